"""Bytes become text whatever they claim to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.text import charsets

WORDS = {
    "utf-8": "Señor, ¿qué?",
    "iso-8859-1": "Señor",
    "windows-1252": "“10 €”",
    "gb2312": "你好",
    "big5": "雲林縣",
    "iso-2022-jp": "日本",
    "shift_jis": "日本",
    "euc-kr": "안녕",
    "koi8-r": "Привет",
    "windows-1256": "سلام",
    "iso-8859-8": "שלום",
    "utf-7": "日本",
}


@pytest.mark.parametrize(("charset", "text"), WORDS.items())
def test_named_encodings_are_read(charset: str, text: str) -> None:
    encoded = text.encode("cp1252" if charset == "iso-8859-1" else charset)
    assert charsets.decode(encoded, charset) == text
    assert charsets.decode(encoded, f' "{charset.upper()}" ') == text


def test_a_wrong_name_gives_way_to_what_the_bytes_say() -> None:
    assert charsets.decode("Señor".encode(), "us-ascii") == "Señor"
    assert charsets.decode("Señor".encode("cp1252"), "utf-8") == "Se\ufffdor"
    assert charsets.decode("Señor".encode("cp1252"), "us-ascii") == "Señor"
    assert charsets.decode("Señor".encode("cp1252")) == "Señor"


@pytest.mark.parametrize(
    "charset", ["zip", "hex", "rot13", "base64", "unicode_escape", "undefined", "idna", "\0", "utf-8\0"]
)
def test_what_is_no_encoding_of_text_is_not_looked_up(charset: str) -> None:
    assert charsets.decode(b"plain \\x41", charset) == "plain \\x41"


@given(st.binary(), st.sampled_from([*WORDS, "", "hz-gb-2312", "iso-2022-kr", "utf-16", "macintosh", "x-unknown"]))
def test_any_bytes_are_text(data: bytes, charset: str) -> None:
    assert isinstance(charsets.decode(data, charset), str)


def test_every_code_page_leads_to_an_encoding() -> None:
    charsets.warm_up()
    for name in charsets.CODE_PAGES.values():
        if name not in {"iso-8859-12"}:
            assert name in charsets._CODECS, name
