"""Plain text: untouched to the byte, with its form told; and web pages as words."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning import inspect, text
from intake_app.cleaning.sniff import sniff
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

CHOICES = CleaningChoices()

FORMS = {
    b"Ten days.": {"ASCII"},
    b"Ten days.\n": {"ASCII", "LF"},
    "Señor\r\n".encode(): {"UTF-8", "CRLF"},
    codecs.BOM_UTF8 + "Señor".encode(): {"UTF-8", "byte order mark"},
    codecs.BOM_UTF16_LE + "Señor\r".encode("utf-16-le"): {"UTF-16 LE", "byte order mark", "CR"},
    codecs.BOM_UTF16_BE + "Señor".encode("utf-16-be"): {"UTF-16 BE", "byte order mark"},
    "Se\u00f1or \u2013 10 \u20ac\n".encode("cp1252"): {"Windows-1252, by its looks", "LF"},
    b"a\r\nb\nc\nd": {"ASCII", "mixed line ends: 1 CRLF, 2 LF"},
    b"name;date\r\nQQ;2026\r\n": {"ASCII", "CRLF"},
}


@pytest.mark.parametrize(("data", "forms"), FORMS.items())
def test_text_is_kept_to_the_byte_and_its_form_told(data: bytes, forms: set[str]) -> None:
    assert sniff(data) is Kind.TEXT
    copy, facts = text.clean(data, Kind.TEXT, CHOICES)
    assert copy == data
    assert {finding.where for finding in facts.kept if finding.what == What.TEXT_FORM} == forms
    assert facts.found == ()
    assert inspect.find(copy, Kind.TEXT) == ()


def test_hidden_marks_stay_and_are_told() -> None:
    data = "No\u200btice of \u2060a sub\u202epoena".encode()
    copy, facts = text.clean(data, Kind.TEXT, CHOICES)
    assert copy == data
    assert [(finding.what, finding.count) for finding in facts.found] == [(What.HIDDEN_CONTENT, 3)]
    assert (What.HIDDEN_CONTENT, Why.MAY_MARK) in {(finding.what, finding.why) for finding in facts.kept}


NOT_TEXT = {
    "zeros further back": b"a" * 5000 + b"\0",
    "broken further back": b"a" * 5000 + "é".encode() + b"\x81",
    "half a unit": codecs.BOM_UTF16_LE + b"a\0b",
    "half a pair": codecs.BOM_UTF16_LE + b"\x00\xd8",
    "blanks": b" \n ",
    "nothing": b"",
    "mostly beyond ascii": bytes(range(0xC0, 0xFF)),
}


@pytest.mark.parametrize("data", NOT_TEXT.values(), ids=NOT_TEXT.keys())
def test_what_is_no_text_to_its_end_is_not_called_clean(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        text.clean(data, Kind.TEXT, CHOICES)
    assert refused.value.reason is Refusal.UNKNOWN_KIND
    assert isinstance(text.read(data, Kind.TEXT, CHOICES).text, str)


def test_a_page_is_read_without_its_tags_and_in_its_encoding() -> None:
    page = "<html><meta charset='gb2312'><p>你好</p><script>x</script>".encode("gb2312")
    assert text.read(page, Kind.HTML, CHOICES).text == "你好"


def test_data_is_read_as_it_stands() -> None:
    assert text.read(b"BEGIN:VCARD\r\nFN:QQ\x1b[31m", Kind.DATA, CHOICES).text == "BEGIN:VCARD\nFN:QQ\\x1b[31m"


def test_a_text_without_end_is_read_in_part() -> None:
    reading = text.read(b"ab\n" * 3_000_000, Kind.TEXT, CHOICES)
    assert not reading.whole
    assert reading.text.startswith("ab\nab\n")


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        copy, _ = text.clean(data, Kind.TEXT, CHOICES)
    except FileRefused as refused:
        assert refused.reason is Refusal.UNKNOWN_KIND
    else:
        assert copy == data
        assert inspect.find(copy, Kind.TEXT) == ()
    for kind in (Kind.TEXT, Kind.HTML, Kind.DATA, Kind.RTF):
        text.read(data, kind, CHOICES)
