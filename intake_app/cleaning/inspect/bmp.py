"""
BMP: a file header, one of Microsoft's bitmap headers, colour masks and palette, then rows of pixels.

Harmless: these, without a profile, with a neutral resolution, nothing between and nothing behind.
"""

from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_FILE_HEADER, _CORE = 14, 12
_HEADERS = {_CORE, 40, 52, 56, 64, 108, 124}
_NEUTRAL_PER_METRE = {0, 2834, 2835, 3779, 3780}  # none, 72 dpi, 96 dpi
_BITFIELDS, _ALPHA_BITFIELDS = 3, 6
_COMPRESSED = {1, 2, 4, 5}  # run lengths, embedded JPEG and PNG
_NO_PROFILE = {b"BGRs", b" niW", bytes(4)}  # sRGB, the system's, calibrated by fields that must then be empty


def walk(data: bytes, traces: Traces) -> None:
    """Checks that header, masks, palette and rows make up the file."""
    reader = Reader(data, "little")
    size = reader.u32(_FILE_HEADER)
    if reader.bytes(0, 2) != b"BM" or size not in _HEADERS:
        raise CutError(_FILE_HEADER)
    if reader.u32(6):
        traces.add(What.APP_DATA, "BMP reserved fields")
    start = reader.u32(10)
    needed = _FILE_HEADER + size + _masks_and_palette(reader, size)
    if start > needed:
        traces.add(What.OTHER, "BMP before the pixels", size=start - needed)
    if size > _CORE:
        _resolution_and_profile(reader, size, traces)
    end = start + _pixels(reader, size, start, traces)
    if end > reader.size:
        raise CutError(end)
    if end < reader.size:
        traces.add(What.TRAILING, "BMP after the pixels", size=reader.size - end)


def _masks_and_palette(reader: Reader, size: int) -> int:
    """Bytes between the header and the pixels that mean something."""
    if size == _CORE:
        depth = reader.u16(24)
        return 3 << depth if depth <= 8 else 0
    depth, compression, used = reader.u16(28), reader.u32(30), reader.u32(46)
    masks = {_BITFIELDS: 12, _ALPHA_BITFIELDS: 16}.get(compression, 0) if size == 40 else 0
    return masks + 4 * min(used or (1 << depth if depth <= 8 else 0), 256)


def _resolution_and_profile(reader: Reader, size: int, traces: Traces) -> None:
    if not {reader.u32(38), reader.u32(42)} <= _NEUTRAL_PER_METRE:
        traces.add(What.RESOLUTION, "BMP pixels per metre")
    if size < 108:
        return
    if reader.bytes(70, 4) not in _NO_PROFILE or any(reader.bytes(74, 48)):
        traces.add(What.ICC, "BMP colour space")
    if size == 124 and any(reader.bytes(126, 12)):
        traces.add(What.ICC, "BMP profile")


def _pixels(reader: Reader, size: int, start: int, traces: Traces) -> int:
    """Bytes the rows take; what fills them up to four bytes has to be zero."""
    if size == _CORE:
        width, height, depth, compression = reader.u16(18), reader.u16(20), reader.u16(24), 0
    else:
        width, height, depth, compression = reader.u32(18), reader.u32(22), reader.u16(28), reader.u32(30)
        height = min(height, (1 << 32) - height)  # negative when rows run from the top
    if compression in _COMPRESSED:
        return reader.u32(34)
    used = (width * depth + 7) // 8
    stride = used + 3 & ~3
    if start + stride * height > reader.size:
        raise CutError(reader.size)
    if stride > used and any(any(reader.data[at - stride + used : at]) for at in _row_ends(start, stride, height)):
        traces.add(What.OTHER, "BMP row padding")
    return stride * height


def _row_ends(start: int, stride: int, height: int) -> range:
    return range(start + stride, start + stride * height + 1, stride)
