"""From a JPEG to its pixels, also of one that is cut short or damaged."""

import io
from bisect import bisect
from contextlib import suppress

from PIL import Image, JpegImagePlugin

from intake_app.cleaning.facts import check_size
from intake_app.cleaning.jpeg.coding import QUARTER
from intake_app.cleaning.jpeg.file import MARK, START_OF_SCAN, announced_size, segments
from intake_app.errors import FileRefused, Refusal

END = b"\xff\xd9"

BLANK = 0.99
"""Part of a damaged picture that has one brightness when next to nothing of it is there."""


def open_jpeg(data: bytes) -> JpegImagePlugin.JpegImageFile:
    """The header of the first picture, its size checked; nothing is decoded yet."""
    check_size(*announced_size(data))
    source = JpegImagePlugin.JpegImageFile(io.BytesIO(data))
    if not source.tile:
        raise FileRefused(Refusal.DAMAGED, "no scan")
    return source


def decode(data: bytes, mode: str) -> tuple[Image.Image, bytes]:
    """
    The pixels, and what they were decoded from: the file, or what of it is sound. OSError when nothing is.

    YCbCr is asked for where no colour changes: going by way of RGB rounds twice and clips. A picture that is cut short,
    or in which a mark makes no sense, is completed as viewers do it: by an end mark there, which makes the decoder fill
    up with grey.
    """
    with suppress(OSError):
        return _load(data, mode), data
    first_scan = next((at for marker, at in segments(data) if marker == START_OF_SCAN), len(data))
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


def exact_chroma(data: bytes, pixels: Image.Image, sampling: int) -> Image.Image:
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
