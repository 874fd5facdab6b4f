from PySide6.QtWidgets import QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from intake_app.ui.theme import Theme
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.side_by_side import SideBySide


def columns(qtbot: QtBot) -> tuple[QScrollArea, Button, Button]:
    buttons = Button("What is needed at least"), Button("As much again")
    left, right = QVBoxLayout(), QVBoxLayout()
    for column, button in zip((left, right), buttons, strict=True):
        column.addWidget(button)
    area = scrolled(SideBySide(left, right, wide=600))
    qtbot.addWidget(area)
    area.show()
    return area, *buttons


def test_columns_stand_beside_each_other_where_there_is_room(look: Theme, qtbot: QtBot) -> None:
    area, left, right = columns(qtbot)
    area.resize(look.px(700), 300)
    qtbot.waitUntil(lambda: right.x() > left.x())
    assert right.y() == left.y()


def test_they_stack_in_a_window_narrower_than_both(look: Theme, qtbot: QtBot) -> None:
    area, left, right = columns(qtbot)
    for width in (700, 200):
        area.resize(look.px(width), 300)
    qtbot.waitUntil(lambda: right.y() > left.y())
    assert right.x() == left.x()
    assert area.horizontalScrollBar().maximum() == 0
