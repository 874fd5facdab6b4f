import io
import struct

import pytest
from PIL import Image

from intake_app.cleaning import jpeg2000
from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What


def written() -> bytes:
    sink = io.BytesIO()
    Image.linear_gradient("L").resize((24, 16)).convert("RGBA").save(sink, "JPEG2000", irreversible=False)
    return jpeg2000.clean(sink.getvalue())[0]


CLEAN = written()
STREAM = CLEAN[CLEAN.index(b"jp2c") + 4 :]
BEFORE = CLEAN.index(b"jp2c") - 4


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


def with_stream(stream: bytes) -> bytes:
    return CLEAN[:BEFORE] + box(b"jp2c", stream)


def with_box(name: bytes, body: bytes) -> bytes:
    return CLEAN[:BEFORE] + box(name, body) + CLEAN[BEFORE:]


def in_header(name: bytes, body: bytes) -> bytes:
    place = CLEAN.index(b"jp2h") - 4
    size = int.from_bytes(CLEAN[place : place + 4], "big")
    return CLEAN[:place] + box(b"jp2h", CLEAN[place + 8 : place + size] + box(name, body)) + CLEAN[place + size :]


XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
COMMENT = b"\xff\x64\0\6\0\1QQ"
TILE = STREAM.index(b"\xff\x90")

CARRIERS = {
    "comment": (with_stream(STREAM[:2] + COMMENT + STREAM[2:]), What.COMMENT, "JPEG 2000 comment, 4 bytes"),
    "mark nobody needs": (with_stream(STREAM[:TILE] + b"\xff\x63\0\4QQ" + STREAM[TILE:]), What.OTHER, "mark FF63"),
    "behind the codestream": (with_stream(STREAM + b"QQ"), What.TRAILING, "JPEG 2000 after the end, 2 bytes"),
    "behind the last box": (CLEAN + b"QQ", What.TRAILING, "JP2 after the last box, 2 bytes"),
    "XMP": (with_box(b"uuid", XMP + b"<dc:creator>"), What.PERSON, "XMP dc:creator"),
    "XML": (with_box(b"xml ", b"<dc:creator>"), What.XMP, "JP2 xml, 12 bytes"),
    "EXIF": (with_box(b"uuid", b"JpgTiffExif->JP2II*\0\x08\0\0\0\0\0\0\0\0\0"), What.EXIF, "JP2 uuid, 30 bytes"),
    "place": (with_box(b"uuid", bytes.fromhex("b14bf8bd083d4b43a5ae8cd7d5a6ce03")), What.GPS, "JP2 uuid"),
    "credentials": (with_box(b"jumb", b"QQ"), What.C2PA, "JP2 jumb"),
    "rights": (with_box(b"jp2i", b"QQ"), What.PERSON, "JP2 jp2i"),
    "unknown box": (with_box(b"QQQQ", b"QQ"), What.APP_DATA, "JP2 QQQQ, 2 bytes"),
    "free space that is not": (with_box(b"free", b"QQ"), What.OTHER, "JP2 free"),
    "second picture": (CLEAN + box(b"jp2c", STREAM), What.SECOND_PICTURE, "JP2 second jp2c"),
    "resolution": (in_header(b"res ", b"QQ"), What.RESOLUTION, "JP2 res"),
    "profile": (in_header(b"colr", b"\2\0\0QQ"), What.ICC, "JP2 colr, 5 bytes"),
    "colour space with more": (in_header(b"colr", b"\1\0\0\0\0\0\x10QQ"), What.ICC, "JP2 colr, 9 bytes"),
    "announced rights": (CLEAN.replace(b"\7\0\0\0\0\0\x0fcolr", b"\7\0\1\0\0\0\x0fcolr"), What.OTHER, "JP2 ihdr"),
    "brand": (CLEAN.replace(b"ftypjp2 ", b"ftypjpx "), What.OTHER, "JP2 ftyp, 12 bytes"),
}


def test_what_we_write_is_clean() -> None:
    assert find(CLEAN, Kind.JPEG2000) == ()
    assert find(STREAM, Kind.JPEG2000) == ()


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert any(found.what is what and where in found.where for found in find(data, Kind.JPEG2000))


def test_whatever_is_cut_is_never_clean() -> None:
    assert all(find(CLEAN[:size], Kind.JPEG2000) for size in range(len(CLEAN)))
    assert all(find(STREAM[:size], Kind.JPEG2000) for size in range(len(STREAM)))
