"""
Pictures whose colour has half the height, as those of half the width have it once they are turned: a sampling that
Pillow can't be told to write.

Each component is written as a grey picture of its own. Its scan is the same where others follow it in the file (ITU
T.81, A.2.2), so the three are put into one, each behind its tables.
"""

import struct
from collections.abc import Sequence

from PIL import Image

from intake_app.cleaning.jpeg import plain
from intake_app.cleaning.jpeg.encoding import encoded
from intake_app.cleaning.jpeg.file import END_OF_PICTURE, START_OF_SCAN
from intake_app.cleaning.jpeg.plain import BASELINE, HUFFMAN, JFIF, QUANTISATION, WHOLE_SPECTRUM, Plain, segment


def write(picture: Image.Image, sampling: tuple[int, int], tables: Sequence[list[int]]) -> bytes:
    """The picture, in YCbCr or RGB; a sample of colour is the mean of the pixels it stands for."""
    bright, *colours = picture.convert("YCbCr").split()
    bands = [_alone(bright, tables[0]), *(_alone(band.reduce(sampling), tables[-1]) for band in colours)]
    frame, scans = struct.pack(">BHHB", 8, picture.height, picture.width, len(bands)), b""
    for number, band in enumerate(bands):
        across, down = (1, 1) if number else sampling
        frame += bytes([number + 1, across << 4 | down, number])
        scans += b"".join(segment(HUFFMAN, bytes([name]) + table) for name, table in band.huffman.items())
        scans += segment(START_OF_SCAN, bytes([1, number + 1, 0]) + WHOLE_SPECTRUM) + bytes(band.scan)
    quantisation = (
        segment(QUANTISATION, bytes([number]) + table)
        for number, band in enumerate(bands)
        for table in band.quantisation.values()
    )
    return b"".join((b"\xff\xd8", JFIF, *quantisation, segment(BASELINE, frame), scans, bytes([0xFF, END_OF_PICTURE])))


def _alone(band: Image.Image, table: list[int]) -> Plain:
    written = plain.read(encoded(band, qtables=[table], optimize=True))
    assert written
    return written
