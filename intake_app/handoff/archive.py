"""
A ZIP archive (APPNOTE 6.3) written front to back: every entry is copied, none compressed, and none has a clock's time.

The standard `zipfile` has zlib copy for it, at level 0, which costs a tenth of all computing for a handoff. Here the
blocks that deflate stores (RFC 1951, 3.2.4) are put around the bytes as they are. Sizes follow the bytes (a data
descriptor). A stored entry would do without blocks, but programs that read front to back could not find its end.
"""

import struct
import zlib
from typing import Protocol

_LOCAL, _DESCRIPTOR, _CENTRAL = b"PK\x03\x04", b"PK\x07\x08", b"PK\x01\x02"
_END, _END_64, _LOCATOR_64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_SIZES_FOLLOW, _UTF8 = 0x0008, 0x0800
_DEFLATED = 8
_NO_TIME, _NO_DATE = 0, 0x21  # 1980-01-01, where the format's time begins
_ON_UNIX, _PRIVATE = 3, 0o600 << 16  # who may read the file once it is unpacked
_PLAIN, _ZIP64 = 20, 45  # versions that a reader needs
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF  # see the ZIP64 field
_FAR = _FULL_32  # from here on places need one
_BLOCK = 0xFFFF  # bytes that one block of deflate can hold
_LAST_BLOCK = b"\x01\x00\x00\xff\xff"  # holds nothing


class Writable(Protocol):
    """What is asked of a stream to be written to."""

    def write(self, data: bytes, /) -> int | None: ...


class Archive:
    """Entries go in one after the other: `begin`, `put` its bytes, `end`; after the last `finish`.

    What has not been finished is no archive to anybody.
    """

    def __init__(self, sink: Writable) -> None:
        self._sink, self._written = sink, 0
        self._directory: list[bytes] = []
        self._start = self._crc = self._size = 0
        self._name, self._flags, self._large = b"", 0, False

    def begin(self, name: str, *, large: bool) -> None:
        """An entry of that path; `large` if it may have 4 GiB or more, deflate's blocks included."""
        self._start, self._crc, self._size, self._large = self._written, 0, 0, large
        self._name = name.encode()
        self._flags = _SIZES_FOLLOW | (0 if name.isascii() else _UTF8)
        sizes, more = (_FULL_32, struct.pack("<HHQQ", 1, 16, 0, 0)) if large else (0, b"")
        known = (self._needs, self._flags, _DEFLATED, _NO_TIME, _NO_DATE, 0, sizes, sizes, len(self._name), len(more))
        self._data_at = self._write(struct.pack("<4s5H3L2H", _LOCAL, *known) + self._name + more)

    def put(self, data: bytes) -> None:
        """The next bytes of the entry."""
        self._crc, self._size = zlib.crc32(data, self._crc), self._size + len(data)
        view = memoryview(data)
        blocks: list[bytes | memoryview] = []
        for at in range(0, len(view), _BLOCK):
            block = view[at : at + _BLOCK]
            blocks += (struct.pack("<BHH", 0, len(block), len(block) ^ _FULL_16), block)
        self._write(b"".join(blocks))

    def end(self) -> None:
        """The entry is complete."""
        packed = self._written + len(_LAST_BLOCK) - self._data_at
        sizes = struct.pack("<4sLQQ" if self._large else "<4s3L", _DESCRIPTOR, self._crc, packed, self._size)
        self._write(_LAST_BLOCK + sizes)
        far = self._start >= _FAR
        fields = [self._size, packed] if self._large else []
        fields += [self._start] if far else []
        more = struct.pack(f"<HH{len(fields)}Q", 1, 8 * len(fields), *fields) if fields else b""
        shown = (_FULL_32, _FULL_32) if self._large else (packed, self._size)
        needs = _ZIP64 if more else _PLAIN
        known = (needs, _ON_UNIX, needs, 0, self._flags, _DEFLATED, _NO_TIME, _NO_DATE, self._crc, *shown)
        place = (len(self._name), len(more), 0, 0, 0, _PRIVATE, _FULL_32 if far else self._start)
        self._directory.append(struct.pack("<4s4B4H3L5H2L", _CENTRAL, *known, *place) + self._name + more)

    def finish(self) -> None:
        """The list of all entries, which readers look for at the end."""
        start, count = self._written, len(self._directory)
        end = self._write(b"".join(self._directory))
        size = end - start
        if count >= _FULL_16 or start >= _FAR or size >= _FULL_32:
            known = (44, _ZIP64, _ZIP64, 0, 0, count, count, size, start)
            self._write(struct.pack("<4sQ2H2L4Q", _END_64, *known) + struct.pack("<4sLQL", _LOCATOR_64, 0, end, 1))
        count, size, start = min(count, _FULL_16), min(size, _FULL_32), _FULL_32 if start >= _FAR else start
        self._write(struct.pack("<4s4H2LH", _END, 0, 0, count, count, size, start, 0))

    @property
    def _needs(self) -> int:
        return _ZIP64 if self._large else _PLAIN

    def _write(self, data: bytes) -> int:
        """Where the sink stands then."""
        self._sink.write(data)
        self._written += len(data)
        return self._written
