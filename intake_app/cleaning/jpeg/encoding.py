"""Pillow's encoder, given the room it needs."""

import io
from contextlib import suppress
from typing import Any

from PIL import Image, ImageFile

ROOMS = 0, 4, 16
"""Bytes for each pixel, tried in turn: as Pillow reckons, what grain takes at the finest tables, and any coding."""


def encoded(picture: Image.Image, **options: Any) -> bytes:
    """
    A JPEG of the picture; OSError when that can't be.

    Pillow holds one that is progressive, or has Huffman tables of its own, in a buffer of one or two bytes for each
    pixel, and fails where that is too small.
    """
    usual = ImageFile.MAXBLOCK  # Pillow has no other way to ask for more
    try:
        for room in ROOMS:
            ImageFile.MAXBLOCK = max(usual, room * picture.width * picture.height)
            sink = io.BytesIO()
            with suppress(OSError):
                picture.save(sink, "JPEG", **options)
                return sink.getvalue()
    finally:
        ImageFile.MAXBLOCK = usual
    raise OSError("no room for the encoder")
