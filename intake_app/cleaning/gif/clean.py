"""
A clean GIF from a received one.

Each frame's colour numbers are decoded and encoded by Pillow on their own. Pillow's reading and writing of whole
animations is not used: it lays frames over one another, makes new palettes and merges frames that look alike.
"""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from PIL import GifImagePlugin, Image

from intake_app.cleaning import facts, raster
from intake_app.cleaning.facts import MAX_ALL_PIXELS, Facts
from intake_app.cleaning.gif import file
from intake_app.cleaning.gif.file import HAS_TRANSPARENT, Animation, Frame
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

NO_COLOURS = bytes(3 << 8)


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The animation frame by frame. FileRefused when it is too large or shows nothing."""
    animation = file.read(data)
    _check(animation)
    animation.frames = list(_made_anew(animation))
    copy = file.write(animation)
    transparent = any(frame.control and frame.control.flags & HAS_TRANSPARENT for frame in animation.frames)
    count = len(animation.frames)
    kept = facts.kept(frames=count, transparent=transparent, cut_short=animation.cut_short)
    return copy, Facts(Kind.GIF, animation.width, animation.height, count, kept)


def _check(animation: Animation) -> None:
    """Sizes, before anything is decoded. Some encoders leave the screen at 0: it is as large as the frames then."""
    boxes = [frame.box for frame in animation.frames]
    animation.width = animation.width or max(left + width for left, _, width, _ in boxes)
    animation.height = animation.height or max(top + height for _, top, _, height in boxes)
    facts.check_size(animation.width, animation.height)
    total = sum(width * height for _, _, width, height in boxes)
    if total > MAX_ALL_PIXELS:
        raise FileRefused(Refusal.TOO_MANY_PIXELS, str(total))


def _made_anew(animation: Animation) -> Iterator[Frame]:
    """Frame by frame, up to one that is damaged; OSError when that is the first."""
    for index, frame in enumerate(animation.frames):
        try:
            numbers, whole = _decode(frame)
        except OSError:
            if not index:
                raise
            whole = False
        else:
            _, highest = cast(tuple[int, int], numbers.getextrema())
            code_size = max(2, highest.bit_length())
            codes = numbers.tobytes("gif", "P", code_size, 0)
            yield replace(frame, interlaced=False, code_size=code_size, codes=codes)
        if not whole:
            animation.cut_short = True
            return


def _decode(frame: Frame) -> tuple[Image.Image, bool]:
    """
    The frame's colour numbers, and whether all were there. Missing ones are 0.

    A table of equal colours keeps Pillow from taking numbers for shades of grey.
    """
    size = frame.box[2:]
    single = replace(frame, box=(0, 0, *size), control=None, colours=b"")
    alone = file.write(Animation(*size, NO_COLOURS, frames=[single]))
    return raster.load_what_there_is(lambda: GifImagePlugin.GifImageFile(io.BytesIO(alone)))
