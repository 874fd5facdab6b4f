"""The forms for a matter's own details, and for a line of its history."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from intake_app.domain.case_file import Details, Language, Privilege, Stage, StageChange
from intake_app.domain.ids import CounselId
from intake_app.domain.people import Counsel
from intake_app.domain.records import Record
from intake_app.ui.case.forms import Form
from intake_app.ui.case.inputs import ChoiceInput, TextInput, YesNoInput
from intake_app.ui.widgets.choices import choices
from intake_app.ui.widgets.day_edit import DayEdit
from intake_app.ui.widgets.field import Field
from intake_app.words.case_file import language_label, privilege_label, stage_label
from intake_app.words.quoting import quoted


class DetailsForm(Form):
    """History and tags stay as they are: they have places of their own."""

    def __init__(self, details: Details, today: date, counsel: Counsel | None, lawyers: Sequence[Counsel]) -> None:
        super().__init__()
        self._before, self._assigned = details, counsel.id if counsel else None
        self._chosen = self._assigned
        languages = [(one, language_label(one)) for one in Language]
        labels = [(one, privilege_label(one)) for one in Privilege]
        self._court = TextInput(self.tr("&Court, district or state of the demand"), details.jurisdiction)
        self._lives = TextInput(self.tr("Where they &live"), details.lives_in)
        self._language = ChoiceInput(self.tr("&Language"), languages, details.language)
        self._other = TextInput(self.tr("&Which one, if another"), details.other_language)
        self._interpreter = YesNoInput(self.tr("Is an &interpreter needed?"), details.interpreter_needed)
        self._label = ChoiceInput(self.tr("La&bel (what you assert, not a finding)"), labels, details.privilege)
        self._until = DayEdit(self.tr("&Keep until"), today, details.dispose_on, may_be_empty=True)
        self._add(self._court, self._lives, self._language, self._other, self._interpreter, self._label)
        self._add(self._ask_counsel(lawyers), self._until)

    def record(self) -> Details | None:
        until = self._until.taken()
        if until is None and not self._until.may_stay_empty:
            return None
        return replace(
            self._before,
            jurisdiction=self._court.value(),
            lives_in=self._lives.value(),
            language=Language(self._language.value()),
            other_language=self._other.value(),
            interpreter_needed=self._interpreter.value(),
            privilege=Privilege(self._label.value()),
            dispose_on=until,
        )

    def is_empty(self) -> bool:
        return self.record() in {None, self._before} and self._chosen == self._assigned

    def put_into(self, value: Record) -> Callable[[Details], Details]:
        """What was typed, into the details as the vault has them by then."""
        assert isinstance(value, Details)
        return lambda now: replace(value, history=now.history, tags=now.tags, watch_until=now.watch_until)

    def assign(self, now: CounselId | None) -> CounselId | None:
        """Whom it goes to: who was chosen, or who is assigned by then where nobody chose."""
        return now if self._chosen == self._assigned else self._chosen

    def _ask_counsel(self, lawyers: Sequence[Counsel]) -> Field:
        told = [(one.id, " · ".join(filter(None, (quoted(one.name), quoted(one.office))))) for one in lawyers]
        combo = choices([("", self.tr("None yet")), *told])
        combo.setCurrentIndex(combo.findData(self._assigned or ""))

        def choose() -> None:
            self._chosen = CounselId(combo.currentData()) if combo.currentData() else None

        combo.currentIndexChanged.connect(choose)
        hint = "" if lawyers else self.tr("Nobody to choose yet: add counsel under Counsel, on the left.")
        return Field(self.tr("Assigned coun&sel"), combo, hint=hint)


class StageForm(Form):
    """A day, and where the matter stands since."""

    def __init__(self, today: date) -> None:
        super().__init__()
        stages = [(one, stage_label(one)) for one in Stage]
        self._stage = ChoiceInput(self.tr("&Where it stands"), stages, Stage.ACCEPTED)
        self._day = DayEdit(self.tr("&Since"), today, today)
        self._note = TextInput(self.tr("&Note"))
        self._add(self._stage, self._day, self._note)

    def record(self) -> Details | None:
        """Details with this line alone: a line is no record of its own."""
        day = self._day.taken()
        line = StageChange(day, Stage(self._stage.value()), self._note.value()) if day else None
        return Details(history=(line,)) if line else None

    def is_empty(self) -> bool:
        return not self._note.value()

    def line_of(self, value: Record) -> StageChange:
        """The line out of what `record` gave."""
        assert isinstance(value, Details)
        return value.history[0]
