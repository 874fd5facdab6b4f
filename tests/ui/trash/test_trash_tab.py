"""A wrong click on evidence is undone with one key; what goes for good is asked about, named and certified."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Hold
from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import ItemId
from intake_app.domain.matter import Matter
from intake_app.ui.items.facts_panel import FactsPanel
from intake_app.ui.matters.head import TABS, MatterHead
from intake_app.ui.matters.matter_view import MatterView
from intake_app.ui.session import Session
from intake_app.ui.trash.certificate import certificate_html
from intake_app.ui.trash.trash_tab import TrashTab
from intake_app.ui.trash.undo import UndoStrip
from intake_app.ui.widgets.asking import SureDialog
from intake_app.vault import Vault, utc_now
from intake_app.workflows.look_at_matter import Glance, glance_at_matter
from intake_app.workflows.write_note import write_note

LIMIT = 30_000  # milliseconds


@pytest.fixture
def letter(vault: Vault, matter: Matter) -> Item:
    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, [b"The agency's letter"])
        provenance = Provenance("letter.pdf", utc_now(), 19, "ab" * 32)
        return incoming.finish(title="Letter <b>", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)


@pytest.fixture
def view(session: Session, matter: Matter, letter: Item, qtbot: QtBot) -> MatterView:
    made = MatterView(session)
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    made.show_matter(matter.code)
    made.show_tab("items")
    idle(session, qtbot)
    return made


@pytest.fixture
def facts(vault: Vault, matter: Matter) -> Callable[[], Glance]:
    return lambda: glance_at_matter(vault, matter.code)


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)


def click(within: QWidget, text: str, qtbot: QtBot) -> None:
    def found() -> list[QAbstractButton]:
        buttons = within.findChildren(QAbstractButton)
        return [each for each in buttons if text in {each.text(), each.accessibleName()} and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=LIMIT)  # a tab is filled when it comes to the front
    (button,) = found()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words(widget: QWidget) -> list[str]:
    return [label.accessibleName() for label in widget.findChildren(QLabel) if not label.isHidden()]


def tab_is_there(view: MatterView) -> bool:
    return view.findChild(MatterHead)._tabs.isTabVisible(TABS.index("trash"))


def in_the_trash(view: MatterView, letter: Item, session: Session, qtbot: QtBot) -> TrashTab:
    click(view.findChild(FactsPanel), "Put into the trash", qtbot)
    idle(session, qtbot)
    view.show_tab("trash")
    return view.findChild(TrashTab)


def test_an_item_goes_and_undo_brings_it_back(
    view: MatterView, letter: Item, session: Session, facts: Callable[[], Glance], qtbot: QtBot
) -> None:
    assert not tab_is_there(view)
    click(view.findChild(FactsPanel), "Put into the trash", qtbot)
    idle(session, qtbot)
    assert (facts().items, tab_is_there(view)) == ((), True)
    strip = view.findChild(UndoStrip)
    assert "“Letter <b>” is in the trash." in words(strip)
    click(strip, "Undo", qtbot)
    idle(session, qtbot)
    assert (facts().items, strip.isVisible(), tab_is_there(view)) == ((letter,), False, False)


def test_the_delete_key_puts_the_chosen_item_away_and_ctrl_z_takes_it_back(
    view: MatterView, letter: Item, session: Session, facts: Callable[[], Glance], qtbot: QtBot
) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view._tabs.items._grid.setFocus()
    qtbot.keyClick(view._tabs.items._grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(view.findChild(UndoStrip).isVisible, timeout=LIMIT)
    assert facts().items == ()
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: facts().items == (letter,), timeout=LIMIT)
    idle(session, qtbot)


def test_purging_asks_first_and_enter_keeps_it(
    view: MatterView, letter: Item, session: Session, facts: Callable[[], Glance], qtbot: QtBot
) -> None:
    tab = in_the_trash(view, letter, session, qtbot)
    click(tab, "Purge…", qtbot)
    asked = tab.findChild(SureDialog)
    assert {"Delete 1 thing for good?", "0001 · Letter <b>"} <= set(words(asked))
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    idle(session, qtbot)
    assert len(facts().trash) == 1


def test_what_is_purged_is_certified_by_hashes_alone(
    view: MatterView, letter: Item, session: Session, facts: Callable[[], Glance], qtbot: QtBot
) -> None:
    tab = in_the_trash(view, letter, session, qtbot)
    click(tab, "Purge all…", qtbot)
    click(tab.findChild(SureDialog), "Delete for good", qtbot)
    idle(session, qtbot)
    assert (facts().trash, len(facts().purged)) == ((), 1)
    assert "Exhibit 0001" in words(tab)
    page = certificate_html(letter.matter, facts().purged)
    assert letter.shared.sha256 in page
    assert letter.provenance.sha256 in page
    assert "Letter" not in page


def test_under_a_hold_purging_is_not_offered_and_why_is_said(
    view: MatterView, vault: Vault, letter: Item, session: Session, qtbot: QtBot
) -> None:
    with vault.change() as change:
        change.records.add(letter.matter, Hold("litigation", "Ana", date(2025, 3, 1)))
    tab = in_the_trash(view, letter, session, qtbot)
    offered = [button for button in tab.findChildren(QPushButton) if button.text().startswith("Purge")]
    assert [button.isEnabled() for button in offered] == [False, False]
    assert any("hold stands" in line for line in words(tab))
    click(tab, "Take back", qtbot)
    idle(session, qtbot)
    with vault.reading() as reading:
        assert reading.documents.get(ItemId(letter.id)) == letter


def test_a_note_takes_what_was_just_typed_along(
    view: MatterView, vault: Vault, matter: Matter, session: Session, facts: Callable[[], Glance], qtbot: QtBot
) -> None:
    note = write_note(vault, matter.code, "Call", "They rang", actor="Ana", draft=False)
    view.reload()
    idle(session, qtbot)
    view.show_tab("notes")
    view._tabs.notes._editor.body.setPlainText("They rang twice")
    click(view._tabs.notes, "Put this note into the trash", qtbot)
    idle(session, qtbot)
    assert (facts().notes, view._tabs.notes._editor.body.toPlainText()) == ((), "")
    click(view.findChild(UndoStrip), "Undo", qtbot)
    idle(session, qtbot)
    assert [(one.id, one.body) for one in facts().notes] == [(note.id, "They rang twice")]
