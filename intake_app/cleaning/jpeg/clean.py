"""
A clean JPEG from a received one.

Where nothing in the picture has to change, its compressed data is copied bit for bit, once it is proven to hold nothing
else. Otherwise the picture is decoded once and encoded once with the tables it came with: where it has to be turned or
brought to sRGB, and where it is not of the plain make that can be proven.

A file may hold several pictures. Those that are there for themselves (the views of a stereo pair, the frames of a
panorama) are cleaned one by one and kept together. Previews, gain maps, depth maps and a video behind them are not.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from PIL import Image, ImageChops, ImageStat

from intake_app.cleaning import facts, raster
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import MAX_ALL_PIXELS, Facts
from intake_app.cleaning.jpeg import file, frames, plain
from intake_app.cleaning.jpeg.coding import FULL_COLOUR, QUARTER, Compression
from intake_app.cleaning.jpeg.decoding import decode, exact_chroma, open_jpeg
from intake_app.cleaning.jpeg.frames import Frame
from intake_app.cleaning.jpeg.proof import is_exact
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

FAITHFUL = 55
"""Decibels from which on nobody can tell a picture that was encoded again."""
MOST_COMPARED = 9_000_000
"""Pixels of one that is compared whole: a page at 300 dots per inch. For larger ones memory and time are dear."""
STRIP = 16
"""Rows of pixels in one row of the largest blocks of colour."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Copy:
    """One picture anew."""

    frame: Frame
    size: tuple[int, int]
    turn: int
    recoloured: bool
    whole: bool = True
    copied: bool = False


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The photo, or all of them, as a JPEG that holds nothing else. FileRefused when too large or showing nothing."""
    received = frames.read(data)
    copies = list(_made_anew(received))
    kept = facts.kept(
        turned=any(copy.turn != 1 for copy in copies),
        recoloured=any(copy.recoloured for copy in copies),
        pages=len(copies),
        cut_short=len(copies) < len(received) or not all(copy.whole for copy in copies),
        copied=sum(copy.copied for copy in copies),
        encoded_again=sum(not copy.copied for copy in copies),
    )
    pictures = [copy.frame for copy in copies]
    clean = frames.write(pictures) if len(pictures) > 1 else pictures[0].data
    return clean, Facts(Kind.JPEG, *copies[0].size, len(copies), kept)


def _made_anew(received: Sequence[Frame]) -> Iterator[Copy]:
    """In their order. A damaged one costs itself alone, unless it is the first."""
    pixels = 0
    for index, frame in enumerate(received):
        try:
            copy = _one_anew(frame)
        except (FileRefused, *raster.DECODER_ERRORS) as error:
            if not index or (isinstance(error, FileRefused) and error.reason is not Refusal.DAMAGED):
                raise
        else:
            yield copy
            pixels += copy.size[0] * copy.size[1]
        if pixels > MAX_ALL_PIXELS:
            raise FileRefused(Refusal.TOO_MANY_PIXELS, str(pixels))


def _one_anew(frame: Frame) -> Copy:
    source = open_jpeg(frame.data)
    if file.frame_header(frame.data)[0] in file.UNUSUAL_FRAMES:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, "coding")
    turn = raster.orientation(source)
    convert = to_srgb(source.info.get("icc_profile"), source.mode)
    received = Compression.of(source)
    if turn == 1 and convert is None and not received.keep_rgb and (proven := _proven(frame.data)):
        return Copy(Frame(frame.type, proven), source.size, turn, recoloured=False, copied=True)
    coding = received.turned(turn, source.size)
    large = source.width * source.height > MOST_COMPARED
    bright = large and received.sampling == coding.sampling == QUARTER  # its colour is read by itself, see below
    pixels, sound = decode(frame.data, "RGB" if convert or coding.keep_rgb else "L" if bright else "YCbCr")
    before = None if convert or large else raster.bare(pixels, turn)
    if convert:
        pixels = convert(pixels)
    elif coding.sampling != FULL_COLOUR:
        pixels = exact_chroma(sound, pixels, received.sampling)
    picture = raster.bare(pixels, turn)
    del pixels  # of large pictures there is not much room for a third copy
    if before:
        written = _faithful(before, picture, coding)
    else:
        written = (coding if convert else _fine_enough(picture, coding)).write(picture)
    return Copy(Frame(frame.type, written), picture.size, turn, convert is not None, whole=sound is frame.data)


def _faithful(before: Image.Image, picture: Image.Image, coding: Compression) -> bytes:
    """
    The picture written so that it comes out as it was `before`; where nothing achieves that, as near as can be.

    Bright edges of letters go beyond white, which pixels can't; with their own tables such blocks would come out worse.
    """

    def attempt(way: Compression) -> tuple[bytes, float]:
        written = way.write(picture if way.sampling != FULL_COLOUR else before)
        return written, _decibels(before, _pixels(written, way)[0])

    return _best((coding, *coding.finer()), attempt)


def _fine_enough(picture: Image.Image, coding: Compression) -> Compression:
    """
    The way to write a large picture, by how strips from all over it come out.

    They are compared as they are stored: colour that is smoothed would be smoothed across the edges of the strips too.
    """
    strips = _strips(picture)

    def attempt(way: Compression) -> tuple[Compression, float]:
        pixels, sound = _pixels(way.write(strips), way)
        return way, _decibels(strips, exact_chroma(sound, pixels, way.sampling))

    return _best((way for way in (coding, *coding.finer()) if way.sampling == coding.sampling), attempt)


def _best(ways: Iterable[Compression], attempt: Callable[[Compression], tuple[Result, float]]) -> Result:
    """What comes of the first way that is faithful, or else of the one that comes nearest."""
    tried = list[tuple[Result, float]]()
    for way in ways:
        tried.append(attempt(way))
        if tried[-1][1] >= FAITHFUL:
            return tried[-1][0]
    return max(tried, key=lambda outcome: outcome[1])[0]


def _pixels(written: bytes, way: Compression) -> tuple[Image.Image, bytes]:
    return decode(written, "RGB" if way.keep_rgb else "YCbCr")


def _strips(picture: Image.Image) -> Image.Image:
    """Whole blocks, every eighth row of them."""
    tops = range(0, picture.height - STRIP + 1, 8 * STRIP)
    strips = Image.new(picture.mode, (picture.width, STRIP * len(tops)))
    for number, top in enumerate(tops):
        strips.paste(picture.crop((0, top, picture.width, top + STRIP)), (0, STRIP * number))
    return strips


def _decibels(one: Image.Image, other: Image.Image) -> float:
    """By how much the signal exceeds the difference, in the colours of a screen."""
    shown = [picture.convert("RGB") if picture.mode == "YCbCr" else picture for picture in (one, other)]
    differences = ImageStat.Stat(ImageChops.difference(*shown)).sum2
    error = sum(differences) / len(differences) / (one.width * one.height)
    return 10 * math.log10(255**2 / error) if error else math.inf


def _proven(data: bytes) -> bytes | None:
    """The picture put together again from its own compressed data; None where it can't be proven to be nothing else."""
    picture = plain.read(data)
    with suppress(*raster.DECODER_ERRORS):  # which may still get something out of it when it decodes all
        return picture.write() if picture and is_exact(picture) else None
    return None
