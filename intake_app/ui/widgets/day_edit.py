"""A day as people type it."""

from datetime import date

from intake_app.domain.dates import read_date
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.words.hook import written_day
from intake_app.words.troubles import date_trouble, other_reading


class DayEdit(Field):
    """It says at once which day was understood. With `may_be_empty` none is one too."""

    def __init__(self, label: str, today: date, day: date | None = None, *, may_be_empty: bool = False) -> None:
        self._edit = LineEdit(written_day(day) if day else "", longest=80)
        super().__init__(label, self._edit)
        self._edit.setPlaceholderText(self.tr("10/3/2026, or 3 Oct 2026"))
        self._today, self._may_be_empty = today, may_be_empty
        self._edit.textChanged.connect(self._look)

    @property
    def text(self) -> str:
        """As it was typed."""
        return self._edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show this."""
        self._edit.setText(text)

    def taken(self) -> date | None:
        """The day; None, with what is wrong said below, when there is none."""
        read = read_date(self.text, self._today)
        if read.value is None and not self.may_stay_empty:
            self.set_fault(date_trouble(read))
        return read.value

    @property
    def may_stay_empty(self) -> bool:
        """Nothing was typed, and nothing has to be."""
        return self._may_be_empty and not self.text

    def _look(self) -> None:
        read = read_date(self.text, self._today) if self.text else None
        if read is None or read.value is None:
            self.set_hint("")
        else:
            self.set_hint(f"{written_day(read.value)} {other_reading(read)}".strip())
