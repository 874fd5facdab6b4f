"""
A clean JPEG from a received one.

Where nothing in the picture has to change, its compressed data is copied bit for bit, once it is proven to hold nothing
else. Otherwise the picture is decoded once and encoded once with the tables it came with: where it has to be turned or
brought to sRGB, and where it is not of the plain make that can be proven.

A file may hold several pictures. Those that are there for themselves (the views of a stereo pair, the frames of a
panorama) are cleaned one by one and kept together. Previews, gain maps, depth maps and a video behind them are not.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from intake_app.cleaning import facts, raster
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import MAX_ALL_PIXELS, Facts
from intake_app.cleaning.jpeg import faithful, file, frames, plain
from intake_app.cleaning.jpeg.coding import FULL_COLOUR, QUARTER, Compression
from intake_app.cleaning.jpeg.decoding import decode, exact_chroma, is_whole, open_jpeg, worth_keeping
from intake_app.cleaning.jpeg.frames import Frame
from intake_app.cleaning.jpeg.proof import is_exact
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

EIGHT_BITS = 8
MOST_COMPARED = 9_000_000
"""Pixels of one that is compared whole: a page at 300 dots per inch. For larger ones memory and time are dear."""


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
    mark, at = file.frame_header(frame.data)
    if mark in file.UNUSUAL_FRAMES or frame.data[at + file.PRECISION_AT] != EIGHT_BITS:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, "coding")
    source = open_jpeg(frame.data)
    turn = raster.orientation(source)
    convert = to_srgb(source.info.get("icc_profile"), source.mode)
    received = Compression.of(source)
    if turn == 1 and convert is None and not received.keep_rgb and (proven := _proven(frame.data)):
        return Copy(Frame(frame.type, proven), source.size, turn, recoloured=False, copied=True)
    coding = received.turned(turn, source.size)
    large = source.width * source.height > MOST_COMPARED
    bright = large and received.sampling == coding.sampling == QUARTER  # its colour is read by itself, see below
    pixels, sound = decode(frame.data, "RGB" if convert or coding.keep_rgb else "L" if bright else "YCbCr")
    whole = sound is frame.data and is_whole(sound)
    pixels = pixels if whole else worth_keeping(pixels)
    seen = None if convert or large else raster.bare(pixels, turn)
    if convert:
        pixels = convert(pixels)
    elif coding.sampling != FULL_COLOUR:
        pixels = exact_chroma(sound, pixels, received.sampling)
    picture = raster.bare(pixels, turn)
    del pixels  # of large pictures there is not much room for a third copy
    if convert:
        given = faithful.Source(picture, None if large else picture, lambda: picture)
    else:
        given = faithful.Source(picture, seen, lambda: raster.bare(decode(sound, "RGB")[0], turn))
    written = faithful.write(given, coding)
    return Copy(Frame(frame.type, written), picture.size, turn, convert is not None, whole=whole)


def _proven(data: bytes) -> bytes | None:
    """The picture put together again from its own compressed data; None where it can't be proven to be nothing else."""
    picture = plain.read(data)
    with suppress(*raster.DECODER_ERRORS):  # which may still get something out of it when it decodes all
        return picture.write() if picture and is_exact(picture) else None
    return None
