"""
The entries of the archive in a handoff: opened within bounds, and held against what other programs would see of it.

`zipfile` goes by the list at the archive's end. Others go by what stands in front of each entry, front to back, so
both have to say the same of an entry that is read. Bytes that belong to nothing are counted: someone may find more in
them than is listed.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from intake_app.age import DecryptingReader
from intake_app.domain.names import display_name
from intake_app.errors import HandoffDamaged, NotAHandoff

_MAX_DIRECTORY = 16 * 1024 * 1024  # bytes of the archive's own list, which `zipfile` reads in one go
_MAX_NAME = 255  # characters of a stranger's name that are shown
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""What we write, and wrote until version 2. `zipfile` unpacks others a piece at once, however little is asked."""
# What `zipfile` raises over bytes made to confuse it; RuntimeError and ValueError have subclasses that occur as well.
_FAULTS = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OverflowError, RuntimeError, ValueError)

_LOCAL = struct.Struct("<4s5H3L2H")
_LOCAL_MARK, _END_MARK, _END_64_MARK = b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06"
_CENTRAL_SIZE, _END_SIZE, _END_64_SIZE = 46, 22, 76  # bytes without names; the last with its locator
_UTF8, _SIZES_BEHIND = 0x0800, 0x0008  # flags
_BEHIND_SIZE = 24  # bytes, at most, of sizes behind an entry
_FULL_32 = 0xFFFFFFFF  # the size is in the ZIP64 field
_UNTOLD = ([0, 0, 0], [0, _FULL_32, _FULL_32])  # checksum and sizes that stand behind, the latter of 2 GiB and more


class Members:
    """All entries; `hidden` is how many bytes belong to none of them. For one thread at a time."""

    def __init__(self, stream: DecryptingReader, path: Path) -> None:
        """`path` is for errors. NotAHandoff."""
        self._stream, self._path = stream, path
        try:
            self._archive = zipfile.ZipFile(cast("IO[bytes]", _Bounded(stream)))
        except _FAULTS as error:
            raise NotAHandoff(path, "not a ZIP archive") from error
        self._by_name: dict[str, zipfile.ZipInfo] = {}
        for info in self._archive.infolist():
            self._by_name.setdefault(info.orig_filename, info)  # as it was written; the first of two with one name
        self._differing: set[int] = set()  # places of entries that begin with other words than stand in the list
        self.hidden = self._look_through()

    @property
    def names(self) -> set[str]:
        """Each once."""
        return set(self._by_name)

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    @contextmanager
    def open(self, name: str, about: str) -> Iterator[IO[bytes]]:
        """The bytes of an entry. HandoffDamaged about that file, also when it is read."""
        info = self._by_name.get(name)
        if info is None or info.compress_type not in _METHODS or info.header_offset in self._differing:
            raise HandoffDamaged(self._path, about)
        try:
            with self._archive.open(info) as source:
                yield source
        except _FAULTS as error:
            raise HandoffDamaged(self._path, about) from error

    def besides(self, expected: set[str]) -> list[str]:
        """What else there is, as it can be shown. A second one of an expected name is not expected."""
        left, found = set(expected), []
        for info in self._archive.infolist():
            if info.orig_filename in left:
                left.remove(info.orig_filename)
            else:
                found.append(display_name(info.orig_filename[: 2 * _MAX_NAME])[:_MAX_NAME])
        return found

    def _look_through(self) -> int:
        """How many bytes lie before, between or behind the entries and the list of them."""
        count = place = 0
        for info in sorted(self._archive.infolist(), key=lambda info: info.header_offset):
            count += max(0, info.header_offset - place)
            place = max(place, self._look_at(info))
        return count + max(0, self._archive.start_dir - place) + self._behind_the_list()

    def _look_at(self, info: zipfile.ZipInfo) -> int:
        """Where the next thing may begin; where it begins itself if no entry is there."""
        try:
            self._stream.seek(info.header_offset)
            mark, _, flags, method, _, _, *there, name, more = _LOCAL.unpack(self._stream.read(_LOCAL.size))
        except (struct.error, ValueError):
            return info.header_offset
        if mark != _LOCAL_MARK:
            return info.header_offset
        listed = [info.CRC, min(info.compress_size, _FULL_32), min(info.file_size, _FULL_32)]
        told_behind = flags & _SIZES_BEHIND and there in _UNTOLD
        if method != info.compress_type or (there != listed and not told_behind):
            self._differing.add(info.header_offset)
        end = info.header_offset + _LOCAL.size + int(name + more) + info.compress_size
        return end + _BEHIND_SIZE if flags & _SIZES_BEHIND else end

    def _behind_the_list(self) -> int:
        """Bytes that follow it, but for the record that ends every archive."""
        listed = sum(
            _CENTRAL_SIZE + len(_encoded(info)) + len(info.extra) + len(info.comment)
            for info in self._archive.infolist()
        )
        self._stream.seek(max(0, self._archive.start_dir + listed))
        needed = {_END_MARK: _END_SIZE, _END_64_MARK: _END_64_SIZE + _END_SIZE}.get(self._stream.read(4), 0)
        return abs(self._stream.size - self._archive.start_dir - listed - needed)


def _encoded(info: zipfile.ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")


class _Bounded:
    """The stream as `zipfile` sees it: it can't be made to read a list of any size into memory."""

    def __init__(self, stream: DecryptingReader) -> None:
        self._stream = stream
        self.seek, self.tell, self.seekable = stream.seek, stream.tell, stream.seekable

    def read(self, size: int = -1) -> bytes:
        if size > _MAX_DIRECTORY:
            raise zipfile.BadZipFile("the list of the archive is too large")
        return self._stream.read(size)
