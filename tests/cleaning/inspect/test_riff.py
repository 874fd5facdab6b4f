import io
import struct

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What


def webp(*, frames: int = 1, **options: object) -> bytes:
    out = io.BytesIO()
    pictures = [Image.new("RGBA", (8, 6), (0, 90, 90, 10 * i)) for i in range(frames)]
    pictures[0].save(out, "WEBP", save_all=frames > 1, append_images=pictures[1:], **options)
    return out.getvalue()


CLEAN = webp()  # extended: it has transparency
EXIF = b"II*\0\x08\0\0\0\1\0\x0f\1\2\0\4\0\0\0abc\0\0\0\0\0"


def chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) & 1)


def riff(body: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def with_chunk(name: bytes, body: bytes) -> bytes:
    return riff(CLEAN[12:] + chunk(name, body))


def extended(flags: int, reserved: bytes = b"\0\0\0") -> bytes:
    return riff(chunk(b"VP8X", bytes([flags]) + reserved + b"\x07\0\0\x05\0\0") + CLEAN[30:])


CARRIERS = {
    "EXIF": (with_chunk(b"EXIF", EXIF), What.DEVICE, "EXIF Make"),
    "EXIF as in JPEG": (with_chunk(b"EXIF", b"Exif\0\0" + EXIF), What.DEVICE, "EXIF Make"),
    "XMP": (with_chunk(b"XMP ", b"<dc:creator>"), What.PERSON, "XMP dc:creator"),
    "profile": (with_chunk(b"ICCP", b"abc"), What.ICC, "WebP ICCP, 3 bytes"),
    "C2PA": (with_chunk(b"C2PA", b"jumb"), What.C2PA, "WebP C2PA, 4 bytes"),
    "private": (with_chunk(b"QQPV", b"abcd"), What.APP_DATA, "WebP QQPV, 4 bytes"),
    "padding": (riff(CLEAN[12:] + b"ALPH\1\0\0\0xy"), What.OTHER, "WebP ALPH padding"),
    "second picture": (riff(CLEAN[12:] + CLEAN[30:]), What.SECOND_PICTURE, "WebP second picture"),
    "flag of a cut profile": (extended(0x30), What.OTHER, "WebP VP8X announces ICCP"),
    "flag of cut EXIF": (extended(0x18), What.OTHER, "WebP VP8X announces EXIF"),
    "reserved bits": (extended(0x10, b"abc"), What.OTHER, "WebP VP8X reserved bits"),
    "long header": (
        riff(chunk(b"VP8X", b"\x10" + bytes(3) + b"\x07\0\0\x05\0\0hidden") + CLEAN[30:]),
        What.OTHER,
        "WebP VP8X, 16 bytes",
    ),
    "in a frame": (
        with_chunk(b"ANMF", bytes(16) + chunk(b"HIDE", b"ab")),
        What.APP_DATA,
        "WebP ANMF HIDE, 2 bytes",
    ),
    "behind": (CLEAN + b"abc", What.TRAILING, "WebP after the end, 3 bytes"),
    "cut": (CLEAN[:-2], What.OTHER, "unreadable part"),
}


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert (what, where) in {(found.what, found.where) for found in find(data, Kind.WEBP)}


@pytest.mark.parametrize("data", [CLEAN, webp(lossless=True), webp(frames=3, loop=0, duration=50)])
def test_what_an_encoder_writes_is_clean(data: bytes) -> None:
    assert find(data, Kind.WEBP) == ()
