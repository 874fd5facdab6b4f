"""Several messages in one file (mbox, RFC 4155): each begins with a line `From address date` after an empty one."""

import re

MOST_MESSAGES = 10_000

_SEPARATOR = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n)|(?<=\r\r))From \S.{0,200}?\d\d:\d\d.{0,60}(?:\r\n|\n|\r|\Z)")


def messages(data: bytes) -> tuple[list[tuple[int, int]], bool]:
    """Where each message lies, without its separator, and whether these are all. A file that is no mbox is one."""
    starts: list[tuple[int, int]] = []
    for found in _SEPARATOR.finditer(data):
        if len(starts) == MOST_MESSAGES:
            return _spans(starts, found.start()), False
        starts.append((found.start(), found.end()))
    if not starts or starts[0][0]:
        return [(0, len(data))], True
    return _spans(starts, len(data)), True


def _spans(starts: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    stops = [start for start, _ in starts[1:]] + [end]
    return [(begin, stop) for (_, begin), stop in zip(starts, stops, strict=True)]
