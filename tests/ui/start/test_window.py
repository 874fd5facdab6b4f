"""The window while no vault is open."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from intake_app.ui.start.window import StartWindow


def test_a_window_that_goes_at_once_leaves_nothing_to_do(qtbot: QtBot) -> None:
    """As at the end of the program, or when a vault opens right after a page was shown."""
    window = StartWindow()
    window.show_page(QPushButton("Page"), QSize(400, 300))
    with qtbot.captureExceptions() as faults:
        delete(window)
        qtbot.wait(50)
    assert faults == []
