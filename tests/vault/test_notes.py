import pytest

from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.matter import Matter
from intake_app.errors import NotFound, StorageFailed
from intake_app.vault import Vault
from intake_app.vault.notes import wording_hash
from tests.vault.conftest import told


def test_every_finished_wording_is_kept(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "Call", "one")
        change.notes.revise(note.id, "Call", "two")
        last = change.notes.revise(note.id, "Second call", "three")
        assert [each.body for each in change.notes.history(note.id)] == ["one", "two", "three"]
        assert change.notes.of(matter.code) == [last]
        assert change.notes.get(note.id) == last
    assert (last.revision, last.title, last.created_at) == (3, "Second call", note.created_at)
    assert last.written_at > note.written_at


def test_a_draft_is_overwritten_until_it_is_finished(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "Call", "one")
        for body in ("t", "tw", "two"):
            assert change.notes.revise(note.id, "Call", body, draft=True).draft
        assert [(each.body, each.draft) for each in change.notes.history(note.id)] == [("one", False), ("two", True)]
        finished = change.notes.revise(note.id, "Call", "two")
        assert [each.body for each in change.notes.history(note.id)] == ["one", "two"]
    assert (finished.revision, finished.draft) == (2, False)


def test_a_note_can_begin_as_a_draft(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "", "o", draft=True)
        assert change.notes.of(matter.code) == [note]
        assert change.notes.revise(note.id, "Call", "one").revision == 1


def test_the_same_words_again_change_nothing(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "Call", "one")
        assert change.notes.revise(note.id, "Call", "one") == note
        assert change.custody.latest(1)[0].action is Action.NOTE_WRITTEN


def test_the_record_holds_the_hash_of_each_finished_wording_and_no_drafts(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "Call", "one")
        change.notes.revise(note.id, "Call", "tw", draft=True)
        change.notes.revise(note.id, "Call", "two")
        *_, first, second = change.custody.of(matter.code)
    assert [event.action for event in (first, second)] == [Action.NOTE_WRITTEN, Action.NOTE_REVISED]
    assert told(first) == {"revision": "1", "sha256": wording_hash("Call", "one")}
    assert told(second) == {"revision": "2", "sha256": wording_hash("Call", "two")}
    assert {first.subject, second.subject} == {note.id}


def test_a_finished_wording_can_not_be_altered_even_by_sql(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        change.notes.add(matter.code, "Call", "one")
    with pytest.raises(StorageFailed), vault._writer.transaction() as db:
        db.execute("UPDATE revisions SET body = 'other'")


@pytest.mark.parametrize("body", ["", "a\0b", "line\r\nline", "🪶" * 1000, "x" * 2_000_000], ids=len)
def test_any_text_comes_back_as_it_was(vault: Vault, matter: Matter, body: str) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "t", body)
    with vault.reading() as view:
        assert view.notes.get(note.id).body == body


def test_what_is_not_there_is_not_found(vault: Vault) -> None:
    with vault.change() as change:
        with pytest.raises(NotFound):
            change.notes.get(NoteId("none"))
        with pytest.raises(NotFound):
            change.notes.revise(NoteId("none"), "", "")
        with pytest.raises(NotFound):
            change.notes.add(MatterCode("AAA-AAA"), "", "")


def test_a_page_passes_over_what_is_in_the_trash(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        notes = [change.notes.add(matter.code, f"Call {number}", "") for number in range(6)]
        change.trash.put(notes[4].id)
    with vault.reading() as view:
        pages = [view.notes.page(matter.code, skip, 2) for skip in (0, 2, 4)]
    assert [[note.title for note in page] for page in pages] == [["Call 5", "Call 3"], ["Call 2", "Call 1"], ["Call 0"]]
