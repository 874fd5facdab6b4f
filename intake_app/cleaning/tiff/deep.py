"""
Pages with colours of 16 bits, which Pillow has no mode for.

It can read either byte of each sample, though, so a page is read twice: once for the high bytes, once for the low.
"""

import io
import re
import sys
import zlib
from collections.abc import Mapping, Sequence

from PIL import Image, ImageFile, TiffImagePlugin

from intake_app.cleaning import raster
from intake_app.cleaning.deep_colour import DeepToSrgb
from intake_app.cleaning.tiff import file

DEEP = re.compile(r"(RGB|RGBX|RGBA|CMYK);16([LBN])")
OTHER_BYTE = {"L": "B", "B": "L", "N": "B" if sys.byteorder == "little" else "L"}
"""The order of bytes to ask for instead, to get low ones in place of high ones; N is the machine's own."""

PHOTOMETRIC = {"RGB": file.RGB, "RGBA": file.RGB, "CMYK": file.CMYK}
STRIP = 1 << 20

Bands = tuple[Image.Image, ...]


def is_deep(source: TiffImagePlugin.TiffImageFile) -> bool:
    """Whether Pillow would drop the low bytes of this page."""
    return all(DEEP.fullmatch(_raw_mode(tile)) for tile in source.tile)


def page(source: TiffImagePlugin.TiffImageFile, data: bytes, convert: DeepToSrgb | None = None) -> tuple[bytes, int]:
    """
    The page that `source` stands at, as a file of its own, in sRGB where it has to be converted.

    Also how many pixels nobody saw the colours of.
    """
    again = TiffImagePlugin.TiffImageFile(io.BytesIO(data))
    again.seek(source.tell())
    again.tile = [
        tile._replace(args=(DEEP.sub(_other_byte, _raw_mode(tile)), *(tile.args or ())[1:])) for tile in again.tile
    ]
    source.load()
    again.load()
    low, high, hidden = again.split(), source.split(), 0
    if source.mode == "RGBA":
        low, high, hidden = _without_unseen(low, high)
    if convert:
        low, high = _recoloured(low, high, convert)
    samples = bytearray(2 * len(source.tobytes()))
    samples[0::2], samples[1::2] = (Image.merge(source.mode, half).tobytes() for half in (low, high))
    tags = {file.PHOTOMETRIC: [PHOTOMETRIC[source.mode]]}
    if source.mode == "RGBA":
        tags[file.EXTRA_SAMPLES] = [file.UNASSOCIATED_ALPHA]
    return _stored(source.size, len(source.getbands()), bytes(samples), tags), hidden


def _without_unseen(low: Bands, high: Bands) -> tuple[Bands, Bands, int]:
    blank, count = raster.blank_where_unseen((*low[:3], *high[:3]), (low[3], high[3]))
    return (*blank[:3], low[3]), (*blank[3:], high[3]), count


def _recoloured(low: Bands, high: Bands, convert: DeepToSrgb) -> tuple[Bands, Bands]:
    fresh = convert(list(zip(high[:3], low[:3], strict=True)))
    return (*(half for _, half in fresh), *low[3:]), (*(half for half, _ in fresh), *high[3:])


def grey_in_srgb(pixels: Image.Image, convert: DeepToSrgb) -> Image.Image:
    """A picture in I;16."""
    numbers = pixels.tobytes()
    low, high = (Image.frombytes("L", pixels.size, numbers[place::2]) for place in (0, 1))
    ((high, low),) = convert([(high, low)])
    fresh = bytearray(len(numbers))
    fresh[0::2], fresh[1::2] = low.tobytes(), high.tobytes()
    return Image.frombytes("I;16", pixels.size, bytes(fresh))


def signed_page(pixels: Image.Image, photometric: int) -> bytes:
    """Numbers of 16 bits, some of which may be negative, as Pillow holds them in 32."""
    numbers = pixels.tobytes("raw", "I;32S")
    samples = bytearray(len(numbers) // 2)
    samples[0::2], samples[1::2] = numbers[0::4], numbers[1::4]
    return _stored(pixels.size, 1, bytes(samples), {file.PHOTOMETRIC: [photometric], file.SAMPLE_FORMAT: [file.SIGNED]})


def _stored(size: tuple[int, int], bands: int, samples: bytes, tags: Mapping[int, Sequence[int]]) -> bytes:
    """Samples of 16 bits, little-endian, in Deflate."""
    row = 2 * bands * size[0]
    rows = min(max(1, STRIP // row), size[1])
    strips = [zlib.compress(samples[start : start + rows * row]) for start in range(0, len(samples), rows * row)]
    about = {file.BITS: [16] * bands, file.COMPRESSION: [file.DEFLATE], file.SAMPLES: [bands]}
    return file.page(size, {**about, **tags}, strips, rows)


def _raw_mode(tile: ImageFile._Tile) -> str:
    return tile.args[0] if isinstance(tile.args, tuple) else ""


def _other_byte(raw_mode: re.Match[str]) -> str:
    return f"{raw_mode[1]};16{OTHER_BYTE[raw_mode[2]]}"
