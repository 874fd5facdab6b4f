"""
BMP pixels of 16 or 32 bits whose header says by masks which bits are red, green, blue and alpha.

Pillow knows the common masks only. Here any will do: each channel is shifted and masked out of many pixels at once, as
one large whole number, and spread from as many bits as it has over 8.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageOps

from intake_app.errors import FileRefused, Refusal

MASKED, MASKED_WITH_ALPHA = 3, 6
"""Kinds of compression that are none."""

PLAIN_HEADER, HEADER_WITH_ALPHA = 40, 56
MASKS_AT = 54
PIECE = 1 << 20
SPREAD = [
    bytes(round(255 * min(level, top) / max(top, 1)) for level in range(256)) for top in (2**n - 1 for n in range(9))
]
"""For each number of bits, what levels become when 255 is the highest."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the pixels begin, bytes of one, and a mask for each channel; rows run from the bottom unless said."""

    start: int
    size: tuple[int, int]
    from_the_top: bool
    step: int
    masks: tuple[int, ...]

    @property
    def row(self) -> int:
        """Bytes of a row, which is filled up to four."""
        return self.size[0] * self.step + 3 & ~3


def layout(data: bytes) -> Layout | None:
    """How the pixels are laid out; None where no masks say so."""
    try:
        start, header, width, height, depth, compression = struct.unpack_from("<IIii2xHI", data, 10)
        masks = struct.unpack_from("<4I", data, MASKS_AT)
    except struct.error:
        return None
    if header < PLAIN_HEADER or depth not in {16, 32} or compression not in {MASKED, MASKED_WITH_ALPHA}:
        return None
    with_alpha = masks[3] and (header >= HEADER_WITH_ALPHA or compression == MASKED_WITH_ALPHA)
    return Layout(start, (width, abs(height)), height < 0, depth // 8, masks if with_alpha else masks[:3])


def decode(data: bytes, where: Layout) -> tuple[Image.Image, bool]:
    """
    The picture, and whether all of it was there; what is missing is left at 0. FileRefused when there is nothing.

    An alpha channel that is 0 all over is there by mistake, as viewers see it.
    """
    there = data[where.start : where.start + where.row * where.size[1]]
    if len(there) < where.row:
        raise FileRefused(Refusal.DAMAGED, "no row")
    bands = [_band(there, where, mask) for mask in where.masks]
    if len(bands) == 4 and bands[3].getextrema() == (0, 0):
        bands.pop()
    picture = Image.merge("RGB" if len(bands) == 3 else "RGBA", bands)
    return picture if where.from_the_top else ImageOps.flip(picture), len(there) == where.row * where.size[1]


def _band(pixels: bytes, where: Layout, mask: int) -> Image.Image:
    """One channel, rows as they are stored."""
    columns, rows = where.row // where.step, where.size[1]
    levels = b"".join(_levels(pixels, where.step, mask)).ljust(columns * rows, b"\0")
    return Image.frombytes("L", (columns, rows), levels[: columns * rows]).crop((0, 0, *where.size))


def _levels(pixels: bytes, step: int, mask: int) -> Iterator[bytes]:
    """Of each pixel the bits under the mask, spread over 8; of more than 8 the highest."""
    shift = (mask & -mask).bit_length() - 1 if mask else 0
    bits = (mask >> shift).bit_length()
    if bits > 8:
        shift, bits = shift + bits - 8, 8
    ones = ((1 << bits) - 1).to_bytes(step, "little")
    for start in range(0, len(pixels), PIECE):
        piece = pixels[start : start + PIECE]
        wanted = int.from_bytes(ones * (len(piece) // step), "little")
        level = int.from_bytes(piece, "little") >> shift & wanted
        yield level.to_bytes(len(piece), "little")[::step].translate(SPREAD[bits])
