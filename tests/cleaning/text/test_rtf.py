"""RTF as text, and HTML that Outlook keeps as RTF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.text import rtf

SAMPLES = {
    rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\info{\author QQ}}\pard Hello\par\b World\b0 .\par}": "Hello\nWorld.\n",
    rb"{\rtf1\ansi\ansicpg1252 Se\'f1or \u8364?uro \{x\} a\~b}": "Señor €uro {x} a b",
    rb"{\rtf1\ansi\ansicpg950 \'c1\'70}": "聯",
    rb"{\rtf1\uc2\u26085\'93\'fa\u-10179 ??\u-8704 ??!}": "日😀!",
    rb"{\rtf1 a{\*\generator QQ;}b{\pict 0102}c{\object\bin5 }}}}}d}e}": "abce",
    rb"{\rtf1 a\line b\tab c\cell\row}": "a\nb\tc\t\n",
    rb"{\rtf1 {\field{\*\fldinst{HYPERLINK "
    b'"https://evil.example/x"'
    rb"}}{\fldrslt bank}}}": "bank\n<https://evil.example/x>",
}

HTML = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}"
    rb"{\*\htmltag64 <p>}\htmlrtf \par\pard QQ\htmlrtf0 Se\'f1or & co{\*\htmltag84 &nbsp;}{\*\mhtmltag1 <a>}"
    rb"{\*\htmltag84 <a href="
    b'"https://evil.example/">'
    rb"}bank{\*\htmltag92 </a>}{\*\htmltag72 </p>}}"
)

PACKED = bytes.fromhex(  # the example in [MS-OXRTFCP] 4.1
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)


@pytest.mark.parametrize(("data", "text"), SAMPLES.items())
def test_words_come_out(data: bytes, text: str) -> None:
    assert rtf.to_text(data) == text


def test_html_comes_out_without_what_stands_in_for_it() -> None:
    assert rtf.to_html(HTML) == '<p>Señor &amp; co&nbsp;<a href="https://evil.example/">bank</a></p>'
    assert rtf.to_html(rb"{\rtf1\ansi QQ}") == ""


def test_packed_rtf_is_unpacked() -> None:
    assert rtf.decompressed(PACKED) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert rtf.decompressed(PACKED[:8] + b"MELA" + bytes(4) + b"{\\rtf1 a}") == b"{\\rtf1 a}"
    assert rtf.decompressed(b"something else entirely") == b""


def test_a_file_of_open_groups_ends() -> None:
    assert rtf.to_text(b"{\\rtf1" + b"{" * 500_000) == ""


def test_what_is_packed_small_does_not_unpack_without_end() -> None:
    assert (
        len(rtf.decompressed(bytes(8) + b"LZFu" + bytes(4) + b"\xfe\x41" + b"\x0c\xff" * 3_000_000))
        < 2 * rtf.MOST_BYTES
    )


@given(st.binary())
def test_any_bytes_are_read(data: bytes) -> None:
    assert isinstance(rtf.to_text(rb"{\rtf1" + data), str)
    assert isinstance(rtf.to_html(rb"{\rtf1\fromhtml1" + data), str)
    assert isinstance(rtf.decompressed(bytes(8) + b"LZFu" + data), bytes)


@given(
    st.lists(st.sampled_from([rb"\u-10179 ", rb"\'e9", b"{", b"}", rb"\uc9", rb"\bin3 ", rb"\*", rb"\htmltag1", b"a"]))
)
def test_any_words_of_rtf_are_read(words: list[bytes]) -> None:
    data = rb"{\rtf1\fromhtml1 " + b"".join(words)
    assert isinstance(rtf.to_text(data) + rtf.to_html(data), str)
