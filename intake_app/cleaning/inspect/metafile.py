"""WMF and EMF (MS-WMF, MS-EMF): records that draw are harmless, whatever else there is is not."""

from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.cleaning.vocabulary.fonts import is_known
from intake_app.cleaning.vocabulary.metafiles import EMF_DRAWING, WMF_DRAWING
from intake_app.domain.findings import What

_PLACEABLE = 0x9AC6CDD7
_WMF_FONT, _EMF_FONT, _EMF_END = 0x02FB, 82, 14
_NAMES = 40
"""Where the names of a font begin in its record of EMF; in WMF it is 24."""
_EMF_HEADERS = {88, 100, 108}


def walk_wmf(data: bytes, traces: Traces) -> None:
    """From the header on, record by record."""
    reader = Reader(data, "little")
    at = 0
    if reader.u32(0) == _PLACEABLE:
        if reader.u16(4) or reader.u32(16) or reader.u16(20) != _checksum(reader):
            traces.add(What.PRIVATE_DATA, "WMF placeable header")
        at = 22
    if reader.u16(at + 2) != 9:
        raise CutError(at)
    if 2 * reader.u32(at + 6) != reader.size - at or reader.u16(at + 16):
        traces.add(What.OTHER, "WMF header")
    at += 18
    function = -1
    while function:
        words, function = reader.u32(at), reader.u16(at + 4)
        record = reader.bytes(at, 2 * max(words, 3))
        if function not in WMF_DRAWING:
            traces.add(What.PRIVATE_DATA, f"WMF record 0x{function:04x}")
        elif function == _WMF_FONT:
            face, _, behind = record[24:].partition(b"\0")
            if behind.strip(b"\0") or not _is_usual(face.decode("latin-1")):
                traces.add(What.OTHER, "WMF font name")
        at += len(record)
    if at < reader.size:
        traces.add(What.TRAILING, "WMF after the end", size=reader.size - at)


def _checksum(reader: Reader) -> int:
    checksum = 0
    for at in range(0, 20, 2):
        checksum ^= reader.u16(at)
    return checksum


def walk_emf(data: bytes, traces: Traces) -> None:
    """From the header on, record by record."""
    reader = Reader(data, "little")
    if reader.u32(0) != 1 or reader.bytes(40, 4) != b" EMF":
        raise CutError(0)
    _emf_header(reader, traces)
    at, count, kind = 0, 0, 0
    while kind != _EMF_END:
        kind, size = reader.u32(at), reader.u32(at + 4)
        record = reader.bytes(at, max(size, 8))
        if kind not in EMF_DRAWING or (kind == 1 and at):
            traces.add(What.PRIVATE_DATA, f"EMF record {kind}")
        elif kind == _EMF_FONT and _is_told_behind(record):
            traces.add(What.OTHER, "EMF font name")
        at, count = at + len(record), count + 1
    if reader.u32(48) != at or reader.u32(52) != count:
        traces.add(What.OTHER, "EMF header")
    if at < reader.size:
        traces.add(What.TRAILING, "EMF after the end", size=reader.size - at)


def _emf_header(reader: Reader, traces: Traces) -> None:
    size = reader.u32(4)
    if reader.u32(60) or size not in _EMF_HEADERS:
        traces.add(What.SOFTWARE, "EMF description")
    if reader.u16(58) or any(reader.bytes(64, 8)) or (size > 88 and any(reader.bytes(88, 12))):
        traces.add(What.OTHER, "EMF header")


def _is_told_behind(record: bytes) -> bool:
    """Whether a font has a name of its own, or anything stands behind the zero that ends it or as its full name."""
    if not _is_usual(record[_NAMES : _NAMES + 64].decode("utf-16-le", "replace").partition("\0")[0]):
        return True
    units = [record[at : at + 2] for at in range(_NAMES, min(len(record), _NAMES + 64) - 1, 2)]
    behind = units[units.index(b"\0\0") :] if b"\0\0" in units else []
    return any(any(unit) for unit in behind) or any(record[104:296])


def _is_usual(face: str) -> bool:
    return is_known(face) or "Font 1".startswith(face)
