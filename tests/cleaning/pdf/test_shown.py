"""Pages for the screen and words for the search, in the way of a stranger's file: one that may be anything."""

from typing import Any

import pytest
from pikepdf import Array, Name, String
from PIL import Image

from intake_app.cleaning.pdf import read, show
from intake_app.cleaning.pdf import shown as shown_module
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

BOX = (150, 150)


def picture(data: bytes, number: int = 0, box: tuple[int, int] = BOX) -> tuple[Image.Image, int]:
    shown = show(data, Kind.PDF, box, number)
    return Image.frombytes("RGBA", (shown.width, shown.height), shown.rgba), shown.pages


def test_each_page_is_shown_and_fits(paper: Any) -> None:
    paper.page(b"1 0 0 rg 0 0 300 200 re f")
    paper.page(b"0 0 1 rg 0 0 200 400 re f", (200, 400))
    first, pages = picture(paper.data())
    second, _ = picture(paper.data(), 1)
    assert (first.size, second.size, pages) == ((150, 100), (75, 150), 2)
    assert (first.getpixel((9, 9)), second.getpixel((9, 9))) == ((255, 0, 0, 255), (0, 0, 255, 255))


def test_a_page_beyond_the_last_is_the_last(paper: Any) -> None:
    paper.page(b"1 0 0 rg 0 0 300 200 re f")
    assert picture(paper.data(), 7)[0].getpixel((9, 9)) == (255, 0, 0, 255)


def test_turned_and_cut_pages_are_shown_so(paper: Any) -> None:
    page = paper.page(b"1 0 0 rg 0 0 150 200 re f 0 0 1 rg 150 0 150 200 re f")
    page["/Rotate"], page["/CropBox"] = 90, Array([100, 0, 300, 100])
    shown, _ = picture(paper.data())
    assert shown.size == (75, 150)
    assert shown.getpixel((37, 10)) == (255, 0, 0, 255)
    assert shown.getpixel((37, 140)) == (0, 0, 255, 255)


def test_annotations_and_forms_are_shown(paper: Any) -> None:
    page = paper.page(b"")
    paper.annotate(page, "Square", (0, 0, 300, 200), IC=Array([1, 0, 0]))
    assert picture(paper.data())[0].getpixel((70, 50)) == (255, 0, 0, 255)


def test_letters_are_drawn_without_fonts_of_the_machine(paper: Any) -> None:
    paper.font["/BaseFont"] = Name("/Some-Unknown-Font")
    paper.page()
    assert picture(paper.data(), box=(600, 400))[0].convert("L").getextrema()[0] < 60


def test_the_words_of_all_pages_are_read(paper: Any) -> None:
    for number in range(3):
        paper.page(b"BT /F1 24 Tf 20 120 Td (Page %d) Tj 0 -30 Td (more) Tj ET" % (number + 1))
    reading = read(paper.data(), Kind.PDF, CleaningChoices())
    assert reading.text.split("\f\n") == [f"Page {number}\nmore" for number in (1, 2, 3)]
    assert reading.whole


def test_reading_ends_where_there_is_too_much(paper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown_module, "MAX_TEXT", 40)
    for _ in range(9):
        paper.page()
    reading = read(paper.data(), Kind.PDF, CleaningChoices())
    assert not reading.whole
    assert len(reading.text) < 80


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"\0" * 2000])
def test_what_is_none_is_damaged(data: bytes) -> None:
    for attempt in (lambda: show(data, Kind.PDF, BOX, 0), lambda: read(data, Kind.PDF, CleaningChoices())):
        with pytest.raises(FileRefused) as refused:
            attempt()
        assert refused.value.reason is Refusal.DAMAGED


def test_a_page_as_large_as_a_field_is_shown_small(paper: Any) -> None:
    page = paper.page()
    page["/MediaBox"], page["/Title"] = Array([0, 0, 14_400, 14_400]), String("QQ")
    assert picture(paper.data())[0].size == BOX
