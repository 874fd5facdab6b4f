"""What can be done about a file of which there is no clean copy, or none that is good enough."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.text import ElidedText
from intake_app.workflows.taken_in import Way

FIELD_WIDTH = 240  # pixels


class Decision(QWidget):
    """One button for each way on. A password, and what is kept with all it carries, are asked about first.

    `narrow` puts each below the other, without the advice. `chosen` tells the way, and the password typed for it.
    """

    chosen = Signal(Way, str)

    def __init__(self, ways: Sequence[Way], advice: str, *, narrow: bool = False) -> None:
        super().__init__()
        self._ways, self._advice, self._narrow = ways, advice, narrow
        self._row: QBoxLayout = QVBoxLayout(self) if narrow else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._offer()

    def _offer(self) -> None:
        words = {
            Way.CLEAN: (self.tr("Try to clean it"), "rotate-cw"),
            Way.PASSWORD: (self.tr("Enter password…"), "key"),
            Way.FLATTEN: (self.tr("Flatten instead"), "image"),
            Way.AS_RECEIVED: (self.tr("Take in as received…"), "sealed"),
        }
        buttons = []
        for way in self._ways:
            text, icon = words[way]
            button = Button(text, icon=icon, small=True)
            button.clicked.connect(lambda _checked=False, way=way: self._start(way))
            buttons.append(button)
        self._show(buttons, self._advice)

    def _start(self, way: Way) -> None:
        if way is Way.PASSWORD:
            self._ask_password()
        elif way is Way.AS_RECEIVED:
            self._confirm()
        else:
            self.chosen.emit(way, "")

    def _ask_password(self) -> None:
        field = PasswordEdit()
        if not self._narrow:
            field.setFixedWidth(FIELD_WIDTH)
        field.setAccessibleName(self.tr("Password of this file"))
        again = Button(self.tr("Try again"), small=True)

        def try_it() -> None:
            if field.text():
                self.chosen.emit(Way.PASSWORD, field.text())

        for pressed in (again.clicked, field.returnPressed):
            pressed.connect(try_it)
        self._show([field, again, self._back()], self.tr("It is used for this file only, and not stored."))
        field.setFocus()

    def _confirm(self) -> None:
        keep = Button(self.tr("Keep it as it came"), icon="sealed", small=True)
        keep.clicked.connect(lambda: self.chosen.emit(Way.AS_RECEIVED, ""))
        meaning = self.tr("It stays exactly as it came, with all it carries, and is handed off only when ticked.")
        self._show([keep, self._back()], meaning)
        keep.setFocus()

    def _back(self) -> Button:
        back = Button(self.tr("Back"), kind="flat", small=True)
        back.clicked.connect(self._offer)
        return back

    def _show(self, widgets: Sequence[QWidget], words: str) -> None:
        clear(self._row)
        for widget in widgets:
            self._row.addWidget(widget)
            widget.show()  # at once, as one of them is given the keyboard
        if not self._narrow:
            self._row.addSpacing(4)
            self._row.addWidget(ElidedText(words, size="small", color="text2"), 1)
