"""
Icons and cursors (ICO, CUR): several pictures of one thing in several sizes; all are kept, as PNG, in their order.

    0   0, then 1 for icons or 2 for cursors, then how many pictures
    6   of each: width, height (0 is 256), colours, 0, two numbers, bytes, place
        the two numbers are planes and bits of a pixel; for cursors, the point that clicks
        pictures: PNG, or a BMP without its file header, twice as high, its lower half a mask
"""

import io
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from PIL import IcoImagePlugin, Image, PngImagePlugin

from intake_app.cleaning import facts, png, raster
from intake_app.cleaning.facts import MAX_ALL_PIXELS, Facts, check_size
from intake_app.cleaning.png.file import SIGNATURE
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

ICON, CURSOR = 1, 2
HEADER, ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
ONE_PLANE, DEEPEST = 1, 32
MOST_PICTURES = 1000
ONE_BIT_MASK = 24
"""Any depth but the deepest will do."""
DEPTH_AT = 14
"""In the header of a bitmap."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One of them, PNG or bitmap, and for cursors the point that clicks."""

    data: bytes
    point: tuple[int, int]

    @property
    def is_png(self) -> bool:
        """Whether it is one by its first bytes."""
        return self.data.startswith(SIGNATURE)

    @property
    def size(self) -> tuple[int, int]:
        """As its own header says, checked."""
        if self.is_png:
            width, height = struct.unpack_from(">II", self.data, len(SIGNATURE) + 8)
        else:
            width, height = struct.unpack_from("<ii", self.data, 4)
            height = abs(height) // 2
        check_size(width, height)
        return width, height


def clean(data: bytes) -> tuple[bytes, Facts]:
    """All pictures but damaged ones. FileRefused when none is whole, or one is too large."""
    received = read(data)
    made = list(_made_anew(received))
    copies = [copy for copy, _ in made]
    if not copies:
        raise FileRefused(Refusal.DAMAGED, "no picture")
    largest = max(copy.size for copy in copies)
    kept = facts.kept(pages=len(copies), transparent=True, cut_short=len(copies) < len(received))
    return _write(_type(data), copies), Facts(
        Kind.ICO, *largest, len(copies), kept, facts.unseen(sum(hidden for _, hidden in made))
    )


def read(data: bytes) -> list[Picture]:
    """
    Each picture that the list names and that is there; together they are no larger than the file.

    A length that is too small does not count, as viewers don't heed it: a picture reaches to where the next one begins.
    """
    pictures, left = list[Picture](), len(data)
    entries = list(_entries(data))
    starts = sorted({start for *_, start in entries} | {len(data)})
    for x, y, length, place in entries:
        following = next((start for start in starts if start > place), place)
        picture = data[place : max(place + length, following)]
        left -= len(picture)
        if left < 0:
            break
        pictures.append(Picture(picture, (x, y)))
    return pictures


def _entries(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Of each picture the two numbers, its length and where it begins."""
    with suppress(struct.error):
        _, _, count = HEADER.unpack_from(data)
        for number in range(min(count, MOST_PICTURES)):
            *_, x, y, length, place = ENTRY.unpack_from(data, HEADER.size + ENTRY.size * number)
            yield x, y, length, place


def decoded(picture: Picture) -> Image.Image:
    """Its pixels. What decoders raise when it is damaged."""
    if picture.is_png:
        source: Image.Image = PngImagePlugin.PngImageFile(io.BytesIO(picture.data))
        source.load()
        return source
    (depth,) = struct.unpack_from("<H", picture.data, DEPTH_AT)
    source = _bitmap(picture, depth)
    if depth == DEEPEST and source.getchannel("A").getextrema() == (0, 0):
        return _bitmap(picture, ONE_BIT_MASK)  # its alpha channel is not meant; old programs leave it at 0
    return source


def _bitmap(picture: Picture, depth: int) -> Image.Image:
    """By Pillow, which goes by the depth in the list to tell whether opacity is in the pixels or in a mask."""
    width, height = picture.size
    entry = ENTRY.pack(width & 0xFF, height & 0xFF, 0, 0, ONE_PLANE, depth, len(picture.data), HEADER.size + ENTRY.size)
    source = IcoImagePlugin.IcoImageFile(io.BytesIO(HEADER.pack(0, ICON, 1) + entry + picture.data))
    source.load()
    return source


def _type(data: bytes) -> int:
    return CURSOR if data[2] == CURSOR else ICON


def _made_anew(received: list[Picture]) -> Iterator[tuple[Picture, int]]:
    """As PNG, and how many pixels nobody saw the colours of. Damaged ones are left out."""
    pixels = 0
    for picture in received:
        try:
            width, height = picture.size
            pixels += width * height
            if pixels > MAX_ALL_PIXELS:
                raise FileRefused(Refusal.TOO_MANY_PIXELS, str(pixels))
            copy, outcome = png.clean(picture.data if picture.is_png else _as_png(picture))
            yield Picture(copy, picture.point), sum(trace.count for trace in outcome.found)
        except raster.DECODER_ERRORS:
            continue
        except FileRefused as error:
            if error.reason is Refusal.TOO_MANY_PIXELS:
                raise


def _as_png(picture: Picture) -> bytes:
    sink = io.BytesIO()
    raster.bare(decoded(picture)).save(sink, "PNG")
    return sink.getvalue()


def _write(kind: int, pictures: list[Picture]) -> bytes:
    place = HEADER.size + ENTRY.size * len(pictures)
    parts = [HEADER.pack(0, kind, len(pictures))]
    for picture in pictures:
        width, height = (extent if extent < 256 else 0 for extent in picture.size)
        numbers = picture.point if kind == CURSOR else (ONE_PLANE, DEEPEST)
        parts.append(ENTRY.pack(width, height, 0, 0, *numbers, len(picture.data), place))
        place += len(picture.data)
    return b"".join((*parts, *(picture.data for picture in pictures)))
