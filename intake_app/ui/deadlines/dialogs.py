"""Setting a date by hand: a new one, or one in place of what was counted."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.dates import read_date
from intake_app.ui.today import today
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.text import Text
from intake_app.words.hook import written_day
from intake_app.words.troubles import date_trouble, other_reading

WIDTH = 420


class DateDialog(QDialog):
    """Asks for a day and a sentence; `then` gets both, with the matter chosen where there is a choice."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        sentence: str,
        then: Callable[[str, date, str], None],
        *,
        matters: tuple[tuple[str, str], ...] = (),
        needs: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setMinimumWidth(WIDTH)
        self._then, self._needs = then, needs
        self._matters = ComboBox()
        for code, name in matters:
            self._matters.addItem(f"{code} · {name}", code)
        self._day, self._words = LineEdit(empty=self.tr("10/3/2026, or 3 Oct 2026")), LineEdit(longest=500)
        self._day_field = Field(self.tr("&Day"), self._day)
        self._words_field = Field(sentence, self._words)
        self._day.textChanged.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(Text(heading, size="heading", weight=600, wrap=True))
        if matters:
            column.addWidget(Field(self.tr("&Matter"), self._matters))
        column.addWidget(self._words_field)
        column.addWidget(self._day_field)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        save, cancel = Button(self.tr("&Save"), kind="primary"), Button(self.tr("Cancel"))
        save.setDefault(True)
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    def _look(self) -> None:
        """Say at once which day was understood, or what is wrong with it."""
        text = self._day.text().strip()
        read = read_date(text, today()) if text else None
        if read is None or read.value is None:
            self._day_field.set_hint("")
        else:
            self._day_field.set_hint(f"{written_day(read.value)} {other_reading(read)}")

    def _save(self) -> None:
        read = read_date(self._day.text(), today())
        words = self._words.text().strip()
        self._words_field.set_fault("" if words else self._needs)
        if read.value is None:
            self._day_field.set_fault(date_trouble(read))
        elif words:
            self._then(str(self._matters.currentData() or ""), read.value, words)
            self.accept()
