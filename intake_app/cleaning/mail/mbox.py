"""Several messages in one file (mbox, RFC 4155): each begins with a line `From address date` after an empty one."""

import re

MOST_MESSAGES = 10_000

_START = b"From "
_SEPARATOR = re.compile(rb"From [^\s][^\r\n]{0,200}?\d\d:\d\d[^\r\n]{0,60}(?:\r\n|\n|\r|\Z)")
_EMPTY_LINE = re.compile(rb".*(?:\n\n|\n\r\n|\r\r)\Z", re.DOTALL)


def messages(data: bytes) -> tuple[list[tuple[int, int]], bool]:
    """Where each message lies, without its separator, and whether these are all. A file that is no mbox is one."""
    starts: list[tuple[int, int]] = []
    at = 0 if data.startswith(_START) else -1
    while at >= 0:
        found = _SEPARATOR.match(data, at)
        if found and (at == 0 or _EMPTY_LINE.match(data[at - 3 : at])):
            if len(starts) == MOST_MESSAGES:
                return _spans(starts, at), False
            starts.append(found.span())
        at = data.find(_START, at + 1)
    return _spans(starts or [(0, 0)], len(data)), True


def _spans(starts: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    stops = [start for start, _ in starts[1:]] + [end]
    return [(begin, stop) for (_, begin), stop in zip(starts, stops, strict=True)]
