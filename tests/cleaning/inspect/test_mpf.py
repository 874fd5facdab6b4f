"""The list of pictures in a JPEG: plain and true, or a finding."""

import io
import struct

import pytest
from PIL import Image

from intake_app.cleaning import jpeg
from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What


def two_views() -> bytes:
    sink = io.BytesIO()
    picture = Image.linear_gradient("L").convert("RGB").resize((24, 16))
    picture.save(sink, "MPO", save_all=True, append_images=[picture.rotate(180)])
    return jpeg.clean(sink.getvalue())[0]


CLEAN = two_views()
LIST = CLEAN.index(b"MPF\0") + 4
SECOND = CLEAN.index(b"\xff\xd8\xff", 2)


def test_two_views_are_clean() -> None:
    assert find(CLEAN, Kind.JPEG) == ()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (LIST, b"II"),
        (LIST + 4, struct.pack(">I", 9)),
        (LIST + 46, b"\0\0\0\1"),  # a directory behind the directory
        (LIST + 50, struct.pack(">I", 0x60000000)),  # flags
        (LIST + 54, struct.pack(">I", SECOND + 1)),  # bytes of the first picture
        (LIST + 62, b"QQ"),  # numbers of pictures it needs
        (LIST + 74, struct.pack(">I", SECOND - LIST + 1)),  # place of the second
        (LIST + 78, b"QQ"),
    ],
)
def test_a_list_with_anything_else_in_it_is_named(place: int, value: bytes) -> None:
    data = CLEAN[:place] + value + CLEAN[place + len(value) :]
    assert What.APP_DATA in {finding.what for finding in find(data, Kind.JPEG)}


def test_what_lies_between_and_behind_the_views_is_named() -> None:
    between = CLEAN[:SECOND] + b"QQ" + CLEAN[SECOND:]
    assert {finding.where for finding in find(between, Kind.JPEG)} >= {"JPEG between pictures, 2 bytes"}
    assert {finding.where for finding in find(CLEAN + b"QQ", Kind.JPEG)} == {"JPEG after the end, 2 bytes"}


def test_what_a_view_carries_is_named() -> None:
    comment = b"\xff\xfe\0\4QQ"
    data = CLEAN[: SECOND + 2] + comment + CLEAN[SECOND + 2 :]
    assert What.COMMENT in {finding.what for finding in find(data, Kind.JPEG)}


def test_a_view_that_is_missing_is_named() -> None:
    assert find(CLEAN[:SECOND], Kind.JPEG) != ()
    assert find(CLEAN + CLEAN[SECOND:], Kind.JPEG) != ()
