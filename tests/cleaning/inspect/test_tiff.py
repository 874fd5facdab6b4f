import io
import struct

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

PICTURE = Image.linear_gradient("L").resize((16, 16))


def tiff(mode: str = "RGB", pages: int = 1, **options: object) -> bytes:
    out = io.BytesIO()
    picture = PICTURE.convert(mode)
    picture.save(out, "TIFF", save_all=pages > 1, append_images=[picture] * (pages - 1), **options)
    return out.getvalue()


def with_tags(*tags: tuple[int, int, int, bytes], order: str = "<", behind: bytes = b"") -> bytes:
    """A 1×1 grey picture with further tags (number, type, count, value) after those it needs, and bytes behind."""
    needed = [(256, 1), (257, 1), (258, 8), (259, 1), (262, 1), (273, 8), (278, 1), (279, 1)]
    entries = [(tag, 4, 1, struct.pack(f"{order}I", value)) for tag, value in needed] + sorted(tags)
    at = 10 + 2 + 12 * len(entries) + 4
    directory, values = struct.pack(f"{order}H", len(entries)), b""
    for tag, kind, count, value in entries:
        directory += struct.pack(f"{order}HHI", tag, kind, count)
        if len(value) <= 4:
            directory += value.ljust(4, b"\0")
        else:
            directory += struct.pack(f"{order}I", at + len(values))
            values += value
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 10)
    return head + b"\x7f\0" + directory + bytes(4) + values + behind


CARRIERS = {
    "maker": (with_tags((271, 2, 6, b"Nikon\0")), What.DEVICE, "TIFF Make"),
    "maker, big-endian": (with_tags((271, 2, 6, b"Nikon\0"), order=">"), What.DEVICE, "TIFF Make"),
    "artist": (with_tags((315, 2, 4, b"Ana\0")), What.PERSON, "TIFF Artist"),
    "orientation": (with_tags((274, 3, 1, b"\6\0")), What.ORIENTATION, "TIFF Orientation"),
    "resolution": (with_tags((296, 3, 1, b"\2\0")), What.RESOLUTION, "TIFF ResolutionUnit"),
    "profile": (with_tags((34675, 7, 5, b"abcde")), What.ICC, "TIFF ICCProfile"),
    "XMP": (with_tags((700, 1, 10, b"<dc:title>")), What.CAPTION, "XMP dc:title"),
    "IPTC": (with_tags((33723, 7, 7, b"\x1c\2\x50\0\2Jo")), What.PERSON, "IPTC By-line"),
    "Photoshop": (
        with_tags((34377, 1, 20, b"8BIM\4\4\0\0\0\0\0\7\x1c\2\x50\0\2Jo\0")),
        What.PERSON,
        "IPTC By-line",
    ),
    "GPS": (
        with_tags((34853, 4, 1, struct.pack("<I", 126)), behind=struct.pack("<HHHI4xI", 1, 2, 2, 1, 0)),
        What.GPS,
        "TIFF GPSLatitude",
    ),
    "geography": (with_tags((33922, 12, 6, bytes(48))), What.GPS, "TIFF GeoTiePoints"),
    "private": (with_tags((65000, 2, 6, b"secret")), What.EXIF, "TIFF other tags"),
    "sub-directory": (with_tags((330, 4, 1, struct.pack("<I", 10))), What.SECOND_PICTURE, "TIFF SubIFDs"),
    "more values than needed": (with_tags((266, 1, 9, b"hidden!!!")), What.OTHER, "TIFF tag 266, 9 bytes"),
    "behind": (with_tags(behind=b"hidden"), What.TRAILING, "TIFF after the last part, 6 bytes"),
    "zeros behind": (with_tags(behind=bytes(40)), What.TRAILING, "TIFF after the last part, 40 bytes"),
    "cut": (with_tags()[:-20], What.OTHER, "TIFF unreadable part"),
    "no directory": (b"II*\0\xff\xff\0\0", What.OTHER, "TIFF unreadable part"),
}


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert (what, where) in {(found.what, found.where) for found in find(data, Kind.TIFF)}


def test_bytes_between_the_parts_are_found() -> None:
    """The directory of Pillow's first page is moved apart from its strip by something that no tag points at."""
    data = tiff()
    (at,) = struct.unpack_from("<I", data, 4)
    moved = data[:4] + struct.pack("<I", len(data) + 6) + data[8:] + b"hidden" + data[at : at + 2 + 12 * data[at] + 4]
    assert What.OTHER in {found.what for found in find(moved, Kind.TIFF)}


def test_metadata_of_a_jpeg_strip_is_found() -> None:
    data = tiff(compression="jpeg")
    start = data.index(b"\xff\xd8", data.index(b"\xff\xd9"))  # after the shared tables
    position, size = data.find(struct.pack("<I", start)), len(data)
    assert position > 0
    comment = data[start : start + 2] + b"\xff\xfe\0\6hide" + data[start + 2 : data.index(b"\xff\xd9", start) + 2]
    length = struct.pack("<I", data.index(b"\xff\xd9", start) + 2 - start)
    moved = data.replace(struct.pack("<I", start), struct.pack("<I", size), 1)
    moved = moved.replace(length, struct.pack("<I", len(comment)), 1) + comment
    assert What.COMMENT in {found.what for found in find(moved, Kind.TIFF)}


COMPRESSIONS = [None, "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"]


@pytest.mark.parametrize("compression", COMPRESSIONS)
@pytest.mark.parametrize("pages", [1, 3])
def test_what_an_encoder_writes_is_clean(compression: str | None, pages: int) -> None:
    assert find(tiff("RGB", pages, compression=compression), Kind.TIFF) == ()


def test_places_beyond_any_file_are_found() -> None:
    far = b"II+\0\x08\0\0\0" + struct.pack("<QQHHQQQ", 16, 1, 256, 4, 99, 1 << 63, 0)
    assert What.OTHER in {found.what for found in find(far, Kind.TIFF)}


def test_bigtiff_is_walked_alike() -> None:
    assert find(tiff(big_tiff=True), Kind.TIFF) == ()
    assert find(tiff(big_tiff=True) + b"hidden", Kind.TIFF) != ()


def test_pages_that_all_point_at_one_huge_table_end_soon() -> None:
    """2 000 directories, each claiming the same strip table: bounded by the size of the file, not their product."""
    pages = 2000
    table_at = 8 + pages * 42
    table = bytes(4 * 100_000)
    directories = b""
    for page in range(pages):
        next_at = 8 + (page + 1) * 42 if page + 1 < pages else 0
        directories += struct.pack(
            "<HHHIIHHIIHHIII", 3, 259, 3, 1, 1, 273, 4, 100_000, table_at, 279, 4, 100_000, table_at, next_at
        )
    found = find(b"II*\0\x08\0\0\0" + directories + table, Kind.TIFF)
    assert (What.OTHER, "TIFF unreadable part") in {(finding.what, finding.where) for finding in found}
