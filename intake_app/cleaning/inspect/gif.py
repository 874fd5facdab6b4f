"""
GIF: a header, then blocks up to a trailer byte (GIF89a specification, 1990).

Harmless: palettes, pictures, graphic controls, and the NETSCAPE2.0 extension when it says how often to repeat.
"""

from intake_app.cleaning.inspect import iptc, photoshop, xmp
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_PICTURE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B
_CONTROL, _COMMENT, _PLAIN_TEXT, _APPLICATION = 0xF9, 0xFE, 0x01, 0xFF


def walk(data: bytes, traces: Traces) -> None:
    """Block by block to the trailer, then what lies behind it."""
    reader = Reader(data)
    if reader.bytes(0, 6) not in {b"GIF87a", b"GIF89a"}:
        raise CutError(0)
    if reader.u8(12):
        traces.add(What.RESOLUTION, "GIF pixel shape")
    at = 13 + _palette_size(reader.u8(10))
    while (block := reader.u8(at)) != _TRAILER:
        if block == _PICTURE:
            at = _skip(data, at + 10 + _palette_size(reader.u8(at + 9)) + 1)
        elif block == _EXTENSION:
            at = _extension(reader, at, traces)
        else:
            traces.add(What.OTHER, "GIF between blocks")
            at += 1
    if at + 1 < len(data):
        traces.add(What.TRAILING, "GIF after the trailer", size=len(data) - at - 1)


def _palette_size(flags: int) -> int:
    """Bytes of the colour table that a flags byte announces."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _skip(data: bytes, at: int) -> int:
    """Where a chain of sub-blocks ends."""
    try:
        while size := data[at]:
            at += size + 1
    except IndexError as end:
        raise CutError(at) from end
    return at + 1


def _extension(reader: Reader, at: int, traces: Traces) -> int:
    """Names an extension unless it is harmless; where it ends."""
    kind, size = reader.u8(at + 1), reader.u8(at + 2)
    end = _skip(reader.data, at + 2)
    body = reader.bytes(at + 2, end - at - 2)
    if kind == _CONTROL:
        if size != 4 or len(body) != 6:
            traces.add(What.OTHER, "GIF graphic control", size=len(body))
    elif kind == _COMMENT:
        traces.add(What.COMMENT, "GIF comment", size=len(_joined(body)))
    elif kind == _PLAIN_TEXT:
        traces.add(What.COMMENT, "GIF plain text", size=len(_joined(body)))
    elif kind == _APPLICATION:
        _application(body[1 : 1 + size], body[1 + size :], traces)
    else:
        traces.add(What.APP_DATA, f"GIF extension {kind:02X}", size=len(body))
    return end


def _application(name: bytes, body: bytes, traces: Traces) -> None:
    """Names an application extension by the eleven bytes of its name."""
    if name == b"NETSCAPE2.0" and len(body) == 5 and body.startswith(b"\3\1"):
        return
    match name:
        case b"XMP DataXMP":
            xmp.name(body, traces)  # not in sub-blocks, but as text with a tail that lets others skip it
        case b"ICCRGBG1012":
            traces.add(What.ICC, "GIF application ICCRGBG1012", size=len(_joined(body)))
        case b"MGK8BIM0000":
            photoshop.name(_joined(body), traces)
        case b"MGKIPTC0000":
            iptc.name(_joined(body), traces)
        case b"C2PA_GIF\1\0\0":
            traces.add(What.C2PA, "GIF application C2PA", size=len(_joined(body)))
        case _:
            traces.add(What.APP_DATA, f"GIF application {label(name)}", size=len(_joined(body)))


def _joined(body: bytes) -> bytes:
    """The content of a chain of sub-blocks."""
    pieces, at = [], 0
    while at < len(body) and (size := body[at]):
        pieces.append(body[at + 1 : at + 1 + size])
        at += size + 1
    return b"".join(pieces)
