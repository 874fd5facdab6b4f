"""
How large a picture is by itself, which a document may refer to: to tile with it, or to cut something off it.

A clean picture tells no resolution, so that it counts as one of 96 dots per inch.
"""

import io

from PIL import Image

from intake_app.cleaning import raster

USUAL = 96.0
_TELLING = ("JPEG", "PNG", "BMP", "TIFF")
"""Kinds of pictures that may tell a resolution, and of which the copy tells none. Drawings tell their size."""
_PHOTOS = ("JPEG", "MPO")
_ABOUT = 0.01


def growth(data: bytes) -> tuple[float, float]:
    """How many times as wide and as high as the picture its clean copy is by itself; 1 where nobody can tell."""
    try:
        image = Image.open(io.BytesIO(data), formats=_TELLING)
        told = image.info.get("dpi", ())
        if image.format in _PHOTOS and not image.info.get("jfif_unit"):  # EXIF tells no program that shows documents
            return 1.0, 1.0
        across, down = (float(dots) / USUAL for dots in told)
    except raster.DECODER_ERRORS:
        return 1.0, 1.0
    return _settled(across), _settled(down)


def _settled(times: float) -> float:
    return times if _ABOUT < times < 1 / _ABOUT and abs(times - 1) > _ABOUT else 1.0
