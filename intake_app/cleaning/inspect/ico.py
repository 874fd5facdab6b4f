"""
ICO and CUR: a list of pictures, then the pictures, each a PNG or a bitmap without a file header.

Harmless: a list that says what has to be said, and pictures of the same kind, one behind the other to the end.
"""

from intake_app.cleaning.inspect import png
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_HEADER, _ENTRY = 6, 16
_ICON, _CURSOR = 1, 2
_LARGEST = 256
_BITS = {0, 1, 4, 8, 16, 24, 32}
_PNG = b"\x89PNG\r\n\x1a\n"


def walk(data: bytes, traces: Traces) -> None:
    """The list, then the pictures it names, which have to cover all the rest."""
    reader = Reader(data, "little")
    kind, count = reader.u16(2), reader.u16(4)
    if reader.u16(0) or kind not in {_ICON, _CURSOR} or not count:
        raise CutError(0)
    spans = [_listed(reader, _HEADER + _ENTRY * number, kind, traces) for number in range(count)]
    reached = _HEADER + _ENTRY * count
    for start, end in sorted(spans):
        if start != reached:
            traces.add(What.OTHER, "ICO between its pictures", size=abs(start - reached))
        if start >= reached:
            _picture(reader.bytes(start, end - start), traces)
        reached = max(reached, end)
    if reached < reader.size:
        traces.add(What.TRAILING, "ICO after the last picture", size=reader.size - reached)


def _listed(reader: Reader, at: int, kind: int, traces: Traces) -> tuple[int, int]:
    """Checks an entry; where its picture begins and ends."""
    first, second = reader.u16(at + 4), reader.u16(at + 6)
    usual = max(first, second) < _LARGEST if kind == _CURSOR else first <= 1 and second in _BITS
    if reader.u8(at + 3) or not usual:
        traces.add(What.OTHER, "ICO entry")
    length, start = reader.u32(at + 8), reader.u32(at + 12)
    return start, start + length


def _picture(body: bytes, traces: Traces) -> None:
    try:
        if body.startswith(_PNG):
            png.walk(body, traces)
        else:
            _bitmap(Reader(body, "little"), traces)
    except CutError:
        traces.add(What.OTHER, "ICO unreadable picture")


def _bitmap(reader: Reader, traces: Traces) -> None:
    """Header, palette, rows of colour and rows of the mask."""
    size, width, height, depth = reader.u32(0), reader.u32(4), reader.u32(8) // 2, reader.u16(14)
    if size != 40 or depth not in _BITS or reader.u32(16):
        raise CutError(0)
    if reader.u32(24) or reader.u32(28):
        traces.add(What.RESOLUTION, "ICO pixels per metre")
    colours = (reader.u32(32) or 1 << depth) if depth <= 8 else 0
    rows = sum((width * bits + 31) // 32 * 4 for bits in (depth, 1)) * height
    if extra := reader.size - size - 4 * colours - rows:
        traces.add(What.OTHER, "ICO picture", size=abs(extra))
