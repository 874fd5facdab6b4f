"""Damaged settings are told of in the first window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_app import paths
from intake_app.ui import i18n, main
from intake_app.ui.program import Program
from intake_app.ui.start.page import StartPage
from intake_app.ui.start.settings_note import SettingsNote
from intake_app.ui.start.window import StartWindow
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.text import Text


@pytest.fixture
def window(qtbot: QtBot) -> StartWindow:
    made = StartWindow()
    qtbot.addWidget(made)
    made.show_page(StartPage(), QSize(544, 560))
    made.show()
    made.show_note(SettingsNote())
    return made


def told(window: StartWindow) -> str:
    note = window.findChild(SettingsNote)
    return note.findChild(Text).text() if note is not None and note.isVisible() else ""


def test_it_says_what_is_used_what_was_kept_and_that_no_vault_suffers(window: StartWindow) -> None:
    for fact in ("could not be read", "the usual ones are in force", "was kept", "No vault is affected"):
        assert fact in told(window)
    assert window.height() >= 560


def test_it_follows_the_language(window: StartWindow, qtbot: QtBot) -> None:
    i18n.install("es")
    qtbot.waitUntil(lambda: "ajustes" in told(window))
    assert window.findChild(SettingsNote).findChild(LinkButton).text() == "Entendido"


def test_it_goes_when_it_is_dismissed(window: StartWindow) -> None:
    window.findChild(SettingsNote).findChild(LinkButton).click()
    assert told(window) == ""


def test_it_goes_with_the_first_vault_and_does_not_come_back(window: StartWindow, qtbot: QtBot) -> None:
    window.hide()
    window.show()
    qtbot.waitUntil(lambda: window.findChild(SettingsNote) is None)


@pytest.mark.parametrize(("content", "shown"), [(b"{", True), (b"{}", False)], ids=["damaged", "whole"])
def test_the_program_tells_when_it_starts(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, content: bytes, shown: bool
) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "home")
    monkeypatch.setattr(main, "make_ready", lambda _settings: qapp)
    seen = []

    def look(_app: QApplication) -> int:
        qapp.processEvents()
        program = qapp.findChildren(Program)[-1]
        seen.append(told(program.start))
        program.start.closed.disconnect()
        program.start.close()
        program.start.deleteLater()
        program.deleteLater()
        return 0

    monkeypatch.setattr(QApplication, "exec", look)
    assert main.run() == 0
    assert bool(seen[0]) is shown
