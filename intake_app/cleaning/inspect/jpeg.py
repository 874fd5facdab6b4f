"""
JPEG: a chain of marker segments (ITU T.81) with compressed data after each scan header, closed by an end mark.

Harmless: tables of exactly their length, one frame header, scans, a JFIF APP0 that says no density or the neutral
72 dpi, and the 12-byte Adobe APP14 that tells how CMYK is stored. What may hide inside the compressed data itself is
out of this walk's sight; cleaning encodes that anew.
"""

import re
from collections.abc import Callable

from intake_app.cleaning.inspect import exif, photoshop, xmp
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_SOI, _EOI, _SOS, _COM = 0xD8, 0xD9, 0xDA, 0xFE
_DHT, _DAC, _DQT, _DNL, _DRI = 0xC4, 0xCC, 0xDB, 0xDC, 0xDD
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA, 0xCB}
_ALONE = {0x01, _SOI, *range(0xD0, 0xD8)}  # marks without a segment; none belongs between segments

_MARK = re.compile(rb"\xff([\x01-\xfe])", re.DOTALL)
_SCAN_END = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]", re.DOTALL)  # stuffed zeros and restart marks belong to the scan

_HARMLESS_JFIF = re.compile(rb"JFIF\0\x01[\0-\x02](\0\0\x01\0\x01|\x01\0\x48\0\x48)\0\0", re.DOTALL)
_HARMLESS_ADOBE = re.compile(rb"Adobe\0[\x64\x65]\0\0\0\0[\0-\x02]", re.DOTALL)


def walk(data: bytes, traces: Traces) -> None:
    """The picture, then any that follow it (previews, gain maps), then whatever lies behind the last."""
    end = walk_picture(data, 0, traces)
    while data.startswith(b"\xff\xd8\xff", end):
        traces.add(What.SECOND_PICTURE, "JPEG after the end")
        end = walk_picture(data, end, traces)
    if end < len(data):
        _behind(data, end, traces)


def walk_picture(data: bytes, start: int, traces: Traces) -> int:
    """Walks one picture, or the tables of one, from its start mark; where it ends. Without an end mark that is odd."""
    if not data.startswith(b"\xff\xd8", start):
        raise CutError(start)
    packets: list[bytes] = []  # XMP, which spreads over segments when it is long
    frames, at = 0, start + 2
    try:
        while True:
            marker, at = _next_mark(data, at, traces)
            if marker == _EOI:
                break
            length = max(2, Reader(data).u16(at))
            _segment(marker, Reader(data).bytes(at + 2, length - 2), traces, packets)
            at += length
            frames += marker in _FRAMES
            if marker == _SOS:
                at = _scan_end(data, at)
    except CutError:
        traces.add(What.OTHER, "JPEG without an end")
        at = len(data)
    if frames > 1:
        traces.add(What.OTHER, "JPEG second frame header")
    xmp.name(b"".join(packets), traces)
    return at


def _next_mark(data: bytes, at: int, traces: Traces) -> tuple[int, int]:
    """The next mark that closes the picture or begins a segment, and where what follows it begins."""
    while match := _MARK.search(data, at):
        if match.start() > at:
            traces.add(What.OTHER, "JPEG between segments", size=match.start() - at)
        marker, at = match[1][0], match.end()
        if marker not in _ALONE:
            return marker, at
        traces.add(What.OTHER, f"JPEG stray mark FF{marker:02X}")
    raise CutError(at)


def _scan_end(data: bytes, at: int) -> int:
    match = _SCAN_END.search(data, at)
    if not match:
        raise CutError(at)
    return match.start()


def _behind(data: bytes, at: int, traces: Traces) -> None:
    """Names what lies behind the last end mark."""
    head, size = data[at : at + 4096], len(data) - at
    if head[4:8] == b"ftyp" or b"MotionPhoto_Data" in head:
        traces.add(What.MOTION_VIDEO, "JPEG after the end", size=size)
    elif b"\xff\xd8\xff" in head:
        traces.add(What.SECOND_PICTURE, "JPEG after the end", size=size)
    else:
        traces.add(What.TRAILING, "JPEG after the end", size=size)


def _segment(marker: int, body: bytes, traces: Traces, packets: list[bytes]) -> None:
    """Names one segment, given without its mark and length."""
    if 0xE0 <= marker <= 0xEF:
        _application(marker - 0xE0, body, traces, packets)
    elif marker == _COM:
        traces.add(What.COMMENT, "JPEG COM", size=len(body))
    elif extra := len(body) - _needed(marker, Reader(body)):
        traces.add(What.OTHER, f"JPEG segment FF{marker:02X}", size=abs(extra))


# --- tables and headers: exactly as long as what they hold ------------------------------------------------------------


def _needed(marker: int, body: Reader) -> int:
    """How many bytes of a segment mean something; none when it has no place in a picture."""
    if marker in _FRAMES:
        return 6 + 3 * body.u8(5)
    if marker == _SOS:
        return 4 + 2 * body.u8(0)
    if marker == _DQT:
        return _tables(body, lambda at: 129 if body.u8(at) >> 4 else 65)
    if marker == _DHT:
        return _tables(body, lambda at: 17 + sum(body.bytes(at + 1, 16)))
    if marker == _DAC:
        return body.size & ~1
    return 2 if marker in {_DNL, _DRI} else 0


def _tables(body: Reader, length: Callable[[int], int]) -> int:
    """Where the last whole table ends."""
    at = 0
    while at < body.size:
        step = length(at)
        if at + step > body.size:
            break
        at += step
    return at


# --- application segments ---------------------------------------------------------------------------------------------

_EXIF, _XMP, _XMP_MORE = b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
_SIGNATURES: dict[tuple[int, bytes], tuple[What, str]] = {
    (0, b"JFXX\0"): (What.THUMBNAIL, "JFIF extension thumbnail"),
    (2, b"ICC_PROFILE\0"): (What.ICC, "ICC profile"),
    (2, b"MPF\0"): (What.SECOND_PICTURE, "MPF index of further pictures"),
    (2, b"urn:iso:std:iso:ts:21496"): (What.GAIN_MAP, "ISO 21496 gain map"),
    (11, b"JP"): (What.C2PA, "JUMBF"),
    (12, b"Ducky"): (What.PHOTOSHOP, "Ducky"),
    (13, b"Adobe_CM"): (What.PHOTOSHOP, "Adobe_CM"),
    (14, b"Adobe"): (What.PHOTOSHOP, "Adobe"),
}


def _application(number: int, body: bytes, traces: Traces, packets: list[bytes]) -> None:
    """Names an APP segment by the signature it begins with."""
    where = f"JPEG APP{number}"
    if (number == 0 and _HARMLESS_JFIF.fullmatch(body)) or (number == 14 and _HARMLESS_ADOBE.fullmatch(body)):
        return
    if number == 0 and body.startswith(b"JFIF\0"):
        _jfif(body, traces)
    elif number == 1 and body.startswith(_EXIF):
        exif.name(body[6:], traces)
    elif number == 1 and body.startswith((_XMP, _XMP_MORE)):
        packets.append(body[len(_XMP) :] if body.startswith(_XMP) else body[len(_XMP_MORE) + 40 :])
    elif number == 13 and body.startswith(b"Photoshop 3.0\0"):
        photoshop.name(body[14:], traces)
    else:
        for (segment, signature), (what, name) in _SIGNATURES.items():
            if segment == number and body.startswith(signature):
                traces.add(what, f"{where} {name}")
                return
        match = re.match(rb"[!-~][ -~]{2,19}", body)
        traces.add(What.APP_DATA, f"{where} {label(match[0])}" if match else where, size=len(body))


def _jfif(body: bytes, traces: Traces) -> None:
    """A JFIF header that says more than it has to."""
    if len(body) > 14 or body[12:14] != b"\0\0":
        traces.add(What.THUMBNAIL, "JPEG APP0 JFIF", size=len(body))
    if not _HARMLESS_JFIF.match(body[:12] + b"\0\0"):
        traces.add(What.RESOLUTION, "JPEG APP0 JFIF density")
