"""
PNG and APNG: a signature and chunks (W3C PNG, third edition), each with its checksum.

Harmless: the header, palette, transparency, pictures, frames and the end, each where it belongs; and gamma and
primaries (gAMA, cHRM) with values that can be such, as without them some viewers would show other colours. Profiles by
name or in full (sRGB, iCCP, cICP …) are findings: a cleaned file is sRGB, which is what one without them means.
What may hide inside the compressed pixels is out of this walk's sight; cleaning proves that they hold nothing else.
"""

import zlib

from intake_app.cleaning.inspect import exif, png_text
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_FIXED_SIZES = {b"IHDR": 13, b"IEND": 0, b"acTL": 8, b"fcTL": 26}
_ONCE = {b"IHDR", b"gAMA", b"cHRM", b"PLTE", b"tRNS", b"IDAT", b"acTL"}  # IDAT in pieces, but these in a row
_CALIBRATION = {b"gAMA": (1, range(10_000, 1_000_001)), b"cHRM": (8, range(100_001))}  # numbers, in 1/100 000
_HARMLESS = _ONCE - _CALIBRATION.keys() | {b"fcTL", b"fdAT", b"IEND"}
_KNOWN = {
    b"caBX": What.C2PA,
    b"pHYs": What.RESOLUTION,
    b"tIME": What.TAKEN_AT,
    **dict.fromkeys((b"iCCP", b"sRGB", b"cICP", b"mDCV", b"mDCv", b"cLLI", b"cLLi"), What.ICC),
    **dict.fromkeys((b"bKGD", b"hIST", b"sBIT", b"sPLT", b"oFFs", b"sCAL", b"pCAL", b"sTER"), What.OTHER),
}


def walk(data: bytes, traces: Traces) -> None:
    """Chunk by chunk to the end chunk, then what lies behind it."""
    if not data.startswith(_SIGNATURE + b"\0\0\0\x0dIHDR"):
        raise CutError(0)
    reader, view = Reader(data), memoryview(data)
    at, name, seen = len(_SIGNATURE), b"", set[bytes]()
    while name != b"IEND":
        size, before, name = reader.u32(at), name, reader.bytes(at + 4, 4)
        end = at + 8 + size
        if zlib.crc32(view[at + 4 : end]) != reader.u32(end):
            traces.add(What.OTHER, f"PNG {label(name)} checksum")
        if name in seen and not name == before == b"IDAT":
            traces.add(What.OTHER, f"PNG second {label(name)}")
        if name in {b"fcTL", b"fdAT"} and b"acTL" not in seen:
            traces.add(What.SECOND_PICTURE, "PNG frame of no animation")
        seen.update({name} & _ONCE)
        if name not in _HARMLESS:
            _ancillary(name, bytes(view[at + 8 : end]), traces)
        elif _FIXED_SIZES.get(name, size) != size:
            traces.add(What.OTHER, f"PNG {label(name)}", size=size)
        at = end + 4
    if at < len(data):
        traces.add(What.TRAILING, "PNG after IEND", size=len(data) - at)


def _ancillary(name: bytes, body: bytes, traces: Traces) -> None:
    """Names a chunk that is not needed to show the picture."""
    match name:
        case b"eXIf" | b"exIf":
            exif.name(body.removeprefix(b"Exif\0\0"), traces)
        case b"tEXt" | b"zTXt" | b"iTXt":
            png_text.name(name.decode(), body, traces)
        case b"gAMA" | b"cHRM":
            count, plausible = _CALIBRATION[name]
            numbers = [Reader(body).u32(at) for at in range(0, len(body) - 3, 4)]
            if len(body) != 4 * count or not all(number in plausible for number in numbers):
                traces.add(What.ICC, f"PNG {label(name)}", size=len(body))
        case _:
            known = _KNOWN.get(name)
            traces.add(known or What.APP_DATA, f"PNG {label(name)}", size=None if known else len(body))
