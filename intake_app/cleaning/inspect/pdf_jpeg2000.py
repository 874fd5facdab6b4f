"""JPEG 2000 as it lies in PDFs (ISO/IEC 15444-1, Annexes A and I): the boxes that make colours, and a code stream."""

from intake_app.cleaning.inspect.boxes import Box, boxes
from intake_app.cleaning.inspect.reader import CutError, Reader

_SIGNATURE = b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 "
_HEADER = {b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef"}
_START, _TILE, _DATA, _COMMENT, _END = 0xFF4F, 0xFF90, 0xFF93, 0xFF64, 0xFFD9
_SEGMENTS = {0xFF51, 0xFF52, 0xFF53, 0xFF5C, 0xFF5D, 0xFF5E, 0xFF5F, 0xFF55, 0xFF57, 0xFF58, 0xFF60, 0xFF61, 0xFF63}
"""SIZ, COD, COC, QCD, QCC, RGN, POC, TLM, PLM, PLT, PPM, PPT, CRG: what decoding goes by."""


def is_plain(data: bytes) -> bool:
    """Whether there is nothing in it but a picture, its comments blank."""
    reader = Reader(data)
    try:
        if not data.startswith(_SIGNATURE):
            return _walk(reader, Box(b"jp2c", 0, reader.size))
        header, code = boxes(reader, len(_SIGNATURE), reader.size)
        inner = {box.name for box in boxes(reader, header.at, header.end)}
        return (header.name, code.name) == (b"jp2h", b"jp2c") and inner <= _HEADER and _walk(reader, code)
    except (CutError, ValueError):
        return False


def _walk(reader: Reader, code: Box) -> bool:
    """Segment by segment, tile by tile, to an end mark that is the end."""
    if reader.u16(code.at) != _START:
        return False
    at = _header_end(reader, code.at + 2, code.end)
    while at and reader.u16(at) == _TILE:
        length = reader.u32(at + 6)
        data = _header_end(reader, at + 12, code.end)
        if not data or reader.u16(data) != _DATA:
            return False
        at = at + length if length else code.end - 2
        if at < data + 2:
            return False
    return bool(at) and at + 2 == code.end and reader.u16(at) == _END


def _header_end(reader: Reader, at: int, end: int) -> int:
    """Where the segments of a header end; 0 when one of them has no place there."""
    while (mark := reader.u16(at)) not in {_TILE, _DATA, _END}:
        length = reader.u16(at + 2)
        blank = mark == _COMMENT and not any(reader.bytes(at + 6, max(0, length - 4)))
        if (mark not in _SEGMENTS and not blank) or at + 2 + length > end:
            return 0
        at += 2 + max(2, length)
    return at
