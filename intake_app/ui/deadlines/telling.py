"""What a row of the deadlines says of its date, in a chip and a small line."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from intake_app.domain.deadline import Confidence
from intake_app.ui import formats
from intake_app.ui.widgets.chip import ChipKind
from intake_app.words.deadlines import confidence_label, counted, superseded_label
from intake_app.words.hook import written_day
from intake_app.workflows.look_at_case import Due

CHIPS: dict[Confidence, tuple[ChipKind, str]] = {
    Confidence.STATED: ("ok", "file-text"),
    Confidence.DERIVED: ("info", "list"),
    Confidence.ASSUMED: ("warn", "circle-question-mark"),
}


def basis_chip(due: Due) -> tuple[ChipKind, str, str]:
    """How sure the date is: kind, icon and words of a chip."""
    translate = QCoreApplication.translate
    if due.deadline is None or due.deadline.overridden:
        return "quiet", "pencil", translate("DeadlineRow", "Set by hand")
    if not due.deadline.rule.confirmed:
        return "warn", "circle-question-mark", translate("DeadlineRow", "Rule not confirmed")
    kind, icon = CHIPS[due.deadline.confidence]
    return kind, icon, confidence_label(due.deadline.confidence)


def second_line(due: Due) -> str:
    """How it was counted, or why it no longer runs."""
    translate = QCoreApplication.translate
    if due.reminder:
        told = translate("DeadlineRow", "Set by {name}").format(name=due.reminder.value.set_by)
        met = due.reminder.value.met_on
        return told if met is None else translate("DeadlineRow", "Met on {day}").format(day=formats.full_day(met))
    deadline = due.deadline
    assert deadline is not None
    if deadline.superseded:
        return superseded_label(deadline.superseded)
    if due.act_by != deadline.on:
        return translate("DeadlineRow", "Last working day before {day}").format(day=written_day(deadline.on))
    return counted(deadline)


def days_left(act_by: date, today: date) -> str:
    """How many days are left, in words."""
    return DaysLeft().told((act_by - today).days)


class DaysLeft(QObject):
    """Only texts of an object's own have plurals in every language."""

    def told(self, days: int) -> str:
        """As "3 days left", "1 day over" or "Today"."""
        if days == 0:
            return self.tr("Today")
        return self.tr("%n day(s) left", "", days) if days > 0 else self.tr("%n day(s) over", "", -days)
