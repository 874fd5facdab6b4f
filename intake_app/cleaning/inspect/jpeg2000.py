"""
JPEG 2000 (ISO/IEC 15444-1): boxes around a codestream of marks and tiles, or such a codestream alone.

Harmless: the boxes that say how many components of what kind there are and what they mean, a codestream whose marks say
how it is coded, and nothing between or behind. Profiles are findings: a cleaned file is sRGB. What may hide inside the
compressed tiles is out of this walk's sight; cleaning encodes them anew.
"""

from intake_app.cleaning.inspect import exif, xmp
from intake_app.cleaning.inspect.boxes import Box, boxes
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_SIGNATURE = b"\0\0\0\x0cjP  \r\n\x87\n"
_BRAND = b"jp2 \0\0\0\0jp2 "
_START, _TILE, _DATA, _END, _COMMENT = 0xFF4F, 0xFF90, 0xFF93, 0xFFD9, 0xFF64
_SIZE, _CODING = 0xFF51, 0xFF52
_HOW_IT_IS_CODED = {_SIZE, _CODING, 0xFF53, 0xFF5C, 0xFF5D, 0xFF5E, 0xFF5F}
_KNOWN = {b"xml ": What.XMP, b"res ": What.RESOLUTION, b"jp2i": What.PERSON, b"uinf": What.LINK, b"jumb": What.C2PA}
_UUIDS = {
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): What.XMP,
    b"JpgTiffExif->JP2": What.EXIF,
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): What.IPTC,
    bytes.fromhex("b14bf8bd083d4b43a5ae8cd7d5a6ce03"): What.GPS,  # GeoTIFF
}


def walk(data: bytes, traces: Traces) -> None:
    """Box by box, or the codestream alone; then what lies behind."""
    reader = Reader(data)
    if reader.u16(0) == _START:
        _codestream(reader, 0, reader.size, traces)
        return
    if not data.startswith(_SIGNATURE):
        raise CutError(0)
    seen: list[bytes] = []
    try:
        for box in boxes(reader, 0, reader.size):
            _box(reader, box, seen, traces)
            seen.append(box.name)
    except CutError as cut:
        traces.add(What.TRAILING, "JP2 after the last box", size=reader.size - cut.args[0])
    if not {b"ftyp", b"jp2h", b"jp2c"} <= set(seen):
        raise CutError(reader.size)


def _box(reader: Reader, box: Box, seen: list[bytes], traces: Traces) -> None:
    """One at the top level; in a plain file there are these four, in this order."""
    body = reader.bytes(box.at, box.size)
    match box.name:
        case b"jP  " | b"ftyp" | b"jp2h" | b"jp2c" if box.name in seen:
            traces.add(What.SECOND_PICTURE, f"JP2 second {label(box.name)}", size=box.size)
        case b"jP  ":
            pass
        case b"ftyp":
            if body != _BRAND:
                traces.add(What.OTHER, "JP2 ftyp", size=box.size)
        case b"jp2h":
            _header(reader, box, traces)
        case b"jp2c":
            _codestream(reader, box.at, box.end, traces)
        case b"uuid":
            _uuid(body, traces)
        case b"xml ":
            xmp.name(body, traces)
            traces.add(What.XMP, "JP2 xml", size=box.size)
        case b"free" | b"skip" if any(body):
            traces.add(What.OTHER, f"JP2 {label(box.name)}", size=box.size)
        case _:
            traces.add(_KNOWN.get(box.name, What.APP_DATA), f"JP2 {label(box.name)}", size=box.size)


def _uuid(body: bytes, traces: Traces) -> None:
    what = _UUIDS.get(body[:16], What.APP_DATA)
    if what is What.XMP:
        xmp.name(body[16:], traces)
    elif what is What.EXIF:
        exif.name(body[16:].removeprefix(b"Exif\0\0"), traces)
    traces.add(what, "JP2 uuid", size=len(body))


def _header(reader: Reader, header: Box, traces: Traces) -> None:
    """Size, depth, colours, palette and channels, each as long as it has to be."""
    for box in boxes(reader, header.at, header.end):
        match box.name:
            case b"ihdr":
                fits = box.size == 14 and not reader.u8(box.at + 13)  # which would announce a box about rights
            case b"colr":
                fits = box.size == 7 and reader.bytes(box.at, 3) == b"\1\0\0"
            case b"bpcc":
                fits = box.size <= 4
            case b"cdef":
                fits = box.size == 2 + 6 * reader.u16(box.at)
            case b"pclr":
                fits = box.size == 3 + reader.u8(box.at + 2) * (1 + reader.u16(box.at))
            case b"cmap":
                fits = box.size % 4 == 0 and box.size <= 16
            case _:
                what = _KNOWN.get(box.name, What.APP_DATA)
                traces.add(what, f"JP2 {label(box.name)}", size=box.size)
                continue
        if not fits:
            what = What.ICC if box.name == b"colr" else What.OTHER
            traces.add(what, f"JP2 {label(box.name)}", size=box.size)


def _codestream(reader: Reader, at: int, end: int, traces: Traces) -> None:
    """Marks up to the first tile, the tiles with marks of their own, and the end mark."""
    if reader.u16(at) != _START:
        raise CutError(at)
    at = _marks(reader, at + 2, _TILE, traces)
    while reader.u16(at) == _TILE:
        length = reader.u32(at + 6) or end - 2 - at  # the last one may go on to the end mark
        if reader.u16(at + 2) != 10 or length < 14 or at + length > end:
            raise CutError(at)
        _marks(reader, at + 12, _DATA, traces)
        at += length
    if reader.u16(at) != _END:
        raise CutError(at)
    if at + 2 < end:
        traces.add(What.TRAILING, "JPEG 2000 after the end", size=end - at - 2)


def _marks(reader: Reader, at: int, last: int, traces: Traces) -> int:
    """Names those that don't say how the picture is coded; where the `last` one stands."""
    while (mark := reader.u16(at)) != last:
        body = reader.bytes(at + 4, reader.u16(at + 2) - 2)
        if mark == _COMMENT:
            traces.add(What.COMMENT, "JPEG 2000 comment", size=len(body))
        elif mark not in _HOW_IT_IS_CODED:
            traces.add(What.OTHER, f"JPEG 2000 mark {mark:04X}", size=len(body))
        elif extra := len(body) - _needed(mark, Reader(body)):
            traces.add(What.OTHER, f"JPEG 2000 mark {mark:04X}", size=abs(extra))
        at += 4 + len(body)
    return at


def _needed(mark: int, body: Reader) -> int:
    """Bytes of size and coding that mean something; of others as many as there are."""
    if mark == _SIZE:
        return 36 + 3 * body.u16(34)
    if mark == _CODING:
        return 10 + (body.u8(5) + 1 if body.u8(0) & 1 else 0)
    return body.size
