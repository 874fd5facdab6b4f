"""What can be done about a file that was refused, in its own row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.text import ElidedText
from intake_app.workflows.taken_in import Way

FIELD_WIDTH = 240


class Decision(QStackedWidget):
    """One button for each way on. A password, and what is kept with all it carries, are asked about first.

    `narrow` puts a field above its buttons. `chosen` tells the way, and the password that was typed for it.
    """

    chosen = Signal(Way, str)

    def __init__(self, ways: Sequence[Way], advice: str, *, narrow: bool = False) -> None:
        super().__init__()
        self._narrow = narrow
        self.addWidget(self._offers(ways, advice))
        self.addWidget(self._password())
        self.addWidget(self._confirmation())

    def _offers(self, ways: Sequence[Way], advice: str) -> QWidget:
        words = {
            Way.CLEAN: (self.tr("Try to clean it"), "rotate-cw"),
            Way.PASSWORD: (self.tr("Enter password…"), "key"),
            Way.FLATTEN: (self.tr("Flatten instead"), "image"),
            Way.AS_RECEIVED: (self.tr("Take in as received…"), "sealed"),
        }
        buttons = []
        for way in ways:
            text, icon = words[way]
            button = Button(text, icon=icon, small=True)
            button.clicked.connect(lambda _checked=False, way=way: self._start(way))
            buttons.append(button)
        return _row(*buttons, ElidedText(advice, size="small", color="text2"))

    def _password(self) -> QWidget:
        self._field = PasswordEdit()
        if not self._narrow:
            self._field.setFixedWidth(FIELD_WIDTH)
        self._field.setAccessibleName(self.tr("Password of this file"))
        again = Button(self.tr("Try again"), small=True)
        for pressed in (again.clicked, self._field.returnPressed):
            pressed.connect(self._try_password)
        hint = ElidedText(self.tr("It is used for this file only, and not stored."), size="small", color="text2")
        if self._narrow:
            return _column(self._field, _row(again, self._back(), hint))
        return _row(self._field, again, self._back(), hint)

    def _confirmation(self) -> QWidget:
        keep = Button(self.tr("Keep it as it came"), icon="sealed", small=True)
        keep.clicked.connect(lambda: self.chosen.emit(Way.AS_RECEIVED, ""))
        meaning = self.tr("It stays exactly as it came, with all it carries, and is handed off only when ticked.")
        return _row(keep, self._back(), ElidedText(meaning, size="small", color="text2"))

    def _back(self) -> Button:
        back = Button(self.tr("Back"), kind="flat", small=True)
        back.clicked.connect(lambda: self.setCurrentIndex(0))
        return back

    def _start(self, way: Way) -> None:
        if way is Way.PASSWORD:
            self.setCurrentIndex(1)
            self._field.setFocus()
        elif way is Way.AS_RECEIVED:
            self.setCurrentIndex(2)
        else:
            self.chosen.emit(way, "")

    def _try_password(self) -> None:
        if self._field.text():
            self.chosen.emit(Way.PASSWORD, self._field.text())


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def _row(*widgets: QWidget) -> QWidget:
    """In one line; the last one, which are words, takes the room that is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets[:-1]:
        row.addWidget(widget)
    row.addSpacing(4)
    row.addWidget(widgets[-1], 1)
    return holder
