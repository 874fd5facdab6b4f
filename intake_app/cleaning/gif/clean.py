"""
A clean GIF from a received one.

Each frame's colour numbers are decoded and encoded by Pillow on their own. Pillow's reading and writing of whole
animations is not used: it lays frames over one another, makes new palettes and merges frames that look alike.
"""

import io
from collections.abc import Iterator
from dataclasses import replace

from PIL import GifImagePlugin, Image

from intake_app.cleaning import facts, raster
from intake_app.cleaning.facts import MAX_ALL_PIXELS, Facts
from intake_app.cleaning.gif import file
from intake_app.cleaning.gif.file import HAS_TRANSPARENT, Animation, Control, Frame
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

NO_COLOURS = bytes(3 << 8)


EOI_AND_FILLING = 3
"""Bytes that hold all that may follow the code of the last pixel: an end code of 12 bits at most, and 7 of filling."""
LONGEST_BLOCK = 255
STAYS, NOTHING = 0x04, bytes(1)
"""A way of being laid over the frames before that leaves it there; and the one pixel of a frame that shows none."""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The animation frame by frame. FileRefused when it is too large or shows nothing."""
    animation = file.read(data)
    _check(animation)
    seen = {animation.background}
    animation.frames = list(_made_anew(animation, seen))
    animation.colours, unused = raster.without_unused(animation.colours, seen)
    copy = file.write(animation)
    transparent = any(frame.control and frame.control.flags & HAS_TRANSPARENT for frame in animation.frames)
    count = len(animation.frames)
    kept = facts.kept(frames=count, transparent=transparent, cut_short=animation.cut_short)
    found = facts.unseen(0, animation.behind, animation.unused + unused, animation.beyond)
    return copy, Facts(Kind.GIF, animation.width, animation.height, count, kept, found)


def _check(animation: Animation) -> None:
    """
    Sizes, before anything is decoded.

    The screen is as large as the first frame at least, and as all of them where some encoders leave it at 0: that is
    how viewers see it.
    """
    boxes = [frame.box for frame in animation.frames]
    within = boxes[:1] if animation.width and animation.height else boxes
    animation.width = max(animation.width, *(left + width for left, _, width, _ in within))
    animation.height = max(animation.height, *(top + height for _, top, _, height in within))
    facts.check_size(animation.width, animation.height)
    total = sum(width * height for _, _, width, height in boxes)
    if total > MAX_ALL_PIXELS:
        raise FileRefused(Refusal.TOO_MANY_PIXELS, str(total))


def _made_anew(animation: Animation, seen: set[int]) -> Iterator[Frame]:
    """
    Frame by frame, up to one that is damaged; OSError when that is the first.

    The numbers of colours that they take from the common palette are added to those `seen`.
    """
    for index, frame in enumerate(animation.frames):
        try:
            numbers, whole = _decode(frame)
        except OSError:
            if not index:
                raise
            whole = False
        else:
            animation.behind += _has_more(frame)
            yield _encoded(animation, *_within(animation, frame, numbers), seen)
        if not whole:
            animation.cut_short = True
            return


def _encoded(animation: Animation, frame: Frame, numbers: Image.Image, seen: set[int]) -> Frame:
    own = raster.used(numbers)
    colours, unused = raster.without_unused(frame.colours, own)
    animation.unused += unused
    seen |= own if not frame.colours else set()
    code_size = max(2, max(own).bit_length())
    codes = numbers.tobytes("gif", "P", code_size, 0)
    return replace(frame, colours=colours, interlaced=False, code_size=code_size, codes=codes)


def _within(animation: Animation, frame: Frame, numbers: Image.Image) -> tuple[Frame, Image.Image]:
    """What of a frame lies on the screen; one transparent pixel where nothing does, as it still takes its time."""
    left, top, width, height = frame.box
    right, bottom = min(left + width, animation.width), min(top + height, animation.height)
    if (right, bottom) == (left + width, top + height):
        return frame, numbers
    animation.beyond += 1
    if left < right and top < bottom:
        return replace(frame, box=(left, top, right - left, bottom - top)), numbers.crop(
            (0, 0, right - left, bottom - top)
        )
    delay = frame.control.delay if frame.control else 0
    control = Control(STAYS | HAS_TRANSPARENT, delay)
    return replace(frame, box=(0, 0, 1, 1), control=control), Image.frombytes("P", (1, 1), NOTHING)


def _has_more(frame: Frame) -> bool:
    """Whether all of it is there even without the bytes in which its last pixel has to be."""
    codes, at = bytearray(), 0
    while at < len(frame.codes):
        codes += frame.codes[at + 1 : at + 1 + frame.codes[at]]
        at += 1 + frame.codes[at]
    del codes[-EOI_AND_FILLING:]
    blocks = (codes[start : start + LONGEST_BLOCK] for start in range(0, len(codes), LONGEST_BLOCK))
    shorter = replace(frame, codes=b"".join(bytes([len(block)]) + block for block in blocks))
    try:
        return _decode(shorter)[1]
    except OSError:
        return False


def _decode(frame: Frame) -> tuple[Image.Image, bool]:
    """
    The frame's colour numbers, and whether all were there. Missing ones are 0.

    A table of equal colours keeps Pillow from taking numbers for shades of grey.
    """
    size = frame.box[2:]
    single = replace(frame, box=(0, 0, *size), control=None, colours=b"")
    alone = file.write(Animation(*size, NO_COLOURS, frames=[single]))
    return raster.load_what_there_is(lambda: GifImagePlugin.GifImageFile(io.BytesIO(alone)))
