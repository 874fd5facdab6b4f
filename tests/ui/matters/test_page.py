from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Matter, Mode, Originals
from intake_app.domain.people import KeyCheck
from intake_app.ui.case import seen as seen_room
from intake_app.ui.items.items_tab import ItemsTab
from intake_app.ui.jobs import Lane
from intake_app.ui.matters import matter_view
from intake_app.ui.matters.custody_tab import CustodyTab
from intake_app.ui.matters.head import TABS
from intake_app.ui.matters.new_matter import NewMatter
from intake_app.ui.matters.overview import Overview
from intake_app.ui.matters.page import MattersPage
from intake_app.ui.notes.notes_tab import NotesTab
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.table import Table
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.new_key import new_key


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> MattersPage:
    made = MattersPage(session)
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    made.activated()
    idle(session, qtbot)
    return made


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=30_000)


def matters(vault: Vault) -> list[Matter]:
    with vault.reading() as view:
        return view.matters.list()


def words(widget: QWidget) -> list[str]:
    return [label.accessibleName() for label in widget.findChildren(QLabel) if not label.isHidden()]


def add(vault: Vault, title: str) -> Matter:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, title)


def test_an_empty_vault_says_what_belongs_there_and_offers_it(page: MattersPage, qtbot: QtBot) -> None:
    assert page._stack.currentWidget() is page._empty
    offer = next(button for button in page._empty.findChildren(QAbstractButton))
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert page._stack.currentWidget() is page._form


def test_a_new_matter_takes_a_name_and_enter(page: MattersPage, session: Session, vault: Vault, qtbot: QtBot) -> None:
    page.start_new()
    qtbot.keyClicks(page._form._title, "Juniper")
    qtbot.keyClick(page._form._title, Qt.Key.Key_Return)
    idle(session, qtbot)
    (made,) = matters(vault)
    assert (made.title, made.mode, made.originals) == ("Juniper", Mode.CLINIC_INTAKE, Originals.KEEP)
    assert page._list.current() == made.code
    assert made.code in words(page._matter)


def test_a_tip_is_preset_to_keep_no_originals(page: MattersPage, session: Session, vault: Vault, qtbot: QtBot) -> None:
    page.start_new()
    next(button for button in page._form._modes.buttons() if button.text() == "Newsroom tip").click()
    page._form._finish()
    idle(session, qtbot)
    assert [(made.mode, made.originals) for made in matters(vault)] == [(Mode.NEWSROOM_TIP, Originals.DISCARD)]


def test_a_new_matter_can_be_asked_for_from_elsewhere_and_escape_takes_it_back(
    page: MattersPage, vault: Vault, qtbot: QtBot
) -> None:
    page.open("new")
    with qtbot.waitActive(page):
        page.activateWindow()
    assert page._form._title.hasFocus()
    qtbot.keyClick(page._form._title, Qt.Key.Key_Escape)
    assert page._stack.currentWidget() is page._empty
    assert matters(vault) == []


def test_cancelling_makes_no_matter(page: MattersPage, vault: Vault) -> None:
    page.start_new()
    page._form.cancelled.emit()
    assert page._stack.currentWidget() is page._empty
    assert matters(vault) == []


def test_a_matter_is_chosen_by_arrow_keys(page: MattersPage, session: Session, vault: Vault, qtbot: QtBot) -> None:
    for title in ("Blue heron", "Red fox"):
        add(vault, title)
    page.activated()
    idle(session, qtbot)
    first = page._list.current()
    qtbot.keyClick(page._list._list, Qt.Key.Key_Down)
    idle(session, qtbot)
    assert page._list.current() != first
    assert page._matter._code == page._list.current()


def test_a_matter_is_renamed_in_place(page: MattersPage, session: Session, vault: Vault, qtbot: QtBot) -> None:
    page.open(add(vault, "Blue heron").code)
    idle(session, qtbot)
    page._matter._head._start_renaming()
    assert page._matter._head._title.isHidden()
    page._matter._head._editor.setText("Grey heron")
    qtbot.keyClick(page._matter._head._editor, Qt.Key.Key_Return)
    idle(session, qtbot)
    assert [made.title for made in matters(vault)] == ["Grey heron"]
    assert "Grey heron" in words(page._matter._head)


def test_the_overview_tells_what_is_missing_with_an_action_each(
    page: MattersPage, session: Session, vault: Vault, tmp_path, qtbot: QtBot
) -> None:
    matter = add(vault, "Blue heron")
    counsel = add_counsel(vault, "Marisol Vane", "", new_key(tmp_path / "key"), actor="Desk 1")
    with vault.change() as change:
        change.matters.assign(matter.code, counsel.id)
    page.open(matter.code)
    idle(session, qtbot)
    overview = page._matter._tabs.overview
    assert {"No papers yet", "No note yet", "Key of Marisol Vane not checked"} <= set(words(overview))
    with vault.change() as change:
        change.people.record_check(counsel.id, KeyCheck.IN_PERSON)
        change.notes.add(matter.code, "First", "She came in.")
    page._matter.reload()
    idle(session, qtbot)
    left = set(words(overview))
    assert {"No papers yet", "Not handed off yet"} <= left
    assert not {"No note yet", "Key of Marisol Vane not checked"} & left


def test_an_answer_about_another_matter_that_comes_late_is_not_shown(
    page: MattersPage, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    first, second = add(vault, "Blue heron"), add(vault, "Red fox")
    page.open(first.code)
    page.open(second.code)  # before the first answer is there
    idle(session, qtbot)
    assert "Red fox" in words(page._matter._head)
    assert "Blue heron" not in words(page._matter._head)


def test_the_record_shows_what_was_done_since_it_was_last_in_front(
    page: MattersPage, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    matter = add(vault, "Blue heron")
    page.open((matter.code, "custody"))
    idle(session, qtbot)
    before = page._matter._tabs.custody._model.rowCount()
    page._matter.show_tab("notes")
    with vault.change() as change:
        change.notes.add(matter.code, "First", "She came in.")
    page._matter.show_tab("custody")
    idle(session, qtbot)
    assert page._matter._tabs.custody._model.rowCount() == before + 1


def test_tabs_and_the_form_are_made_when_first_needed_and_show_what_is_there(
    page: MattersPage, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    matter = add(vault, "Blue heron")
    with vault.change() as change:
        change.notes.add(matter.code, "First", "She came in.")
    page.open(matter.code)
    idle(session, qtbot)
    assert not any(page.findChildren(kind) for kind in (NewMatter, ItemsTab, NotesTab, CustodyTab))
    page._matter.show_tab("notes")
    assert page._matter._tabs.notes._editor.title.text() == "First"


def test_one_button_is_the_primary_one_on_every_tab(
    page: MattersPage, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    matter = add(vault, "Blue heron")
    with vault.change() as change:
        change.notes.add(matter.code, "First", "She came in.")
    for tab in TABS:
        page.open((matter.code, tab))
        idle(session, qtbot)
        buttons = [button for button in page.findChildren(Button) if button.isVisible() and button.isEnabled()]
        primary = [button.text() for button in buttons if button.property("kind") == "primary"]
        assert len(primary) == (2 if tab == "items" else 1), (tab, primary)


def test_tab_stops_at_the_button_above_the_list_and_in_the_record_at_its_first_line(
    page: MattersPage, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    page.open((add(vault, "Blue heron").code, "custody"))
    idle(session, qtbot)
    with qtbot.waitActive(page):
        page.activateWindow()
    button = next(each for each in page._list.findChildren(Button) if each.text() == "&New matter")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert page._list._list.hasFocus()
    table = page._matter._tabs.custody.findChild(Table)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0


def test_opening_a_matter_reads_and_builds_it_once(
    page: MattersPage, session: Session, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = add(vault, "Blue heron"), add(vault, "Red fox")
    page.activated()
    idle(session, qtbot)
    read, built = [], []
    see, build = matter_view.see, Overview._page
    for where in (matter_view, seen_room):
        monkeypatch.setattr(where, "see", lambda vault, code, **rest: read.append(code) or see(vault, code, **rest))
    monkeypatch.setattr(Overview, "_page", lambda tab, seen, **rest: built.append(seen) or build(tab, seen, **rest))
    for matter in (first, second):
        page.open(matter.code)
        idle(session, qtbot)
    assert (read, len(built)) == ([first.code, second.code], 2)
    for tab in ("custody", "overview"):
        page._matter.show_tab(tab)
        idle(session, qtbot)
    assert (len(read), len(built)) == (2, 2)  # nothing of it changed


def test_a_matter_that_nobody_waits_for_any_more_is_not_read(
    page: MattersPage, session: Session, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    matters = [add(vault, title) for title in ("Blue heron", "Red fox", "Grey owl")]
    read, see, free = [], matter_view.see, Event()
    monkeypatch.setattr(matter_view, "see", lambda vault, code, **rest: read.append(code) or see(vault, code, **rest))
    session.jobs.run(Lane.READING, lambda _report: free.wait(), owner=page)
    for matter in matters:
        page.open(matter.code)
    free.set()
    idle(session, qtbot)
    assert read == [matters[-1].code]
