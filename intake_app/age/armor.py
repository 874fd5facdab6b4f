"""
The text form of an age file: strict PEM (RFC 7468, figure 3) with padded base64. We write key files so.

    -----BEGIN AGE ENCRYPTED FILE-----
    64 columns of base64 a line, the last one may be shorter
    -----END AGE ENCRYPTED FILE-----

Lines end with LF or CRLF; white space before and after is let pass, up to 1024 bytes each, as `age` does.
"""

import base64
import binascii

from intake_app.age.header import PREFIX
from intake_app.age.source import Source
from intake_app.errors import BadArmor

_BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
_END = b"-----END AGE ENCRYPTED FILE-----"
_MARKS = (b"-----begin", b"age encrypted file")
_COLUMNS = 64
_FULL = _COLUMNS // 4 * 3  # bytes in a full line
_MAX_SPACE = 1024
_MAX_LINE = 4096  # far above any valid line
_LOOK = 2 * _MAX_SPACE  # where the first line has to be


def is_armored(source: Source) -> bool:
    """Whether this is meant as text, valid or not."""
    head = source.peek(_LOOK)
    return not head.startswith(PREFIX) and any(mark in head.lower() for mark in _MARKS)


def armored(data: bytes) -> str:
    """A small age file as text."""
    text = base64.b64encode(data)
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    return b"\n".join([_BEGIN, *lines, _END, b""]).decode("ascii")


class ArmorReader:
    """The bytes inside the armor. `read` raises `BadArmor` at the first departure from the strict form."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._decoded = b""
        self._begun = self._closed = False  # the first and the last line are behind

    def read(self, size: int, /) -> bytes:
        """At most a line's worth, and nothing only at the end, once what follows the last line was looked at."""
        if not self._begun:
            self._begin()
        if not self._decoded and not self._closed:
            self._decoded = self._next_line()
        if not self._decoded:
            self._check_rest()
        data, self._decoded = self._decoded[:size], self._decoded[size:]
        return data

    def _begin(self) -> None:
        space = 0
        while not (line := self._line()).strip():
            space += len(line) + 1
            if space > _MAX_SPACE:
                raise BadArmor("too much white space before the first line")
        if line != _BEGIN:
            raise BadArmor("wrong first line")
        self._begun = True

    def _next_line(self) -> bytes:
        line = self._line()
        if line == _END:
            self._closed = True
            return b""
        data = _decode(line)
        if len(data) < _FULL:
            if self._line() != _END:
                raise BadArmor("a short line before the last")
            self._closed = True
        return data

    def _check_rest(self) -> None:
        rest = self._source.peek(_MAX_SPACE + 1)
        if rest.strip() or len(rest) > _MAX_SPACE:
            raise BadArmor("something follows the last line")

    def _line(self) -> bytes:
        line = self._source.line(_MAX_LINE)
        if not line:
            raise BadArmor("no last line")
        return line.removesuffix(b"\n").removesuffix(b"\r")


def _decode(line: bytes) -> bytes:
    if not line or len(line) > _COLUMNS:
        raise BadArmor("a line is empty or too long")
    try:
        data = base64.b64decode(line, validate=True)
    except binascii.Error as error:
        raise BadArmor(str(error)) from error
    if base64.b64encode(data) != line:
        raise BadArmor("not canonical base64")
    return data
