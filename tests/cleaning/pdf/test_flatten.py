"""Pages as pictures: sharp letters, small photos, pages of their size."""

import io
import math
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.cleaning.pdf import clean
from intake_app.cleaning.pdf import flatten as flatten_module
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.document import Finding, Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal


def picture_in(copy: Any) -> Any:
    return copy.pdf.pages[0].obj["/Resources"]["/XObject"]["/X1"]


@pytest.mark.parametrize("turn", [0, 90])
def test_pages_keep_their_size(turn: int, paper: Any, copy_of: Any) -> None:
    page = paper.page(size=(300, 200))
    page["/Rotate"] = turn
    copy = copy_of(paper.data(), PdfWay.FLATTEN)
    width, height = (200, 300) if turn else (300, 200)
    assert list(copy.pdf.pages[0].obj["/MediaBox"]) == [0, 0, width, height]
    assert (copy.facts.width, copy.facts.height) == (math.ceil(width * 200 / 72), math.ceil(height * 200 / 72))


@pytest.mark.parametrize(("asked", "taken"), [(72, 72), (300, 300), (10, 72), (9999, 600)])
def test_resolution_is_chosen_within_bounds(asked: int, taken: int, paper: Any) -> None:
    paper.page(size=(144, 72))
    copy, facts = clean(paper.data(), Kind.PDF, CleaningChoices(PdfWay.FLATTEN, asked))
    assert (facts.width, facts.height) == (2 * taken, taken)
    assert find(copy, Kind.PDF) == ()


def test_letters_are_stored_without_loss(paper: Any, copy_of: Any, drawn: Any) -> None:
    paper.page()
    copy = copy_of(paper.data(), PdfWay.FLATTEN)
    assert picture_in(copy)["/Filter"] == Name.FlateDecode
    assert picture_in(copy)["/ColorSpace"] == Name.DeviceGray
    assert drawn(copy.data, scale=200 / 72).tobytes() == drawn(paper.data(), scale=200 / 72).tobytes()


def test_photos_are_stored_as_jpeg(paper: Any, copy_of: Any) -> None:
    noise = Image.effect_noise((300, 200), 90)
    sink = io.BytesIO()
    Image.merge("RGB", (noise, noise.rotate(180), noise.rotate(90).resize((300, 200)))).save(sink, "JPEG")
    keys = {"Width": 300, "Height": 200, "BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, "Filter": Name.DCTDecode}
    photo = paper.stream(sink.getvalue(), Subtype=Name.Image, **keys)
    paper.page(b"300 0 0 200 0 0 cm /X Do", XObject=Dictionary(X=photo))
    copy = copy_of(paper.data(), PdfWay.FLATTEN)
    assert picture_in(copy)["/Filter"] == Name.DCTDecode


def test_links_and_layers_are_pixels(paper: Any, copy_of: Any) -> None:
    page = paper.page()
    paper.annotate(page, "Square", IC=Array([1, 0, 0]))
    copy = copy_of(paper.data(), PdfWay.FLATTEN)
    assert set(copy.pdf.pages[0].obj.keys()) == {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"}


def test_too_many_pixels_are_refused(paper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flatten_module, "MAX_ALL_PIXELS", 1_000_000)
    for _ in range(3):
        paper.page()
    with pytest.raises(FileRefused) as refused:
        clean(paper.data(), Kind.PDF, CleaningChoices(PdfWay.FLATTEN))
    assert refused.value.reason is Refusal.TOO_MANY_PIXELS


def damaged(paper: Any, content: bytes = b"BT /F1 24 Tf 20 120 Td (Letters) Tj ET") -> bytes:
    """Its list of pages is gone, and one page stands there instead: PDFium shows it, others find no pages."""
    paper.page(content)
    page = paper.pdf.pages[0].obj
    paper.pdf.Root["/Pages"] = page
    del page["/Parent"]
    paper.pdf.docinfo["/Author"] = "QQ"
    return bytes(paper.data())


def test_what_a_damaged_document_still_shows_is_kept_as_pictures(paper: Any, copy_of: Any, drawn: Any) -> None:
    data = damaged(paper)
    with pytest.raises(FileRefused) as refused:
        copy_of(data)
    assert refused.value.reason is Refusal.DAMAGED
    copy = copy_of(data, PdfWay.FLATTEN)
    assert drawn(copy.data, scale=200 / 72).tobytes() == drawn(data, scale=200 / 72).tobytes()
    assert b"QQ" not in copy.insides
    assert What.CUT_SHORT in {finding.what for finding in copy.facts.kept}
    assert copy.facts.found == (Finding(What.OTHER, "unreadable part"),)


def test_a_damaged_document_of_which_nothing_shows_is_refused(paper: Any, copy_of: Any) -> None:
    with pytest.raises(FileRefused) as refused:
        copy_of(damaged(paper, b""), PdfWay.FLATTEN)
    assert refused.value.reason is Refusal.DAMAGED
