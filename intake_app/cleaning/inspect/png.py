"""
PNG and APNG: a signature and chunks (W3C PNG, third edition), each with its checksum.

Harmless: the header, palette, transparency, pictures, frames and the end, each where it belongs. Colour chunks (gAMA,
cHRM, sRGB, iCCP, cICP …) count as a colour profile: a cleaned file is sRGB, which is what one without them means.
What may hide inside the compressed pixels is out of this walk's sight; cleaning encodes those anew.
"""

import zlib

from intake_app.cleaning.inspect import exif, png_text
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_FIXED_SIZES = {b"IHDR": 13, b"IEND": 0, b"acTL": 8, b"fcTL": 26}
_ONE_RUN = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"acTL"}  # never again once another chunk came between
_HARMLESS = _ONE_RUN | {b"fcTL", b"fdAT", b"IEND"}
_KNOWN = {
    b"caBX": What.C2PA,
    b"pHYs": What.RESOLUTION,
    b"tIME": What.TAKEN_AT,
    **dict.fromkeys((b"iCCP", b"gAMA", b"cHRM", b"sRGB", b"cICP", b"mDCV", b"mDCv", b"cLLI", b"cLLi"), What.ICC),
    **dict.fromkeys((b"bKGD", b"hIST", b"sBIT", b"sPLT", b"oFFs", b"sCAL", b"pCAL", b"sTER"), What.OTHER),
}


def walk(data: bytes, traces: Traces) -> None:
    """Chunk by chunk to the end chunk, then what lies behind it."""
    if not data.startswith(_SIGNATURE + b"\0\0\0\x0dIHDR"):
        raise CutError(0)
    reader, view = Reader(data), memoryview(data)
    at, name, runs = len(_SIGNATURE), b"", set[bytes]()
    while name != b"IEND":
        size, before, name = reader.u32(at), name, reader.bytes(at + 4, 4)
        end = at + 8 + size
        if zlib.crc32(view[at + 4 : end]) != reader.u32(end):
            traces.add(What.OTHER, f"PNG {label(name)} checksum")
        if name in runs and name != before:
            traces.add(What.OTHER, f"PNG second {label(name)}")
        runs.update({name} & _ONE_RUN)
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
        case _:
            known = _KNOWN.get(name)
            traces.add(known or What.APP_DATA, f"PNG {label(name)}", size=None if known else len(body))
