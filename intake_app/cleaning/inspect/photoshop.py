"""Photoshop image resources: a chain of 8BIM blocks, one of which usually holds the IPTC record."""

from intake_app.cleaning.inspect import exif, iptc, xmp
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_RESOURCES = {
    0x03ED: (What.RESOLUTION, "resolution"),
    0x0409: (What.THUMBNAIL, "thumbnail"),
    0x040A: (What.PERSON, "copyright flag"),
    0x040B: (What.PERSON, "URL"),
    0x040C: (What.THUMBNAIL, "thumbnail"),
    0x040F: (What.ICC, "ICC profile"),
}


def name(block: bytes, traces: Traces) -> None:
    """Names each resource of a block."""
    reader, at = Reader(block), 0
    traces.add(What.PHOTOSHOP, "Photoshop resources", size=len(block))
    try:
        while at < reader.size and block[at : at + 4] in {b"8BIM", b"MeSa", b"PHUT", b"AgHg", b"DCSR"}:
            number = reader.u16(at + 4)
            length_at = at + 6 + (reader.u8(at + 6) + 2 & ~1)  # a name of its own length, padded to even
            size = reader.u32(length_at)
            _resource(number, reader.bytes(length_at + 4, size), traces)
            at = length_at + 4 + (size + 1 & ~1)
    except CutError:
        traces.add(What.OTHER, "Photoshop unreadable part")


def _resource(number: int, body: bytes, traces: Traces) -> None:
    match number:
        case 0x0404:
            iptc.name(body, traces)
        case 0x0422 | 0x0423:
            exif.name(body, traces)
        case 0x0424:
            xmp.name(body, traces)
        case _:
            what, where = _RESOURCES.get(number, (What.PHOTOSHOP, "other resources"))
            traces.add(what, f"Photoshop {where}")
