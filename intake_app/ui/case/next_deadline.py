"""The next date to act by, how it was counted, and that it was met."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_app.domain.deadline import Deadline
from intake_app.domain.process_terms import ProofRequired
from intake_app.domain.rulebook import Counting
from intake_app.ui import formats
from intake_app.ui.case.seen import Seen
from intake_app.ui.deadlines.model import LOOKS, group_of, title
from intake_app.ui.deadlines.telling import basis_chip, days_left, second_line
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import Text
from intake_app.words.deadlines import counted, days
from intake_app.words.demands import proof_label
from intake_app.words.rulebook import in_our_language
from intake_app.workflows.look_at_case import Due
from intake_app.workflows.working_days import working_days_left


class NextDeadline(Panel):
    """`counted_asked` and `met_asked` carry the `Due`."""

    counted_asked = Signal(object)
    met_asked = Signal(object)
    papers_asked = Signal()

    def __init__(self, seen: Seen) -> None:
        super().__init__(self.tr("Next deadline"), icon="clock")
        due = seen.case.next_due
        if due is None:
            self._show_none(seen)
        else:
            self._show(due, seen.today)
        self.body.addStretch(1)

    def _show(self, due: Due, today: date) -> None:
        self.set_right(Chip(*basis_chip(due)))
        icon, ink = LOOKS[group_of(due)]
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, ink))
        row.addWidget(Text(self._left(due.act_by, today), color=ink, weight=600, wrap=True), 1)
        self.body.addWidget(Text(formats.full_day(due.act_by), size="heading", weight=600, wrap=True))
        self.body.addWidget(left)
        self.body.addWidget(Text(title(due), wrap=True))
        if due.reminder or due.deadline is None:
            self.body.addWidget(Text(second_line(due), color="text2", wrap=True))
        else:
            self._tell(due, due.deadline)
        self.body.addLayout(self._buttons(due))

    def _left(self, act_by: date, today: date) -> str:
        left = days_left(act_by, today)
        if act_by <= today:
            return left
        working = self.tr("%n of them working day(s)", "", working_days_left(today, act_by))
        return self.tr("{left}, {working}").format(left=left, working=working)

    def _tell(self, due: Due, deadline: Deadline) -> None:
        if due.act_by != deadline.on or deadline.superseded:
            self.body.addWidget(Text(second_line(due), color="text2", wrap=True))
        pairs = Pairs()
        since, number = deadline.values.get("since"), deadline.values.get("days")
        if isinstance(since, date) and not deadline.overridden:
            pairs.add(self.tr("Starts"), formats.full_day(since))
        if isinstance(number, int) and not deadline.overridden:
            pairs.add(self.tr("Runs"), self._runs(deadline, number))
        else:
            pairs.add(self.tr("Known from"), counted(deadline))
        pairs.add(self.tr("Ends"), self._ends(deadline))
        proof = self._asks_for(due)
        if proof:
            pairs.add(self.tr("Asks for"), proof)
        self.body.addLayout(pairs)

    def _runs(self, deadline: Deadline, number: int) -> str:
        if deadline.rule.counting is Counting.COURT:
            return self.tr("{days}, as courts count").format(days=days(number))
        return self.tr("{days} of the calendar").format(days=days(number))

    def _ends(self, deadline: Deadline) -> str:
        ends = formats.full_day(deadline.on)
        if deadline.on.weekday() >= 5 and deadline.rule.counting is Counting.CALENDAR:
            return self.tr("{day}, not moved forward").format(day=ends)
        return ends

    def _asks_for(self, due: Due) -> str:
        """What the platform wants to see, where it said so."""
        notice = due.process.stored.value.notice if due.process else None
        if notice is None or notice.proof_required is ProofRequired.UNKNOWN:
            return ""
        return proof_label(notice.proof_required)

    def _buttons(self, due: Due) -> Flow:
        how, met = Button(self.tr("How this is &counted")), Button(self.tr("&Mark as met"))
        how.clicked.connect(lambda: self.counted_asked.emit(due))
        met.clicked.connect(lambda: self.met_asked.emit(due))
        self.body.addWidget(Text(self.tr("It is not legal advice."), size="small", color="text2", wrap=True))
        row = Flow()
        row.addWidget(how)
        row.addWidget(met)
        return row

    def _show_none(self, seen: Seen) -> None:
        disclosed = next((one.clocks.disclosed for one in seen.case.processes if one.clocks.disclosed), None)
        if disclosed:
            heading, sentence = in_our_language(disclosed.title), in_our_language(disclosed.basis)
        elif seen.case.processes:
            heading = self.tr("No open deadline")
            sentence = self.tr("Nothing that is entered here has a date that is still to come.")
        else:
            heading = self.tr("No date on any paper yet")
            sentence = self.tr("Enter the platform’s notice or the paper, and its dates are counted here.")
        self.body.addWidget(Text(heading, size="heading", weight=600, wrap=True))
        self.body.addWidget(Text(sentence, color="text2", wrap=True))
        papers = Button(self.tr("&Legal process"), icon="file-text")
        papers.clicked.connect(self.papers_asked)
        self.body.addWidget(papers)
