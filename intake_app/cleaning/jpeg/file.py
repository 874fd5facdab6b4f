"""A JPEG as a file (ITU T.81): segments that each begin with a mark, found as decoders find them."""

import re
from collections.abc import Iterator

from intake_app.errors import FileRefused, Refusal

START_OF_SCAN, END_OF_PICTURE = 0xDA, 0xD9
MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
"""What can't be part of a scan: neither a stuffed zero, nor a restart, nor filling."""
FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Marks of frame headers; those left out are tables."""
UNUSUAL_FRAMES = FRAMES - {0xC0, 0xC1, 0xC2, 0xC9, 0xCA}
"""Those of pictures without loss, and of ones that build on one another."""

PRECISION_AT = 4
"""In a frame header, from its mark on: the bits of a sample."""
COMPONENTS_AT = 9
"""There too: how many there are. The number in a scan header stands behind its length."""
PROGRESSIVE = {0xC2, 0xCA}
"""Frames of which each scan adds something to all of the picture."""


def segments(data: bytes) -> Iterator[tuple[int, int]]:
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


def end(data: bytes, start: int) -> int:
    """Where the picture that begins at `start` ends, behind its end mark or with the file."""
    at = start + 2
    while match := MARK.search(data, at):
        marker, at = data[match.end() - 1], match.end()
        if marker == END_OF_PICTURE:
            return at
        at += int.from_bytes(data[at : at + 2], "big")
    return len(data)


def frame_header(data: bytes) -> tuple[int, int]:
    """The mark of the first frame header and where it stands. FileRefused when there is none."""
    if found := next((segment for segment in segments(data) if segment[0] in FRAMES), None):
        return found
    raise FileRefused(Refusal.DAMAGED, "no frame header")


def scans(data: bytes) -> int:
    """How many times a decoder goes through the picture."""
    mark, at = frame_header(data)
    return max(1, data.count(bytes([0xFF, START_OF_SCAN]), at, end(data, 0))) if mark in PROGRESSIVE else 1


def announced_size(data: bytes) -> tuple[int, int]:
    """Width and height in the frame header; Pillow takes a size of 0 for another format."""
    _, at = frame_header(data)
    return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
