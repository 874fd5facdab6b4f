"""PDFs of plain lines that say what the page says, and nothing of who made them, when or with what."""

import io
import re

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_app.handoff import paper
from intake_app.handoff.paper import Line


def pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_every_line_is_there_and_pages_are_numbered() -> None:
    found = pages(paper.pdf([[Line(f"line {number}")] for number in range(200)], page_label="Page"))
    assert len(found) > 1
    said = " ".join(found).split()
    assert [word for word in said if word.isdigit()][:3] == ["0", "1", "2"]
    for number, text in enumerate(found, 1):
        assert f"Page {number} / {len(found)}" in text
    assert all(re.search(rf"\bline {number}\b", "\n".join(found)) for number in range(200))


def test_it_carries_no_time_no_program_and_no_identifier() -> None:
    data = paper.pdf([[Line("Exhibit list", strong=True)]], page_label="Page")
    with pikepdf.open(io.BytesIO(data)) as document:
        assert set(document.trailer.keys()) <= {"/Size", "/Root"}
        assert set(document.Root.keys()) == {"/Type", "/Pages"}
        assert not document.check_pdf_syntax()
    for trace in (b"/Producer", b"/Creator", b"Date", b"/ID", b"/Metadata", b"xmp", b"Intake", b"intake"):
        assert trace not in data
    assert data == paper.pdf([[Line("Exhibit list", strong=True)]], page_label="Page")


def test_a_long_line_is_broken_and_a_block_stays_on_one_page() -> None:
    (text,) = pages(paper.pdf([[Line("ab " * 200)]], page_label="Page"))
    assert text.count("ab") == 200
    blocks = [[Line(f"{name}1"), Line(f"{name}2"), Line(f"{name}3")] for name in map("block{}x".format, range(60))]
    found = pages(paper.pdf(blocks, page_label="Page"))
    for name in map("block{}x".format, range(60)):
        assert sum(all(f"{name}{row}" in text for row in (1, 2, 3)) for text in found) == 1


@pytest.mark.parametrize("text", ["(a) \\ b)", "señora Ñandú – «sí»", "傳票", "\x00\r\n\\", "%PDF"])
def test_any_text_makes_a_page_that_opens(text: str) -> None:
    data = paper.pdf([[Line(text)]], page_label="Página")
    with pikepdf.open(io.BytesIO(data)) as document:
        assert not document.check_pdf_syntax()
    assert "Página 1 / 1" in pages(data)[0]


def test_western_letters_are_shown_and_no_other_is_lost() -> None:
    (text,) = pages(paper.pdf([[Line("Ñandú (sí) \\ 傳票 Жуков, sen\u0303or")]], page_label="P", note="See the list."))
    assert "Ñandú (sí) \\ [U+50B3 U+7968] [U+0416 U+0443 U+043A U+043E U+0432], señor" in text
    assert "See the list." in text
    (text,) = pages(paper.pdf([[Line("Ñandú, sen\u0303or")]], note="See the list."))
    assert "See the list." not in text


@settings(max_examples=50)
@given(st.lists(st.text(max_size=300), max_size=5))
def test_no_text_breaks_the_document(texts: list[str]) -> None:
    data = paper.pdf([[Line(text) for text in texts]], page_label="Page")
    with pikepdf.open(io.BytesIO(data)) as document:
        assert len(document.pages) >= 1
        assert not document.check_pdf_syntax()
