"""
EMF (MS-EMF): records of four-byte words, the first of them a header with a description, often of program and title.

Comments are left out. Among these are the drawings of EMF+: where they repeat what the other records draw, nothing is
missing; where they alone draw, the file is not understood.
"""

import struct
from collections.abc import Iterator

from intake_app.cleaning.vocabulary.fonts import STAND_IN, is_known
from intake_app.cleaning.vocabulary.metafiles import EMF_DRAWING
from intake_app.errors import FileRefused, Refusal

_RECORD = struct.Struct("<II")
_SIGNATURE = b" EMF"
_FIRST, _END, _COMMENT, _FONT = 1, 14, 70, 82
_HEADERS = (108, 100, 88)
"""Sizes of headers, from the one with lengths in thousandths of a millimetre to the oldest."""
_BYTES, _RESERVED, _DESCRIPTION, _PIXEL_FORMAT = 48, 58, 60, 88
"""Places in the header: its size and records, the description's length and place, colours, a format of OpenGL."""
_FACE, _FULL_NAME = slice(40, 104), slice(104, 296)
"""Names in a font: of its face, and in full with its style."""
_PLUS, _PLUS_HEADER, _BOTH = b"EMF+", 0x4001, 1


def is_emf(data: bytes) -> bool:
    """Whether it begins as one."""
    return data[:4] == b"\1\0\0\0" and data[40:44] == _SIGNATURE


def clean_emf(data: bytes) -> bytes:
    """The drawing with its drawing records alone. FileRefused: DAMAGED, NOT_UNDERSTOOD."""
    records = list(_records(data))
    if not records or not is_emf(records[0]):
        raise FileRefused(Refusal.DAMAGED, "EMF")
    if _draws_in_plus_alone(records):
        raise FileRefused(Refusal.NOT_UNDERSTOOD, "EMF+")
    drawing = [_plain(record) for record in records[1:] if _type(record) in EMF_DRAWING - {_FIRST, _END}]
    drawing.append(struct.pack("<5I", _END, 20, 0, 16, 20))
    header = _header(records[0])
    size = len(header) + sum(len(record) for record in drawing)
    struct.pack_into("<II", header, _BYTES, size, len(drawing) + 1)
    return bytes(header) + b"".join(drawing)


def _records(data: bytes) -> Iterator[bytes]:
    """Up to the last one, or as many as are whole."""
    at = 0
    while at + _RECORD.size <= len(data):
        kind, size = _RECORD.unpack_from(data, at)
        if size < _RECORD.size or size % 4 or at + size > len(data) or kind == _END:
            return
        yield data[at : at + size]
        at += size


def _type(record: bytes) -> int:
    return int.from_bytes(record[:4], "little")


def _header(record: bytes) -> bytearray:
    """The fixed part, without a description."""
    described = int.from_bytes(record[_DESCRIPTION + 4 : _DESCRIPTION + 8], "little")
    room = min(len(record), described) if described else len(record)
    size = next((size for size in _HEADERS if size <= room), 0)
    if not size:
        raise FileRefused(Refusal.DAMAGED, "EMF header")
    header = bytearray(record[:size])
    struct.pack_into("<I", header, 4, size)
    struct.pack_into("<HIII", header, _RESERVED, 0, 0, 0, 0)  # and no palette at the end
    if size > _PIXEL_FORMAT:
        struct.pack_into("<3I", header, _PIXEL_FORMAT, 0, 0, 0)
    return header


def _plain(record: bytes) -> bytes:
    """A record without what was left in memory behind the names of fonts, nor a name that nobody else has."""
    if _type(record) != _FONT or len(record) < _FACE.stop:
        return record
    told = record[_FACE].decode("utf-16-le", "replace").partition("\0")[0]
    face = (told if is_known(told) else STAND_IN.format(1)).encode("utf-16-le")
    plain = bytearray(record)
    plain[_FACE] = face.ljust(_FACE.stop - _FACE.start, b"\0")[: _FACE.stop - _FACE.start]
    if len(record) >= _FULL_NAME.stop:
        plain[_FULL_NAME] = bytes(_FULL_NAME.stop - _FULL_NAME.start)
    return bytes(plain)


def _draws_in_plus_alone(records: list[bytes]) -> bool:
    """Whether there is EMF+ that does not say that the other records draw the same."""
    for record in records:
        if _type(record) == _COMMENT and record[12:16] == _PLUS:
            kind, flags = struct.unpack_from("<HH", record.ljust(20, b"\0"), 16)
            return kind == _PLUS_HEADER and not flags & _BOTH
    return False
