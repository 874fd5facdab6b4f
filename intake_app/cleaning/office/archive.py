"""The zip that an Office file is: its parts by name when it is read, and one that tells nothing when it is written."""

import io
import struct
import zlib
from collections.abc import Iterable
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from intake_app.cleaning.office.ledger import Ledger
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

MOST_PARTS = 10_000
MOST_UNPACKED = 512 << 20
"""Bytes of all parts together."""
DENSEST = 400
"""Times its packed size that a file may unpack to, once it is more than `SMALL`. Long empty tables reach 200."""
SMALL = 32 << 20

_NO_DATE = (1980, 1, 1, 0, 0, 0)
_VERSION, _FIRST_DAY = 20, 0x21
_ENCRYPTED = 0x1
_CENTRAL = b"PK\1\2"
_MADE_BY = 3 << 8 | 20  # "Unix", which other cleaners write as well: whatever is rarer would point to us
_BROKEN = (BadZipFile, zlib.error, EOFError, OSError, struct.error, ValueError, NotImplementedError, RuntimeError)


class Archive:
    """
    The parts of a package by name, whose letters' case does not count. Each is unpacked when it is asked for.

    FileRefused: DAMAGED, ENCRYPTED, NOT_UNDERSTOOD (a compression that Office does not use), UNPACKS_TOO_LARGE.
    """

    def __init__(self, data: bytes, ledger: Ledger) -> None:
        if data.count(_CENTRAL) > MOST_PARTS:
            raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "parts")
        try:
            self._zip = ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error
        entries = [entry for entry in self._zip.infolist() if not entry.filename.endswith("/")]
        _check(entries, len(data))
        self._entries = {_folded(entry.filename): entry for entry in entries}
        if len(self._entries) < len(entries):
            raise FileRefused(Refusal.DAMAGED, "two parts of one name")
        _tell(entries, self._zip.comment, ledger)

    @property
    def names(self) -> list[str]:
        """Of all parts, as they are written in the file."""
        return [_plain(entry.filename) for entry in self._entries.values()]

    def __contains__(self, name: str) -> bool:
        return _folded(name) in self._entries

    def is_empty(self, name: str) -> bool:
        """Whether a part has no bytes at all, or is not there."""
        entry = self._entries.get(_folded(name))
        return entry is None or not entry.file_size

    def read(self, name: str) -> bytes:
        """One part, unpacked. DAMAGED where it can't be, or is not there."""
        entry = self._entries.get(_folded(name))
        if entry is None:
            raise FileRefused(Refusal.DAMAGED, name)
        try:
            return self._zip.read(entry)
        except _BROKEN as error:
            raise FileRefused(Refusal.DAMAGED, name) from error


def pack(parts: Iterable[tuple[str, bytes]], stored: frozenset[str] = frozenset()) -> bytes:
    """
    The parts in this order, without dates, comments or anything else; those in `stored` uncompressed.

    Written here, as the standard library adds who may read a file.
    """
    files, directory, count = bytearray(), bytearray(), 0
    for name, data in parts:
        packed = data if name in stored else _deflated(data)
        method = ZIP_STORED if name in stored else ZIP_DEFLATED
        sizes = (zlib.crc32(data), len(packed), len(data), len(name), 0)
        told = (_VERSION, 0, method, 0, _FIRST_DAY, *sizes)
        directory += struct.pack("<4s6H3I5H2I", _CENTRAL, _MADE_BY, *told, 0, 0, 0, 0, len(files)) + name.encode(
            "ascii"
        )
        files += struct.pack("<4s5H3I2H", b"PK\3\4", *told) + name.encode("ascii") + packed
        count += 1
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(directory), len(files), 0)
    return bytes(files + directory + end)


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/")


def _folded(name: str) -> str:
    return _plain(name).casefold()


def _check(entries: list[ZipInfo], packed: int) -> None:
    """The sizes told are the most that is ever unpacked, so that it is enough to look at these."""
    total = sum(entry.file_size for entry in entries)
    if total > MOST_UNPACKED or total > max(SMALL, packed * DENSEST):
        raise FileRefused(Refusal.UNPACKS_TOO_LARGE, str(total))
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise FileRefused(Refusal.ENCRYPTED, "zip")
    for entry in entries:
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise FileRefused(Refusal.NOT_UNDERSTOOD, f"compression {entry.compress_type}")


def _tell(entries: list[ZipInfo], comment: bytes, ledger: Ledger) -> None:
    ledger.found(What.FILE_DATES, "zip", sum(entry.date_time > _NO_DATE for entry in entries))
    ledger.found(What.PRIVATE_DATA, "zip extra field", sum(bool(entry.extra) for entry in entries))
    ledger.found(What.COMMENT, "zip", sum(bool(entry.comment) for entry in entries) + bool(comment))
