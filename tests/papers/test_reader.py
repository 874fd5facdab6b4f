"""Papers are read behind glass, every suggestion knows its place, and nothing a paper holds reaches us otherwise."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from intake_app.domain.ids import ItemId
from intake_app.domain.papers import Page, Pattern
from intake_app.domain.process import Method
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass, Limits
from intake_app.papers import TASKS, PaperReader

SAMPLES = Path(__file__).parents[2] / "resources/samples"
ITEM = ItemId("0" * 32)
SUMMONS = Pattern("summons", "kind", r"19 U\.?S\.?C\.? (§|S|5)? ?1509", value="customs_summons")


def pdf(text: bytes) -> bytes:
    """One page of 200 by 100 points."""
    content = b"BT /F 10 Tf 20 50 Td (" + text + b") Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"".join(b"%d 0 obj%s endobj\n" % numbered for numbered in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>"


def test_a_phrase_in_a_pdf_is_suggested_with_its_place_on_the_page(reader: PaperReader) -> None:
    pages = reader.pdf(pdf(b"Served under 19 U.S.C. 1509 today"))
    (found,) = reader.suggestions(ITEM, pages, [SUMMONS])
    assert (found.field, found.value, found.page, found.method) == ("kind", "customs_summons", 1, Method.PATTERN)
    assert pages[0].text[found.start : found.end] == "19 U.S.C. 1509"
    assert len(found.boxes) == 3
    for box in found.boxes:
        assert 0.3 < box.left < box.right < 0.9
        assert 0.38 < box.top < 0.5 <= box.bottom < 0.55  # the line stands at half height, 10 of 100 points tall


def test_the_photo_of_a_summons_is_read_where_its_words_stand(reader: PaperReader) -> None:
    if not reader.reads_pictures():
        pytest.skip("Tesseract with English and Spanish is not installed")
    photo = ImageOps.exif_transpose(Image.open(SAMPLES / "summons-photo.jpg")).convert("RGBA")
    page = reader.picture(photo.tobytes(), *photo.size)
    assert page is not None
    assert page.method is Method.OCR
    assert "Reason: Officer Safety / Doxing" in page.text
    (found,) = reader.suggestions(ITEM, [page], [SUMMONS])
    assert found.confidence < SUMMONS.confidence  # what was read from a picture is less sure
    assert found.boxes[0].bottom < 0.3  # in the upper part of the sheet


def test_letters_of_the_compatible_kind_odd_spaces_and_dashes_make_no_difference(reader: PaperReader) -> None:
    page = Page("ﬁled under 19\u00a0 U.S.C.\n1509 — “Officer’s”")
    known = [SUMMONS, Pattern("filed", "purpose", r"filed (?P<value>under)"), Pattern("o", "purpose", r"\"Officer's\"")]
    found = reader.suggestions(ITEM, [page], known)
    assert [hit.value for hit in found] == ["customs_summons", "under", '"Officer\'s"']
    assert page.text[found[0].start : found[0].end] == "19\u00a0 U.S.C.\n1509"
    assert page.text[found[2].start : found[2].end] == "“Officer’s”"


def test_a_pattern_that_never_ends_is_named_too_slow() -> None:
    with Glass(TASKS, spares=1, limits=Limits(cpu=2, wall=10)) as glass:
        slow = Pattern("slow", "number", r"(a+)+$")
        with pytest.raises(FileRefused) as caught:
            PaperReader(glass).suggestions(ITEM, [Page("a" * 60 + "b")], [slow])
    assert caught.value.reason is Refusal.TOO_SLOW


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<</Root 9 0 R>>", b"\xff" * 999])
def test_what_is_no_pdf_is_refused(reader: PaperReader, data: bytes) -> None:
    with pytest.raises(FileRefused) as caught:
        reader.pdf(data)
    assert caught.value.reason is Refusal.DAMAGED


def test_right_to_left_text_and_ten_thousand_characters_are_read(reader: PaperReader) -> None:
    page = Page("א" * 10_000 + " 19 U.S.C. 1509 " + "ب" * 10_000)
    (found,) = reader.suggestions(ITEM, [page], [SUMMONS])
    assert found.start == 10_001


def test_a_picture_of_nothing_says_nothing(reader: PaperReader) -> None:
    blank = io.BytesIO(b"\xff" * 4 * 200 * 200).getvalue()
    page = reader.picture(blank, 200, 200)
    assert page is None or page.text == ""
