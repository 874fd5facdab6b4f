"""
A zip, byte for byte (APPNOTE 6.3): files one behind the other, then their directory, then its end, and nothing else.

Harmless are the name, the contents and what it takes to unpack them. A date, an extra field, a comment, a byte between
two files, a flag that is not needed or a system that made it are findings; so are two names that differ in nothing or
in their letters' case, and names that lead out of the folder.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_LOCAL = struct.Struct("<4s5H3I2H")  # mark, version, flags, method, time, date, checksum, packed, size, name, extra
_CENTRAL = struct.Struct("<4s6H3I5H2I")  # the same behind who made it; then comment, disk, attributes, where it is
_END = struct.Struct("<4s4H2IH")  # mark, disks, files here, files, directory's size and place, comment
_VERSION, _STORED, _DEFLATED = 20, 0, 8
_MADE_BY = 3 << 8 | _VERSION  # the same for every file of ours, whatever system it was made on
_NO_TIME, _NO_DATE = 0, 0x21  # 1 January 1980
_LARGEST = 512 << 20
_NAME = re.compile(r"(?!.*\.\.)[\w\[\].-][\w\[\]. -]*(/[\w.-][\w. -]*)*")


@dataclass(frozen=True, slots=True)
class Packed:
    """One file in the zip, unpacked."""

    name: str
    data: bytes
    stored: bool


def files(data: bytes, traces: Traces) -> Iterator[Packed]:
    """The files in their order; `CutError` where the zip is not as it has to be."""
    at, entries, names = 0, list[bytes](), set[str]()
    while data[at : at + 4] == b"PK\3\4":
        fields = _unpack(_LOCAL, data, at)
        start = at + _LOCAL.size
        name = data[start : start + fields[9]].decode("ascii", "replace")
        begin = start + fields[9] + fields[10]
        if fields[10]:
            traces.add(What.PRIVATE_DATA, f"zip extra field of {label(name)}")
        if (fields[4], fields[5]) != (_NO_TIME, _NO_DATE):
            traces.add(What.FILE_DATES, f"zip {label(name)}")
        if fields[1] != _VERSION or fields[2] or not _NAME.fullmatch(name) or name.casefold() in names:
            traces.add(What.OTHER, f"zip entry {label(name)}")
        names.add(name.casefold())
        end = begin + fields[7]
        yield Packed(name, _unpacked(data[begin:end], fields), stored=fields[3] == _STORED)
        entries.append(
            _CENTRAL.pack(b"PK\1\2", _MADE_BY, *fields[1:10], 0, 0, 0, 0, 0, at) + data[start : start + fields[9]]
        )
        at = end
    _directory(data, at, entries, traces)


def _unpack(form: struct.Struct, data: bytes, at: int) -> tuple[int, ...]:
    if at + form.size > len(data):
        raise CutError(at)
    return form.unpack_from(data, at)


def _unpacked(packed: bytes, fields: tuple[int, ...]) -> bytes:
    """The contents, when they are exactly what size and checksum tell, and all of the bytes were needed for them."""
    _, _, _, method, _, _, checksum, size, length, _, _ = fields
    if len(packed) != size or length > _LARGEST or method not in {_STORED, _DEFLATED}:
        raise CutError(size)
    contents = packed
    if method == _DEFLATED:
        unpacker = zlib.decompressobj(-15)
        try:
            contents = unpacker.decompress(packed, length + 1)
        except zlib.error as error:
            raise CutError(size) from error
        if not unpacker.eof or unpacker.unused_data:
            raise CutError(size)
    if len(contents) != length or zlib.crc32(contents) != checksum:
        raise CutError(size)
    return contents


def _directory(data: bytes, at: int, entries: list[bytes], traces: Traces) -> None:
    """The directory has to say once more what stands before each file, and its end to be the end of all."""
    directory = b"".join(entries)
    end = at + len(directory)
    if data[at:end] != directory:
        raise CutError(at)
    told = _END.pack(b"PK\5\6", 0, 0, len(entries), len(entries), len(directory), at, 0)
    if data[end : end + _END.size] != told:
        raise CutError(end)
    if end + _END.size < len(data):
        traces.add(What.TRAILING, "zip after its end", size=len(data) - end - _END.size)
