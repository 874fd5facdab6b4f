from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from intake_app.domain.document import Kind, Role, Status
from intake_app.domain.handoff_fields import Field
from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.handoff import What, note, sheet
from intake_app.handoff.contents import listed
from intake_app.handoff.manifest import decode

WHEN = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)


def test_a_clean_copy_goes_out_as_what_it_became(make: Any) -> None:
    item = make.item(7, "Summons for Vane", clean=b"clean", original=b"raw")
    entry = make.entry(item, Role.CLEAN, b"clean")
    file = entry.file
    assert (file.path, file.kind, file.status, file.exhibit) == (
        "data/documents/0007-picture.jpg",
        "jpeg",
        Status.CLEAN,
        7,
    )
    assert file.received is None


def test_a_title_goes_out_only_when_it_is_allowed_to(make: Any) -> None:
    item = make.item(7, "Summons for Vane", clean=b"clean", original=b"raw")
    entry = make.entry(item, Role.CLEAN, b"clean")
    assert "Vane" not in str(entry.file)
    assert entry.label == "Summons for Vane"
    told = make.entry(item, Role.CLEAN, b"clean", titled=True).file
    assert (told.path, told.title) == ("data/documents/0007 Summons for Vane.jpg", "Summons for Vane")


def test_the_hash_as_received_is_told_only_when_allowed_and_known(make: Any) -> None:
    item = make.item(7, "Summons", clean=b"clean", original=b"raw")
    told = make.entry(item, Role.CLEAN, b"clean", tell_received=True).file.received
    assert told is not None
    assert (told.size, told.sha256) == (3, item.provenance.sha256)
    unknown = replace(item, provenance=replace(item.provenance, sha256=""))
    assert make.entry(unknown, Role.CLEAN, b"clean", tell_received=True).file.received is None


def test_an_original_lies_apart_from_its_clean_copy(make: Any) -> None:
    both = make.item(7, "Summons", clean=b"clean", original=b"raw")
    alone = make.item(8, "Letter", clean=None, original=b"%PDF")
    original = make.entry(both, Role.ORIGINAL, b"raw", ".heic").file
    assert (original.path, original.kind, original.status) == (
        "data/originals/0007-picture.heic",
        "heif",
        Status.AS_RECEIVED,
    )
    assert make.entry(alone, Role.ORIGINAL, b"%PDF", ".pdf").file.path == "data/documents/0008-picture.pdf"


def test_a_note_is_plain_text_with_its_title_and_time() -> None:
    written = Note(NoteId("1"), MatterCode("K7M-42Q"), "Él llamó", "Body\nof it \udcff", 2, WHEN, WHEN)
    entry = note(3, written)
    text = b"".join(entry.chunks())
    assert text.decode() == "Él llamó\n2026-01-31 09:30 UTC\n\nBody\nof it ?\n"
    assert (entry.file.path, entry.file.what, entry.file.size) == ("data/notes/0003 Él llamó.txt", What.NOTE, len(text))
    neutral = note(3, written, untold={Field.TITLES})
    assert (neutral.file.path, neutral.file.title, neutral.label) == ("data/notes/0003-note.txt", "", "Él llamó")


@pytest.mark.parametrize(
    ("untold", "head"),
    [
        ({Field.NOTE_TITLES}, "2026-01-31 09:30 UTC\n\n"),
        ({Field.NOTE_TIMES}, "Él llamó\n\n"),
        ({Field.NOTE_TITLES, Field.NOTE_TIMES}, ""),
    ],
)
def test_what_stands_above_a_note_can_be_left_out(untold: set[Field], head: str) -> None:
    written = Note(NoteId("1"), MatterCode("K7M-42Q"), "Él llamó", "Body", 2, WHEN, WHEN)
    entry = note(3, written, untold=untold)
    assert b"".join(entry.chunks()).decode() == f"{head}Body\n"
    assert ("Él" in str(entry.file)) == (Field.NOTE_TITLES not in untold)


def test_a_sheet_lies_with_the_legal_process_under_a_harmless_name() -> None:
    entry = sheet("../legal process.pdf", b"%PDF-1.7")
    assert (entry.file.path, entry.file.what, entry.file.kind) == (
        "data/process/_legal process.pdf",
        What.SHEET,
        Kind.PDF,
    )


@pytest.mark.parametrize("title", ["", "x" * 2000, "e\u0301" * 600, "a\u202e\n\x00b", "\ud800", "../..", "CON", "."])
def test_any_title_makes_a_manifest_that_can_be_read(make: Any, title: str) -> None:
    manifest, _ = make.whole([make.plain(1, b"data", title)])
    assert decode(manifest.encode()) == manifest


def test_the_sender_and_the_time_are_put_into_form(make: Any) -> None:
    created = datetime(2026, 1, 31, 10, 30, 15, 999, tzinfo=timezone(timedelta(hours=1)))
    manifest, _ = make.whole([], created=created, sender="Clinic\nNorth")
    assert manifest.created == datetime(2026, 1, 31, 9, 30, 15, tzinfo=UTC)
    assert manifest.sender.name == "Clinic\\nNorth"
    assert decode(manifest.encode()) == manifest


@pytest.mark.parametrize(("pieces", "times"), [(7, 1), (9, 3)])
def test_a_list_is_made_again_only_where_it_is_too_long_to_be_held(pieces: int, times: int) -> None:
    """Ten thousand small files would wait for it twice; a hundred thousand would fill the memory with it."""
    made = []

    def megabytes() -> Iterator[bytes]:
        made.append("made")
        yield from [bytes(1 << 20)] * pieces

    entry = listed("data/lists/long.csv", megabytes, What.LIST)
    for _ in range(2):
        assert sum(map(len, entry.chunks())) == entry.file.size == pieces << 20
    assert len(made) == times
