"""What is refused, and why: locked, damaged, endless, or far too large when it unpacks."""

import io
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis
import pikepdf
import pytest
from hypothesis import strategies
from pikepdf import Array, Dictionary, Encryption, Name, Stream

from intake_app.cleaning.inspect import find
from intake_app.cleaning.pdf import anew as anew_module
from intake_app.cleaning.pdf import clean, read, show
from intake_app.cleaning.pdf import document as document_module
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "pdfs"
FILES = [path for path in sorted(CORPUS.glob("*.pdf")) if path.stat().st_size < 20_000]


def refusal(data: bytes, password: str = "") -> Refusal:
    with pytest.raises(FileRefused) as refused:
        clean(data, Kind.PDF, CleaningChoices(password=password))
    return refused.value.reason


# --- locked -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("strength", [3, 4, 6])
def test_one_locked_against_changes_opens_without_asking(strength: int, paper: Any, copy_of: Any, words: Any) -> None:
    paper.page()
    copy = copy_of(
        paper.data(encryption=Encryption(owner="owner", user="", R=strength, aes=strength > 3, metadata=False))
    )
    assert words(copy.data) == "Letters to read"
    assert copy.found(What.ENCRYPTION)
    assert not copy.pdf.is_encrypted


@pytest.mark.parametrize("strength", [3, 6])
def test_a_locked_one_needs_its_password(strength: int, paper: Any, copy_of: Any, words: Any) -> None:
    paper.page()
    encryption = Encryption(owner="ówner", user="señal", R=strength, aes=strength > 3, metadata=False)
    data = paper.data(encryption=encryption)
    assert refusal(data) is Refusal.PASSWORD_NEEDED
    assert refusal(data, "wrong") is Refusal.WRONG_PASSWORD
    for password in ("señal", "ówner"):
        assert words(copy_of(data, password=password).data) == "Letters to read"
        assert "Letters to read" in read(data, Kind.PDF, CleaningChoices(password=password)).text
    with pytest.raises(FileRefused) as refused:
        show(data, Kind.PDF, (100, 100), 0)
    assert refused.value.reason is Refusal.PASSWORD_NEEDED


def test_one_locked_for_a_certificate_is_refused(paper: Any) -> None:
    paper.page()
    data = paper.data()
    lock = b"/Encrypt << /Filter /Adobe.PubSec /V 4 /R 4 /Length 128 /SubFilter /adbe.pkcs7.s5 >> /Root"
    assert refusal(data.replace(b"/Root", lock, 1)) is Refusal.ENCRYPTED


# --- damaged ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7",
        b"%PDF-1.7\n" + b"\0" * 5000,
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF",
        b"%PDF-1.7\n" + b"<<" * 100_000,
        b"%PDF-1.7\n" + b"1 0 obj [" * 20_000,
    ],
)
def test_what_can_not_be_read_is_damaged(data: bytes) -> None:
    assert refusal(data) is Refusal.DAMAGED


def test_one_cut_short_comes_out_as_far_as_it_goes_or_is_damaged(paper: Any, copy_of: Any) -> None:
    for _ in range(3):
        paper.page()
    data = paper.data(compress_streams=False)
    outcomes = set()
    for end in range(len(data) - 1, 20, -97):
        try:
            outcomes.add(len(copy_of(data[:end]).pdf.pages))
        except FileRefused as refused:
            outcomes.add(refused.reason)
    assert Refusal.DAMAGED in outcomes
    assert 3 in outcomes


def test_a_damaged_stream_costs_its_rest_only(paper: Any, copy_of: Any, words: Any) -> None:
    page = paper.page()
    content = b"".join(b"BT /F1 9 Tf 20 %d Td (Line %d) Tj ET\n" % (190 - line * 7, line) for line in range(25))
    packed = bytearray(zlib.compress(content, 0))
    packed[-300:-290] = b"\xff" * 10
    packed[2] = 1
    page["/Contents"] = Stream(paper.pdf, bytes(packed[:-200]), Dictionary(Filter=Name.FlateDecode))
    assert "Line 3" in words(copy_of(paper.data()).data)


# --- endless, and too large -------------------------------------------------------------------------------------------


def test_drawings_within_themselves_end(paper: Any, copy_of: Any) -> None:
    one, other = paper.form(b"/X Do"), paper.form(b"/X Do 0 0 9 9 re f")
    one["/Resources"], other["/Resources"] = (
        paper.pdf.make_indirect(Dictionary(XObject=Dictionary(X=drawing))) for drawing in (other, one)
    )
    paper.page(b"/X Do", XObject=Dictionary(X=one))
    assert b"0 0 9 9 re" in copy_of(paper.data()).insides


def test_deep_nests_end(paper: Any, copy_of: Any) -> None:
    drawing = paper.form(b"0 0 9 9 re f")
    for _ in range(300):
        drawing = paper.form(b"/X Do", Resources=Dictionary(XObject=Dictionary(X=drawing)))
    paper.page(b"/X Do", XObject=Dictionary(X=drawing))
    assert len(copy_of(paper.data()).pdf.objects) < 150


def test_colours_within_themselves_end(paper: Any, copy_of: Any) -> None:
    space = paper.pdf.make_indirect(Array([Name.Pattern]))
    space.append(space)
    function = paper.pdf.make_indirect(Dictionary(FunctionType=3, Domain=Array([0, 1]), Bounds=Array([])))
    function["/Functions"], function["/Encode"] = Array([function]), Array([0, 1])
    ink = Array([Name.Separation, Name.Spot, Name.DeviceRGB, function])
    paper.page(b"/A cs /B cs 1 sc 0 0 9 9 re f", ColorSpace=Dictionary(A=space, B=ink))
    assert b"0 0 9 9 re" in copy_of(paper.data()).content


def test_trees_without_an_end_are_counted_once(paper: Any, copy_of: Any) -> None:
    paper.page()
    tree = paper.pdf.make_indirect(Dictionary())
    tree["/Kids"] = Array([tree, tree])
    item = paper.pdf.make_indirect(Dictionary())
    item["/Next"], item["/First"] = item, item
    action = paper.pdf.make_indirect(Dictionary(S=Name.Named))
    action["/Next"] = action
    paper.pdf.Root["/Names"], paper.pdf.Root["/AcroForm"] = (
        Dictionary(JavaScript=tree),
        Dictionary(Fields=tree["/Kids"]),
    )
    paper.pdf.Root["/Outlines"], paper.pdf.Root["/OpenAction"] = Dictionary(First=item), action
    assert copy_of(paper.data()).found(What.ACTION)


@pytest.mark.parametrize(
    "pack",
    [
        lambda data: (zlib.compress(data), Name.FlateDecode),
        lambda data: (zlib.compress(zlib.compress(data)), Array([Name.FlateDecode, Name.FlateDecode])),
        lambda data: (b"\x81\0" * (len(data) // 128), Name.RunLengthDecode),
    ],
)
def test_a_bomb_is_refused(pack: Callable[[bytes], Any], paper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anew_module, "MAX_UNPACKED", 1 << 20)
    page = paper.page()
    data, filters = pack(bytes(2 << 20))
    page["/Contents"] = Stream(paper.pdf, data, Dictionary(Filter=filters))
    assert refusal(paper.data()) is Refusal.UNPACKS_TOO_LARGE


def test_one_stream_that_unpacks_without_end_is_refused(paper: Any) -> None:
    page = paper.page()
    page["/Contents"] = Stream(paper.pdf, zlib.compress(bytes(2 << 20)), Dictionary(Filter=Name.FlateDecode))
    before = pikepdf.settings.set_qpdf_limits(flate_max_memory=1 << 20)
    try:
        assert before["flate_max_memory"] == document_module.MAX_STREAM
        assert refusal(paper.data()) is Refusal.UNPACKS_TOO_LARGE
    finally:
        pikepdf.settings.set_qpdf_limits(**before)


def test_many_small_bombs_count_together(paper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anew_module, "MAX_UNPACKED", 1 << 20)
    for _ in range(20):
        paper.page(b" " * 100_000)
    assert refusal(paper.data()) is Refusal.UNPACKS_TOO_LARGE


def test_drawings_that_multiply_are_counted_as_often_as_they_are_shown(
    paper: Any, copy_of: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing = paper.form(b"0 0 9 9 re f")
    for _ in range(2):
        drawing = paper.form(b"/X Do " * 10, Resources=Dictionary(XObject=Dictionary(X=drawing)))
    for _ in range(2):
        paper.page(b"/X Do", XObject=Dictionary(X=drawing))
    monkeypatch.setattr(anew_module, "MOST_DRAWINGS", 2 * 111)
    assert len(copy_of(paper.data()).pdf.pages) == 2
    monkeypatch.setattr(anew_module, "MOST_DRAWINGS", 2 * 111 - 1)
    assert refusal(paper.data()) is Refusal.UNPACKS_TOO_LARGE


def test_too_many_pages_are_refused(paper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_module, "MAX_PAGES", 3)
    for _ in range(4):
        paper.page()
    assert refusal(paper.data()) is Refusal.TOO_LARGE


def test_two_things_at_once_come_out_as_one(paper: Any, copy_of: Any) -> None:
    paper.page()
    page = b"<html><script>QQ</script></html>"
    copy = copy_of(page + paper.data() + b"PK\x05\x06" + bytes(18))
    assert b"QQ" not in copy.insides
    assert copy.data.startswith(b"%PDF-1.7\n")


# --- anything at all --------------------------------------------------------------------------------------------------


@cache
def opened_up(path: Path) -> bytes:
    """With its objects in the open, so that changes reach them."""
    sink = io.BytesIO()
    try:
        with pikepdf.open(path) as document:
            document.save(sink, qdf=True, fix_metadata_version=False)
    except pikepdf.PikepdfError:
        return path.read_bytes()
    return sink.getvalue()


WORDS = [
    b"null",
    b"<< >>",
    b"[ ]",
    b"/X",
    b"(x)",
    b"-1",
    b"9" * 12,
    b"1 0 R",
    b"5 0 R",
    b"true",
    b"0.5",
    b"stream",
    b"",
]


@hypothesis.settings(max_examples=150, suppress_health_check=list(hypothesis.HealthCheck))
@hypothesis.given(strategies.data())
def test_changed_files_are_cleaned_or_refused(data: Any) -> None:
    if not FILES:
        pytest.skip("the corpus is not beside the repository")
    changed = bytearray(data.draw(strategies.sampled_from([opened_up(path) for path in FILES])))
    places = strategies.integers(0, len(changed) - 1)
    for place in data.draw(strategies.lists(places, min_size=1, max_size=8)):
        word = data.draw(strategies.sampled_from(WORDS) | strategies.binary(max_size=3))
        changed[place : place + data.draw(strategies.integers(0, 12))] = word
    try:
        copy, _ = clean(bytes(changed), Kind.PDF, CleaningChoices())
    except FileRefused:
        return
    assert find(copy, Kind.PDF) == ()
