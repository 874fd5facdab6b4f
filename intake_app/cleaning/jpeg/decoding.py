"""From a JPEG to its pixels, also of one that is cut short or damaged."""

import io
import secrets
from bisect import bisect
from contextlib import suppress

from PIL import Image, ImageChops, ImageMath, JpegImagePlugin

from intake_app.cleaning.facts import check_size
from intake_app.cleaning.jpeg.coding import HALF_HEIGHT, HALF_WIDTH, QUARTER, Sampling
from intake_app.cleaning.jpeg.file import (
    COMPONENTS_AT,
    MARK,
    START_OF_SCAN,
    announced_size,
    end,
    frame_header,
    scans,
    segments,
)
from intake_app.errors import FileRefused, Refusal

END = b"\xff\xd9"

A_FEW = 256
"""Bytes that make more than one block of a picture."""
RESTARTS = [bytes([0xFF, 0xD0 + number % 8]) for number in range(16)]
"""Marks at which a picture may begin again, in their order."""

BLANK = 0.99
"""Part of a damaged picture that has one brightness when next to nothing of it is there."""


def open_jpeg(data: bytes) -> JpegImagePlugin.JpegImageFile:
    """The header of the first picture, its size checked, scan by scan; nothing is decoded yet."""
    check_size(*announced_size(data), scans(data))
    source = JpegImagePlugin.JpegImageFile(io.BytesIO(data))
    if not source.tile:
        raise FileRefused(Refusal.DAMAGED, "no scan")
    return source


def decode(data: bytes, mode: str) -> tuple[Image.Image, bytes]:
    """
    The pixels, and what they were decoded from: the file, or what of it is sound. OSError when nothing is.

    YCbCr is asked for where no colour changes: going by way of RGB rounds twice and clips; L for its brightness alone,
    which is half the work. A picture that is cut short,
    or in which a mark makes no sense, is completed as viewers do it: by an end mark there, which makes the decoder fill
    up with grey.
    """
    with suppress(OSError):
        return _load(data, mode), data
    first_scan = next((at for marker, at in segments(data) if marker == START_OF_SCAN), len(data))
    ends = [*(mark.start() for mark in MARK.finditer(data, first_scan + 2)), len(data)]
    damaged = bisect(ends, False, key=lambda end: not _decodes(data[:end]))
    sound = data[: ends[damaged - 1]] + END if damaged else END
    return worth_keeping(_load(sound, mode)), sound


def worth_keeping(pixels: Image.Image) -> Image.Image:
    """What is left of a damaged picture; OSError when that is next to nothing."""
    if max(pixels.getchannel(0).histogram()) > BLANK * pixels.width * pixels.height:
        raise OSError("nothing to see")
    return pixels


def is_whole(data: bytes) -> bool:
    """
    Whether a picture that decodes has all of its rows, where it has them in one scan; of others that can't be told.

    Behind an end mark that comes too early decoders fill up with grey, and say nothing. So bytes that nobody can
    foresee are put before the mark: they change the picture only where something is missing.
    """
    _, frame = frame_header(data)
    scan = next((at for marker, at in segments(data) if marker == START_OF_SCAN), len(data))
    if data[frame + COMPONENTS_AT : frame + COMPONENTS_AT + 1] != data[scan + 4 : scan + 5] or scans(data) > 1:
        return True
    last = end(data, 0)
    ends = last - len(END) if data.endswith(END, 0, last) else last
    more = b"".join(secrets.token_bytes(A_FEW).replace(b"\xff", b"\0") + restart for restart in RESTARTS)
    return _at_an_eighth(data[:ends] + b"\0" + more + END) == _at_an_eighth(data[:ends] + END)


def _at_an_eighth(data: bytes) -> bytes:
    """What shows of it; empty where it doesn't decode."""
    source = open_jpeg(data)
    source.draft("L", (max(1, source.width // 8), max(1, source.height // 8)))
    try:
        return source.tobytes()
    except OSError:
        return b""


def _decodes(data: bytes) -> bool:
    try:
        _load(data + END, "YCbCr")
    except OSError:
        return False
    return True


def _load(data: bytes, mode: str) -> Image.Image:
    source = open_jpeg(data)
    if mode != "RGB":
        source.draft(mode, source.size)  # greyscale and CMYK stay what they are
    source.load()
    return source


def exact_chroma(data: bytes, pixels: Image.Image, sampling: Sampling) -> Image.Image:
    """
    With colour samples as they are stored, each repeated over its two or four pixels, instead of smoothed.

    The encoder averages these into one again; from smoothed ones it would get others, which costs up to 10 dB. Where
    colour has half of both sides, `pixels` may be its brightness alone.
    """
    if sampling == QUARTER and min(pixels.size) >= 2:
        return _from_half_size(data, pixels)
    if pixels.mode != "YCbCr" or min(pixels.size) < 2:
        return pixels
    if sampling == HALF_HEIGHT:
        on_their_side = exact_chroma(data, pixels.transpose(Image.Transpose.TRANSPOSE), HALF_WIDTH)
        return on_their_side.transpose(Image.Transpose.TRANSPOSE)
    if sampling == HALF_WIDTH:
        bright, *colours = pixels.split()
        return Image.merge("YCbCr", (bright, *(_unsmoothed(band) for band in colours)))
    return pixels


def _from_half_size(data: bytes, pixels: Image.Image) -> Image.Image:
    """Decoding at half size gives the stored samples themselves, as halves and quarters are read without smoothing."""
    half = open_jpeg(data + END)
    half.draft("YCbCr", (pixels.width // 2, pixels.height // 2))
    half.load()
    if pixels.mode != "L" and half.size != ((pixels.width + 1) // 2, (pixels.height + 1) // 2):
        return pixels
    colours = (_doubled(half.getchannel(band), pixels.size) for band in (1, 2))
    return Image.merge("YCbCr", (pixels.getchannel(0), *colours))


def _doubled(band: Image.Image, size: tuple[int, int]) -> Image.Image:
    wide = band.resize((band.width * 2, band.height * 2), Image.Resampling.NEAREST)
    return wide if wide.size == size else wide.crop((0, 0, *size))


def _unsmoothed(band: Image.Image) -> Image.Image:
    """
    Of a band that has half the width, what libjpeg smoothed: pixels that are 3/4 of their sample and 1/4 of the next.

    Pixels c0 c1 c2 c3 around a sample, which c1 and c2 stand for, give it as (3 c1 + 3 c2 - c0 - c3) / 4. At both ends
    the outermost pixel is the sample.
    """
    width, height = band.size
    columns = (width + 1) // 2
    whole = band.crop((0, 0, 2 * columns, height))
    if width % 2:
        whole.paste(band.crop((width - 1, 0, width, height)), (width, 0))
    left, right = (_every_other(whole, first) for first in (0, 1))
    samples: Image.Image = ImageMath.lambda_eval(
        lambda given: given["convert"](
            given["min"](
                given["max"]((3 * (given["left"] + given["right"]) - given["before"] - given["after"] + 2) / 4, 0), 255
            ),
            "L",
        ),
        left=left,
        right=right,
        before=ImageChops.offset(right, 1, 0),
        after=ImageChops.offset(left, -1, 0),
    )
    samples.paste(left.crop((0, 0, 1, height)), (0, 0))
    samples.paste(right.crop((columns - 1, 0, columns, height)), (columns - 1, 0))
    return samples.resize((2 * columns, height), Image.Resampling.NEAREST).crop((0, 0, width, height))


def _every_other(band: Image.Image, first: int) -> Image.Image:
    """The columns from the first on, without those between."""
    shifted = ImageChops.offset(band, 1 - first, 0)  # of two, the nearest to both is the second
    return shifted.resize((band.width // 2, band.height), Image.Resampling.NEAREST)
