from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from intake_app.ui.clipboard import DO_NOT_RECORD, KEPT_FOR, ClipboardGuard


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[ClipboardGuard]:
    parent = QObject()
    yield ClipboardGuard(parent)
    QGuiApplication.clipboard().clear()


def test_text_copied_from_a_field_asks_not_to_be_recorded(guard: ClipboardGuard, qtbot: QtBot) -> None:
    field = QLineEdit("a name")
    qtbot.addWidget(field)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "a name"
    assert all(copied.hasFormat(name) for name in DO_NOT_RECORD)


def test_what_was_copied_is_cleared_after_its_time(guard: ClipboardGuard) -> None:
    QGuiApplication.clipboard().setText("a name")
    assert guard._timer.isActive()
    assert guard._timer.interval() == KEPT_FOR
    guard._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_pictures_of_others_stay(guard: ClipboardGuard) -> None:
    other = QMimeData()
    other.setData("image/x-other", b"1")
    QGuiApplication.clipboard().setMimeData(other)
    assert not guard._timer.isActive()
