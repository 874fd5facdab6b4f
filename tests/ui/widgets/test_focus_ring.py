from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.focus_ring import FocusRing, Frame


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(qapp)
    yield made
    qapp.focusChanged.disconnect(made._follow)
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    return made


def page_with_button(window: QWidget) -> tuple[QWidget, Button]:
    page, button = QWidget(), Button("Go")
    QVBoxLayout(page).addWidget(button)
    window.layout().addWidget(page)
    return page, button


def test_the_ring_outlives_the_page_it_stood_on(ring: FocusRing, window: QWidget, qtbot: QtBot) -> None:
    page, button = page_with_button(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.findChild(Frame).widget() is button
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _page, other = page_with_button(window)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.findChild(Frame).widget() is other
