"""
JPEG: a chain of marker segments (ITU T.81) with compressed data after each scan header, closed by an end mark.

Harmless: tables of exactly their length that a scan uses, one frame header, scans, a JFIF APP0 that says no density or
the neutral 72 dpi, and the 12-byte Adobe APP14 that tells how CMYK is stored; further pictures of the same make that
are there for themselves, with the plainest list of them. What may hide inside the compressed data itself is out of
this walk's sight; cleaning encodes that anew, or proves that it holds nothing but its picture.
"""

import re
from itertools import islice

from intake_app.cleaning.inspect import jpeg_application, jpeg_tables, mpf, xmp
from intake_app.cleaning.inspect.mpf import Picture
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_SOI, _EOI, _COM, _APP2 = 0xD8, 0xD9, 0xFE, 0xE2
_ALONE = {0x01, _SOI, *range(0xD0, 0xD8)}  # marks without a segment; none belongs between segments

_START = b"\xff\xd8\xff"
_MARK = re.compile(rb"\xff([\x01-\xfe])", re.DOTALL)
_SCAN_END = re.compile(rb"\xff[\x01-\xcf\xd8-\xff]", re.DOTALL)  # stuffed zeros and restart marks belong to the scan
_GAIN_MAP = re.compile(rb"hdr-gain-map|hdrgainmap|iso:ts:21496", re.IGNORECASE)
_APPLE_COMPANION = b"http://ns.apple.com/pixeldatainfo/1.0/"  # depth maps, mattes
_MPF = b"MPF\0"

_NEAR = 64  # bytes that a place in the list may be off by; editors forget to move it


def walk(data: bytes, traces: Traces) -> None:
    """The picture, then any that follow it, then whatever lies behind the last."""
    first = _picture(data, 0, traces)
    listed, further, end = mpf.listed(first), list[tuple[Picture, int]](), first.end
    while (start := _next_start(data, end, listed)) >= 0:
        if start > end:
            traces.add(What.TRAILING, "JPEG between pictures", size=start - end)
        picture = _picture(data, start, traces)
        further.append((picture, _kind(listed, len(further), start)))
        end = picture.end
    mpf.judge(first, further, traces)
    if end < len(data):
        _behind(data, end, traces)


def _kind(listed: dict[int, int], number: int, start: int) -> int:
    """What the list says about a picture, which it names by its place, or at least in its turn."""
    in_turn = next(islice(listed.values(), number, None), mpf.UNLISTED)
    return next((kind for place, kind in listed.items() if abs(place - start) <= _NEAR), in_turn)


def _next_start(data: bytes, end: int, listed: dict[int, int]) -> int:
    """Where the next picture begins; -1 when there is none. One that the list names may stand behind padding."""
    if data.startswith(_START, end):
        return end
    starts = (data.find(_START, max(end, place - _NEAR), place + _NEAR) for place in listed)
    return min((start for start in starts if start >= 0), default=-1)


def _picture(data: bytes, start: int, traces: Traces) -> Picture:
    """Walks one picture, or the tables of one, from its start mark. Without an end mark that is odd."""
    if not data.startswith(b"\xff\xd8", start):
        raise CutError(start)
    picture, usage = Picture(start), jpeg_tables.Usage()
    packets: list[bytes] = []  # XMP, which spreads over segments when it is long
    frames, at = 0, start + 2
    try:
        while True:
            marker, at = _next_mark(data, at, traces)
            if marker == _EOI:
                break
            length = max(2, Reader(data).u16(at))
            body = Reader(data).bytes(at + 2, length - 2)
            _note(picture, marker, body, at + 2)
            _segment(marker, body, traces, packets)
            usage.follow(marker, Reader(body))
            at += length
            frames += marker in jpeg_tables.FRAMES
            if marker == jpeg_tables.SOS:
                at = _scan_end(data, at)
    except CutError:
        traces.add(What.OTHER, "JPEG without an end")
        at = len(data)
    if frames > 1:
        traces.add(What.OTHER, "JPEG second frame header")
    if frames and usage.left():
        traces.add(What.OTHER, "JPEG tables without use")
    xmp.name(b"".join(packets), traces)
    picture.end = at
    return picture


def _note(picture: Picture, marker: int, body: bytes, at: int) -> None:
    """What it takes to tell what the picture is for."""
    if marker in jpeg_tables.FRAMES:
        picture.shape = body[1:6]
    elif marker == _APP2 and body.startswith(_MPF):
        picture.index, picture.index_at = body[len(_MPF) :], at + len(_MPF)
    elif marker in {_APP2, _APP2 - 1}:
        picture.gain_map |= _GAIN_MAP.search(body) is not None
        picture.companion |= _APPLE_COMPANION in body


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
    if marker == _APP2 and body.startswith(_MPF):
        return  # judged with the pictures it lists
    if 0xE0 <= marker <= 0xEF:
        jpeg_application.name(marker - 0xE0, body, traces, packets)
    elif marker == _COM:
        traces.add(What.COMMENT, "JPEG COM", size=len(body))
    elif extra := len(body) - jpeg_tables.needed(marker, Reader(body)):
        traces.add(What.OTHER, f"JPEG segment FF{marker:02X}", size=abs(extra))
