"""Dialogs about who may open the vault stay until it is known what came of it; only a lock closes them before."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from intake_app.ui.jobs import Job, Lane
from intake_app.ui.preferences.keyed_dialogs import AddPersonDialog, KeyedDialog, RemovePersonDialog, RenamePersonDialog
from intake_app.ui.preferences.people_panel import PeoplePanel
from intake_app.ui.preferences.sheet_dialog import RekeyDialog, SheetDialog
from intake_app.ui.session import Session
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.rows import Row
from intake_app.vault import Vault
from intake_app.vault.access import add_person, slots_of
from intake_app.workflows.people_with_keys import people_with_keys

LIMIT = 30_000  # milliseconds


@pytest.fixture
def held(session: Session) -> Iterator[threading.Event]:
    """What is to be written waits until this is set."""
    go_on = threading.Event()
    session.jobs.run(Lane.WRITING, lambda _report: go_on.wait(), owner=session)
    yield go_on
    go_on.set()


@pytest.fixture
def panel(session: Session, passphrase: str, qtbot: QtBot) -> PeoplePanel:
    add_person(session.vault, passphrase, "heron lamp quilt", "Ben")
    made = PeoplePanel(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: len(rows(made)) == 3)
    return made


def rows(panel: PeoplePanel) -> list[str]:
    QApplication.sendPostedEvents(None, 52)  # what was taken away goes
    return [row.title.plain() for row in panel.findChildren(Row)]


def add(session: Session, panel: PeoplePanel) -> KeyedDialog:
    dialog = AddPersonDialog(session, panel, panel.show_people)
    dialog._name.setText("Cleo")
    dialog._new._generated._written.setChecked(True)
    return dialog


def rename(session: Session, panel: PeoplePanel) -> KeyedDialog:
    dialog = RenamePersonDialog(session, panel, people_with_keys(session.vault)[0], panel.show_people)
    dialog._name.setText("Ana")
    return dialog


def remove(session: Session, panel: PeoplePanel) -> KeyedDialog:
    ben = next(slot for slot in slots_of(session.vault) if slot.label == "Ben")
    return RemovePersonDialog(session, panel, ben, panel.show_people)


def sheet(session: Session, panel: PeoplePanel) -> KeyedDialog:
    return typed_back(SheetDialog(session, panel, panel.show_people))


def rekey(session: Session, panel: PeoplePanel) -> RekeyDialog:
    dialog = RekeyDialog(session, panel, panel._rekeyed)
    typed_back(dialog)
    return dialog


def typed_back(dialog: SheetDialog) -> SheetDialog:
    for edit, number in zip(dialog._step._edits, dialog._step._asked, strict=True):
        edit.setText(dialog._sheet.words[number])
    return dialog


def agree(dialog: KeyedDialog, passphrase: str, qtbot: QtBot) -> None:
    dialog.show()
    dialog.secret._edit.setText(passphrase)
    qtbot.waitUntil(dialog._go_on.isEnabled, timeout=LIMIT)
    dialog._go_on.click()


def writing(session: Session) -> list[Job]:
    return [job for job in session.jobs.running() if job.lane is Lane.WRITING]


DONE = {
    add: ["No name yet", "Ben", "Cleo", "Recovery sheet"],
    rename: ["Ana", "Ben", "Recovery sheet"],
    remove: ["No name yet", "Recovery sheet"],
    sheet: ["No name yet", "Ben", "Recovery sheet"],
}
LEAVE: dict[str, Callable[[KeyedDialog], Any]] = {
    "escape": lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
    "the frame": lambda dialog: dialog.close(),
    "its button": lambda dialog: dialog._stay.click(),
    "the strip": lambda dialog: dialog.session.jobs.seen()[0].cancel(),
}
STARTERS = [(kind, leave) for kind in (*DONE, rekey) for leave in LEAVE if kind is rekey or leave != "the strip"]


def said(dialog: KeyedDialog) -> str:
    return " ".join(strip._text.plain() for strip in dialog._said.findChildren(NoteStrip))


@pytest.mark.parametrize(("kind", "leave"), STARTERS)
def test_left_in_time_it_changes_nothing_and_says_so_and_can_be_done_again(
    kind: Callable[[Session, PeoplePanel], KeyedDialog],
    leave: str,
    panel: PeoplePanel,
    session: Session,
    passphrase: str,
    held: threading.Event,
    qtbot: QtBot,
) -> None:
    before = slots_of(session.vault)
    dialog = kind(session, panel)
    agree(dialog, passphrase, qtbot)
    LEAVE[leave](dialog)
    assert dialog.isVisible()
    held.set()
    qtbot.waitUntil(lambda: "Nothing was changed" in said(dialog), timeout=LIMIT)
    assert slots_of(session.vault) == before
    with qtbot.waitSignal(dialog.accepted, timeout=LIMIT):
        dialog._go_on.click()
        assert not dialog._said.isVisible(), "it holds no longer"
    assert slots_of(session.vault) != before
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    assert kind is rekey or rows(panel) == DONE[kind]


@pytest.mark.parametrize("kind", [*DONE, rekey])
def test_left_too_late_it_says_so_and_the_list_shows_it(
    kind: Callable[[Session, PeoplePanel], KeyedDialog],
    panel: PeoplePanel,
    session: Session,
    passphrase: str,
    qtbot: QtBot,
) -> None:
    before = slots_of(session.vault)
    dialog = kind(session, panel)
    agree(dialog, passphrase, qtbot)
    limit = time.monotonic() + LIMIT / 1000
    while slots_of(session.vault) == before and time.monotonic() < limit:
        time.sleep(0.01)  # the window is told of nothing yet
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not said(dialog)
    qtbot.waitUntil(lambda: "done before" in said(dialog), timeout=LIMIT)
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    assert kind is rekey or rows(panel) == DONE[kind]
    dialog.secret._edit.setText("typed again")
    assert not dialog._go_on.isEnabled()
    with qtbot.waitSignal(dialog.rejected):
        LEAVE["its button"](dialog)


def test_after_a_wrong_passphrase_it_can_be_left(panel: PeoplePanel, session: Session, qtbot: QtBot) -> None:
    dialog = rename(session, panel)
    agree(dialog, "not it", qtbot)
    qtbot.waitUntil(lambda: dialog.secret._edit.property("state") == "bad", timeout=LIMIT)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_it_is_done_once_whatever_is_typed_meanwhile(
    panel: PeoplePanel, session: Session, passphrase: str, held: threading.Event, qtbot: QtBot
) -> None:
    dialog = rename(session, panel)
    agree(dialog, passphrase, qtbot)
    begun = len(writing(session))
    dialog._name.setText("Cleo")
    for _ in range(2):
        QTest.keyClick(dialog._name, Qt.Key.Key_Return)
    assert len(writing(session)) == begun
    with qtbot.waitSignal(dialog.accepted, timeout=LIMIT):
        held.set()
    qtbot.waitUntil(lambda: "Ana" in rows(panel), timeout=LIMIT)


@pytest.mark.parametrize("kind", [*DONE, rekey])
def test_a_lock_closes_it_at_once(
    kind: Callable[[Session, PeoplePanel], KeyedDialog],
    panel: PeoplePanel,
    session: Session,
    passphrase: str,
    folder: Path,
    held: threading.Event,
    qtbot: QtBot,
) -> None:
    dialog = kind(session, panel)
    agree(dialog, passphrase, qtbot)
    before = slots_of(session.vault)
    with qtbot.waitSignal(session.closed, timeout=LIMIT):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert not (isValid(dialog) and dialog.isVisible())
    held.set()
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    with Vault.open(folder, passphrase, actor="window") as vault:
        assert slots_of(vault) == before
