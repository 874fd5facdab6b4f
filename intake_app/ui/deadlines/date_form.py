"""A date that is set by hand: a new one, or one in place of what was counted."""

from datetime import date

from intake_app.domain.case_file import Reminder
from intake_app.domain.ids import MatterCode
from intake_app.ui.case.forms import Form
from intake_app.ui.widgets.choices import choices
from intake_app.ui.widgets.day_edit import DayEdit
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit


class DateForm(Form):
    """A day and a sentence, for the matter that is chosen where there is a choice."""

    def __init__(
        self, sentence: str, today: date, actor: str, *, needs: str, matters: tuple[tuple[str, str], ...] = ()
    ) -> None:
        super().__init__()
        self._actor, self._needs = actor, needs
        self._matters = choices([(code, f"{code} · {name}") for code, name in matters])
        self.matter = MatterCode("")
        """As it was chosen when the record was made."""
        self.line = LineEdit(longest=500)
        self._words = Field(sentence, self.line)
        self.day = DayEdit(self.tr("&Day"), today)
        if matters:
            self._add(Field(self.tr("&Matter"), self._matters))
        self._add(self._words, self.day)

    def record(self) -> Reminder | None:
        day, words = self.day.taken(), self.line.text().strip()
        self._words.set_fault("" if words else self._needs)
        self.matter = MatterCode(str(self._matters.currentData() or ""))
        return Reminder(words, day, self._actor) if day and words else None

    def is_empty(self) -> bool:
        """What would take the place of a counted date is left alone by a lock, until somebody said to save it."""
        return not self._matters.count() or not self.line.text().strip()
