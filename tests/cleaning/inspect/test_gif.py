import io

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What


def gif(**options: object) -> bytes:
    out = io.BytesIO()
    frames = [Image.new("P", (8, 6), colour) for colour in range(3)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], **options)
    return out.getvalue()


CLEAN = gif(loop=0, duration=50)
HEADER_END = 13 + (3 << (CLEAN[10] & 7) + 1)


def blocks(body: bytes) -> bytes:
    pieces = [body[i : i + 255] for i in range(0, len(body), 255)]
    return b"".join(bytes([len(piece)]) + piece for piece in pieces) + b"\0"


def with_block(block: bytes) -> bytes:
    return CLEAN[:HEADER_END] + block + CLEAN[HEADER_END:]


def application(name: bytes, body: bytes) -> bytes:
    return with_block(b"!\xff\x0b" + name + body)


XMP_TAIL = b"\1" + bytes(range(255, -1, -1)) + b"\0"  # leads whoever lands in it as in a sub-block to its end
IRB = b"8BIM\4\4\0\0\0\0\0\7\x1c\2\x50\0\2Jo\0"

CARRIERS = {
    "comment": (with_block(b"!\xfe" + blocks(b"hello")), What.COMMENT, "GIF comment, 5 bytes"),
    "long comment": (with_block(b"!\xfe" + blocks(b"x" * 600)), What.COMMENT, "GIF comment, 600 bytes"),
    "plain text": (with_block(b"!\x01" + blocks(bytes(12)) + b""), What.COMMENT, "GIF plain text, 12 bytes"),
    "XMP": (application(b"XMP DataXMP", b"<dc:title>" + XMP_TAIL), What.CAPTION, "XMP dc:title"),
    "profile": (application(b"ICCRGBG1012", blocks(b"abc")), What.ICC, "GIF application ICCRGBG1012, 3 bytes"),
    "Photoshop": (application(b"MGK8BIM0000", blocks(IRB)), What.PERSON, "IPTC By-line"),
    "IPTC": (application(b"MGKIPTC0000", blocks(IRB[12:19])), What.PERSON, "IPTC By-line"),
    "C2PA": (application(b"C2PA_GIF\1\0\0", blocks(b"jumb")), What.C2PA, "GIF application C2PA, 4 bytes"),
    "private": (application(b"VENDOR_ABCD", blocks(b"abc")), What.APP_DATA, "GIF application VENDOR_ABCD, 3 bytes"),
    "loop with more": (
        application(b"NETSCAPE2.0", b"\3\1\0\0" + blocks(b"hidden")),
        What.APP_DATA,
        "GIF application NETSCAPE2.0, 9 bytes",
    ),
    "control with more": (with_block(b"!\xf9" + blocks(b"hidden")), What.OTHER, "GIF graphic control, 8 bytes"),
    "unknown extension": (with_block(b"!\x42" + blocks(b"abc")), What.APP_DATA, "GIF extension 42, 5 bytes"),
    "between blocks": (with_block(b"\0"), What.OTHER, "GIF between blocks"),
    "pixel shape": (CLEAN[:12] + b"\x31" + CLEAN[13:], What.RESOLUTION, "GIF pixel shape"),
    "behind": (CLEAN + b"abc", What.TRAILING, "GIF after the trailer, 3 bytes"),
    "cut": (CLEAN[:-9], What.OTHER, "unreadable part"),
}


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert (what, where) in {(found.what, found.where) for found in find(data, Kind.GIF)}


def test_an_animation_that_repeats_is_clean() -> None:
    assert find(CLEAN, Kind.GIF) == ()
