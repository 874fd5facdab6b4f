"""Starts the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from intake_app import paths, settings
from intake_app.settings import Settings
from intake_app.ui import i18n
from intake_app.ui.garbage import GuiThreadCollector
from intake_app.ui.program import Program
from intake_app.ui.start.settings_note import SettingsNote
from intake_app.ui.start.verbs import real_verbs
from intake_app.ui.theme import Theme
from intake_app.ui.widgets.choose import leave_no_history
from intake_app.ui.widgets.focus_ring import FocusRing


def run(arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed. The first argument, if any, is a vault. Returns the exit code."""
    chosen, damaged = settings.load(paths.settings_file())
    app = make_ready(chosen)
    program = Program(app, chosen, real_verbs(), paths.settings_file())
    program.open_start(Path(arguments[0]) if arguments else None)
    if damaged:
        program.start.show_note(SettingsNote())
    code = app.exec()
    program.close()
    return code


def make_ready(chosen: Settings) -> QApplication:
    """The application in its language and look, before its first window."""
    leave_no_history()
    app = QApplication(["intake-app"])
    GuiThreadCollector(app)
    app.setApplicationName("Intake")
    app.setDesktopFileName("intake-app")
    app.setQuitOnLastWindowClosed(False)  # between unlock and main window there is none for a moment
    i18n.install(chosen.language)
    Theme(app, appearance=chosen.appearance, text_percent=chosen.text_percent)
    FocusRing(app)
    return app
