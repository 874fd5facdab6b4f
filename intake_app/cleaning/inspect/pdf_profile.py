"""Colour profiles in a PDF (ICC.1:2010): what colours are worked out from, in a header that says nothing else."""

from intake_app.cleaning.inspect.reader import CutError, Reader

_TAGS = {
    *(b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt", b"wtpt", b"bkpt", b"chad", b"kTRC"),
    *(b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"),
}
_NAMELESS = {b"desc": b"desc\0\0\0\0\0\0\0\1" + bytes(79), b"cprt": b"text" + bytes(5)}


def is_bare(data: bytes) -> bool:
    """Whether a profile has neither a name nor a maker, a date, a serial number or private tags."""
    reader = Reader(data)
    try:
        blank = reader.bytes(4, 4) + reader.bytes(24, 12) + reader.bytes(40, 24) + reader.bytes(80, 48)
        if reader.u32(0) != reader.size or reader.bytes(36, 4) != b"acsp" or any(blank):
            return False
        at = 132 + 12 * reader.u32(128)
        for entry in range(132, at, 12):
            name, start, length = reader.bytes(entry, 4), reader.u32(entry + 4), reader.u32(entry + 8)
            body, padding = reader.bytes(start, length), reader.bytes(start + length, -length % 4)
            if start != at or any(padding) or (name not in _TAGS and body != _NAMELESS.get(name)):
                return False
            at = start + length + len(padding)
    except CutError:
        return False
    return at == reader.size
