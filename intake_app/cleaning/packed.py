"""A picture of a page, stored in the way that suits it: without loss, unless that takes much more room than a JPEG."""

import io
from dataclasses import dataclass
from typing import cast

from PIL import Image

from intake_app.cleaning.png import file as png

QUALITY = 85
MOST_COLOURS = 1 << 16
"""On a page that is worth trying without loss."""
WORTH = 2.0
"""Times the size of a JPEG that a page without loss may have."""


@dataclass(frozen=True, slots=True)
class Packed:
    """Its bytes as a PDF can take them: rows as in a PNG, or a JPEG."""

    width: int
    height: int
    grey: bool
    lossless: bool
    data: bytes


def packed(picture: Image.Image) -> Packed:
    """An RGB picture: letters stay sharp, photos stay small."""
    colours = cast(list[tuple[int, tuple[int, int, int]]], picture.getcolors(MOST_COLOURS) or [])
    grey = bool(colours) and all(red == green == blue for _, (red, green, blue) in colours)
    if grey:
        picture = picture.convert("L")
    sink = io.BytesIO()
    picture.save(sink, "JPEG", quality=QUALITY, subsampling=0)
    data = _without_loss(picture) if colours else b""
    lossless = bool(data) and len(data) <= WORTH * len(sink.getvalue())
    return Packed(*picture.size, grey, lossless, data if lossless else sink.getvalue())


def _without_loss(picture: Image.Image) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "PNG")
    return b"".join(body for name, body in png.chunks(sink.getvalue()) if name == b"IDAT")
