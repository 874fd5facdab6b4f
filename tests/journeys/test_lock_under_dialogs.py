"""Ctrl+L beats every dialog: it closes, and the note that is being written behind it is kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

LIMIT = 30_000  # milliseconds


def in_settings(button: str) -> Callable:
    def open_it(desk) -> None:
        desk.player.click("Settings")
        desk.settle()
        desk.player.click(button)

    return open_it


def on_overview(button: str) -> Callable:
    def open_it(desk) -> None:
        desk.player.open_tab("Overview")
        desk.settle()  # a page that fills itself makes its buttons anew
        desk.player.click(button)

    return open_it


def on_people(button: str) -> Callable:
    def open_it(desk) -> None:
        desk.player.open_tab("People")
        desk.settle()  # a page that fills itself makes its buttons anew
        desk.player.click(button)

    return open_it


def take_in(desk) -> None:
    desk.player.press("Ctrl+O")


def dialogs() -> list[QDialog]:
    """Those that can be seen; a few are not modal, so that their progress can be cancelled in the window."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


OPENERS = {
    "files": take_in,
    "event": on_overview("Add event…"),
    "details": on_overview("Edit the details of this matter"),
    "stage": on_overview("Add a line to its history…"),
    "dispose": on_overview("Delete this matter for good…"),
    "person": on_people("Add a person…"),
    "restore": in_settings("Restore a backup…"),
    "backup folder": in_settings("Choose a folder…"),
    "passphrase of somebody": in_settings("Add a person…"),
    "sheet": in_settings("New sheet…"),
    "rekey": in_settings("Replace the data key…"),
    "destroy": in_settings("Destroy this vault…"),
}


@pytest.mark.parametrize("opener", OPENERS)
def test_a_lock_closes_the_dialog_and_keeps_the_note(desk, qtbot: QtBot, opener: str) -> None:
    desk.player.open_tab("Notes")
    desk.player.click("Write a note")
    desk.player.type("Title", "First interview")
    desk.player.write("Note", "She came in at three.")
    OPENERS[opener](desk)
    desk.player.wait_for("a dialog", dialogs)
    (dialog,) = dialogs()
    with qtbot.waitSignal(desk.session.closed, timeout=LIMIT):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert desk.program.shell is None, "content is off the screen at once"
        assert not dialogs()
    desk.unlock()
    with desk.session.vault.reading() as view:
        (matter,) = view.matters.list()
        assert [(note.title, note.body) for note in view.notes.of(matter.code)] == [
            ("First interview", "She came in at three.")
        ]
