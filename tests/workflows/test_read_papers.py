"""What a paper says is suggested with its place, accepted by a person only, and asked once."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.domain.document import Item, Kind
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter
from intake_app.domain.process import Method, Process
from intake_app.domain.process_terms import ProcessKind
from intake_app.errors import FileRefused
from intake_app.papers import PaperReader
from intake_app.vault import Vault
from intake_app.workflows.read_papers import (
    confirm,
    open_paper_reader,
    open_suggestions,
    read_paper,
    reject,
)
from intake_app.workflows.take_in import take_in

SAMPLES = Path(__file__).parents[2] / "resources/samples"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def reader() -> PaperReader:
    with open_paper_reader() as reader:
        yield reader


def taken(vault: Vault, cleaner: Cleaner, matter: MatterCode, path: Path) -> Item:
    (item,) = take_in(vault, cleaner, matter, [path], actor="ana").items
    return item


def test_a_notice_fills_in_what_it_says_once_a_person_confirms_it(
    vault: Vault, matter: Matter, cleaner: Cleaner, reader: PaperReader
) -> None:
    notice = taken(vault, cleaner, matter.code, SAMPLES / "notice.eml")
    read = read_paper(vault, cleaner, reader, notice)
    process = Process()
    asked = {one.field: one for one in open_suggestions(process, read.suggestions)}
    assert asked["notice.window_days"].value == "10"
    assert process == Process()  # nothing is accepted by itself
    process = confirm(process, asked["notice.window_days"], by="ana", at=NOW)
    assert process.notice is not None
    assert process.notice.window_days == 10
    source = process.sources["notice.window_days"]
    assert (source.item, source.method, source.confirmed_by, source.confirmed_at) == (
        notice.id,
        Method.PATTERN,
        "ana",
        NOW,
    )
    assert read.pages[0].text[source.start : source.end] == "10"
    assert "notice.window_days" not in {one.field for one in open_suggestions(process, read.suggestions)}


def test_what_was_turned_down_is_not_asked_again(
    vault: Vault, matter: Matter, cleaner: Cleaner, reader: PaperReader
) -> None:
    read = read_paper(vault, cleaner, reader, taken(vault, cleaner, matter.code, SAMPLES / "notice.eml"))
    (kind,) = [one for one in read.suggestions if one.field == "kind"]
    process = reject(Process(), kind)
    assert process.kind is ProcessKind.UNKNOWN
    assert kind not in open_suggestions(process, read.suggestions)
    with vault.change() as change:
        stored = change.records.add(matter.code, process)
    assert stored.value == process


def test_the_photo_of_a_summons_is_read_by_its_letters_where_that_can_be_done(
    vault: Vault, matter: Matter, cleaner: Cleaner, reader: PaperReader
) -> None:
    read = read_paper(vault, cleaner, reader, taken(vault, cleaner, matter.code, SAMPLES / "summons-photo.jpg"))
    if read.letters_unread:
        assert read.suggestions == ()  # and it is said
        pytest.skip("Tesseract with English and Spanish is not installed")
    found = {one.field: one for one in read.suggestions}
    assert found["purpose"].method is Method.OCR
    assert found["nondisclosure"].value == "requested_by_agency"
    assert all(0 <= box.left < box.right <= 1 for one in read.suggestions for box in one.boxes)


def test_what_has_no_text_is_refused(
    vault: Vault, matter: Matter, cleaner: Cleaner, reader: PaperReader, tmp_path: Path
) -> None:
    (tmp_path / "voicemail.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0")
    item = taken(vault, cleaner, matter.code, tmp_path / "voicemail.mp3")
    assert item.kind is Kind.AUDIO
    with pytest.raises(FileRefused):
        read_paper(vault, cleaner, reader, item)


def test_a_value_that_does_not_fit_its_field_is_refused_and_nothing_changes(
    vault: Vault, matter: Matter, cleaner: Cleaner, reader: PaperReader
) -> None:

    read = read_paper(vault, cleaner, reader, taken(vault, cleaner, matter.code, SAMPLES / "notice.eml"))
    (days,) = [one for one in read.suggestions if one.field == "notice.window_days"]
    with pytest.raises(ValueError):
        confirm(Process(issued_on=date(2026, 1, 1)), replace(days, value="ten"), by="ana", at=NOW)
