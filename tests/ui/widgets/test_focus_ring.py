from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.focus_ring import GAP, WIDTH, FocusRing, Ring
from intake_app.ui.widgets.scroll import scrolled


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
    assert ring.ring.button is button
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _page, other = page_with_button(window)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.ring.button is other


def test_the_ring_lies_outside_the_button_and_no_panel_cuts_it(ring: FocusRing, window: QWidget) -> None:
    page, button = page_with_button(window)
    page.layout().setContentsMargins(0, 0, 0, 0)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    edge = WIDTH + GAP
    assert ring.ring.parentWidget() is window
    inside = ring.ring.geometry().adjusted(edge, edge, -edge, -edge)
    assert inside.topLeft() == button.mapTo(window, button.rect().topLeft())
    assert inside.size() == button.size()


def test_the_ring_moves_and_hides_with_its_button(ring: FocusRing, window: QWidget, qtbot: QtBot) -> None:
    page, button = page_with_button(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    before = ring.ring.pos()
    window.layout().setContentsMargins(40, 40, 40, 40)
    qtbot.waitUntil(lambda: ring.ring.pos() != before)
    page.hide()
    assert ring.ring is None or not ring.ring.isVisible()


def test_the_ring_scrolls_with_its_button(ring: FocusRing, window: QWidget) -> None:
    content, button = QWidget(), Button("Go")
    QVBoxLayout(content).addWidget(button)
    window.layout().addWidget(scrolled(content))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.ring.parentWidget() is content


def test_a_click_shows_no_ring(ring: FocusRing, window: QWidget, qtbot: QtBot) -> None:
    _page, button = page_with_button(window)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert not any(each.isVisible() for each in window.findChildren(Ring))


def test_what_qt_moves_on_to_after_a_click_shows_none(ring: FocusRing, window: QWidget, qtbot: QtBot) -> None:
    _page, clicked = page_with_button(window)
    _page, other = page_with_button(window)
    qtbot.waitUntil(other.isVisible)
    handle, at = window.windowHandle(), clicked.mapTo(window, clicked.rect().center())
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)
    clicked.setEnabled(False)
    assert other.hasFocus()
    assert ring.ring is None


def test_what_qt_moves_on_to_after_a_key_shows_its_ring(ring: FocusRing, window: QWidget, qtbot: QtBot) -> None:
    _page, pressed = page_with_button(window)
    _page, other = page_with_button(window)
    qtbot.waitUntil(other.isVisible)
    pressed.setFocus(Qt.FocusReason.TabFocusReason)
    pressed.setEnabled(False)
    assert ring.ring.button is other


def test_the_ring_follows_the_tab_in_front(ring: FocusRing, window: QWidget, qtbot: QtBot) -> None:
    bar = QTabBar()
    for name in ("Overview", "Items"):
        bar.addTab(name)
    window.layout().addWidget(bar)
    qtbot.waitUntil(bar.isVisible)
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    first = ring.ring.geometry()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert ring.ring.geometry().left() > first.left()
