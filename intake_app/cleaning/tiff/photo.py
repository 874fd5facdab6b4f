"""Pages in JPEG, with the quantisation tables and sampling they came with, which libtiff doesn't let us choose."""

import io

from PIL import JpegImagePlugin, TiffImagePlugin

from intake_app.cleaning.jpeg import FULL_COLOUR, HALF_WIDTH, QUARTER, Compression
from intake_app.cleaning.tiff import file

JPEG_TABLES = 347
PIECES = ((273, 279), (324, 325))
"""Tags of offsets and lengths, of strips and of tiles."""

SPREAD = {FULL_COLOUR: [1, 1], HALF_WIDTH: [2, 1], QUARTER: [2, 2]}


def coding(source: TiffImagePlugin.TiffImageFile, data: bytes) -> Compression:
    """As the first strip or tile has it; LookupError or SyntaxError when it makes no sense."""
    offsets, lengths = next(pair for pair in PIECES if pair[0] in source.tag_v2)
    start = source.tag_v2[offsets][0]
    piece = data[start : start + source.tag_v2[lengths][0]]
    tables = source.tag_v2.get(JPEG_TABLES, b"\xff\xd8\xff\xd9")
    return Compression.of(JpegImagePlugin.JpegImageFile(io.BytesIO(tables[:-2] + piece[2:])))


def page(size: tuple[int, int], jpeg: bytes, bands: int, sampling: int = FULL_COLOUR) -> bytes:
    """A JPEG, grey or in colour, as a file of one page with one strip."""
    tags = {
        file.BITS: [8] * bands,
        file.COMPRESSION: [file.JPEG],
        file.PHOTOMETRIC: [file.GREY if bands == 1 else file.YCBCR],
        file.SAMPLES: [bands],
    }
    if bands == 3:
        tags[file.YCBCR_SAMPLING] = SPREAD[sampling]
    return file.page(size, tags, [jpeg], size[1])
