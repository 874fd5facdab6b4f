"""
WMF (MS-WMF): a header and records, each a size in words of two bytes, a function and its parameters.

Escapes are left out: programs keep comments in them, whole drawings of another kind, and the text of formulas.
"""

import struct
from collections.abc import Iterator

from intake_app.cleaning.vocabulary.fonts import STAND_IN, is_known
from intake_app.cleaning.vocabulary.metafiles import WMF_DRAWING
from intake_app.errors import FileRefused, Refusal

_PLACED = struct.Struct("<IHhhhhHIH")  # key, handle, left, top, right, bottom, units per inch, reserved, checksum
_HEADER = struct.Struct(
    "<HHHIHIH"
)  # type, words of the header, version, words of all, objects, largest record, members
_RECORD = struct.Struct("<IH")
_PLACEABLE = 0x9AC6CDD7
_VERSIONS = {0x100, 0x300}
_END, _CREATE_FONT = 0x0000, 0x02FB
_FACE = 24
"""Where in the record of a font the name of its face begins, up to a zero; behind that may stand what was in memory."""


def is_wmf(data: bytes) -> bool:
    """Whether it begins as one, placeable or not."""
    if data[:4] == _PLACEABLE.to_bytes(4, "little"):
        return True
    return len(data) >= _HEADER.size and data[:4] in {b"\1\0\x09\0", b"\2\0\x09\0"} and data[4:6] in {b"\0\1", b"\0\3"}


def clean_wmf(data: bytes) -> bytes:
    """The drawing with its drawing records alone. FileRefused: DAMAGED."""
    try:
        placed = _placed(data)
        start = len(placed)
        _, words, version, _, objects, _, _ = _HEADER.unpack_from(data, start)
        if words != _HEADER.size // 2 or version not in _VERSIONS:
            raise FileRefused(Refusal.DAMAGED, "WMF header")
        records = [*_records(data, start + _HEADER.size), _RECORD.pack(3, _END)]
    except struct.error as error:
        raise FileRefused(Refusal.DAMAGED, "WMF") from error
    largest = max(len(record) for record in records) // 2
    total = (_HEADER.size + sum(len(record) for record in records)) // 2
    return placed + _HEADER.pack(1, words, version, total, objects, largest, 0) + b"".join(records)


def _placed(data: bytes) -> bytes:
    """The header that says how large the drawing is meant to be, with a true checksum; empty when there is none."""
    if data[:4] != _PLACEABLE.to_bytes(4, "little"):
        return b""
    key, _, left, top, right, bottom, inch, _, _ = _PLACED.unpack_from(data)
    told = _PLACED.pack(key, 0, left, top, right, bottom, inch, 0, 0)
    checksum = 0
    for (word,) in struct.iter_unpack("<H", told[:20]):
        checksum ^= word
    return told[:20] + checksum.to_bytes(2, "little")


def _records(data: bytes, at: int) -> Iterator[bytes]:
    """The records that draw, without the last one. One cut short ends the drawing."""
    while at + _RECORD.size <= len(data):
        words, function = _RECORD.unpack_from(data, at)
        if function == _END or words < 3 or at + 2 * words > len(data):
            return
        record = data[at : at + 2 * words]
        if function == _CREATE_FONT:
            face = record[_FACE:].partition(b"\0")[0]
            if not is_known(face.decode("latin-1")):
                face = STAND_IN.format(1).encode()[: len(record) - _FACE]
            yield record[:_FACE] + face.ljust(len(record) - _FACE, b"\0")
        elif function in WMF_DRAWING:
            yield record
        at += 2 * words
