"""Dialogs are as high as their words need: nothing is cut, and no gaps gape between the lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.line_edit import LineEdit, PasswordEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text

WORDS = "Each row says year, kind of order and status, and stands for five matters. What is rarer is told less closely."


@pytest.mark.parametrize("times", [1, 4])
def test_long_words_get_the_lines_they_need_and_no_more(qtbot: QtBot, times: int) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Asking(parent, "Save counts as a CSV file, which anyone who has it can read")
    words, note = Text(" ".join([WORDS] * times), wrap=True), NoteStrip("warn", WORDS)
    dialog.column.addWidget(words)
    dialog.column.addWidget(note)
    dialog.add_foot(Button("Go on"), dialog.accept)
    dialog.show()
    qtbot.waitUntil(lambda: words.height() == words.heightForWidth(words.width()))
    assert note.height() == note.heightForWidth(note.width())
    dialog.close()


def test_enter_in_a_field_goes_on_and_shows_no_passphrase(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Asking(parent, "Whose passphrase is it?")
    name, secret = LineEdit(longest=40), PasswordEdit()
    gone_on: list[bool] = []
    for field in (name, secret):
        dialog.column.addWidget(field)
    go_on = Button("Save", kind="primary")
    dialog.add_foot(go_on, lambda: gone_on.append(True))
    go_on.setEnabled(False)
    dialog.show()
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    assert gone_on == []
    go_on.setEnabled(True)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert gone_on == [True]
    dialog.close()


def test_what_is_higher_than_the_screen_scrolls_above_the_buttons(qtbot: QtBot) -> None:
    """Squeezed instead, the lines of its words and fields would cut one another off."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Asking(parent, "Save counts")
    fields = [LineEdit() for _ in range(40)]
    for field in fields:
        dialog.column.addWidget(field)
    go_on = Button("Go on")
    dialog.add_foot(go_on, dialog.accept)
    dialog.show()
    qtbot.waitUntil(lambda: fields[-1].height() == fields[-1].sizeHint().height())
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert dialog.rect().contains(go_on.geometry())
    assert not fields[-1].visibleRegion().boundingRect().contains(fields[-1].rect())
    dialog.close()


def test_it_stands_in_the_middle_of_its_window_whatever_grows_in_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setGeometry(100, 60, 600, 600)
    parent.show()
    dialog = Asking(parent, "Public key")
    code, words = QWidget(), Text(" ".join([WORDS] * 3), wrap=True)
    code.setMinimumSize(480, 200)
    dialog.column.addWidget(code)
    dialog.column.addWidget(words)
    dialog.add_foot(Button("Go on"), dialog.accept)
    dialog.open()
    qtbot.waitUntil(lambda: words.height() == words.heightForWidth(words.width()))
    qtbot.wait(50)
    off = dialog.frameGeometry().center() - parent.frameGeometry().center()
    assert abs(off.x()) <= 2
    assert abs(off.y()) <= 40
    dialog.close()
