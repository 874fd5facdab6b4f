import io
import struct

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What


def bmp(mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (3, 2), 1).save(out, "BMP")
    return out.getvalue()


CLEAN = bmp()  # rows of 9 bytes, padded to 12


def patched(at: int, value: bytes, data: bytes = CLEAN) -> bytes:
    return data[:at] + value + data[at + len(value) :]


def version_5(*, space: bytes = b"BGRs", endpoints: bytes = bytes(48), profile: bytes = bytes(12)) -> bytes:
    """The clean picture under a V5 header (124 bytes)."""
    masks = bytes(16)
    header = struct.pack("<I", 124) + CLEAN[18:54] + masks + space + endpoints + bytes(4) + profile
    return b"BM" + bytes(8) + struct.pack("<I", 14 + len(header)) + header + CLEAN[54:]


CARRIERS = {
    "reserved": (patched(6, b"abcd"), What.APP_DATA, "BMP reserved fields"),
    "resolution": (patched(38, struct.pack("<II", 11811, 11811)), What.RESOLUTION, "BMP pixels per metre"),
    "row padding": (patched(len(CLEAN) - 3, b"abc"), What.OTHER, "BMP row padding"),
    "before the pixels": (
        patched(10, struct.pack("<I", 60), CLEAN[:54] + b"hidden" + CLEAN[54:]),
        What.OTHER,
        "BMP before the pixels, 6 bytes",
    ),
    "colour space": (version_5(space=b"LINK"), What.ICC, "BMP colour space"),
    "endpoints": (version_5(endpoints=b"x" * 48), What.ICC, "BMP colour space"),
    "profile": (version_5(profile=b"abcdefghijkl"), What.ICC, "BMP profile"),
    "behind": (CLEAN + b"abc", What.TRAILING, "BMP after the pixels, 3 bytes"),
    "cut": (CLEAN[:-1], What.OTHER, "unreadable part"),
    "unknown header": (patched(14, b"\x50"), What.OTHER, "unreadable part"),
}


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert (what, where) in {(found.what, found.where) for found in find(data, Kind.BMP)}


def test_a_plain_version_5_header_is_clean() -> None:
    assert find(version_5(), Kind.BMP) == ()


def test_rows_from_the_top_are_clean() -> None:
    assert find(patched(22, struct.pack("<i", -2)), Kind.BMP) == ()


def test_a_size_beyond_the_file_takes_no_time() -> None:
    huge = patched(18, struct.pack("<II", 0x7FFFFFFF, 0x7FFFFFFF))
    assert (What.OTHER, "unreadable part") in {(found.what, found.where) for found in find(huge, Kind.BMP)}
