"""Text that can be copied and not seen: found where it is, and nowhere else."""

import io
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw

from intake_app.cleaning.pdf import unseen as unseen_module
from intake_app.domain.cleaning import PdfWay
from intake_app.domain.findings import What, Why

TEXT = b"BT /F1 14 Tf 20 150 Td (Seen words here) Tj 0 -60 Td (Secret name inside) Tj ET "
BOX = b" 15 80 150 25 re f "


def unseen(copy: Any) -> dict[str, int]:
    """How many words, by why they can't be seen; in the copy, with a warning."""
    findings = [finding for finding in copy.facts.kept if finding.why == Why.STILL_READABLE]
    return {finding.what: finding.count for finding in findings}


@pytest.mark.parametrize(
    ("over", "under", "expected"),
    [
        (b"0 g" + BOX, b"", {What.UNDER_BOX: 3}),
        (b"0.2 0.1 0.4 rg" + BOX, b"", {What.UNDER_BOX: 3}),
        (b"0.9 0.2 0.2 rg" + BOX, b"", {What.UNDER_BOX: 3}),
        (b"0 g 15 80 42 25 re f ", b"", {What.UNDER_BOX: 1}),
        (b"1 g" + BOX, b"", {What.HIDDEN_CONTENT: 3}),  # nothing but paper
        (b"1 1 0 rg /M gs" + BOX, b"", {}),  # a highlighter
        (b"", b"0.9 g" + BOX + b"0 g ", {}),  # a shaded line
        (b"", b"0 g 0 0 300 200 re f 1 g ", {}),  # a dark page
        (b"0 G 20 88 m 160 88 l S ", b"", {}),  # crossed out
        (b"", b"", {}),
    ],
)
def test_words_under_boxes_are_told(
    over: bytes, under: bytes, expected: dict[str, int], paper: Any, copy_of: Any
) -> None:
    states = Dictionary(M=Dictionary(BM=Name.Multiply))
    paper.page(under + TEXT + over, ExtGState=states)
    assert unseen(copy_of(paper.data())) == expected


def test_where_they_are_is_told_without_the_words(paper: Any, copy_of: Any) -> None:
    paper.page(TEXT)
    paper.page(TEXT + b"0 g" + BOX)
    copy = copy_of(paper.data())
    (finding,) = copy.found(What.UNDER_BOX)
    assert (finding.where, finding.count) == ("page 2, words", 3)
    assert not any("Secret" in finding.where for finding in (*copy.facts.found, *copy.facts.kept))


@pytest.mark.parametrize("kind", ["Square", "Redact"])
def test_boxes_that_are_annotations_cover_as_well(kind: str, paper: Any, copy_of: Any) -> None:
    page = paper.page(TEXT)
    box = paper.form(b"0 0 150 25 re f", (0, 0, 150, 25))
    paper.annotate(page, kind, (15, 80, 165, 105), AP=Dictionary(N=box), IC=Array([0, 0, 0]))
    assert unseen(copy_of(paper.data())) == {What.UNDER_BOX: 3}


def test_flattening_takes_them_out(paper: Any, copy_of: Any, words: Any) -> None:
    paper.page(TEXT + b"0 g" + BOX)
    copy = copy_of(paper.data(), PdfWay.FLATTEN)
    assert words(copy.data) == ""
    assert copy.found(What.UNDER_BOX)
    assert unseen(copy) == {}


@pytest.mark.parametrize(
    "drawn_as",
    [
        b"BT 1 g /F1 14 Tf 20 90 Td (White words here) Tj ET",
        b"BT 3 Tr /F1 14 Tf 20 90 Td (Never drawn here) Tj ET",
        b"BT /F1 14 Tf 900 90 Td (Beside the page) Tj ET",
        b"q 0 0 5 5 re W n BT /F1 14 Tf 20 90 Td (Cut away here) Tj ET Q",
    ],
)
def test_words_that_are_not_on_the_page_are_told(drawn_as: bytes, paper: Any, copy_of: Any) -> None:
    paper.page(b"BT /F1 14 Tf 20 150 Td (Seen words here) Tj ET " + drawn_as)
    assert unseen(copy_of(paper.data())) == {What.HIDDEN_CONTENT: 3}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turned_and_cut_pages_count_alike(turn: int, paper: Any, copy_of: Any) -> None:
    page = paper.page(TEXT + b"0 g" + BOX)
    page["/Rotate"], page["/CropBox"] = turn, Array([10, 20, 290, 190])
    assert unseen(copy_of(paper.data())) == {What.UNDER_BOX: 3}


def scan(paper: Any, *, blackened: bool) -> Any:
    """A picture of two lines, with their words as text recognition puts them over it."""
    picture = Image.new("L", (1200, 800), 245)
    draw = ImageDraw.Draw(picture)
    draw.text((80, 180), "Seen words here", 20, font_size=50)
    draw.text((80, 420), "Secret name inside", 20, font_size=50)
    if blackened:
        draw.rectangle((60, 400, 700, 500), 5)
    sink = io.BytesIO()
    picture.save(sink, "JPEG", quality=60)
    keys = {"Width": 1200, "Height": 800, "BitsPerComponent": 8, "ColorSpace": Name.DeviceGray}
    image = paper.stream(sink.getvalue(), Subtype=Name.Image, Filter=Name.DCTDecode, **keys)
    return paper.page(
        b"q 300 0 0 200 0 0 cm /X Do Q BT 3 Tr /F1 13 Tf 20 145 Td (Seen words here) Tj "
        b"0 -60 Td (Secret name inside) Tj 0 -60 Td (noise) Tj ET",
        XObject=Dictionary(X=image),
    )


def test_recognised_text_over_a_scan_is_no_secret(paper: Any, copy_of: Any) -> None:
    scan(paper, blackened=False)
    assert unseen(copy_of(paper.data())) == {}


def test_recognised_text_under_a_blackened_scan_is_told(paper: Any, copy_of: Any) -> None:
    scan(paper, blackened=True)
    assert unseen(copy_of(paper.data())) == {What.UNDER_BOX: 3}


def test_patience_ends_and_that_is_told(paper: Any, copy_of: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        paper.page(TEXT + b"0 g" + BOX)
    monkeypatch.setattr(unseen_module, "PATIENCE", 0)
    copy = copy_of(paper.data())
    assert copy.facts.pages == 3
    (told,) = copy.kept(What.TEXT)
    assert told.where == "pages 1 to 1 were looked at for covered words"


def test_thin_and_small_letters_are_seen(paper: Any, copy_of: Any) -> None:
    paper.page(b"0.5 g BT /F1 5 Tf 20 150 Td (Illicit filling 1lI till ill) Tj /F1 40 Tf 0 -80 Td (lI1l Ill) Tj ET")
    assert unseen(copy_of(paper.data())) == {}
