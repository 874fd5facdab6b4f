"""Pages in JPEG, with the quantisation tables and sampling they came with, which libtiff doesn't let us choose."""

import io
from dataclasses import replace

from PIL import JpegImagePlugin, TiffImagePlugin

from intake_app.cleaning.jpeg.coding import FULL_COLOUR, Compression
from intake_app.cleaning.tiff import file

JPEG_TABLES = 347
PIECES = ((273, 279), (324, 325))
"""Tags of offsets and lengths, of strips and of tiles."""


def coding(source: TiffImagePlugin.TiffImageFile, data: bytes) -> Compression:
    """As the first strip or tile has it; LookupError or SyntaxError when it makes no sense."""
    offsets, lengths = next(pair for pair in PIECES if pair[0] in source.tag_v2)
    start = source.tag_v2[offsets][0]
    piece = data[start : start + source.tag_v2[lengths][0]]
    tables = source.tag_v2.get(JPEG_TABLES, b"\xff\xd8\xff\xd9")
    found = Compression.of(JpegImagePlugin.JpegImageFile(io.BytesIO(tables[:-2] + piece[2:])))
    return replace(found, keep_rgb=source.tag_v2.get(file.PHOTOMETRIC) == file.RGB)  # what the JPEG says doesn't count


def page(size: tuple[int, int], jpeg: bytes, bands: int, coding: Compression | None = None) -> bytes:
    """A JPEG, grey or in colour, as a file of one page with one strip. Without a `coding` it is YCbCr 4:4:4."""
    keep_rgb, sampling = (coding.keep_rgb, coding.sampling) if coding else (False, FULL_COLOUR)
    tags = {
        file.SUBFILE: [0],  # says what is so anyway; without it exiftool takes a page in JPEG for a preview
        file.BITS: [8] * bands,
        file.COMPRESSION: [file.JPEG],
        file.PHOTOMETRIC: [file.GREY if bands == 1 else file.RGB if keep_rgb else file.YCBCR],
        file.SAMPLES: [bands],
    }
    if bands == 3 and not keep_rgb:
        tags[file.YCBCR_SAMPLING] = list(sampling)
    return file.page(size, tags, [jpeg], size[1])
