"""Something that happened outside: what kind of thing, on which day, what and who."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intake_app.domain.case_file import Event, EventKind
from intake_app.ui.case.dialog import DayEdit, buttons, choices
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.text import Text
from intake_app.words.case_file import event_label

WIDTH = 440


class EventDialog(QDialog):
    """`then` gets the event."""

    def __init__(self, parent: QWidget, today: date, then: Callable[[Event], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add an event"))
        self.setMinimumWidth(WIDTH)
        self._then = then
        self._kind = choices([(kind.value, event_label(kind)) for kind in EventKind])
        self._what, self._who = LineEdit(longest=500), LineEdit(longest=200)
        self._day = DayEdit(self.tr("&Day"), today, today)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(Text(self.tr("Add an event"), size="heading", weight=600, wrap=True))
        column.addWidget(Field(self.tr("&What kind of thing"), self._kind))
        column.addWidget(self._day)
        column.addWidget(Field(self.tr("What &happened, in a few words"), self._what))
        hint = self.tr("Names of agents, their office, a number to call back. As they gave it.")
        column.addWidget(Field(self.tr("Wh&o"), self._who, hint=hint))
        column.addLayout(buttons(self, self._save))

    def _save(self) -> None:
        day = self._day.taken()
        if day:
            kind = EventKind(str(self._kind.currentData()))
            self._then(Event(kind, day, self._what.text().strip(), self._who.text().strip()))
            self.accept()
