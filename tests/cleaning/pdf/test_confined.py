"""PDFs behind glass: a child that can open no file makes the very same copies."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Encryption, Name, String

from intake_app.cleaning import Cleaner
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "pdfs"
FILES = [path for path in sorted(CORPUS.glob("*.pdf")) if b"%PDF-" in path.read_bytes()[:1024]]


@pytest.fixture
def cleaner(glass: Glass) -> Iterator[Cleaner]:
    return Cleaner(glass)


def crowded(paper: Any) -> bytes:
    """Text, a field that waits to be drawn, marks, and a form in XMP that nobody should read."""
    page = paper.page()
    paper.annotate(page, "Highlight", QuadPoints=Array([20, 60, 120, 60, 20, 20, 120, 20]), T=String("QQ"))
    field = paper.annotate(page, "Widget", (20, 20, 200, 50), FT=Name.Tx, V=String("Filled in"), T=String("QQ"))
    field["/DA"] = String("/Helv 12 Tf 0 g")
    resources = Dictionary(Font=Dictionary(Helv=paper.font))
    paper.pdf.Root["/AcroForm"] = Dictionary(Fields=Array([field]), DR=resources, NeedAppearances=True)
    paper.pdf.Root["/Metadata"] = paper.stream(b"<x:xmpmeta/>", Type=Name.Metadata, Subtype=Name.XML)
    return paper.data()


@pytest.mark.parametrize("way", list(PdfWay))
def test_the_copy_is_the_same_as_without_walls(way: PdfWay, cleaner: Cleaner, paper: Any, copy_of: Any) -> None:
    data = crowded(paper)
    cleaned = cleaner.clean(data, CleaningChoices(way))
    assert cleaned.data == copy_of(data, way).data
    assert (cleaned.report.kind, cleaned.report.output_kind, cleaned.report.pages) == (Kind.PDF, Kind.PDF, 1)
    assert {What.FORM_DATA, What.REMARKS, What.PERSON} <= {finding.what for finding in cleaned.report.removed}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_corpus_comes_through_as_well(path: Path, cleaner: Cleaner, copy_of: Any) -> None:
    data = path.read_bytes()
    choices = CleaningChoices(password="openpassword" if "password" in path.name else "")
    assert cleaner.clean(data, choices).data == copy_of(data, PdfWay.CLEAN, choices.password).data


@pytest.mark.parametrize(("packed", "data"), [("JBIG2Decode", b"0 0 9 9 re f"), ("ASCIIHexDecode", b"\xa9>")])
def test_content_that_can_not_be_unpacked_costs_itself_alone(
    packed: str, data: bytes, cleaner: Cleaner, paper: Any
) -> None:
    page = paper.page()
    page["/Contents"] = Array([page["/Contents"], paper.stream(data, Filter=Name(f"/{packed}"))])
    assert "Letters to read" in cleaner.read(cleaner.clean(paper.data()).data).text


def test_pages_are_shown_and_read(cleaner: Cleaner, paper: Any) -> None:
    data = crowded(paper)
    shown = cleaner.preview(data, width=150, height=150)
    assert (shown.width, shown.height, shown.pages) == (150, 100, 1)
    assert "Letters to read" in cleaner.read(data).text


def test_a_locked_one_is_refused_with_its_reason(cleaner: Cleaner, paper: Any) -> None:
    paper.page()
    data = paper.data(encryption=Encryption(owner="o", user="u", metadata=False))
    with pytest.raises(FileRefused) as refused:
        cleaner.clean(data)
    assert refused.value.reason is Refusal.PASSWORD_NEEDED
    assert cleaner.clean(data, CleaningChoices(password="u")).report.pages == 1


def test_words_under_a_box_are_a_warning_in_the_report(cleaner: Cleaner, paper: Any) -> None:
    paper.page(b"BT /F1 14 Tf 20 90 Td (Secret name) Tj ET 15 80 150 25 re f")
    report = cleaner.clean(paper.data()).report
    assert [finding.what for finding in report.warnings] == [What.UNDER_BOX]
    assert What.DOCUMENT_ID in {finding.what for finding in report.removed}
    assert What.UNDER_BOX not in {finding.what for finding in report.removed}
    flat = cleaner.clean(paper.data(), CleaningChoices(PdfWay.FLATTEN)).report
    assert flat.warnings == ()
    assert What.UNDER_BOX in {finding.what for finding in flat.removed}


def test_what_stays_in_one_place_is_still_removed_from_others(cleaner: Cleaner, paper: Any) -> None:
    page = paper.page(b"BT /F1 14 Tf 20 150 Td (Seen) Tj 1 g 0 -60 Td (White) Tj ET")
    paper.annotate(page, "Square", F=2)
    report = cleaner.clean(paper.data()).report
    assert [finding.where for finding in report.warnings] == ["page 1, words"]
    gone = [finding.where for finding in report.removed if finding.what == What.HIDDEN_CONTENT]
    assert gone == ["page 1, hidden annotation Square"]
