"""A layout that is filled anew keeps nothing of how it was: what grows in it later gets its room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from intake_app.ui.widgets.clear import clear, empty


def test_the_places_of_widgets_go_with_them(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, label = QVBoxLayout(holder), QLabel("a suggestion")
    column.addWidget(label)
    column.addStretch(1)
    place = column.itemAt(0)
    assert empty(column) == [label]
    assert column.count() == 0
    assert not isValid(place)  # one that lives on would keep the next from hearing of the label's size
    assert label.parentWidget() is holder

    column.addWidget(label)
    clear(column)
    assert label.isHidden()
    qtbot.waitUntil(lambda: not isValid(label))


class Rows(QWidget):
    """A page with a button that always stays, and rows with a button each."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.first = QPushButton("the first of the window")
        column.addWidget(self.first)
        self.rows = QVBoxLayout()
        column.addLayout(self.rows)

    def fill(self, *names: str) -> list[QPushButton]:
        clear(self.rows)
        buttons = [QPushButton(name) for name in names]
        for button in buttons:
            self.rows.addWidget(button)
            button.show()
        return buttons


@pytest.fixture
def page(qtbot: QtBot) -> Rows:
    made = Rows()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=3000)
    return made


def test_the_keyboard_stays_where_it_was_when_rows_are_made_anew(page: Rows, qtbot: QtBot) -> None:
    _one, two, _three = page.fill("one", "two", "three")
    two.setFocus(Qt.FocusReason.TabFocusReason)
    _one, three = page.fill("one", "three")
    qtbot.waitUntil(lambda: page.focusWidget() is three, timeout=3000)

    (one,) = page.fill("one")
    qtbot.waitUntil(lambda: page.focusWidget() is one, timeout=3000)  # the last of them went
    page.fill()
    qtbot.waitUntil(lambda: page.focusWidget() is page.first, timeout=3000)


def test_whoever_gives_the_keyboard_a_place_is_not_overruled(page: Rows, qtbot: QtBot) -> None:
    page.fill("one", "two")[0].setFocus()
    _one, two = page.fill("one", "two")
    two.setFocus()
    qtbot.wait(50)
    assert page.focusWidget() is two

    page.first.setFocus()
    page.fill("one")
    qtbot.wait(50)
    assert page.focusWidget() is page.first
