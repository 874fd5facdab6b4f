"""
JPEG: decoded once and encoded once with the tables it came with, so that next to nothing is lost and the size stays.

Of a file that holds several pictures (MPO, phone HDR) the first is the photo and is what is kept. JPEG has no plain
way to hold the others, which are previews, gain maps, depth maps or the other eye of a stereo pair.
"""

import io
import re
from bisect import bisect
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from PIL import Image, JpegImagePlugin

from intake_app.cleaning import facts, raster
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import Facts, check_size
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

Table = list[int]

QUALITY = 95
"""Of pictures that bring no tables of their own: some 48 dB."""

END = b"\xff\xd9"
START_OF_SCAN = 0xDA
MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
"""What can't be part of a scan: neither a stuffed zero, nor a restart, nor filling."""

BLANK = 0.99
"""Part of a damaged picture that has one brightness when next to nothing of it is there."""

FULL_COLOUR, HALF_WIDTH, QUARTER = 0, 1, 2
"""Chroma samplings that Pillow writes: 4:4:4, 4:2:2, 4:2:0."""

SAMPLINGS: dict[tuple[float, float], int] = {
    (1, 1): FULL_COLOUR,
    (2, 1): HALF_WIDTH,
    (2, 2): QUARTER,
}
"""
By how much wider and taller luma is sampled than chroma. What is not named here is written in full colour: decoders
repeat the samples of 4:1:1 but smooth those of 4:2:2, so that even a halving would show.
"""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The photo as a JPEG that holds nothing but it. FileRefused when it is too large or shows nothing."""
    source = open_jpeg(data)
    turn = raster.orientation(source)
    convert = to_srgb(source.info.get("icc_profile"), source.mode)
    coding = Compression.of(source).turned(turn, source.size)
    pixels, sound = _decode(data, "RGB" if convert or coding.keep_rgb else "YCbCr")
    pixels = convert(pixels) if convert else _exact_chroma(sound, pixels, coding.sampling)
    picture = raster.bare(pixels, turn)
    del pixels  # of large pictures there is not much room for a third copy
    kept = facts.kept(turned=turn != 1, recoloured=convert is not None, cut_short=sound is not data)
    return coding.write(picture), Facts(Kind.JPEG, picture.width, picture.height, kept=kept)


def open_jpeg(data: bytes) -> JpegImagePlugin.JpegImageFile:
    """The header of the first picture, its size checked; nothing is decoded yet."""
    check_size(*_announced_size(data))
    source = JpegImagePlugin.JpegImageFile(io.BytesIO(data))
    if not source.tile:
        raise FileRefused(Refusal.DAMAGED, "no scan")
    return source


def _announced_size(data: bytes) -> tuple[int, int]:
    """Width and height in the frame header; Pillow takes a size of 0 for another format."""
    for marker, at in _segments(data):
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
    raise FileRefused(Refusal.DAMAGED, "no frame header")


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """The mark of each segment and where it stands, what is between them skipped."""
    at = 2
    while at + 9 <= len(data):
        marker = data[at + 1]
        if data[at] != 0xFF or marker in {0x00, 0xFF}:
            at += 1
        elif 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 2
        else:
            yield marker, at
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")


PIXELS_PER_SAMPLE = {FULL_COLOUR: (1, 1), HALF_WIDTH: (2, 1), QUARTER: (2, 2)}
"""Width and height in luma that one sample of chroma stands for."""

MIRRORED = {
    2: (True, False),
    3: (True, True),
    4: (False, True),
    6: (False, True),
    7: (True, True),
    8: (True, False),
}
"""For each orientation that does it, whether left becomes right and top becomes bottom, before sides are swapped."""

FINER = 4
"""What tables are divided by where blocks change: some 50 dB, for twice the size. Without it some 40 dB."""


@dataclass(frozen=True, slots=True)
class Compression:
    """How a JPEG is coded: a quantisation table for each component, the sampling of colour, the order of its scans."""

    tables: tuple[Table, ...]
    sampling: int
    progressive: bool
    keep_rgb: bool = False

    @classmethod
    def of(cls, source: JpegImagePlugin.JpegImageFile) -> "Compression":
        """As `source` has it. Components of equal sampling in RGB or CMYK stay what they are."""
        layers = source.layer[: source.layers]
        try:
            tables = [source.quantization[table] for _, _, _, table in layers]
        except KeyError:
            raise FileRefused(Refusal.DAMAGED, "no quantisation table") from None
        if source.info.get("adobe_transform") == 2 and len(layers) == 4:
            tables = tables[
                :1
            ]  # inks are written as they are; the tables for colour differences are too coarse for them
        while len(tables) > 1 and tables[-1] == tables[-2]:
            tables.pop()  # the encoder uses the last one for all further components
        progressive = bool(source.info.get("progressive"))
        keep_rgb = _is_rgb(source)
        return cls(tuple(tables), FULL_COLOUR if keep_rgb else _sampling(layers), progressive, keep_rgb)

    def turned(self, turn: int, size: tuple[int, int]) -> "Compression":
        """
        For a picture of `size` turned upright.

        Lying on its side, rows of coefficients become columns. Where a mirrored side does not end with a whole block,
        the picture is cut into other blocks than before, and only finer tables keep the loss from showing.
        """
        sampling, tables = self.sampling, self.tables
        axes = zip(size, PIXELS_PER_SAMPLE[sampling], MIRRORED.get(turn, (False, False)), strict=True)
        mirrored = [(extent, pixels) for extent, pixels, flag in axes if flag]
        if any(extent % pixels for extent, pixels in mirrored):
            sampling = FULL_COLOUR
        if any(extent % (8 * pixels) for extent, pixels in mirrored):
            tables = tuple([max(1, value // FINER) for value in table] for table in tables)
        if turn in raster.SIDEWAYS:
            tables = tuple([table[column * 8 + row] for row in range(8) for column in range(8)] for table in tables)
            sampling = FULL_COLOUR if sampling == HALF_WIDTH else sampling
        return replace(self, tables=tables, sampling=sampling)

    def write(self, picture: Image.Image) -> bytes:
        """The picture as a JPEG in this coding."""
        sink = io.BytesIO()
        picture.save(
            sink,
            "JPEG",
            qtables=list(self.tables),
            subsampling=self.sampling,
            progressive=self.progressive,
            keep_rgb=self.keep_rgb,
            comment=b"",
        )
        return sink.getvalue()


def write(picture: Image.Image) -> bytes:
    """A bare picture that was no JPEG before, in a quality that shows no loss."""
    sink = io.BytesIO()
    picture.save(sink, "JPEG", quality=QUALITY, subsampling=FULL_COLOUR)
    return sink.getvalue()


def _sampling(layers: list[tuple[int, int, int, int]]) -> int:
    if len(layers) != 3:
        return FULL_COLOUR
    (_, width, height, _), *chroma = layers
    ratios = {(width / wide, height / high) for _, wide, high, _ in chroma}
    return SAMPLINGS.get(ratios.pop(), FULL_COLOUR) if len(ratios) == 1 else FULL_COLOUR


def _is_rgb(source: JpegImagePlugin.JpegImageFile) -> bool:
    """Whether the components are red, green and blue themselves, by libjpeg's rules."""
    if source.layers != 3 or "jfif" in source.info:
        return False
    if "adobe_transform" in source.info:
        return bool(source.info["adobe_transform"] == 0)
    return bytes(component for component, *_ in source.layer[:3]) == b"RGB"


def _decode(data: bytes, mode: str) -> tuple[Image.Image, bytes]:
    """
    The pixels, and what they were decoded from: the file, or what of it is sound. OSError when nothing is.

    YCbCr is asked for where no colour changes: going by way of RGB rounds twice and clips. A picture that is cut short,
    or in which a mark makes no sense, is completed as viewers do it: by an end mark there, which makes the decoder fill
    up with grey.
    """
    with suppress(OSError):
        return _load(data, mode), data
    first_scan = next((at for marker, at in _segments(data) if marker == START_OF_SCAN), len(data))
    ends = [*(mark.start() for mark in MARK.finditer(data, first_scan + 2)), len(data)]
    damaged = bisect(ends, False, key=lambda end: not _decodes(data[:end]))
    sound = data[: ends[damaged - 1]] + END if damaged else END
    pixels = _load(sound, mode)
    if max(pixels.getchannel(0).histogram()) > BLANK * pixels.width * pixels.height:
        raise OSError("nothing to see")
    return pixels, sound


def _decodes(data: bytes) -> bool:
    try:
        _load(data + END, "YCbCr")
    except OSError:
        return False
    return True


def _load(data: bytes, mode: str) -> Image.Image:
    source = open_jpeg(data)
    if mode == "YCbCr":
        source.draft(mode, source.size)  # greyscale and CMYK stay what they are
    source.load()
    return source


def _exact_chroma(data: bytes, pixels: Image.Image, sampling: int) -> Image.Image:
    """
    With colour samples as they are stored, each repeated over its four pixels, instead of smoothed.

    The encoder averages four into one again; from smoothed ones it would get others, which costs up to 10 dB. Decoding
    at half size gives the stored samples themselves, as both halves and quarters are read without smoothing.
    """
    if pixels.mode != "YCbCr" or sampling != QUARTER or min(pixels.size) < 2:
        return pixels
    half = open_jpeg(data + END)
    half.draft("YCbCr", (pixels.width // 2, pixels.height // 2))
    half.load()
    if half.size != ((pixels.width + 1) // 2, (pixels.height + 1) // 2):
        return pixels
    wide = half.resize((half.width * 2, half.height * 2), Image.Resampling.NEAREST).crop((0, 0, *pixels.size))
    return Image.merge("YCbCr", (pixels.getchannel(0), wide.getchannel(1), wide.getchannel(2)))
