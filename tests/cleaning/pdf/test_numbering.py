"""Numbers on pages: below what the page shows, whatever it shows and however it is turned or cut."""

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array
from PIL import Image, ImageChops

from intake_app.cleaning import Cleaner
from intake_app.cleaning.numberer import Numberer
from intake_app.cleaning.pdf.numbering import FOOT, numbered
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass

LETTER = (612, 792)


@pytest.fixture
def numberer(glass: Glass) -> Iterator[Numberer]:
    return Cleaner(glass).numberer()


def drawn(data: bytes, page: int = 0) -> Image.Image:
    with pypdfium2.PdfDocument(data) as document:
        return document[page].render(scale=1).to_pil().convert("RGB")


def texts(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def turned(page: Any) -> None:
    page["/Rotate"] = 90


def cut(page: Any) -> None:
    page["/CropBox"] = Array([10, 100, 300, 150])


def off_the_sheet(page: Any) -> None:
    page["/CropBox"] = Array([-50, 100, 900, 150])


def moved(page: Any) -> None:
    page["/MediaBox"] = Array([-40, 60, 260, 200])


def trimmed(page: Any) -> None:
    page["/TrimBox"] = Array([50, 50, 60, 60])


@pytest.mark.parametrize("change", [turned, cut, off_the_sheet, moved, trimmed])
def test_the_page_is_shown_as_before_above_its_number(paper: Any, change: Any) -> None:
    """A number over the words, or a page cut or turned another way, would be another document."""
    change(paper.page())
    data = paper.data()
    copy, pages = numbered(data, "K7M-", 1, 7)
    before, after = drawn(data), drawn(copy)
    assert pages == 1
    assert after.width == before.width
    assert after.height > before.height
    kept = after.crop((0, 0, before.width, before.height))
    assert (ImageChops.difference(before, kept).convert("L").point(lambda level: 255 * (level > 96)).getbbox()) is None
    assert "K7M-0000001" in texts(copy)[0]


def test_a_page_in_larger_units_keeps_its_size(paper: Any) -> None:
    page = paper.page()
    page["/UserUnit"] = 2
    copy, _ = numbered(paper.data(), "K7M-", 1, 7)
    assert drawn(copy).size == (600, 400 + FOOT)
    assert "Letters to read" in texts(copy)[0]


def test_each_page_has_the_next_number_and_its_words_can_still_be_found(paper: Any) -> None:
    for _ in range(3):
        paper.page(size=LETTER)
    copy, pages = numbered(paper.data(), "VANE-", 999, 7)
    assert pages == 3
    for number, text in enumerate(texts(copy), 999):
        assert "Letters to read" in text
        assert f"VANE-{number:07}" in text
    with pypdfium2.PdfDocument(copy) as document:
        assert document[0].get_size() == (612, 792 + FOOT)


def test_a_long_number_fits_on_a_small_page(paper: Any) -> None:
    paper.page(b"", size=(40, 30))
    copy, _ = numbered(paper.data(), "ABCDEFGHIJKLMNOPQRST", 1, 7)
    assert "ABCDEFGHIJKLMNOPQRST0000001" in texts(copy)[0]


def test_the_copy_tells_no_time_and_no_program(paper: Any) -> None:
    paper.page()
    copy, _ = numbered(paper.data(), "A", 1, 7)
    with pikepdf.open(io.BytesIO(copy)) as document:
        assert set(document.trailer.keys()) == {"/Root", "/Size"}
        assert set(document.Root.keys()) == {"/Type", "/Pages"}
    assert copy == numbered(paper.data(), "A", 1, 7)[0]


def test_behind_glass_a_page_of_letters_becomes_a_fax_and_one_in_colours_a_photo(
    numberer: Numberer, paper: Any
) -> None:
    """Platforms want one bit a pixel where that loses nothing; pale or coloured words have to stay."""
    paper.page()
    paper.page(b"0.8 g BT /F1 24 Tf 20 120 Td (Pale) Tj ET")
    copy = numberer.numbered(paper.data(), "A", 1, 7)
    assert copy.data == numbered(paper.data(), "A", 1, 7)[0]
    (fax, one), (photo, other) = (numberer.picture(copy.data, page) for page in range(copy.pages))
    assert (one, other) == (Kind.TIFF, Kind.JPEG)
    page = Image.open(io.BytesIO(fax))
    assert (page.mode, page.info["compression"], page.info["dpi"], getattr(page, "n_frames", 1)) == (
        "1",
        "group4",
        (300, 300),
        1,
    )
    assert page.width == pytest.approx(300 * 300 / 72, abs=1)
    assert page.convert("L").getextrema() == (0, 255)
    assert not {270, 305, 306, 315} & set(page.tag_v2)  # description, software, time, artist
    assert Image.open(io.BytesIO(photo)).convert("L").crop((0, 0, 1200, 700)).getextrema()[0] < 230


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_a_picture_gets_a_page_of_letter_size_for_each_of_its_own(numberer: Numberer, kind: str) -> None:
    wide = Image.new("RGB", (800, 400), (200, 30, 30))
    sink = io.BytesIO()
    more = {"save_all": True, "append_images": [wide.rotate(90, expand=True)]} if kind == "TIFF" else {}
    wide.save(sink, kind, **more)
    copy = numberer.numbered(sink.getvalue(), "A", 1, 7)
    assert copy.pages == (2 if more else 1)
    with pypdfium2.PdfDocument(copy.data) as document:
        assert [page.get_size() for page in document] == [(792, 612), (612, 792)][: copy.pages]
    assert drawn(copy.data).getpixel((396, 200)) == pytest.approx((200, 30, 30), abs=12)
    assert drawn(copy.data).getpixel((5, 5)) == (255, 255, 255)


def test_clear_parts_of_a_picture_are_white_and_small_ones_are_not_blown_up(numberer: Numberer) -> None:
    sink = io.BytesIO()
    Image.new("RGBA", (96, 96), (0, 0, 0, 0)).save(sink, "PNG")
    page = drawn(numberer.numbered(sink.getvalue(), "A", 1, 7).data)
    assert page.crop((0, 0, 612, 760)).getextrema() == ((255, 255),) * 3


def test_other_kinds_are_refused(numberer: Numberer) -> None:
    with pytest.raises(FileRefused) as refused:
        numberer.numbered(b"some words", "A", 1, 7)
    assert refused.value.reason is Refusal.UNKNOWN_KIND
