import io
import struct
import zlib

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 6), "teal").save(out, "PNG")
    return out.getvalue()


CLEAN = png()
HEADER_END = 8 + 25
EXIF = b"II*\0\x08\0\0\0\1\0\x0f\1\2\0\4\0\0\0abc\0\0\0\0\0"  # Make = abc


GAMMA = struct.pack(">I", 100_000)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def with_chunk(name: bytes, body: bytes) -> bytes:
    return CLEAN[:HEADER_END] + chunk(name, body) + CLEAN[HEADER_END:]


def raw_profile(kind: bytes, block: bytes) -> bytes:
    text = b"\n%s\n %d\n%s\n" % (kind, len(block), block.hex().encode())
    return b"Raw profile type " + kind + b"\0\0" + zlib.compress(text)


CARRIERS = {
    "author": (with_chunk(b"tEXt", b"Author\0Ana"), What.PERSON, "PNG tEXt Author"),
    "prompt": (with_chunk(b"tEXt", b"parameters\0a house"), What.COMMENT, "PNG tEXt parameters"),
    "date": (with_chunk(b"tEXt", b"date:create\x002024"), What.TAKEN_AT, "PNG tEXt date:create"),
    "deflated title": (with_chunk(b"zTXt", b"Title\0\0" + zlib.compress(b"x")), What.CAPTION, "PNG zTXt Title"),
    "broken deflate": (with_chunk(b"zTXt", b"Title\0\0not"), What.OTHER, "PNG zTXt unreadable part"),
    "keyword with controls": (with_chunk(b"tEXt", b"\x1b[2J\xe2\0x"), What.COMMENT, "PNG tEXt ?[2J?"),
    "XMP": (
        with_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<exif:GPSLatitude>"),
        What.GPS,
        "XMP exif:GPSLatitude",
    ),
    "deflated XMP": (
        with_chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b"<dc:rights>")),
        What.PERSON,
        "XMP dc:rights",
    ),
    "ImageMagick's EXIF": (
        with_chunk(b"zTXt", raw_profile(b"exif", b"Exif\0\0" + EXIF)),
        What.DEVICE,
        "EXIF Make",
    ),
    "ImageMagick's IPTC": (
        with_chunk(b"zTXt", raw_profile(b"iptc", b"8BIM\4\4\0\0\0\0\0\7\x1c\2\x50\0\2Jo\0")),
        What.PERSON,
        "IPTC By-line",
    ),
    "ImageMagick's XMP": (with_chunk(b"zTXt", raw_profile(b"xmp", b"<dc:title>")), What.CAPTION, "XMP dc:title"),
    "EXIF": (with_chunk(b"eXIf", EXIF), What.DEVICE, "EXIF Make"),
    "time": (with_chunk(b"tIME", bytes(7)), What.TAKEN_AT, "PNG tIME"),
    "resolution": (with_chunk(b"pHYs", bytes(9)), What.RESOLUTION, "PNG pHYs"),
    "profile": (with_chunk(b"iCCP", b"x\0\0"), What.ICC, "PNG iCCP"),
    "profile by name": (with_chunk(b"sRGB", b"\0"), What.ICC, "PNG sRGB"),
    "no gamma": (with_chunk(b"gAMA", b"Anna"), What.ICC, "PNG gAMA, 4 bytes"),
    "no primaries": (with_chunk(b"cHRM", b"hidden text of thirty-two bytes!"), What.ICC, "PNG cHRM, 32 bytes"),
    "primaries and more": (with_chunk(b"cHRM", bytes(40)), What.ICC, "PNG cHRM, 40 bytes"),
    "second gamma": (with_chunk(b"gAMA", GAMMA)[:-12] + chunk(b"gAMA", GAMMA), What.OTHER, "PNG second gAMA"),
    "background": (with_chunk(b"bKGD", bytes(6)), What.OTHER, "PNG bKGD"),
    "C2PA": (with_chunk(b"caBX", b"jumb"), What.C2PA, "PNG caBX"),
    "private": (with_chunk(b"prVt", b"abc"), What.APP_DATA, "PNG prVt, 3 bytes"),
    "checksum": (CLEAN[:-1] + b"\0", What.OTHER, "PNG IEND checksum"),
    "end with a body": (CLEAN[:-12] + chunk(b"IEND", b"abc"), What.OTHER, "PNG IEND, 3 bytes"),
    "second header": (CLEAN[:-12] + chunk(b"IHDR", bytes(13)) + CLEAN[-12:], What.OTHER, "PNG second IHDR"),
    "pixels after others": (
        CLEAN[:-12] + chunk(b"prVt", b"") + chunk(b"IDAT", b"x") + CLEAN[-12:],
        What.OTHER,
        "PNG second IDAT",
    ),
    "behind": (CLEAN + b"PK\3\4", What.TRAILING, "PNG after IEND, 4 bytes"),
    "cut": (CLEAN[:-13], What.OTHER, "unreadable part"),
}


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert (what, where) in {(found.what, found.where) for found in find(data, Kind.PNG)}


def test_gamma_and_primaries_are_harmless() -> None:
    primaries = struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)
    assert find(with_chunk(b"gAMA", GAMMA), Kind.PNG) == ()
    assert find(with_chunk(b"cHRM", primaries), Kind.PNG) == ()


def test_inflating_stops_at_a_bound() -> None:
    bomb = zlib.compress(bytes(64 << 20), 9)
    assert find(with_chunk(b"zTXt", b"Comment\0\0" + bomb), Kind.PNG)[0].what is What.COMMENT
