"""
WebP: RIFF chunks (RFC 9649), little-endian, padded to even.

Harmless: the picture chunks, the extended header when it tells the truth, alpha, and frames of the same.
"""

from intake_app.cleaning.inspect import exif, xmp
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_IMAGE = {b"VP8 ", b"VP8L", b"ALPH"}
_FLAGS = {0x20: b"ICCP", 0x08: b"EXIF", 0x04: b"XMP "}
_SIZES = {b"VP8X": 10, b"ANIM": 6}
_FRAME_HEADER = 16


def walk(data: bytes, traces: Traces) -> None:
    """Chunk by chunk to the end the header tells, then what lies behind it."""
    reader = Reader(data, "little")
    if reader.bytes(0, 4) != b"RIFF" or reader.bytes(8, 4) != b"WEBP":
        raise CutError(0)
    end = 8 + reader.u32(4)
    seen = _chunks(reader, 12, min(end, reader.size), traces)
    if b"VP8X" in seen:
        _extended_header(reader.bytes(20, 10), seen, traces)
    if seen.get(b"VP8 ", 0) + seen.get(b"VP8L", 0) > 1:
        traces.add(What.SECOND_PICTURE, "WebP second picture")
    if end > reader.size:
        raise CutError(end)
    if end < reader.size:
        traces.add(What.TRAILING, "WebP after the end", size=reader.size - end)


def _chunks(reader: Reader, at: int, end: int, traces: Traces, *, frame: bool = False) -> dict[bytes, int]:
    """Names the chunks from `at` to `end`; how many of each there are."""
    seen: dict[bytes, int] = {}
    while at < end:
        name, size = reader.bytes(at, 4), reader.u32(at + 4)
        padded = size + (size & 1)
        if at + 8 + padded > end:
            raise CutError(at)
        if size & 1 and reader.u8(at + 8 + size):
            traces.add(What.OTHER, f"WebP {label(name)} padding")
        seen[name] = seen.get(name, 0) + 1
        if frame and name not in _IMAGE:
            traces.add(What.APP_DATA, f"WebP ANMF {label(name)}", size=size)
        elif name not in _IMAGE:
            _chunk(reader, name, at + 8, size, traces)
        at += 8 + padded
    return seen


def _chunk(reader: Reader, name: bytes, at: int, size: int, traces: Traces) -> None:
    """Names a top-level chunk that is not the picture itself."""
    match name:
        case b"VP8X" | b"ANIM":
            if size != _SIZES[name] or (name == b"VP8X" and at != 20):
                traces.add(What.OTHER, f"WebP {label(name)}", size=size)
        case b"ANMF":
            if reader.u8(at + 15) & 0xFC:
                traces.add(What.OTHER, "WebP ANMF reserved bits")
            _chunks(reader, at + _FRAME_HEADER, at + size, traces, frame=True)
        case b"EXIF":
            exif.name(reader.bytes(at, size).removeprefix(b"Exif\0\0"), traces)
        case b"XMP ":
            xmp.name(reader.bytes(at, size), traces)
        case b"ICCP":
            traces.add(What.ICC, "WebP ICCP", size=size)
        case b"C2PA":
            traces.add(What.C2PA, "WebP C2PA", size=size)
        case _:
            traces.add(What.APP_DATA, f"WebP {label(name)}", size=size)


def _extended_header(body: bytes, seen: dict[bytes, int], traces: Traces) -> None:
    """A header that announces metadata which is not there tells that there was some."""
    if body[0] & 0xC1 or any(body[1:4]):
        traces.add(What.OTHER, "WebP VP8X reserved bits")
    for flag, chunk in _FLAGS.items():
        if body[0] & flag and chunk not in seen:
            traces.add(What.OTHER, f"WebP VP8X announces {label(chunk)}")
