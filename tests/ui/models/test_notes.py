from datetime import UTC, datetime

from PySide6.QtCore import Qt

from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.ui.models.notes import NOTE, NotesModel

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def note(title: str, revision: int = 1, draft: bool = False) -> Note:
    return Note(
        NoteId(f"note-{title}"), MatterCode("K7M-42Q"), title, "She came in at three.", revision, NOON, NOON, draft
    )


def test_a_note_is_told_by_title_time_and_wording() -> None:
    model = NotesModel()
    model.show([note("First interview", revision=3)])
    index = model.index(0)
    assert index.data() == "First interview"
    assert index.data(NOTE).revision == 3
    assert "wording 3" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_draft_says_that_it_is_one() -> None:
    model = NotesModel()
    model.show([note("First interview", draft=True)])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("draft")


def test_a_note_without_a_title_has_words_for_it() -> None:
    model = NotesModel()
    model.show([note("")])
    assert model.index(0).data() == "Untitled"


def test_a_note_is_found_by_its_id() -> None:
    model = NotesModel()
    model.show([note("a"), note("b")])
    assert model.row_of(NoteId("note-b")) == 1
    assert model.row_of(NoteId("note-c")) == -1
