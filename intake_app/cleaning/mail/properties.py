"""
Properties of an object in a message of Outlook ([MS-OXMSG]), which is a folder of a compound file.

A property has a number and a type. Strings and bytes are streams named after both (`__substg1.0_0037001F`); numbers and
times stand in a table, the stream `__properties_version1.0`: rows of 16 bytes behind a header, whose length depends on
the object.
"""

from datetime import UTC, datetime, timedelta

from intake_app.cleaning.mail.ole import Compound, Path
from intake_app.cleaning.text import charsets

TABLE = "__properties_version1.0"
TOP, INSIDE, PART = 32, 24, 8
"""Lengths of the table's header: of a file, of a message in a message, of a recipient or attachment."""

_STREAM = "__substg1.0_"
_INTEGER, _OBJECT, _NARROW, _WIDE, _TIME, _BYTES = 0x03, 0x0D, 0x1E, 0x1F, 0x40, 0x102
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MESSAGE_CODE_PAGE, _INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE


class Properties:
    """Those of one object. Narrow strings are in `charset`, or in the one it names itself."""

    def __init__(self, file: Compound, path: Path, header: int, charset: str = "") -> None:
        self.file, self.path = file, path
        table = file.read((*path, TABLE))
        self._rows = {
            (_little(table[at + 2 : at + 4]), _little(table[at : at + 2])): table[at + 8 : at + 16]
            for at in range(header, len(table) - 15, 16)
        }
        pages = (self.number(number) for number in (_MESSAGE_CODE_PAGE, _INTERNET_CODE_PAGE))
        self.charset = charset or next((charsets.CODE_PAGES[page] for page in pages if page in charsets.CODE_PAGES), "")

    def text(self, *numbers: int) -> str:
        """The first of these strings that is there."""
        for number in numbers:
            for kind, charset in ((_WIDE, "utf-16le"), (_NARROW, self.charset)):
                if raw := self.file.read(self._stream(number, kind)):
                    return charsets.decode(raw, charset).rstrip("\0")
        return ""

    def html(self, number: int) -> str:
        """HTML, which is a string, or bytes in the encoding it came in."""
        charset = charsets.CODE_PAGES.get(self.number(_INTERNET_CODE_PAGE), self.charset)
        return self.text(number) or charsets.decode(self.bytes(number), charset)

    def bytes(self, number: int) -> bytes:
        """A binary property, empty when it is not there."""
        return self.file.read(self._stream(number, _BYTES))

    def size(self, number: int) -> int:
        """The length of a binary property."""
        return self.file.size(self._stream(number, _BYTES))

    def folder(self, number: int) -> Path | None:
        """Where an object lies that is a property, such as a message in a message."""
        path = self._stream(number, _OBJECT)
        return path if self.file.names(path) else None

    def number(self, number: int) -> int:
        """An integer, 0 when it is not there."""
        return _little(self._rows.get((number, _INTEGER), b"")[:4])

    def time(self, *numbers: int) -> datetime | None:
        """The first of these times that is there and can be a date."""
        ticks = (_little(self._rows.get((number, _TIME), b"")) for number in numbers)
        return next((_EPOCH + timedelta(microseconds=count // 10) for count in ticks if 0 < count < 1 << 61), None)

    def numbers(self) -> set[int]:
        """The numbers of all it has."""
        streams = (name.removeprefix(_STREAM)[:4] for name in self.file.names(self.path) if name.startswith(_STREAM))
        return {_hexadecimal(name) for name in streams} | {number for number, _ in self._rows}

    def _stream(self, number: int, kind: int) -> Path:
        return (*self.path, f"{_STREAM}{number:04X}{kind:04X}")


def _little(raw: bytes) -> int:
    return int.from_bytes(raw, "little")


def _hexadecimal(digits: str) -> int:
    try:
        return int(digits, 16)
    except ValueError:
        return 0
