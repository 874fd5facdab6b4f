from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.tab_order import tab_as_laid_out


def test_tab_goes_as_the_page_reads_whatever_was_made_first(qtbot: QtBot) -> None:
    last, first, late = Button("last"), LineEdit("first"), Button("late")
    page, scrolls = QWidget(), QWidget()
    column, row = QVBoxLayout(page), QHBoxLayout()
    column.addLayout(row)
    row.addWidget(first)
    column.addWidget(scrolled(scrolls))
    column.addWidget(last)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    QVBoxLayout(scrolls).addWidget(late)
    qtbot.waitUntil(late.isVisible)
    tab_as_laid_out(page)
    first.setFocus()
    for widget in (late, last, first):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
