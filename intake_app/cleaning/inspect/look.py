"""The one door of the second look."""

from contextlib import suppress

from intake_app.cleaning.inspect import (
    bmp,
    gif,
    ico,
    isobmff,
    jpeg,
    jpeg2000,
    png,
    pnm,
    riff,
    tiff,
)
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import FloodError, Traces, Walk
from intake_app.domain.document import Finding, Kind
from intake_app.domain.findings import What

WALKS: dict[Kind, Walk] = {
    Kind.JPEG: jpeg.walk,
    Kind.PNG: png.walk,
    Kind.GIF: gif.walk,
    Kind.WEBP: riff.walk,
    Kind.TIFF: tiff.walk,
    Kind.BMP: bmp.walk,
    Kind.HEIF: isobmff.walk,
    Kind.AVIF: isobmff.walk,
    Kind.JPEG2000: jpeg2000.walk,
    Kind.PNM: pnm.walk,
    Kind.ICO: ico.walk,
}


def find(data: bytes, kind: Kind, *, of: Kind | None = None) -> tuple[Finding, ...]:
    """
    Everything in the file beyond what it takes to show its pixels; empty when there is nothing else.

    Each format has a list of what is harmless; whatever is not on it, not understood or not readable is a finding. So
    the same walk serves a file as received (what does it carry?) and a cleaned one (is anything left?), and it never
    raises. A copy that was made from another kind of file, `of`, may have a stricter walk. Work and memory grow with
    the size of the file, whatever its numbers claim.
    """
    traces = Traces()
    with suppress(FloodError):  # what was counted up to there stands
        try:
            _walk(kind, of or kind)(data, traces)
        except CutError:
            traces.add(What.OTHER, "unreadable part")
    return traces.found()


def _walk(kind: Kind, of: Kind) -> Walk:
    if kind in WALKS:
        return WALKS[kind]
    from intake_app.cleaning.inspect import documents  # noqa: PLC0415 - not where only pictures are opened

    return documents.COPY_WALKS.get(of) or documents.WALKS.get(kind, _no_walk)


def _no_walk(data: bytes, traces: Traces) -> None:
    """A kind that is never cleaned: nothing is known to be harmless in it."""
    traces.add(What.OTHER, "no walk for this kind", size=len(data))
