"""
Maker notes: private directories inside EXIF. Named as one thing, except for what identifies the camera or its owner
where a common maker keeps that in the note's first directory.

Layouts as exiftool documents them (https://exiftool.org/makernote_types.html).
"""

from dataclasses import dataclass

from intake_app.cleaning.inspect.ifd import Entry
from intake_app.cleaning.inspect.reader import CutError, Order, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_MOST_ENTRIES = 512


@dataclass(frozen=True, slots=True)
class _Maker:
    """
    How a note begins (or, when all are alike, whose it is), where in it the directory is, where its byte order is told
    (else it is the block's), and its tags.
    """

    mark: bytes
    directory: int
    order_at: int | None
    tags: dict[int, tuple[What, str]]
    make: bytes = b""


_SERIAL = (What.SERIAL, "SerialNumber")
_INTERNAL_SERIAL = (What.SERIAL, "InternalSerialNumber")
_OLYMPUS = {0x0404: _SERIAL, 0x0101: _SERIAL, 0x2010: (What.SERIAL, "Equipment")}
_PENTAX = {0x0229: _SERIAL, 0x0215: (What.SERIAL, "CameraInfo")}
_CANON = {
    0x0007: (What.SOFTWARE, "FirmwareVersion"),
    0x0009: (What.PERSON, "OwnerName"),
    0x000C: _SERIAL,
    0x0028: (What.SERIAL, "ImageUniqueID"),
    0x0096: _INTERNAL_SERIAL,
}
_APPLE = {number: (What.SERIAL, title) for number, title in ((0x11, "ContentIdentifier"), (0x15, "ImageUniqueID"))}

_MAKERS = (
    _Maker(
        b"Nikon\0\x02", 18, 10, {0x001D: _SERIAL, 0x00A7: (What.SERIAL, "ShutterCount"), 0x0039: (What.GPS, "Place")}
    ),
    _Maker(b"OLYMPUS\0", 12, 8, _OLYMPUS),
    _Maker(b"OLYMP\0", 8, None, _OLYMPUS),
    _Maker(b"AOC\0", 6, 4, _PENTAX),
    _Maker(b"PENTAX \0", 10, 8, _PENTAX),
    _Maker(b"Panasonic\0", 12, None, {0x0025: _INTERNAL_SERIAL, 0x006D: (What.GPS, "City")}),
    _Maker(b"FUJIFILM\x0c\0\0\0", 12, None, {0x0010: _INTERNAL_SERIAL}),
    _Maker(b"Apple iOS\0", 14, 12, _APPLE),
    _Maker(b"SONY ", 12, None, {0x2031: _SERIAL}),
    _Maker(b"", 0, None, _CANON, make=b"Canon"),
    _Maker(b"", 0, None, {0xA002: _SERIAL}, make=b"SAMSUNG"),
)


def name(block: Reader, entry: Entry, make: bytes, traces: Traces) -> None:
    """Names what identifies in the maker note that `entry` of an EXIF block holds; `make` is the block's own tag."""
    try:
        note = block.bytes(entry.at, entry.size)
        maker = next((maker for maker in _MAKERS if note.startswith(maker.mark) and make.startswith(maker.make)), None)
        if maker is None:
            return
        reader = Reader(note, _order(note, maker, block.order))
        for at in _entries(reader, maker.directory):
            if found := maker.tags.get(reader.u16(at)):
                traces.add(found[0], f"MakerNote {found[1]}")
    except CutError:
        return  # the note as such is named already


def _order(note: bytes, maker: _Maker, otherwise: Order) -> Order:
    if maker.mark.startswith(b"FUJI"):
        return "little"  # whatever the camera's EXIF uses
    told = note[maker.order_at : maker.order_at + 2] if maker.order_at is not None else b""
    match told:
        case b"II":
            return "little"
        case b"MM":
            return "big"
        case _:
            return otherwise


def _entries(reader: Reader, at: int) -> range:
    """Where each entry of the directory lies; `CutError` when this is no directory."""
    count = reader.u16(at)
    if not 0 < count <= _MOST_ENTRIES or not 0 < reader.u16(at + 4) <= 13:
        raise CutError(at)
    return range(at + 2, at + 2 + count * 12, 12)
