"""Setting a date by hand: a new one, or one in place of what was counted."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import choices
from intake_app.ui.widgets.day_edit import DayEdit
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit


class DateDialog(Asking):
    """Asks for a day and a sentence; `then` gets both, with the matter chosen where there is a choice."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        sentence: str,
        then: Callable[[str, date, str], None],
        today: date,
        *,
        matters: tuple[tuple[str, str], ...] = (),
        needs: str = "",
    ) -> None:
        super().__init__(parent, heading)
        self._then, self._needs = then, needs
        self._matters = choices([(code, f"{code} · {name}") for code, name in matters])
        self._line = LineEdit(longest=500)
        self._words = Field(sentence, self._line)
        self._day = DayEdit(self.tr("&Day"), today)
        if matters:
            self.column.addWidget(Field(self.tr("&Matter"), self._matters))
        self.column.addWidget(self._words)
        self.column.addWidget(self._day)
        save = Button(self.tr("&Save"), kind="primary")
        save.setDefault(True)
        self.add_foot(save, self._save)

    def _save(self) -> None:
        day, words = self._day.taken(), self._line.text().strip()
        self._words.set_fault("" if words else self._needs)
        if day and words:
            self._then(str(self._matters.currentData() or ""), day, words)
            self.accept()
