import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Matter, Mode
from intake_app.domain.note import Note
from intake_app.ui.jobs import Lane
from intake_app.ui.notes.notes_tab import NotesTab
from intake_app.ui.session import Session
from intake_app.ui.widgets.list_row import ListRow
from intake_app.vault import Vault
from intake_app.workflows.look_at_matter import glance_at_matter


@pytest.fixture
def matters(vault: Vault) -> list[Matter]:
    with vault.change() as change:
        return [change.matters.add(Mode.CLINIC_INTAKE, name) for name in ("Blue heron", "Red fox")]


@pytest.fixture
def tab(session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot) -> NotesTab:
    made = NotesTab(session)
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    made.show_facts(glance_at_matter(vault, matters[0].code))
    made.changed.connect(lambda: made.show_facts(glance_at_matter(vault, made._matter)) if made._matter else None)
    return made


def notes(vault: Vault, matter: Matter) -> list[Note]:
    with vault.reading() as view:
        return view.notes.of(matter.code)


def begin(tab: NotesTab, qtbot: QtBot, title: str, body: str) -> None:
    tab.start()
    qtbot.keyClicks(tab._editor.title, title)
    qtbot.keyClicks(tab._editor.body, body)


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running())


def test_a_matter_without_notes_says_what_belongs_there_and_offers_it(tab: NotesTab, qtbot: QtBot) -> None:
    write = next(button for button in tab.findChildren(QAbstractButton) if button.text() == "Write a note")
    qtbot.mouseClick(write, Qt.MouseButton.LeftButton)
    assert tab._editor.title.isVisible()


def test_a_saved_note_is_finished_and_stands_in_the_list(
    tab: NotesTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    begin(tab, qtbot, "First interview", "She came in at three.")
    qtbot.keyClick(tab._editor.body, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "wording 1" in tab._editor._state.text())
    idle(session, qtbot)
    assert [(note.title, note.body, note.draft) for note in notes(vault, matters[0])] == [
        ("First interview", "She came in at three.", False)
    ]
    assert tab._list.currentIndex().data() == "First interview"


def test_a_pause_in_typing_saves_a_draft(
    tab: NotesTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    begin(tab, qtbot, "First interview", "She")
    assert tab._timer.isActive()
    tab._timer.timeout.emit()
    qtbot.waitUntil(lambda: [note.draft for note in notes(vault, matters[0])] == [True])


def test_a_lock_saves_what_is_typed_even_while_a_save_is_under_way(
    tab: NotesTab, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    begin(tab, qtbot, "First interview", "She came")
    tab._save(draft=True)  # goes to its lane, and may or may not be done
    qtbot.keyClicks(tab._editor.body, " in at three.")
    for draft in tab.drafts_to_save():
        draft(vault)
    (note,) = notes(vault, matters[0])
    assert (note.body, note.draft) == ("She came in at three.", True)


def test_a_lock_saves_the_note_that_was_just_left_too(
    tab: NotesTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    gate = threading.Event()
    session.jobs.run(Lane.WRITING, lambda _report: gate.wait(10), owner=tab)  # the lane is busy
    begin(tab, qtbot, "First interview", "She came in.")
    tab.start()
    drafts = tab.drafts_to_save()
    session.jobs.cancel_all()
    for draft in drafts:
        draft(vault)
    gate.set()
    assert [note.body for note in notes(vault, matters[0])] == ["She came in."]


def test_another_matter_leaves_a_draft_in_the_one_before(
    tab: NotesTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    begin(tab, qtbot, "First interview", "She")
    tab._save(draft=True)
    qtbot.keyClicks(tab._editor.body, " came in.")  # while the save is under way
    tab.leave()
    tab.show_facts(glance_at_matter(vault, matters[1].code))
    idle(session, qtbot)
    assert [note.body for note in notes(vault, matters[0])] == ["She came in."]
    assert notes(vault, matters[1]) == []
    assert tab._editor.body.toPlainText() == ""


def test_a_note_shown_and_left_alone_stays_as_it_is(
    tab: NotesTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    with vault.change() as change:
        change.notes.add(matters[0].code, "Came as", "10\u00a0days\n")
    tab.show_facts(glance_at_matter(vault, matters[0].code))
    for draft in tab.drafts_to_save():
        draft(vault)
    assert [(note.revision, note.draft) for note in notes(vault, matters[0])] == [(1, False)]


def test_a_file_dropped_on_a_note_does_not_write_its_path_there(tab: NotesTab) -> None:
    assert not tab._editor.body.acceptDrops()
    assert not tab._editor.title.acceptDrops()


def test_scrolling_asks_no_row_but_one_for_its_size(
    tab: NotesTab, vault: Vault, matters: list[Matter], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    with vault.change() as change:
        for number in range(150):
            change.notes.add(matters[0].code, f"Call {number}", "")
    asked: list[int] = []
    size = ListRow.sizeHint
    monkeypatch.setattr(ListRow, "sizeHint", lambda row, *some: asked.append(1) or size(row, *some))
    tab.show_facts(glance_at_matter(vault, matters[0].code))
    bar = tab._list.verticalScrollBar()
    for part in (2, 3, 4):
        bar.setValue(bar.maximum() // part)
        qapp.processEvents()
    assert 0 < len(asked) < 20
