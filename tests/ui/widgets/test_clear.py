"""A layout that is filled anew keeps nothing of how it was: what grows in it later gets its room."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
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
