"""
Pages with colours of 16 bits, which Pillow has no mode for.

It can read either byte of each sample, though, so a page is read twice: once for the high bytes, once for the low.
"""

import io
import re
import sys
import zlib

from PIL import ImageFile, TiffImagePlugin

from intake_app.cleaning.tiff import file

DEEP = re.compile(r"(RGB|RGBX|RGBA|CMYK);16([LBN])")
OTHER_BYTE = {"L": "B", "B": "L", "N": "B" if sys.byteorder == "little" else "L"}
"""The order of bytes to ask for instead, to get low ones in place of high ones; N is the machine's own."""

PHOTOMETRIC = {"RGB": file.RGB, "RGBA": file.RGB, "CMYK": file.CMYK}
STRIP = 1 << 20


def is_deep(source: TiffImagePlugin.TiffImageFile) -> bool:
    """Whether Pillow would drop the low bytes of this page."""
    return all(DEEP.fullmatch(_raw_mode(tile)) for tile in source.tile)


def page(source: TiffImagePlugin.TiffImageFile, data: bytes) -> bytes:
    """The page that `source` stands at, as a file of its own, in Deflate."""
    again = TiffImagePlugin.TiffImageFile(io.BytesIO(data))
    again.seek(source.tell())
    again.tile = [
        tile._replace(args=(DEEP.sub(_other_byte, _raw_mode(tile)), *(tile.args or ())[1:])) for tile in again.tile
    ]
    source.load()
    again.load()
    samples = bytearray(2 * len(source.tobytes()))
    samples[0::2], samples[1::2] = again.tobytes(), source.tobytes()
    bands = len(source.getbands())
    row = 2 * bands * source.width
    rows = min(max(1, STRIP // row), source.height)
    strips = [zlib.compress(samples[start : start + rows * row]) for start in range(0, len(samples), rows * row)]
    tags = {
        file.BITS: [16] * bands,
        file.COMPRESSION: [file.DEFLATE],
        file.PHOTOMETRIC: [PHOTOMETRIC[source.mode]],
        file.SAMPLES: [bands],
    }
    if source.mode == "RGBA":
        tags[file.EXTRA_SAMPLES] = [file.UNASSOCIATED_ALPHA]
    return file.page(source.size, tags, strips, rows)


def _raw_mode(tile: ImageFile._Tile) -> str:
    return tile.args[0] if isinstance(tile.args, tuple) else ""


def _other_byte(raw_mode: re.Match[str]) -> str:
    return f"{raw_mode[1]};16{OTHER_BYTE[raw_mode[2]]}"
