import io
import struct

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What


def jpeg(**options: object) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((24, 16)).save(out, "JPEG", **options)
    return out.getvalue()


CLEAN = jpeg()
EOI = b"\xff\xd9"


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def with_segment(marker: int, body: bytes) -> bytes:
    return CLEAN[:2] + segment(marker, body) + CLEAN[2:]


def quantisation_with_more(more: bytes) -> bytes:
    at = CLEAN.index(b"\xff\xdb")
    (length,) = struct.unpack_from(">H", CLEAN, at + 2)
    body = CLEAN[at + 4 : at + 2 + length]
    return CLEAN[:at] + segment(0xDB, body + more) + CLEAN[at + 2 + length :]


TABLE = segment(0xDB, b"\0" + bytes(64))
JFIF = b"JFIF\0\1\1\0\0\1\0\1\0\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0"

CARRIERS = {
    "comment": (with_segment(0xFE, b"hello"), What.COMMENT, "JPEG COM, 5 bytes"),
    "JFIF density": (CLEAN.replace(JFIF, b"JFIF\0\1\1\1\0\x96\0\x96\0\0"), What.RESOLUTION, "JPEG APP0 JFIF density"),
    "JFIF thumbnail": (with_segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1abc"), What.THUMBNAIL, "JPEG APP0 JFIF, 17 bytes"),
    "JFIF with more": (with_segment(0xE0, JFIF + b"!"), What.THUMBNAIL, "JPEG APP0 JFIF, 15 bytes"),
    "JFXX": (with_segment(0xE0, b"JFXX\0\x10"), What.THUMBNAIL, "JPEG APP0 JFIF extension thumbnail"),
    "EXIF": (with_segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0"), What.EXIF, "EXIF block, 14 bytes"),
    "XMP": (with_segment(0xE1, XMP + b"<dc:creator>"), What.PERSON, "XMP dc:creator"),
    "ICC": (with_segment(0xE2, b"ICC_PROFILE\0\1\1..."), What.ICC, "JPEG APP2 ICC profile"),
    "list of pictures": (
        with_segment(0xE2, b"MPF\0MM\0*"),
        What.APP_DATA,
        "JPEG APP2 MPF list of pictures, 4 bytes",
    ),
    "gain map": (with_segment(0xE2, b"urn:iso:std:iso:ts:21496:-1\0"), What.GAIN_MAP, "JPEG APP2 ISO 21496 gain map"),
    "C2PA": (with_segment(0xEB, b"JP\0\1\0\0\0\1jumb"), What.C2PA, "JPEG APP11 JUMBF"),
    "Photoshop": (with_segment(0xED, b"Photoshop 3.0\0"), What.PHOTOSHOP, "Photoshop resources, 0 bytes"),
    "Adobe with flags": (with_segment(0xEE, b"Adobe\0\x64\x80\0\0\0\1"), What.PHOTOSHOP, "JPEG APP14 Adobe"),
    "private": (with_segment(0xE7, b"VENDOR\0\1\2"), What.APP_DATA, "JPEG APP7 VENDOR, 9 bytes"),
    "private without a name": (with_segment(0xE7, b"\1\2"), What.APP_DATA, "JPEG APP7, 2 bytes"),
    "no table": (with_segment(0xF0, b"abc"), What.OTHER, "JPEG segment FFF0, 3 bytes"),
    "table too long": (quantisation_with_more(b"hidden"), What.OTHER, "JPEG segment FFDB, 6 bytes"),
    "between segments": (CLEAN[:2] + b"hidden" + CLEAN[2:], What.OTHER, "JPEG between segments, 6 bytes"),
    "table without use": (
        CLEAN[:2] + segment(0xDB, b"\3" + bytes(64)) + CLEAN[2:],
        What.OTHER,
        "JPEG tables without use",
    ),
    "table given twice": (CLEAN[:2] + TABLE + CLEAN[2:], What.OTHER, "JPEG tables without use"),
    "fill bytes behind the scan": (CLEAN[:-2] + b"\xff\xff\xd9", What.OTHER, "JPEG between segments, 1 byte"),
    "fill bytes": (CLEAN[:2] + b"\xff\xff" + CLEAN[2:], What.OTHER, "JPEG between segments, 2 bytes"),
    "stray mark": (CLEAN[:2] + b"\xff\xd0" + CLEAN[2:], What.OTHER, "JPEG stray mark FFD0"),
    "zip behind": (CLEAN + b"PK\3\4", What.TRAILING, "JPEG after the end, 4 bytes"),
    "zero behind": (CLEAN + b"\0", What.TRAILING, "JPEG after the end, 1 byte"),
    "picture behind": (CLEAN + CLEAN, What.SECOND_PICTURE, "JPEG after the end"),
    "picture behind padding": (CLEAN + b"\0\0" + CLEAN[:9], What.SECOND_PICTURE, "JPEG after the end, 11 bytes"),
    "video behind": (CLEAN + b"\0\0\0\x18ftypmp42", What.MOTION_VIDEO, "JPEG after the end, 12 bytes"),
    "comment of the picture behind": (CLEAN + with_segment(0xFE, b"!"), What.COMMENT, "JPEG COM, 1 byte"),
    "no end": (CLEAN.removesuffix(EOI), What.OTHER, "JPEG without an end"),
    "cut segment": (CLEAN[:9], What.OTHER, "JPEG without an end"),
}


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert (what, where) in {(found.what, found.where) for found in find(data, Kind.JPEG)}


def test_xmp_spread_over_segments_is_read_as_one() -> None:
    more = b"http://ns.adobe.com/xmp/extension/\0" + bytes(40)
    data = with_segment(0xE1, more + b"ator>")
    data = data[:2] + segment(0xE1, XMP + b"<dc:cre") + data[2:]
    assert (What.PERSON, "XMP dc:creator") in {(found.what, found.where) for found in find(data, Kind.JPEG)}


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_blocks": 1}, {"optimize": True}])
def test_what_an_encoder_writes_is_clean(options: dict[str, object]) -> None:
    assert find(jpeg(**options), Kind.JPEG) == ()
