"""
Writing a picture so that it comes out as it was: ways to write it are tried, and what comes of each is measured.

Its own tables come first, then finer ones. YCbCr in 8 bits has no room for every colour: where its finest tables are
still too coarse, as they are for grain that is cut into other blocks or was converted from other colours, red, green
and blue are stored as such.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageStat

from intake_app.cleaning.jpeg.coding import FULL_COLOUR, Compression
from intake_app.cleaning.jpeg.decoding import decode

FAITHFUL = 55.1
"""Decibels: from 55 on nobody can tell a picture that was encoded again, and viewers reckon a little differently."""
STRIP, ONE_OF = 64, 8
"""Rows of a strip of a large picture, of which one of so many is compared."""
EDGE = 16
"""Rows at both edges of a strip that don't count: colour is smoothed across them."""


@dataclass(frozen=True, slots=True)
class Source:
    """
    A picture to be written: as it is `stored`, each sample of colour repeated over its pixels, and as it is `seen`.

    A large one is not held twice: `seen` is None then, and strips of it are compared with what `in_rgb` gives, which
    decodes it to the colours of a screen.
    """

    stored: Image.Image
    seen: Image.Image | None
    in_rgb: Callable[[], Image.Image]

    def ways(self, coding: Compression) -> Iterator[Compression]:
        """The codings to try, in their order."""
        for way in (coding, *coding.finer(in_colour=self.stored.mode in {"YCbCr", "RGB"})):
            as_seen = way.keep_rgb or self.seen or self.stored.mode != "YCbCr"
            if as_seen or way.sampling == coding.sampling:
                yield way

    def given(self, way: Compression) -> Image.Image:
        """What the encoder gets for it."""
        if way.keep_rgb and self.stored.mode != "RGB":
            return self.in_rgb()
        return self.seen if self.seen and way.sampling == FULL_COLOUR else self.stored


def write(source: Source, coding: Compression) -> bytes:
    """
    The picture in the first coding that is faithful; where none is, in the one that comes nearest.

    Bright edges of letters go beyond white, which pixels can't; with their own tables such blocks would come out worse.
    """
    way, written = _nearest(source if source.seen else _strips_of(source), coding)
    return written if source.seen else way.write(source.given(way))


def _nearest(source: Source, coding: Compression) -> tuple[Compression, bytes]:
    """The best way, and what it came to."""
    tried = list[tuple[float, Compression, bytes]]()
    for way in source.ways(coding):
        written = way.write(source.given(way))
        before = source.seen if source.seen and not way.keep_rgb else source.in_rgb()
        after = decode(written, "YCbCr" if before.mode == "YCbCr" else "RGB")[0]
        if not source.seen:
            before, after = _without_edges(before), _without_edges(after)
        tried.append((_decibels(before, after), way, written))
        if tried[-1][0] >= FAITHFUL:
            break
    _, way, written = max(tried, key=lambda outcome: outcome[0])
    return way, written


def _strips_of(source: Source) -> Source:
    seen = _strips(source.in_rgb())
    stored = _strips(source.stored)
    return Source(stored, None, lambda: seen)


def _strips(picture: Image.Image) -> Image.Image:
    """Whole blocks from all over it."""
    tops = range(0, max(picture.height - STRIP, 0) + 1, ONE_OF * STRIP)
    return _rows(picture, [(top, top + STRIP) for top in tops])


def _without_edges(strips: Image.Image) -> Image.Image:
    return _rows(strips, [(top + EDGE, top + STRIP - EDGE) for top in range(0, strips.height, STRIP)])


def _rows(picture: Image.Image, ranges: list[tuple[int, int]]) -> Image.Image:
    chosen = Image.new(picture.mode, (picture.width, sum(end - start for start, end in ranges)))
    place = 0
    for start, end in ranges:
        chosen.paste(picture.crop((0, start, picture.width, end)), (0, place))
        place += end - start
    return chosen


def _decibels(one: Image.Image, other: Image.Image) -> float:
    """By how much the signal exceeds the difference, in the colours of a screen."""
    shown = [picture.convert("RGB") if picture.mode == "YCbCr" else picture for picture in (one, other)]
    differences = ImageStat.Stat(ImageChops.difference(*shown)).sum2
    error = sum(differences) / len(differences) / (one.width * one.height)
    return 10 * math.log10(255**2 / error) if error else math.inf
