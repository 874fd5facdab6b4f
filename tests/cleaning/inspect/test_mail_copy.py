"""The second look at a text copy: nothing of a head but what is shown, nothing unseen, no address of one reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

TITLE = "Text copy of an email · Copia de texto de un correo electrónico\n\n"


def look(text: str | bytes) -> set[str]:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return {finding.what for finding in find(data, Kind.TEXT, of=Kind.EMAIL)}


CLEAN = {
    "all of it": "From: a@b.org\nTo: c\nDate: d\nSubject: s: t\nAttachment: x.pdf (3 bytes)\n\nHello https://a.org/b…\n",
    "no body": "From: a@b.org\n",
    "no head": "\n\nHello\n",
    "emoji and Persian": "Subject: 👩\u200d🔬 می\u200cخواهم ❤\ufe0f\n\nx\n",
    "question marks": "Subject: s\n\nhttps://a.org/? (https://a.org/why?) what? # 1\n",
}


@pytest.mark.parametrize("text", CLEAN.values(), ids=CLEAN.keys())
def test_what_a_reader_was_shown_is_clean(text: str) -> None:
    assert look(TITLE + text) == set()


DIRTY = {
    "another header": ("From: a\nX-Originating-IP: 192.0.2.1\n\nx\n", What.PRIVATE_DATA),
    "a line that is none": ("From: a\nhello\n\nx\n", What.PRIVATE_DATA),
    "folded": ("From: a\n Received: b\n\nx\n", What.PRIVATE_DATA),
    "zero width": ("From: a\n\nno\u200btice\n", What.HIDDEN_CONTENT),
    "turned": ("From: a\u202eb\n\nx\n", What.HIDDEN_CONTENT),
    "joiner in a word": ("From: a\n\nno\u200dtice\n", What.HIDDEN_CONTENT),
    "joiners in a row": ("From: a\n\né\u200d\u200dé\n", What.HIDDEN_CONTENT),
    "tag characters": ("From: a\n\nx\U000e0041\n", What.HIDDEN_CONTENT),
    "control": ("From: a\n\nx\x1b[1m\n", What.HIDDEN_CONTENT),
    "carriage return": ("From: a\r\n\nx\n", What.HIDDEN_CONTENT),
    "query": ("From: a\n\nhttps://a.org/x?u=QQ\n", What.LINK),
    "fragment": ("From: a\n\nHTTP://a.org/#QQ\n", What.LINK),
}


@pytest.mark.parametrize(("text", "what"), DIRTY.values(), ids=DIRTY.keys())
def test_anything_else_is_a_finding(text: str, what: What) -> None:
    assert what in look(TITLE + text)


def test_what_is_no_such_copy_is_a_finding() -> None:
    assert look("From: a\n\nx\n")
    assert look(b"\xff")
    assert look("")


@given(st.binary(), st.text())
def test_any_bytes_are_walked(data: bytes, text: str) -> None:
    assert look(data)
    assert isinstance(look(TITLE + text), set)
