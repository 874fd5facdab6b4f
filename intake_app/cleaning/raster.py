"""Pictures in memory: turned upright, and bare of everything but their pixels."""

import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import reduce

from PIL import ExifTags, Image, ImageChops, ImageFile

from intake_app.cleaning.facts import MAX_PIXELS

Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # sizes are checked by `check_size`; Pillow's own limit is lower

TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture upright, by its EXIF orientation; 1 and unknown numbers are upright."""

GREYS = bytes(level for number in range(256) for level in (number, number, number))
"""The palette of a grey picture."""

SIDEWAYS = {5, 6, 7, 8}
"""Orientations that swap width and height."""

DECODER_ERRORS = (
    OSError,
    EOFError,
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    LookupError,
    RuntimeError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)
"""What decoders raise at damaged files. They share no base class short of Exception."""

BAD_EXIF = (SyntaxError, struct.error, ValueError, TypeError, LookupError, OSError)


_AS_STORED: ContextVar[bool] = ContextVar("as_stored", default=False)


@contextmanager
def as_stored() -> Iterator[None]:
    """No picture is turned within: programs that show documents heed no orientation of the pictures in them."""
    before = _AS_STORED.set(True)
    try:
        yield
    finally:
        _AS_STORED.reset(before)


def orientation(image: Image.Image) -> int:
    """
    The EXIF orientation, or XMP's where EXIF has none (macOS and Pillow honour it too), 1 to 8.

    Damaged EXIF counts as upright: it is what viewers make of it.
    """
    if _AS_STORED.get():
        return 1
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except BAD_EXIF:
        return 1
    return value if value in TURNS else 1


def bare(image: Image.Image, turn: int = 1) -> Image.Image:
    """
    A new picture with the pixels and palette of `image`, upright, and with nothing else.

    Copying, cropping and converting all hand on `info`, and saving trusts what stands in it; a new picture has none.
    """
    if turn in TURNS:
        image = image.transpose(TURNS[turn])
        if image.palette is None:
            image.info = {}
            return image  # new already; of large pictures a second copy is dear
    fresh = Image.new(image.mode, image.size, None)
    if image.palette is not None and image.mode in {"P", "PA"}:
        fresh.putpalette(image.getpalette(image.palette.mode) or [], image.palette.mode)
    fresh.paste(image)
    return fresh


def blank_where_unseen(colours: Sequence[Image.Image], opacity: Sequence[Image.Image]) -> tuple[list[Image.Image], int]:
    """
    The bands of colour with 0 wherever all bands of opacity are 0, and of how many pixels that changes anything.

    Nobody sees what is there, but whoever drops the opacity does.
    """
    seen = reduce(ImageChops.lighter, opacity).point(lambda level: 255 if level else 0)
    if seen.getextrema() == (255, 255):
        return list(colours), 0
    black = Image.new("L", seen.size)
    unseen = ImageChops.invert(seen)
    hidden = Image.composite(reduce(ImageChops.lighter, colours), black, unseen)
    count = hidden.width * hidden.height - hidden.histogram()[0]
    return [Image.composite(band, black, seen) for band in colours] if count else list(colours), count


def without_unseen(picture: Image.Image) -> tuple[Image.Image, int]:
    """A bare picture that is black where it is fully transparent, and of how many pixels that changes anything."""
    if picture.mode not in {"LA", "RGBA"}:
        return picture, 0
    *colours, opacity = picture.split()
    colours, count = blank_where_unseen(colours, [opacity])
    return Image.merge(picture.mode, (*colours, opacity)) if count else picture, count


def used(numbers: Image.Image) -> set[int]:
    """The colour numbers that a picture of one band has."""
    return {number for number, count in enumerate(numbers.histogram()) if count}


def without_unused(colours: bytes, seen: set[int]) -> tuple[bytes, int]:
    """
    A palette of three bytes for each colour with 0 for those whose numbers are not `seen`, and how many it changes.

    One of all shades of grey in their order says nothing, and tells viewers that the picture is grey.
    """
    if colours == GREYS:
        return colours, 0
    fresh, count = bytearray(colours), 0
    for number in range(len(colours) // 3):
        place = slice(3 * number, 3 * number + 3)
        if number not in seen and any(fresh[place]):
            fresh[place] = bytes(3)
            count += 1
    return bytes(fresh), count


def with_used_colours(picture: Image.Image) -> tuple[Image.Image, int]:
    """A bare picture whose palette has nothing but what its pixels show, and how many other colours it had."""
    if picture.mode != "P":
        return picture, 0
    colours, count = without_unused(bytes(picture.getpalette() or ()), used(picture))
    if count:
        picture.putpalette(colours)
    return picture, count


def turned_box(box: tuple[int, int, int, int], canvas: tuple[int, int], turn: int) -> tuple[int, int, int, int]:
    """Left, top, width and height of a frame on its canvas, after both were turned upright."""
    left, top, width, height = box
    right, below = canvas[0] - left - width, canvas[1] - top - height
    corner = {
        2: (right, top),
        3: (right, below),
        4: (left, below),
        5: (top, left),
        6: (below, left),
        7: (below, right),
        8: (top, right),
    }.get(turn, (left, top))
    return (*corner, height, width) if turn in SIDEWAYS else (*corner, width, height)


def load_what_there_is(reopen: Callable[[], ImageFile.ImageFile]) -> tuple[ImageFile.ImageFile, bool]:
    """The decoded picture, and whether the file had all of it. What is missing is left at 0."""
    image = reopen()
    try:
        image.load()
    except OSError as error:
        if "truncated" not in str(error):
            raise
    else:
        return image, True
    ImageFile.LOAD_TRUNCATED_IMAGES = True  # Pillow has no other way to ask for this
    try:
        image = reopen()
        image.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    return image, False
