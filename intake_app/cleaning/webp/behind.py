"""
Whether a WebP has bytes behind its pixels, inside of the chunks that hold these.

Nothing in the format tells where the codes of a picture end, and libwebp does not say how far it read. So the last
bytes are exchanged for others that nobody can foresee: where the picture stays the same, they belong to nothing in it.
What is left over is at least as long as they are; less than that can't be told.
"""

import io
import secrets
from dataclasses import replace

from PIL import WebPImagePlugin

from intake_app.cleaning import raster
from intake_app.cleaning.webp.file import Frame
from intake_app.errors import FileRefused

FEW = 8
"""Bytes that are exchanged. An encoder fills up with two at most, so most of these have a part in the picture."""
HEADER = 10
"""Bytes of a VP8 chunk before its first partition, whose length stands in the first three."""
SIDES_AT, BLOCK, MOST = (6, 8), 16, 0x3FFF
"""Where its width and height stand, without the two highest bits; pixels of a side of a block; and the largest side."""


def has_more(frame: Frame) -> bool:
    """Whether any of its chunks does."""
    for number, (name, body) in enumerate(frame.chunks):
        if name == b"VP8 ":
            first = HEADER + (int.from_bytes(body[:3], "little") >> 5)
            if any(_is_left_over(Frame(((name, _whole_blocks(body)),)), 0, end) for end in (first, len(body))):
                return True
        elif _is_left_over(frame, number, len(body)):
            return True
    return False


def _is_left_over(frame: Frame, number: int, end: int) -> bool:
    """Whether the bytes of that chunk before `end` change nothing."""
    name, body = frame.chunks[number]
    if not HEADER + 2 * FEW <= end <= len(body):
        return False
    other = body[: end - FEW] + secrets.token_bytes(FEW) + body[end:]
    changed = replace(frame, chunks=(*frame.chunks[:number], (name, other), *frame.chunks[number + 1 :]))
    before = _pixels(frame)
    return bool(before) and _pixels(changed) == before


def _whole_blocks(body: bytes) -> bytes:
    """A VP8 chunk that shows all of its blocks, as the last codes may be about what their edges cut off."""
    sides = (int.from_bytes(body[at : at + 2], "little") for at in SIDES_AT)
    whole = b"".join((side + BLOCK - 1 & -BLOCK & MOST).to_bytes(2, "little") for side in sides)
    return body[: SIDES_AT[0]] + whole + body[HEADER:]


def _pixels(frame: Frame) -> bytes:
    """Empty where it doesn't decode."""
    try:
        return WebPImagePlugin.WebPImageFile(io.BytesIO(frame.alone())).tobytes()
    except (FileRefused, *raster.DECODER_ERRORS):
        return b""
