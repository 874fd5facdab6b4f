import csv
import hashlib
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.custody import Action, RecordLine
from intake_app.domain.document import Kind, Role
from intake_app.domain.handoff_fields import Field
from intake_app.domain.privilege import Withheld
from intake_app.errors import Cancelled
from intake_app.handoff import (
    Custody,
    Derived,
    Entry,
    Head,
    contents,
    custody_list,
    exhibit_lists,
    image_list,
    load_file,
    sums_of,
    with_numbers,
)
from intake_app.handoff.lists import withheld_csv
from tests.handoff.conftest import LABELS, MATTER

WHEN = datetime(2026, 1, 31, 9, 30, 15, 120, tzinfo=UTC)
HEAD = Head(MATTER, "Volunteer 3", WHEN)


def rows(entry: Entry) -> list[dict[str, str]]:
    text = b"".join(entry.chunks()).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def recorded(facts: dict[str, str], hashed: str = "22" * 32) -> RecordLine:
    at, told = WHEN.isoformat(timespec="microseconds"), json.dumps(facts, separators=(",", ":"))
    return RecordLine(7, at, "ben", Action.RECEIVED, MATTER, "ab", told, hashed, "11" * 32)


@pytest.fixture
def files(make: Any) -> list[Any]:
    return [entry.file for entry in make.entries()]


def test_the_exhibit_list_tells_every_file_with_its_hashes(files: list[Any]) -> None:
    pdf, table = exhibit_lists(files, HEAD, LABELS)
    found = rows(table)
    assert [row["exhibit"] for row in found] == ["0001", "0001", "0002", ""]
    assert [row["sha256"] for row in found] == [file.sha256 for file in files]
    assert (found[0]["received_size"], found[0]["received_sha256"]) == ("12", files[0].received.sha256)
    assert [row["status"] for row in found] == ["clean", "as_received", "as_received", ""]
    printed = b"".join(pdf.chunks())
    assert f"(    SHA-256: {files[0].received.sha256})".encode() in printed  # set off from that of the copy above it
    with pypdfium2.PdfDocument(printed) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    for file in files:
        assert file.sha256 in text
        assert file.path in text
    for words in ("Exhibit list / Lista de pruebas", "clean copy / copia limpia", "Volunteer 3", MATTER):
        assert words in text


@pytest.mark.parametrize(
    "title", ["=1+1", "+49", "-x", "@SUM(A1)", '=HYPERLINK("x")', " =1+1", "\uff1d1+1", "\u3000\uff20SUM(A1)"]
)
def test_a_title_is_never_a_formula(make: Any, title: str) -> None:
    _, table = exhibit_lists([make.plain(1, b"x", title).file], HEAD, LABELS)
    assert rows(table)[0]["title"] == f"'{title}"


def test_the_custody_list_can_be_checked_line_by_line() -> None:
    """As docs/formats.md describes the hash: SHA-256 over the hash before and the event as JSON."""
    fields = {
        "action": "received", "actor": "ben", "at": WHEN.isoformat(timespec="microseconds"),
        "facts": {"size": "3"}, "matter": MATTER, "seq": 7, "subject": "ab",
    }  # fmt: skip
    text = json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    hashed = hashlib.sha256(bytes.fromhex("11" * 32) + text.encode()).hexdigest()
    told = Custody.of(recorded({"size": "3"}, hashed), "data/documents/0001-picture.jpg")
    (row,) = rows(custody_list(lambda: [told]))
    told = {key: row[key] for key in ("action", "actor", "at", "matter", "subject")}
    told |= {"facts": json.loads(row["facts"]), "seq": int(row["number"])}
    again = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert hashlib.sha256(bytes.fromhex(row["previous_hash"]) + again.encode()).hexdigest() == row["hash"]
    assert row["file"] == "data/documents/0001-picture.jpg"


@given(st.lists(st.tuples(st.text(), st.text(st.sampled_from("=+-@\t\r\n\",; a'")), st.text()), max_size=5))
def test_any_value_comes_out_of_a_table_as_it_went_in_and_none_is_a_formula(rows: list[tuple[str, ...]]) -> None:
    data = withheld_csv([Withheld("1", WHEN, *cast("Any", row)) for row in rows])
    found = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))[1:]
    signs = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
    assert not any(cell.startswith(("\t", "\r")) or cell.lstrip().startswith(signs) for row in found for cell in row)
    for told, row in zip(found, rows, strict=True):
        assert all(cell in {given, f"'{given}"} for cell, given in zip(told[2:], row, strict=True))


def numbered(entry: Entry, first: int, pages: int, *, pictures: bool = True) -> list[Any]:
    made = Derived(5, "ab" * 32, sums_of(b"bytes"), Kind.PDF, ".pdf", lambda: b"bytes")
    shown = [replace(made, kind=Kind.TIFF, ending=".tif")] * pages if pictures else []
    numbers = [f"VANE-{number:07}" for number in range(first, first + pages)]
    return [each.file for each in with_numbers(entry, numbers, made, shown)]


@pytest.fixture
def produced(make: Any) -> list[Any]:
    """Two documents of three pages and one; beside the first its original, which has no number."""
    both = make.item(1, "Thorn \xfe and\x14 Acme\xae", clean=b"clean", original=b"raw")
    alone = make.item(12, "Notice", clean=None, original=b"%PDF")
    first = numbered(make.entry(both, Role.CLEAN, b"clean", titled=True), 8, 3)
    raw = make.entry(both, Role.ORIGINAL, b"raw", ".heic").file
    return [*first, raw, *numbered(make.entry(alone, Role.ORIGINAL, b"%PDF", ".pdf"), 11, 1)]


def test_lists_too_long_to_be_held_come_in_pieces_and_can_be_broken_off(
    files: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "_HELD", 0)
    many, checked = files * 600, list[None]()
    for entry in exhibit_lists(many, HEAD, LABELS, lambda: checked.append(None)):
        assert max(map(len, entry.chunks())) < entry.file.size / 4
    assert checked

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exhibit_lists(many, HEAD, LABELS, stop)


def test_a_load_file_names_every_numbered_document_for_review_platforms(produced: list[Any]) -> None:
    data = b"".join(load_file(produced).chunks())
    assert data.startswith(b"\xef\xbb\xbf\xc3\xbeBEGBATES\xc3\xbe\x14\xc3\xbeENDBATES\xc3\xbe\x14")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert lines.pop() == ""
    table = [[value.strip("\xfe") for value in line.split("\x14")] for line in lines]
    assert {len(row) for row in table} == {12}
    assert all(value.count("\xfe") == 2 for line in lines for value in line.split("\x14"))
    first, second = (dict(zip(table[0], row, strict=True)) for row in table[1:])
    assert (first["BEGBATES"], first["ENDBATES"], first["PAGECOUNT"]) == ("VANE-0000008", "VANE-0000010", "3")
    assert "Thorn th and" in first["TITLE"]
    assert "Acme(R)" in first["TITLE"]
    assert (first["PDFLINK"], first["PDFSHA256"]) == ("data\\numbered\\VANE-0000008.pdf", "ab" * 32)
    assert (second["BEGBATES"], second["ENDBATES"], second["FILESIZE"]) == ("VANE-0000011", "VANE-0000011", "4")
    assert second["SHA256"] == produced[-3].sha256


def test_the_links_of_a_load_file_lead_to_files_whatever_a_title_holds(produced: list[Any]) -> None:
    """A platform reads U+00FE as the end of a field, and U+00AE as the end of a line."""
    lines = b"".join(load_file(produced).chunks()).decode("utf-8-sig").replace("\xae", "\n").split("\r\n")
    links = [value.strip("\xfe").replace("\\", "/") for line in lines[1:-1] for value in line.split("\x14")[9:11]]
    assert set(links) <= {file.path for file in produced}


def test_an_image_list_has_a_line_for_each_page_and_says_where_documents_begin(produced: list[Any]) -> None:
    """ImageID, volume, path, document break, folder break, box break, page count: platforms import nothing else."""
    assert b"".join(image_list(produced, MATTER).chunks()).decode().split("\r\n") == [
        rf"VANE-0000008,{MATTER},data\images\VANE-0000008.tif,Y,,,3",
        rf"VANE-0000009,{MATTER},data\images\VANE-0000009.tif,,,,",
        rf"VANE-0000010,{MATTER},data\images\VANE-0000010.tif,,,,",
        rf"VANE-0000011,{MATTER},data\images\VANE-0000011.tif,Y,,,1",
        "",
    ]


def test_the_exhibit_list_ties_numbers_to_exhibits_and_leaves_single_pages_out(produced: list[Any]) -> None:
    _, table = exhibit_lists(produced, HEAD, LABELS)
    told = [(row["exhibit"], row["what"], row["bates_first"][-2:], row["bates_last"][-2:]) for row in rows(table)]
    assert told == [
        ("0001", "document", "08", "10"),
        ("0001", "numbered", "08", "10"),
        ("0001", "document", "", ""),
        ("0012", "document", "11", "11"),
        ("0012", "numbered", "11", "11"),
    ]


def test_who_did_it_can_be_left_out() -> None:
    told = Custody.of(recorded({}), "data/notes/0001-note.txt", untold={Field.ACTORS})
    entry = custody_list(lambda: [told])
    assert b"ben" not in b"".join(entry.chunks())


@pytest.mark.parametrize(
    ("field", "canary"),
    [
        (Field.TIMES, WHEN.isoformat(timespec="microseconds")),
        (Field.NOTE_TIMES, WHEN.isoformat(timespec="microseconds")),
        (Field.RECEIVED, "arrival"),
        (Field.NOTE_TITLES, "wording"),
    ],
)
def test_what_is_left_out_of_the_record_takes_the_hashes_with_it(field: Field, canary: str) -> None:
    def given(untold: frozenset[Field]) -> list[Custody]:
        return [Custody.of(line, "data/notes/0001-note.txt", untold=untold)]

    line = recorded({"received": "arrival", "sha256": "wording", "size": "3"})
    whole, lacking = (
        b"".join(custody_list(partial(given, untold)).chunks()) for untold in (frozenset[Field](), frozenset({field}))
    )
    assert all(one.encode() in whole for one in (canary, "22" * 32, "11" * 32))
    assert not any(one.encode() in lacking for one in (canary, "22" * 32, "11" * 32))


def test_the_times_of_documents_are_told_where_those_of_notes_are_not() -> None:
    told = Custody.of(recorded({}), "data/documents/0001-picture.jpg", untold={Field.NOTE_TIMES})
    (row,) = rows(custody_list(lambda: [told]))
    assert (row["at"], row["hash"]) == (WHEN.isoformat(timespec="microseconds"), "")
