"""The second look at plain text: text it is, from the first byte to the last."""

import codecs

import pytest

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind

PIECE = 1 << 20


@pytest.mark.parametrize(
    "data",
    [
        b"a",
        "ñ".encode() * PIECE,
        b"a" * (PIECE - 1) + "€".encode(),  # cut between two pieces
        codecs.BOM_UTF16_LE + "a\U0001f600".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "añ".encode("utf-16-be"),
        codecs.BOM_UTF8 + b"a\x1b\x0c\t\r\n",
        "señor".encode("cp1252"),
    ],
    ids=len,
)
def test_text_is_clean(data: bytes) -> None:
    assert find(data, Kind.TEXT) == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n",
        b"a\0",
        b"a" * PIECE * 2 + b"\x07",
        b"\xe9\x81",
        codecs.BOM_UTF16_LE + b"a\0\0\0",
        b"\x81",
    ],
    ids=len,
)
def test_what_is_no_text_is_a_finding(data: bytes) -> None:
    assert find(data, Kind.TEXT)
