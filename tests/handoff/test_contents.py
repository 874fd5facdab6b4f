from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from intake_app.domain.document import Role, Status
from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.handoff import What, list_contents, note
from intake_app.handoff.manifest import decode


def test_a_clean_copy_goes_out_as_what_it_became(make: Any) -> None:
    item = make.item(7, "Summons", clean=b"clean", original=b"raw")
    file = make.entry(item, Role.CLEAN, b"clean").file
    assert (file.path, file.kind, file.status, file.exhibit) == ("documents/0007 Summons.jpg", "jpeg", Status.CLEAN, 7)
    assert file.received is None


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
        "originals/0007 Summons.heic",
        "heif",
        Status.AS_RECEIVED,
    )
    assert make.entry(alone, Role.ORIGINAL, b"%PDF", ".pdf").file.path == "documents/0008 Letter.pdf"


def test_a_note_is_plain_text_with_its_title_and_time() -> None:
    when = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)
    entry = note(3, Note(NoteId("1"), MatterCode("K7M-42Q"), "Él llamó", "Body\nof it \udcff", 2, when, when))
    text = b"".join(entry.chunks())
    assert text.decode() == "Él llamó\n2026-01-31 09:30 UTC\n\nBody\nof it ?\n"
    assert (entry.file.path, entry.file.what, entry.file.size) == ("notes/0003 Él llamó.txt", What.NOTE, len(text))


@pytest.mark.parametrize("title", ["", "x" * 2000, "e\u0301" * 600, "a\u202e\n\x00b", "\ud800", "../..", "CON", "."])
def test_any_title_makes_a_manifest_that_can_be_read(make: Any, title: str) -> None:
    manifest = replace(make.manifest([make.plain(1, b"data", title)]), program="Intake")
    assert decode(manifest.encode()) == manifest


def test_the_sender_and_the_time_are_put_into_form(make: Any) -> None:
    manifest = list_contents(
        [],
        created=datetime(2026, 1, 31, 10, 30, 15, 999, tzinfo=timezone(timedelta(hours=1))),
        matter=MatterCode("K7M-42Q"),
        sender="Clinic\nNorth",
        signing_key=make.signer.public,
        recipients=[str(make.identity.recipient())],
        program="Intake",
    )
    assert manifest.created == datetime(2026, 1, 31, 9, 30, 15, tzinfo=UTC)
    assert manifest.sender.name == "Clinic\\nNorth"
    assert decode(manifest.encode()) == manifest
