"""PDFs as people bring them come out looking the same, with nothing but what they show."""

import io
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, String
from PIL import Image, ImageChops, ImageStat

from intake_app.cleaning.pdf import pdfium
from intake_app.domain.cleaning import PdfWay
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "pdfs"
PASSWORDS = {"libreoffice-writer-password-de3e0c.pdf": "openpassword"}
HOPELESS = {"issue-150-c9ce99.pdf", "issue-263-d6bf69.pdf"}
"""Without a trailer or a page."""
FILES = [path for path in sorted(CORPUS.glob("*.pdf")) if path.name not in HOPELESS]

MAY_DIFFER = {
    "annotation-button-widget-f1fa23.pdf": 0.2,  # PDFium frames buttons that have no drawing of themselves
    "bug1782564-a64589.pdf": 0.2,
    "issue17215-d50846.pdf": 0.7,  # marks that mix with white paper, which a page itself does not have
}
"""Levels of all three colours, on average."""


@cache
def cleaned(path: Path, copy: Any, way: PdfWay = PdfWay.CLEAN) -> Any:
    return copy(path.read_bytes(), way, PASSWORDS.get(path.name, ""))


def difference(one: Image.Image, other: Image.Image) -> float:
    assert one.size == other.size
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean)


@pytest.fixture(params=FILES, ids=lambda path: path.name)
def path(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_the_corpus_looks_the_same(path: Path, copy_of: Any, drawn: Any) -> None:
    copy = cleaned(path, copy_of)
    for number in range(len(copy.pdf.pages)):
        before = drawn(path.read_bytes(), number, password=PASSWORDS.get(path.name))
        assert difference(before, drawn(copy.data, number)) <= MAY_DIFFER.get(path.name, 0.01)


def test_the_corpus_keeps_its_pages_and_words(path: Path, copy_of: Any, words: Any) -> None:
    copy = cleaned(path, copy_of)
    with pikepdf.open(path, password=PASSWORDS.get(path.name, "")) as original:
        assert len(copy.pdf.pages) == len(original.pages) == copy.facts.pages
        for before, after in zip(original.pages, copy.pdf.pages, strict=True):
            assert before.mediabox == after.mediabox
            assert before.obj.get("/Rotate", 0) % 360 == after.obj.get("/Rotate", 0)
        unlocked = io.BytesIO()
        original.save(unlocked, encryption=False)
    assert words(copy.data).startswith(words(unlocked.getvalue()))  # what annotations show comes on top


def test_the_corpus_flattens_to_pictures(path: Path, copy_of: Any, drawn: Any, words: Any) -> None:
    copy = cleaned(path, copy_of, PdfWay.FLATTEN)
    plain = cleaned(path, copy_of)
    assert len(copy.pdf.pages) == len(plain.pdf.pages)
    assert words(copy.data) == ""
    assert difference(drawn(plain.data), drawn(copy.data)) < 12
    assert copy.facts.width > 0
    assert set(plain.facts.found) == set(copy.facts.found)


def test_the_same_file_gives_the_same_bytes(path: Path, copy_of: Any) -> None:
    first = cleaned(path, copy_of)
    assert copy_of(path.read_bytes(), PdfWay.CLEAN, PASSWORDS.get(path.name, "")).data == first.data
    assert copy_of(first.data).data == first.data


@pytest.mark.parametrize("name", sorted(HOPELESS))
def test_what_has_no_page_is_refused(name: str, copy_of: Any) -> None:
    if not CORPUS.is_dir():
        pytest.skip("the corpus is not beside the repository")
    with pytest.raises(FileRefused) as refused:
        copy_of((CORPUS / name).read_bytes())
    assert refused.value.reason is Refusal.DAMAGED


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
@pytest.mark.parametrize("way", list(PdfWay))
def test_exiftool_reads_nothing_but_version_and_pages(path: Path, copy_of: Any, way: PdfWay, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(cleaned(path, copy_of, way).data)
    command = ["exiftool", "-a", "-s", "-G", "-PDF:all", "-XMP:all", "-ee", str(copy)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    assert {line.split(":")[0].split("]")[1].strip() for line in lines} <= {"PDFVersion", "Linearized", "PageCount"}


@pytest.mark.skipif(not shutil.which("mat2"), reason="mat2 is not installed")
def test_mat2_finds_no_metadata(copy_of: Any, tmp_path: Path) -> None:
    if not FILES:
        pytest.skip("the corpus is not beside the repository")
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(cleaned(CORPUS / "basic-637ada.pdf", copy_of).data)
    told = subprocess.run(["mat2", "--show", str(copy)], check=True, capture_output=True, text=True).stdout
    fields = {line.split(":")[0].strip() for line in told.splitlines() if line.startswith("   ")}
    assert fields <= {"creation-date", "mod-date", "format"}  # the dates are -1: there are none


# --- one carrier at a time --------------------------------------------------------------------------------------------


def xmp(paper: Any, text: str) -> Any:
    packet = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{text}</dc:creator></x:xmpmeta>'
    return paper.stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)


def script(text: str) -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{text}')"))


def in_info(paper: Any) -> None:
    paper.pdf.docinfo["/Author"] = "QQ Author"
    paper.pdf.docinfo["/Company"] = "QQ Company"
    paper.pdf.docinfo["/CreationDate"] = "D:20260102QQ"


def in_xmp(paper: Any) -> None:
    paper.pdf.Root["/Metadata"] = xmp(paper, "QQ")


def in_xmp_of_a_page(paper: Any) -> None:
    paper.pdf.pages[0].obj["/Metadata"] = xmp(paper, "QQ")


def in_an_attachment(paper: Any) -> None:
    paper.pdf.attachments["QQ.txt"] = AttachedFileSpec(paper.pdf, b"QQ", filename="QQ.txt")


def in_a_script(paper: Any) -> None:
    paper.pdf.Root["/Names"] = Dictionary(JavaScript=Dictionary(Names=Array([String("QQ"), script("QQ")])))


def in_an_opening_action(paper: Any) -> None:
    paper.pdf.Root["/OpenAction"] = script("QQ")


def in_actions_of_a_page(paper: Any) -> None:
    launch = Dictionary(S=Name.Launch, F=String("QQ.exe"), Next=script("QQ"))
    paper.pdf.pages[0].obj["/AA"] = Dictionary(O=launch)


def in_bookmarks(paper: Any) -> None:
    with paper.pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("QQ chapter", 0))


def in_tags(paper: Any) -> None:
    element = paper.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Figure, Alt=String("QQ")))
    paper.pdf.Root["/StructTreeRoot"] = Dictionary(Type=Name.StructTreeRoot, K=element)


def in_a_thumbnail(paper: Any) -> None:
    keys = {"Width": 1, "Height": 2, "BitsPerComponent": 8, "ColorSpace": Name.DeviceGray}
    paper.pdf.pages[0].obj["/Thumb"] = paper.stream(b"QQ", **keys)


def in_private_data(paper: Any) -> None:
    data = Dictionary(LastModified=String("D:2026QQ"), Private=paper.stream(b"QQ"))
    paper.pdf.pages[0].obj["/PieceInfo"] = Dictionary(QQWriter=data)


def in_a_key_that_nobody_knows(paper: Any) -> None:
    paper.pdf.pages[0].obj["/QQKey"] = String("QQ")


def in_the_catalogue(paper: Any) -> None:
    paper.pdf.Root["/QQKey"] = paper.stream(b"QQ")


def in_a_form(paper: Any) -> None:
    field = {"/FT": Name.Tx, "/T": String("QQ name"), "/V": String("QQ value"), "/Rect": Array([0, 0, 0, 0])}
    field |= {"/Type": Name.Annot, "/Subtype": Name.Widget, "/F": 2}
    made = paper.pdf.make_indirect(Dictionary(field))
    paper.pdf.pages[0].obj["/Annots"] = Array([made])
    paper.pdf.Root["/AcroForm"] = Dictionary(Fields=Array([made]), XFA=paper.stream(b"<QQ/>"))


def in_a_signature(paper: Any) -> None:
    signature = Dictionary(Type=Name.Sig, Name=String("QQ Signer"), Contents=String(b"QQ"), M=String("D:2026QQ"))
    field = {"/FT": Name.Sig, "/T": String("QQ"), "/V": signature, "/Rect": Array([0, 0, 0, 0])}
    field |= {"/Type": Name.Annot, "/Subtype": Name.Widget}
    made = paper.pdf.make_indirect(Dictionary(field))
    paper.pdf.pages[0].obj["/Annots"] = Array([made])
    paper.pdf.Root["/AcroForm"] = Dictionary(Fields=Array([made]), SigFlags=3)


def in_an_unused_resource(paper: Any) -> None:
    paper.pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(QQ=paper.form(b"% QQ\n"))


def in_a_profile(paper: Any) -> None:
    intent = Dictionary(S=Name.GTS_PDFA1, OutputConditionIdentifier=String("QQ"), Info=String("QQ"))
    paper.pdf.Root["/OutputIntents"] = Array([intent])


CARRIERS = {
    in_info: {What.PERSON, What.PRIVATE_DATA, What.TAKEN_AT},
    in_xmp: {What.XMP, What.PERSON},
    in_xmp_of_a_page: {What.XMP, What.PERSON},
    in_an_attachment: {What.ATTACHMENT},
    in_a_script: {What.SCRIPT},
    in_an_opening_action: {What.SCRIPT},
    in_actions_of_a_page: {What.ACTION, What.SCRIPT},
    in_bookmarks: {What.CAPTION},
    in_tags: {What.CAPTION},
    in_a_thumbnail: {What.THUMBNAIL},
    in_private_data: {What.PRIVATE_DATA},
    in_a_key_that_nobody_knows: {What.PRIVATE_DATA},
    in_the_catalogue: {What.PRIVATE_DATA},
    in_a_form: {What.FORM_DATA, What.HIDDEN_CONTENT},
    in_a_signature: {What.SIGNATURE},
    in_an_unused_resource: {What.HIDDEN_CONTENT},
    in_a_profile: {What.ICC},
}


@pytest.mark.parametrize("put", CARRIERS, ids=lambda put: put.__name__)
def test_nothing_is_left_of_what_is_told(put: Any, paper: Any, copy_of: Any) -> None:
    paper.page()
    put(paper)
    dirty = paper.data(compress_streams=False)
    assert b"QQ" in dirty
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert "QQ".encode("utf-16-be") not in copy.insides
    assert {finding.what for finding in copy.facts.found} >= CARRIERS[put]


def test_all_carriers_at_once(paper: Any, copy_of: Any, words: Any) -> None:
    paper.page()
    for put in CARRIERS:
        put(paper)
    copy = copy_of(paper.data(compress_streams=False))
    assert b"QQ" not in copy.insides
    assert words(copy.data) == "Letters to read"


def test_a_copy_has_no_identifier(paper: Any, copy_of: Any) -> None:
    paper.page()
    copy = copy_of(paper.data())
    assert copy.found(What.DOCUMENT_ID)
    assert "/ID" not in copy.pdf.trailer
    assert "/Info" not in copy.pdf.trailer


def test_earlier_versions_are_counted_and_gone(paper: Any, copy_of: Any) -> None:
    paper.page(b"BT /F1 24 Tf 20 120 Td (QQ first) Tj ET")
    first = paper.data(compress_streams=False)
    start = first.rindex(b"startxref\n") + 10
    place = int(first[start : first.index(b"\n", start)])
    second = first + b"9 0 obj\n(QQ)\nendobj\nxref\n0 0\ntrailer << /Root 1 0 R /Size 10 /Prev %d >>\n" % place
    second += b"startxref\n%d\n%%%%EOF\n" % (second.rindex(b"xref\n0 0"))
    copy = copy_of(second)
    assert [finding.count for finding in copy.found(What.EDIT_HISTORY)] == [1]
    assert copy.insides.count(b"QQ") == copy.insides.count(b"QQ first")


def test_what_stands_around_the_document_is_told_and_gone(paper: Any, copy_of: Any) -> None:
    paper.page()
    copy = copy_of(b"QQ before\n" + paper.data() + b"PK\x03\x04 QQ behind")
    assert b"QQ" not in copy.insides
    assert {finding.where for finding in copy.found(What.TRAILING)} == {"before the document", "behind the document"}


@pytest.mark.parametrize(
    ("media", "crop", "shown"),
    [
        ((0, 0, 0, 0), (0, 0, 800, 600), (612, 600)),
        ((0, 0, 800, 600), (40, 40, 40, 90), (800, 600)),
        ((0, 0, 800, 600), (800, 600, 900, 900), (800, 600)),
        ((0, 0, 0, 0), (5, 5, 5, 5), (612, 792)),
        ((800, 600, 0, 0), (0, 0, 400, 300), (400, 300)),
    ],
)
def test_boxes_in_which_nothing_could_be_seen_do_not_count(
    media: tuple[int, ...], crop: tuple[int, ...], shown: tuple[int, int], paper: Any, copy_of: Any
) -> None:
    page = paper.page()
    page["/MediaBox"], page["/CropBox"] = Array(media), Array(crop)
    with pdfium.opened(copy_of(paper.data()).data) as document:
        assert document[0].get_size() == shown


def test_boxes_turn_and_unit_stay(paper: Any, copy_of: Any) -> None:
    page = paper.page()
    page["/Rotate"], page["/UserUnit"] = -90, 2
    page["/CropBox"], page["/TrimBox"] = Array([10, 10, 200, 150]), Array([12, 12, 190, 140])
    copy = copy_of(paper.data())
    after = copy.pdf.pages[0].obj
    assert after["/Rotate"] == 270
    assert after["/UserUnit"] == 2
    assert list(after["/CropBox"]) == [10, 10, 200, 150]
    assert list(after["/TrimBox"]) == [12, 12, 190, 140]


def test_a_shell_around_a_living_form_is_refused(paper: Any, copy_of: Any) -> None:
    paper.page(b"BT /F1 24 Tf 20 120 Td (Please wait) Tj ET")
    paper.pdf.Root["/NeedsRendering"] = True
    with pytest.raises(FileRefused) as refused:
        copy_of(paper.data())
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD
