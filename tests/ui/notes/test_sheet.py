import threading

import pytest

from intake_app.domain.matter import Matter, Mode
from intake_app.domain.note import Note
from intake_app.ui.notes.sheet import Sheet, Typed, sheet_of
from intake_app.vault import Vault


@pytest.fixture
def matter(vault: Vault) -> Matter:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")


def notes(vault: Vault, matter: Matter) -> list[Note]:
    with vault.reading() as view:
        return view.notes.of(matter.code)


def wordings(vault: Vault, sheet: Sheet) -> list[tuple[str, bool]]:
    with vault.reading() as view:
        return [(note.body, note.draft) for note in view.notes.history(sheet.note)]


def test_a_new_note_is_one_note_however_often_it_is_saved(vault: Vault, matter: Matter) -> None:
    sheet = Sheet(matter.code)
    for body in ("She", "She came", "She came in"):
        sheet.store(vault, Typed("First", body), actor="Desk 1", draft=True)
    assert wordings(vault, sheet) == [("She came in", True)]
    sheet.store(vault, Typed("First", "She came in."), actor="Desk 1", draft=False)
    assert wordings(vault, sheet) == [("She came in.", False)]


def test_the_same_words_are_not_written_twice(vault: Vault, matter: Matter) -> None:
    sheet = Sheet(matter.code)
    assert sheet.store(vault, Typed("First", "a"), actor="Desk 1", draft=False)
    assert sheet.store(vault, Typed("First", "a"), actor="Desk 1", draft=False) is None
    assert sheet.store(vault, Typed("First", "a"), actor="Desk 1", draft=True) is None
    assert wordings(vault, sheet) == [("a", False)]


def test_a_draft_is_finished_with_the_same_words(vault: Vault, matter: Matter) -> None:
    sheet = Sheet(matter.code)
    sheet.store(vault, Typed("First", "a"), actor="Desk 1", draft=True)
    assert sheet.store(vault, Typed("First", "a"), actor="Desk 1", draft=False)
    assert wordings(vault, sheet) == [("a", False)]


def test_savers_of_several_threads_make_one_note(vault: Vault, matter: Matter) -> None:
    sheet = Sheet(matter.code)
    savers = [
        threading.Thread(target=lambda: sheet.store(vault, Typed("First", "a"), actor="Desk 1", draft=True))
        for _ in range(8)
    ]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
    assert len(notes(vault, matter)) == 1


def test_a_note_of_the_vault_goes_on_where_it_was(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "First", "a")
    sheet = sheet_of(note)
    assert sheet.is_saved(Typed("First", "a"), draft=False)
    sheet.store(vault, Typed("First", "b"), actor="Desk 1", draft=False)
    assert wordings(vault, sheet) == [("a", False), ("b", False)]
