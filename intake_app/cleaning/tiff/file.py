"""
TIFF pages that Pillow can't write (TIFF 6.0, little-endian): samples of 16 bits, and JPEG with tables of its own.

    "II" 42     offset of the directory
    directory   count; for each tag its number, type, count, and value or offset; 0, as it is the only one
    values that are longer than 4 bytes, then the strips
"""

import struct
from collections.abc import Mapping, Sequence

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
STRIP_OFFSETS, SAMPLES, ROWS_PER_STRIP, STRIP_LENGTHS, PREDICTOR = 273, 277, 278, 279, 317
SUBFILE, EXTRA_SAMPLES, SAMPLE_FORMAT, YCBCR_SAMPLING = 254, 338, 339, 530

JPEG, DEFLATE = 7, 8
WHITE_IS_ZERO, GREY, RGB, CMYK, YCBCR = 0, 1, 2, 5, 6
UNASSOCIATED_ALPHA = 2
SIGNED = 2
LONGS = {SUBFILE, WIDTH, HEIGHT, STRIP_OFFSETS, ROWS_PER_STRIP, STRIP_LENGTHS}


def page(size: tuple[int, int], tags: Mapping[int, Sequence[int]], strips: Sequence[bytes], rows: int) -> bytes:
    """A file of one page, whose strips of `rows` rows are compressed already in the way that `tags` say."""
    lengths = [len(strip) for strip in strips]
    tags = {**tags, WIDTH: size[:1], HEIGHT: size[1:], ROWS_PER_STRIP: [rows], STRIP_LENGTHS: lengths}
    place = len(_directory({**tags, STRIP_OFFSETS: lengths}))
    offsets = [place + sum(lengths[:index]) for index in range(len(lengths))]
    return b"".join((_directory({**tags, STRIP_OFFSETS: offsets}), *strips))


def _directory(tags: Mapping[int, Sequence[int]]) -> bytes:
    """Everything before the strips."""
    entries, values = b"", b""
    start = 8 + 2 + 12 * len(tags) + 4
    for tag, numbers in sorted(tags.items()):
        form, kind = ("I", 4) if tag in LONGS else ("H", 3)
        value = struct.pack(f"<{len(numbers)}{form}", *numbers)
        if len(value) > 4:
            value, values = struct.pack("<I", start + len(values)), values + value
        entries += struct.pack("<HHI4s", tag, kind, len(numbers), value)
    return struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + entries + bytes(4) + values
