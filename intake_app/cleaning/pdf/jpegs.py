"""
JPEG data inside a PDF, without re-encoding: tables, frame and scans stay byte for byte, everything else goes.

Of application segments two say how colours are stored, and are written in their plainest form: JFIF, and Adobe's.
"""

import re

from intake_app.cleaning import jpeg
from intake_app.cleaning.inspect import find
from intake_app.cleaning.raster import DECODER_ERRORS
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused

START, END = b"\xff\xd8", b"\xff\xd9"
JFIF = b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
ADOBE = b"\xff\xee\x00\x0eAdobe\0\x64\0\0\0\0"
_SCAN_END = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]", re.DOTALL)
_SCAN, _FIRST_APPLICATION, _LAST_APPLICATION, _COMMENT = 0xDA, 0xE0, 0xEF, 0xFE


def plain(data: bytes) -> bytes:
    """The first picture and nothing else: encoded once more when it is damaged, empty when nothing is left of it."""
    bare = _bare(data)
    if not find(bare, Kind.JPEG):
        return bare
    try:
        return jpeg.clean(bare)[0]
    except (FileRefused, *DECODER_ERRORS):
        return b""


def _bare(data: bytes) -> bytes:
    parts = [START]
    at = data.find(START) + 2
    while (at := data.find(b"\xff", at)) >= 0 and at + 4 <= len(data):
        marker = data[at + 1]
        if data[at : at + 2] == END:
            break
        if marker in {0x00, 0x01, 0xFF} or 0xD0 <= marker <= 0xD8:
            at += 1
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _SCAN:
            mark = _SCAN_END.search(data, end)
            end = mark.start() if mark else len(data)
        parts.append(_kept(marker, data[at:end]))
        at = end
    return b"".join((*parts, END))


def _kept(marker: int, segment: bytes) -> bytes:
    if marker == _FIRST_APPLICATION and segment[4:9] == b"JFIF\0":
        return JFIF
    if marker == _LAST_APPLICATION - 1 and segment[4:9] == b"Adobe" and len(segment) >= 16:
        return ADOBE + segment[15:16]
    return b"" if _FIRST_APPLICATION <= marker <= _LAST_APPLICATION or marker == _COMMENT else segment
