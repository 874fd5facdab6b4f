import struct

import pytest

from intake_app.cleaning.inspect import exif
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 2, 3, 4, 5, 7
EXIF_IFD, GPS_IFD, MAKER_NOTE, MAKE = 0x8769, 0x8825, 0x927C, 0x010F


def directory(at: int, tags: dict[int, tuple[int, bytes]], *, order: str = "<", next_at: int = 0) -> bytes:
    """A directory that begins at `at`, with its values behind it."""
    sizes = {ASCII: 1, SHORT: 2, LONG: 4, RATIONAL: 8, UNDEFINED: 1}
    entries, values = b"", b""
    values_at = at + 2 + 12 * len(tags) + 4
    for tag, (kind, value) in sorted(tags.items()):
        entries += struct.pack(f"{order}HHI", tag, kind, len(value) // sizes[kind])
        if len(value) <= 4:
            entries += value.ljust(4, b"\0")
        else:
            entries += struct.pack(f"{order}I", values_at + len(values))
            values += value
    return struct.pack(f"{order}H", len(tags)) + entries + struct.pack(f"{order}I", next_at) + values


def block(*directories: dict[int, tuple[int, bytes]], order: str = "<") -> bytes:
    """An EXIF block: main, EXIF and GPS directory, as many as are given, then the thumbnail's."""
    pointers = (EXIF_IFD, GPS_IFD)
    data = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
    main = dict(directories[0])
    for pointer in pointers[: len(directories) - 1]:
        main[pointer] = (LONG, bytes(4))
    at = 8 + len(directory(8, main, order=order))
    below = b""
    for pointer, tags in zip(pointers, directories[1:], strict=False):
        main[pointer] = (LONG, struct.pack(f"{order}I", at + len(below)))
        below += directory(at + len(below), tags, order=order)
    return data + directory(8, main, order=order) + below


def names(data: bytes) -> set[tuple[What, str]]:
    traces = Traces()
    exif.name(data, traces)
    return {(What(found.what), found.where) for found in traces.found()}


@pytest.mark.parametrize("order", ["<", ">"])
def test_tags_are_named_by_what_they_give_away(order: str) -> None:
    main = {MAKE: (ASCII, b"Nikon\0"), 0x0132: (ASCII, b"2024:01:01 00:00:00\0"), 0x013B: (ASCII, b"Ana\0")}
    photo = {0xA431: (ASCII, b"300123\0"), 0x829A: (RATIONAL, bytes(8)), 0x829D: (RATIONAL, bytes(8))}
    place = {0: (UNDEFINED, b"\2\3\0\0"), 2: (RATIONAL, bytes(24)), 0x1D: (ASCII, b"2024:01:01\0")}
    assert names(block(main, photo, place, order=order)) >= {
        (What.DEVICE, "EXIF Make"),
        (What.TAKEN_AT, "EXIF DateTime"),
        (What.PERSON, "EXIF Artist"),
        (What.SERIAL, "EXIF BodySerialNumber"),
        (What.CAMERA_SETTINGS, "EXIF camera settings"),
        (What.GPS, "EXIF GPSLatitude"),
        (What.TAKEN_AT, "EXIF GPSDateStamp"),
        (What.EXIF, "EXIF GPSVersionID"),
    }


def test_same_place_is_counted() -> None:
    traces = Traces()
    exif.name(block({}, {0x829A: (RATIONAL, bytes(8)), 0x829D: (RATIONAL, bytes(8))}), traces)
    assert [found.count for found in traces.found() if found.what is What.CAMERA_SETTINGS] == [2]


def test_second_directory_of_the_chain_is_the_thumbnail() -> None:
    first = directory(8, {MAKE: (ASCII, b"abc\0")}, next_at=26)
    second = directory(26, {0x0201: (LONG, bytes(4)), 0x0202: (LONG, bytes(4))})
    assert (What.THUMBNAIL, "EXIF thumbnail") in names(b"II*\0\x08\0\0\0" + first + second)


def note(mark: bytes, tag: int, order: str = "<", make: bytes = b"any\0") -> bytes:
    body = mark + directory(0, {tag: (LONG, bytes(4))}, order=order)
    return block({MAKE: (ASCII, make)}, {MAKER_NOTE: (UNDEFINED, body)})


NOTES = {
    "Canon": (note(b"", 0x0C, make=b"Canon\0"), What.SERIAL, "MakerNote SerialNumber"),
    "Canon owner": (note(b"", 0x09, make=b"Canon\0"), What.PERSON, "MakerNote OwnerName"),
    "Nikon": (note(b"Nikon\0\2\x10\0\0MM\0*\0\0\0\x08", 0x1D, ">"), What.SERIAL, "MakerNote SerialNumber"),
    "Fuji": (note(b"FUJIFILM\x0c\0\0\0", 0x10), What.SERIAL, "MakerNote InternalSerialNumber"),
    "Panasonic": (note(b"Panasonic\0\0\0", 0x25), What.SERIAL, "MakerNote InternalSerialNumber"),
    "Olympus": (note(b"OLYMPUS\0II\3\0", 0x2010), What.SERIAL, "MakerNote Equipment"),
    "Pentax": (note(b"AOC\0MM", 0x229, ">"), What.SERIAL, "MakerNote SerialNumber"),
    "Apple": (note(b"Apple iOS\0\0\1MM", 0x15, ">"), What.SERIAL, "MakerNote ImageUniqueID"),
    "Sony": (note(b"SONY DSC \0\0\0", 0x2031), What.SERIAL, "MakerNote SerialNumber"),
}


@pytest.mark.parametrize(("data", "what", "where"), NOTES.values(), ids=NOTES.keys())
def test_serial_numbers_in_maker_notes_are_named(data: bytes, what: What, where: str) -> None:
    assert {(What.MAKER_NOTE, "EXIF MakerNote"), (what, where)} <= names(data)


def test_a_note_of_another_maker_is_named_as_such_alone() -> None:
    assert not {what for what, _ in names(note(b"", 0x0C, make=b"Casio\0"))} & {What.SERIAL, What.PERSON}


def test_circles_end() -> None:
    circle = b"II*\0\x08\0\0\0" + directory(8, {EXIF_IFD: (LONG, struct.pack("<I", 8))}, next_at=8)
    assert (What.OTHER, "EXIF unreadable part") in names(circle)


def test_what_comes_before_a_cut_is_named() -> None:
    whole = block({MAKE: (ASCII, b"Nikon\0"), 0x0132: (ASCII, b"2024:01:01 00:00:00\0")})
    assert names(whole[:24]) >= {(What.DEVICE, "EXIF Make"), (What.OTHER, "EXIF unreadable part")}


def test_no_block_at_all_is_still_a_finding() -> None:
    assert {what for what, _ in names(b"")} == {What.EXIF, What.OTHER}
