"""Periods that courts gave: so many days after or before a day, counted as courts count."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.dates import read_date
from intake_app.domain.day_counts import read_days
from intake_app.domain.deadline import Clocks, Deadline
from intake_app.domain.process import CourtPeriod, Process
from intake_app.domain.rulebook import Trigger
from intake_app.ui.process.edits import COURT_PERIODS, keep_draft, put_court_periods
from intake_app.ui.process.fields import ChoiceField, DateField, NumberField, TextField
from intake_app.ui.process.two_columns import TwoColumns
from intake_app.ui.today import today
from intake_app.ui.widgets.buttons import Button, IconButton
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.words.deadlines import counted
from intake_app.words.hook import written_day
from intake_app.words.quoting import quoted

AFTER, BEFORE = "after", "before"


class CourtPanel(Panel):
    """`edited` tells what was edited and the edit of it: all periods, or what stands in the fields for a new one."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CourtPanel", "Periods set by a court"),
            icon="flag",
            note=translate("CourtPanel", "moved off weekends and federal holidays"),
        )
        self._process = Process()
        self._changing: int | None = None
        self._shown: object = None
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.add_flush(holder)
        self.add_flush(self._form())

    def show_periods(self, process: Process, clocks: Clocks) -> None:
        """Those that are recorded, and what was typed for one more."""
        self._process = process
        for field in (self._what, self._since, self._days):
            typed = process.drafts.get(field.name, "")
            if typed or self._changing is None:
                field.show_draft(typed)
        shown = process.court_periods, clocks
        if shown == self._shown:
            return  # what has the focus keeps it
        self._shown = shown
        clear(self._rows)
        dates = [one for one in clocks.deadlines if one.rule.trigger is Trigger.COURT_PERIOD]
        by_number = {int(one.key.rpartition(".")[2]): one for one in dates}
        for number, period in enumerate(process.court_periods):
            self._rows.addWidget(self._row(number, period, by_number.get(number)))

    def begin(self) -> None:
        """Another process comes."""
        self._change(None)
        for field in (self._what, self._since, self._days):
            field.show_draft("")

    def start(self) -> None:
        """Wait for one more."""
        self._what.line.setFocus()

    def _row(self, number: int, period: CourtPeriod, ends: Deadline | None) -> Row:
        name = quoted(period.what)
        told = f"{counted(ends)}: {written_day(ends.on)}" if ends else self.tr("It is too long to be counted.")
        change = IconButton("pencil", self.tr("Change: {name}").format(name=name))
        change.clicked.connect(lambda: self._change(number))
        remove = IconButton("trash-2", self.tr("Remove: {name}").format(name=name))
        remove.clicked.connect(lambda: self._remove(number))
        buttons = QWidget()
        buttons.setLayout(in_a_row(change, remove, spacing=0))
        return Row(name, told, right=buttons)

    def _form(self) -> QWidget:
        self._what = TextField("court_periods.what", self.tr("What is due"), empty=self.tr("Opposition to the motion"))
        self._days = NumberField("court_periods.days", self.tr("Number of days"))
        ways = [(AFTER, self.tr("after")), (BEFORE, self.tr("before"))]
        self._way = ChoiceField("court_periods.before", self.tr("Counted"), ways)
        self._since = DateField("court_periods.since", self.tr("Day of the order or event"))
        self._add, self._leave = Button("", icon="plus", small=True), Button(self.tr("Leave it"), small=True)
        self._add.clicked.connect(self._finish)
        self._leave.clicked.connect(self._forget)
        for field in (self._what, self._days, self._since):
            field.line.returnPressed.connect(self._finish)
            field.line.textEdited.connect(lambda typed, field=field: self._keep(field.name, typed))
        told = self.tr("Only what a court or its rules say. Counsel says which period applies.")
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(TwoColumns([self._what, self._days, self._way, self._since], wide=(self._what,)))
        column.addLayout(in_a_row(self._add, self._leave))
        column.addWidget(Text(told, size="small", color="text2", wrap=True))
        self._change(None)
        return form

    def _keep(self, name: str, typed: str) -> None:
        """Not a period yet, but not lost to a lock either."""
        self.edited.emit(name, keep_draft(name, typed.strip()))

    def _finish(self) -> None:
        what, days, since = self._what.line.text().strip(), read_days(self._days.line.text()).value, self._since.line
        read = read_date(since.text(), today())
        self._what.set_fault("" if what else self.tr("Say what is due then."))
        if days is None:
            self._days.set_fault(self.tr("A number of days, in digits."))
        if read.value is None:
            self._since.complain(read)
        if what and days is not None and read.value:
            before = self._way.combo.currentData() == BEFORE
            self._put(CourtPeriod(what, read.value, days, before))

    def _put(self, period: CourtPeriod) -> None:
        periods = list(self._process.court_periods)
        if self._changing is None:
            periods.append(period)
        else:
            periods[self._changing] = period
        self._forget()
        self._tell(tuple(periods))

    def _forget(self) -> None:
        self._change(None)
        for field in (self._what, self._days, self._since):
            self._keep(field.name, "")

    def _change(self, number: int | None) -> None:
        """Put one into the fields, or get them ready for a new one."""
        self._changing = number
        period = None if number is None else self._process.court_periods[number]
        self._what.show_value(period.what if period else "")
        self._days.show_value(str(period.days) if period else "")
        self._since.show_value(period.since.isoformat() if period else "")
        self._way.show_value(BEFORE if period and period.before else AFTER)
        self._add.setText(self.tr("&Keep the change") if period else self.tr("Add the &period"))
        self._leave.setVisible(period is not None)
        if period:
            self._what.line.setFocus()

    def _remove(self, number: int) -> None:
        periods = self._process.court_periods
        self._change(None)
        self._add.setFocus()
        self._tell((*periods[:number], *periods[number + 1 :]))

    def _tell(self, periods: tuple[CourtPeriod, ...]) -> None:
        edit = put_court_periods(periods)
        self._process = edit(self._process)  # the vault's answer comes later than the next click can
        self.edited.emit(COURT_PERIODS, edit)
