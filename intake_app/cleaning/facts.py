"""What every cleaner keeps to, and what it tells about its result."""

from dataclasses import dataclass

from intake_app.domain.document import Finding, Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

MAX_CLEANABLE = 256 << 20
"""Bytes of a file that is still cleaned."""

MAX_PIXELS = 200_000_000
"""Pixels of one frame or page."""

MAX_ALL_PIXELS = 4_000_000_000
"""Pixels of all frames or pages together."""


@dataclass(frozen=True, slots=True)
class Facts:
    """
    The outcome of cleaning: size upright and in pixels (0 of a text), frames or pages, what was kept and why.

    `kind` is that of the copy, `source` the kind a document turned out to be. `found` is all that a document carries;
    of a picture, what the walk over its bytes can't see.
    """

    kind: Kind
    width: int = 0
    height: int = 0
    pages: int = 1
    kept: tuple[Finding, ...] = ()
    found: tuple[Finding, ...] = ()
    source: Kind | None = None


def check_size(width: int, height: int, frames: int = 1) -> None:
    """FileRefused when a header announces no pixels, or more than are ever decoded. Call it before decoding."""
    if width <= 0 or height <= 0 or frames <= 0:
        raise FileRefused(Refusal.NO_PIXELS, f"{width}x{height}")
    if width * height > MAX_PIXELS or width * height * frames > MAX_ALL_PIXELS:
        raise FileRefused(Refusal.TOO_MANY_PIXELS, f"{width}x{height}" + (f"x{frames}" if frames > 1 else ""))


def unseen(pixels: int, behind: int = 0, unused: int = 0, beyond: int = 0) -> tuple[Finding, ...]:
    """
    What only decoding shows: colours of so many pixels that are fully transparent, bytes behind so many pictures, so
    many colours of palettes that no pixel has, so many frames of which a part lies outside of what is shown.
    """
    findings = (
        Finding(What.HIDDEN_CONTENT, "colours of fully transparent pixels", pixels),
        Finding(What.TRAILING, "bytes behind the pixels", behind),
        Finding(What.HIDDEN_CONTENT, "palette colours that no pixel has", unused),
        Finding(What.HIDDEN_CONTENT, "frames that reach beyond the canvas", beyond),
    )
    return tuple(finding for finding in findings if finding.count)


def kept(
    *,
    turned: bool = False,
    recoloured: bool = False,
    frames: int = 1,
    pages: int = 1,
    transparent: bool = False,
    cut_short: bool = False,
    fewer_bits: bool = False,
    copied: int = 0,
    encoded_again: int = 0,
) -> tuple[Finding, ...]:
    """
    What of a file lives on in its clean copy.

    `copied` and `encoded_again` count pictures in a compression that loses something, and say which way they went.
    """
    findings = (
        (turned, Finding(What.ORIENTATION, "", why=Why.UPRIGHT)),
        (recoloured, Finding(What.COLOURS, "", why=Why.RIGHT_COLOURS)),
        (frames > 1, Finding(What.ANIMATION, "", frames, Why.SHOWS_THE_SAME)),
        (pages > 1, Finding(What.PAGES, "", pages, Why.SHOWS_THE_SAME)),
        (transparent, Finding(What.TRANSPARENCY, "", why=Why.SHOWS_THE_SAME)),
        (cut_short, Finding(What.CUT_SHORT, "", why=Why.REST_IS_MISSING)),
        (fewer_bits, Finding(What.BIT_DEPTH, "", why=Why.EIGHT_BITS)),
        (copied > 0, Finding(What.PICTURE_DATA, "", copied, Why.COPIED)),
        (encoded_again > 0, Finding(What.PICTURE_DATA, "", encoded_again, Why.ENCODED_AGAIN)),
        (True, Finding(What.CONTENT, "", why=Why.CANNOT_BE_CLEANED)),
    )
    return tuple(finding for holds, finding in findings if holds)
