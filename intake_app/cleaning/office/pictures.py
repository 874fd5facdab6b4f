"""Pictures inside documents, cleaned by the same code as pictures that come by themselves."""

import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from intake_app.cleaning import images, inspect, metafile, raster
from intake_app.cleaning.inspect.metafile import walk_emf, walk_wmf
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import FloodError, Traces
from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.sniff import sniff
from intake_app.domain.document import PICTURES, Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

ENDINGS = {
    Kind.JPEG: "jpeg",
    Kind.PNG: "png",
    Kind.GIF: "gif",
    Kind.TIFF: "tiff",
    Kind.BMP: "bmp",
    Kind.WEBP: "webp",
    Kind.AVIF: "avif",
}
"""Kinds that clean pictures have, and their endings in a package."""
TYPES = {ending: f"image/{ending}" for ending in ENDINGS.values()} | {"emf": "image/x-emf", "wmf": "image/x-wmf"}

MOST_UNPACKED = 64 << 20
"""Bytes of a drawing that is packed once more (EMZ, WMZ)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A clean picture, and the ending that says what it is."""

    data: bytes
    ending: str


def clean_picture(data: bytes, part: str, ledger: Ledger) -> Picture:
    """
    The picture as it is in the copy. FileRefused: PICTURE_NOT_UNDERSTOOD for a kind that is not cleaned, DAMAGED.

    Fails for the whole document, as a picture can neither be left as it is nor left out without a gap.
    """
    try:
        drawing = _drawing(_inflated(data), part, ledger)
        return drawing or _picture(data, part, ledger)
    except FileRefused as refusal:
        is_unknown = refusal.reason is Refusal.NOT_UNDERSTOOD
        raise FileRefused(Refusal.PICTURE_NOT_UNDERSTOOD if is_unknown else refusal.reason, part) from refusal


def _drawing(data: bytes, part: str, ledger: Ledger) -> Picture | None:
    if metafile.is_emf(data):
        _tell(walk_emf, data, part, ledger)
        return Picture(metafile.clean_emf(data), "emf")
    if metafile.is_wmf(data):
        _tell(walk_wmf, data, part, ledger)
        return Picture(metafile.clean_wmf(data), "wmf")
    return None


def _tell(walk: Callable[[bytes, Traces], None], data: bytes, part: str, ledger: Ledger) -> None:
    traces = Traces()
    with suppress(CutError, FloodError):
        walk(data, traces)
    for finding in traces.found():
        ledger.found(What(finding.what), f"{part}: {finding.where}", finding.count)


def _inflated(data: bytes) -> bytes:
    """Without the gzip around it, where there is one."""
    if data[:3] != b"\x1f\x8b\x08":
        return data
    try:
        return zlib.decompressobj(31).decompress(data, MOST_UNPACKED)
    except zlib.error as error:
        raise FileRefused(Refusal.DAMAGED) from error


def _picture(data: bytes, part: str, ledger: Ledger) -> Picture:
    kind = sniff(data)
    if kind not in PICTURES:
        raise FileRefused(Refusal.NOT_UNDERSTOOD)
    for finding in inspect.find(data, kind):
        ledger.found(What(finding.what), f"{part}: {finding.where}", finding.count)
    with raster.as_stored():
        copy, facts = images.clean_image(data, kind)
    for finding in facts.kept:
        if finding.what != What.CONTENT:
            ledger.kept(What(finding.what), part, Why(finding.why), finding.count)
    if facts.kind not in ENDINGS:
        raise FileRefused(Refusal.NOT_UNDERSTOOD)
    return Picture(copy, ENDINGS[facts.kind])
