"""One clock of a process on a card: the date, how long that is, how it is known."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from intake_app.domain.deadline import Confidence, Deadline, Missing, Need, State, Superseded
from intake_app.domain.rulebook import Rule, Trigger
from intake_app.ui.deadlines.telling import CHIPS, days_left
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.chip import Chip, ChipKind
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text
from intake_app.words import deadlines as words
from intake_app.words.hook import written_day
from intake_app.words.rulebook import in_our_language
from intake_app.workflows.look_at_case import act_by

ICONS = {
    Trigger.NOTICE: "clock",
    Trigger.RETURN: "calendar",
    Trigger.DISCLOSURE: "hourglass",
    Trigger.WITHDRAWAL: "eye",
}
INKS: dict[State, Token] = {State.OVERDUE: "bad", State.TODAY: "warn", State.SOON: "warn"}
NO_LONGER = {State.MET, State.SUPERSEDED, State.PASSED}


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows. `clock` is what it is about, None for one that is not running."""

    icon: str
    title: str
    date: str
    ink: Token
    left: str
    basis: str
    chip: tuple[ChipKind, str, str]
    clock: Deadline | Missing | None = None


def face_of(clock: Deadline | Missing, today: date) -> Face:
    """A clock that runs, or one for which something is not known."""
    icon = ICONS.get(clock.rule.trigger, "flag")
    title = short_title(clock.rule)
    if isinstance(clock, Missing):
        unknown = QCoreApplication.translate("ClockCard", "Not known")
        return Face(icon, title, unknown, "text2", "", words.missing(clock), _missing_chip(clock), clock)
    ink = "text2" if clock.state in NO_LONGER else INKS.get(clock.state, "text")
    day = act_by(clock)
    is_counted = _is_counted(clock)
    return Face(
        icon,
        title if not clock.values.get("what") else words.title(clock),
        _date(clock, day if is_counted else clock.on),
        ink,
        _left(clock, day, today, tell_day=not is_counted and day != clock.on),
        _basis(clock),
        _chip(clock),
        clock,
    )


def short_title(rule: Rule) -> str:
    """What a rule is called where there is little room."""
    if rule.trigger is Trigger.NOTICE and not is_of_court(rule):
        return QCoreApplication.translate("ClockCard", "Notice window")
    return in_our_language(rule.title)


def nothing_filed() -> Face:
    """The place of the courts' clocks before there are any."""
    translate = QCoreApplication.translate
    return Face(
        "flag",
        translate("ClockCard", "Court rule"),
        translate("ClockCard", "Not started"),
        "text2",
        translate("ClockCard", "Starts when something is filed"),
        translate("ClockCard", "Counsel says which rule applies"),
        ("quiet", "hourglass", translate("ClockCard", "Nothing filed")),
    )


class ClockCard(Panel):
    """Shows a face; `opened` asks how it was counted, or for the period of one that has not started."""

    opened = Signal()

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body.setSpacing(2)
        self.body.setContentsMargins(16, 12, 16, 12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(face.icon, "text2"))
        head.addWidget(Text(face.title, color="text2", wrap=True), 1)
        self.body.addLayout(head)
        self.date = Text(face.date, size="heading", color=face.ink, weight=600, wrap=True)
        self.body.addWidget(self.date)
        if face.left:
            self.body.addWidget(Text(face.left, wrap=True))
        self.body.addWidget(Text(face.basis, size="small", color="text2", wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(Chip(*face.chip))
        self.body.addStretch(1)
        more = LinkButton(
            self.tr("How this is counted") if face.clock else self.tr("Enter a court’s period"), small=True
        )
        if face.clock:
            more.setAccessibleName(self.tr("How this is counted: {title}").format(title=face.title))
        more.clicked.connect(self.opened)
        self.body.addSpacing(6)
        self.body.addWidget(more)
        self.setAccessibleName(", ".join(part for part in (face.title, face.date, face.left) if part))

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.totalMinimumSize()


def _date(clock: Deadline, day: date) -> str:
    """Once the data has gone no date counts down any more."""
    if clock.superseded is Superseded.DISCLOSED:
        return QCoreApplication.translate("ClockCard", "Closed")
    return written_day(day)


def _is_counted(clock: Deadline) -> bool:
    """Whether it ends a period: then the day to act by stands first, and below it where the period begins and ends."""
    return isinstance(clock.values.get("since"), date) and "days" in clock.values and not clock.overridden


def _left(clock: Deadline, day: date, today: date, *, tell_day: bool) -> str:
    """How much time there is, or why it does not count any more. A date that a paper states stands above it."""
    if clock.superseded:
        return words.superseded_label(clock.superseded)
    if clock.state in NO_LONGER:
        return words.state_label(clock.state)
    left = days_left(day, today)
    if not tell_day:
        return left
    return QCoreApplication.translate("ClockCard", "Act by {day} · {left}").format(day=written_day(day), left=left)


def _basis(clock: Deadline) -> str:
    """Where the period began and ends; else how the date was come by."""
    since, days = clock.values.get("since"), clock.values.get("days")
    if isinstance(since, date) and isinstance(days, int) and not clock.overridden:
        text = QCoreApplication.translate("ClockCard", "{days}, {begins} to {ends}")
        return text.format(days=words.days(days), begins=written_day(since), ends=written_day(clock.on))
    return words.counted(clock)


def _chip(clock: Deadline) -> tuple[ChipKind, str, str]:
    translate = QCoreApplication.translate
    if clock.overridden:
        return "quiet", "pencil", translate("ClockCard", "Set by hand")
    kind, icon = CHIPS[clock.confidence]
    if clock.confidence is Confidence.STATED:
        in_notice = clock.rule.trigger is Trigger.NOTICE
        stated = (
            translate("ClockCard", "Stated in the notice") if in_notice else words.confidence_label(clock.confidence)
        )
        return kind, icon, stated
    return kind, icon, words.confidence_label(clock.confidence)


def _missing_chip(clock: Missing) -> tuple[ChipKind, str, str]:
    translate = QCoreApplication.translate
    if Need.COPY in clock.needs:
        return "quiet", "circle-question-mark", translate("ClockCard", "No copy of the paper")
    return "quiet", "circle-question-mark", translate("ClockCard", "A date is missing")


def is_of_court(rule: Rule) -> bool:
    """Whether a rule is about more than the platform's window and the return date."""
    return rule.id not in {"R1", "R2"}
