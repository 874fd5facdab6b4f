"""A vault is destroyed in the window: whoever presses Escape or locks meanwhile is told what came of it, too."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from intake_app.ui.preferences.destroy_panel import DestroyDialog
from intake_app.ui.start.destroyed import DestroyedPage
from intake_app.vault import destroy

LIMIT = 30_000  # milliseconds


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[threading.Event, threading.Event]]:
    """A slow one: says when the key slots are about to be overwritten, and then waits until it is told to go on."""
    reached, go_on, overwritten = threading.Event(), threading.Event(), destroy._overwritten

    def slowly(path: Path) -> bool:
        reached.set()
        go_on.wait(LIMIT / 1000)
        return overwritten(path)

    monkeypatch.setattr(destroy, "_overwritten", slowly)
    yield reached, go_on
    go_on.set()


def escape(dialog: DestroyDialog) -> None:
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert dialog.isVisible()


def lock(dialog: DestroyDialog) -> None:
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("meanwhile", [escape, lock])
def test_what_is_gone_is_told(
    desk, place: Path, drive: tuple[threading.Event, threading.Event], meanwhile: Callable, qtbot: QtBot
) -> None:
    reached, go_on = drive
    desk.player.open_tab("Notes")
    desk.player.click("Write a note")
    desk.player.write("Note", "Goes with the vault.")
    desk.player.click("Settings")
    desk.settle()
    desk.player.click("Destroy this vault…")
    dialog = desk.shell.findChild(DestroyDialog)
    desk.player.wait_for("the dialog", dialog.isVisible)
    dialog._name.setText("Clinic")
    dialog._go_on.click()
    assert reached.wait(LIMIT / 1000)
    QTest.keyClick(dialog._name, Qt.Key.Key_Space)
    assert not dialog._go_on.isEnabled(), "once is enough"
    meanwhile(dialog)
    assert (desk.program.shell is None) is (meanwhile is lock)
    if meanwhile is lock:
        desk.player.wait_for("the vault to be closed", lambda: desk.program.session is None)
    go_on.set()
    desk.player.wait_for("the last page", lambda: desk.program.start.findChild(DestroyedPage) is not None)
    desk.player.sees("The vault is destroyed")
    desk.player.sees(str(place / "Clinic.intake"))
    assert not (place / "Clinic.intake").exists()
    desk.player.wait_for("all to be closed", lambda: desk.program.session is None)
    desk.player.click("Close")
    desk.player.sees("Create a vault")
    assert desk.program.start.may_end()
