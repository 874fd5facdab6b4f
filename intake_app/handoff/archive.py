"""
A ZIP archive (APPNOTE 6.3) written front to back: every entry is stored as it is, and none has a clock's time.

Size and CRC-32 of an entry are known before its bytes, and stand in front of them. So it needs neither deflate, of
which the standard `zipfile` has zlib make copies, nor sizes behind the bytes, which programs that read front to back
can't find the end of stored bytes by.
"""

import struct
from typing import Protocol

_LOCAL, _CENTRAL = struct.Struct("<4s5H3L2H"), struct.Struct("<4s4B4H3L5H2L")
_LOCAL_MARK, _CENTRAL_MARK = b"PK\x03\x04", b"PK\x01\x02"
_END, _END_64, _LOCATOR_64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_STORED, _UTF8 = 0, 0x0800
_NO_TIME, _NO_DATE = 0, 0x21  # 1980-01-01, where the format's time begins
_ON_UNIX, _PRIVATE = 3, 0o600 << 16  # who may read the file once it is unpacked
_PLAIN, _ZIP64 = 20, 45  # versions that a reader needs
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF  # see the ZIP64 field
_FAR = _FULL_32  # from here on sizes and places need one
_AT_ONCE = 128 * 1024  # bytes that wait at most: a step for each small entry would cost more than the entry


class Writable(Protocol):
    """What is asked of a stream to be written to."""

    def write(self, data: bytes, /) -> int | None: ...


class Archive:
    """Entries go in one after the other: `begin`, then `put` as many bytes as were said; after the last `finish`.

    What has not been finished is no archive to anybody. Small pieces are written together.
    """

    def __init__(self, sink: Writable) -> None:
        self._sink, self._written = sink, 0
        self._waiting: list[bytes] = []
        self._waits = 0
        self._directory: list[bytes] = []

    def begin(self, name: str, size: int, crc32: int) -> None:
        """An entry of that path, whose bytes follow."""
        path, start = name.encode(), self._written
        flags = 0 if name.isascii() else _UTF8
        shown, fields = (_FULL_32, [size, size]) if size >= _FAR else (size, [])
        head = (flags, _STORED, _NO_TIME, _NO_DATE, crc32, shown, shown, len(path))
        more = _more(fields)
        self.put(_LOCAL.pack(_LOCAL_MARK, _needs(more), *head, len(more)) + path + more)
        place, fields = (_FULL_32, [*fields, start]) if start >= _FAR else (start, fields)
        more = _more(fields)
        made = (_needs(more), _ON_UNIX, _needs(more), 0)
        central = _CENTRAL.pack(_CENTRAL_MARK, *made, *head, len(more), 0, 0, 0, _PRIVATE, place)
        self._directory.append(central + path + more)

    def put(self, data: bytes) -> None:
        """The next bytes of the entry."""
        self._written += len(data)
        if self._waits + len(data) < _AT_ONCE:
            self._waiting.append(data)
            self._waits += len(data)
        else:
            self._flush()
            self._sink.write(data)

    def finish(self) -> None:
        """The list of all entries, which readers look for at the end."""
        start, count = self._written, len(self._directory)
        self.put(b"".join(self._directory))
        end = self._written
        size = end - start
        if count >= _FULL_16 or start >= _FAR or size >= _FULL_32:
            known = (44, _ZIP64, _ZIP64, 0, 0, count, count, size, start)
            self.put(struct.pack("<4sQ2H2L4Q", _END_64, *known) + struct.pack("<4sLQL", _LOCATOR_64, 0, end, 1))
        count, size, start = min(count, _FULL_16), min(size, _FULL_32), _FULL_32 if start >= _FAR else start
        self.put(struct.pack("<4s4H2LH", _END, 0, 0, count, count, size, start, 0))
        self._flush()

    def _flush(self) -> None:
        if self._waiting:
            self._sink.write(b"".join(self._waiting))
        self._waiting, self._waits = [], 0


def _needs(more: bytes) -> int:
    return _ZIP64 if more else _PLAIN


def _more(fields: list[int]) -> bytes:
    """The ZIP64 field with what has no room elsewhere."""
    return struct.pack(f"<HH{len(fields)}Q", 1, 8 * len(fields), *fields) if fields else b""
