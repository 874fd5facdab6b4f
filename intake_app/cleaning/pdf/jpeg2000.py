"""
JPEG 2000 data inside a PDF (ISO/IEC 15444-1, Annexes A and I), without re-encoding.

Of the boxes those stay that say how samples become colours; comments in the code stream are blanked, as other parts of
it are found by counting bytes.
"""

import struct
from collections.abc import Iterator

CODE_START, TILE, COMMENT, DATA, CODE_END = 0xFF4F, 0xFF90, 0xFF64, 0xFF93, 0xFFD9
SIGNATURE = b"\0\0\0\x0cjP  \r\n\x87\n"
TYPE = b"\0\0\0\x14ftypjp2 \0\0\0\0jp2 "
HEADER = {b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef"}


def plain(data: bytes) -> bytes:
    """The picture and nothing else. ValueError when it is no JPEG 2000, or cut."""
    if data.startswith(b"\xff\x4f\xff\x51"):
        return _code(data)
    parts = [SIGNATURE, TYPE]
    for name, body in _boxes(data):
        if name == b"jp2h":
            parts.append(_box(name, b"".join(_box(*inner) for inner in _boxes(body) if inner[0] in HEADER)))
        elif name == b"jp2c":
            return b"".join((*parts, _box(name, _code(body))))
    raise ValueError("no code stream")


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= len(data):
            (size,), head = struct.unpack_from(">Q", data, at + 8), 16
        end = at + size if size else len(data)
        if end < at + head:
            raise ValueError("box")
        yield name, data[at + head : end]
        at = end


def _box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, name) + body


def _code(data: bytes) -> bytes:
    """A code stream up to its end, its comments blanked."""
    code = bytearray(data)
    at = _blanked(code, 2)
    while _mark(code, at) == TILE:
        (length,) = struct.unpack_from(">I", code, at + 6)
        first = _blanked(code, at + 12)
        end = at + length if length else len(code) - 2
        if end < first:
            raise ValueError("tile")
        at = end
    if _mark(code, at) != CODE_END:
        raise ValueError("end")
    return bytes(code[: at + 2])


def _blanked(code: bytearray, at: int) -> int:
    """Goes through the segments of a header, up to the first tile or its data."""
    while (mark := _mark(code, at)) not in {TILE, DATA, CODE_END}:
        (length,) = struct.unpack_from(">H", code, at + 2)
        if mark == COMMENT:
            code[at + 6 : at + 2 + length] = bytes(max(0, length - 4))
        if length < 2 or at + 2 + length > len(code):
            raise ValueError("segment")
        at += 2 + length
    return at


def _mark(code: bytearray, at: int) -> int:
    if at + 2 > len(code):
        raise ValueError("cut")
    return int.from_bytes(code[at : at + 2], "big")
