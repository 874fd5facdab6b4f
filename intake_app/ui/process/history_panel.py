"""Where a process stands, as a dated history. Withdrawn is followed by watching, not by an end."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.dates import read_date
from intake_app.domain.deadline import Clocks
from intake_app.domain.process import Process, StatusChange
from intake_app.domain.process_terms import ProcessStatus
from intake_app.domain.rulebook import Trigger
from intake_app.ui.process.edits import HISTORY, keep_draft, put_history
from intake_app.ui.process.fields import ChoiceField, DateField, TextField
from intake_app.ui.process.two_columns import TwoColumns
from intake_app.ui.today import today
from intake_app.ui.widgets.buttons import Button, IconButton, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.words.hook import written_day
from intake_app.words.process import status_label


def with_status(process: Process, change: StatusChange) -> tuple[StatusChange, ...]:
    """The history with one more line; a withdrawal is followed by the line that it is watched from then on."""
    added = [change]
    if change.status is ProcessStatus.WITHDRAWN:
        added.append(StatusChange(change.on, ProcessStatus.MONITORING))
    return (*process.history, *added)


class HistoryPanel(Panel):
    """`edited` tells what was edited and the edit of it: the history, or what stands in the fields for a new line.

    `watch_asked` carries the day until which the matter is to be watched.
    """

    edited = Signal(str, object)
    watch_asked = Signal(object)  # date

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("HistoryPanel", "Where it stands"), icon="history")
        self._process = Process()
        self._shown: object = None
        self._watch, self._rows = QVBoxLayout(), QVBoxLayout()
        for layout in (self._watch, self._rows):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._watch.setContentsMargins(16, 0, 16, 0)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._watch)
        column.addLayout(self._rows)
        self.add_flush(rows)
        self.add_flush(self._new_line())

    def show_history(self, process: Process, clocks: Clocks, watch_until: date | None) -> None:
        """The latest first, and what a withdrawal calls for."""
        self._process = process
        for field in (self._day, self._remark):
            if field.name in process.drafts:
                field.show_draft(process.drafts[field.name])
        shown = (process.history, clocks, watch_until)
        if shown == self._shown:
            return  # what has the focus keeps it
        self._shown = shown
        self.set_right(Chip("quiet", "clock", status_label(process.status)))
        clear(self._rows)
        lines = sorted(enumerate(process.history), key=lambda line: (line[1].on, line[0]), reverse=True)
        for number, change in lines:
            self._rows.addWidget(self._row(number, change))
        self._propose(clocks, watch_until)

    def begin(self) -> None:
        """Another process comes."""
        self._remark.show_value("")
        self._day.show_value(today().isoformat())

    def _row(self, number: int, change: StatusChange) -> Row:
        label = status_label(change.status)
        remove = IconButton("trash-2", self.tr("Remove: {name}").format(name=label))
        remove.clicked.connect(lambda: self._remove(number))
        second = " · ".join(part for part in (written_day(change.on), change.note) if part)
        return Row(label, second, right=remove)

    def _propose(self, clocks: Clocks, watch_until: date | None) -> None:
        """Offer to watch the matter for a new demand, until it is."""
        clear(self._watch)
        until = next((one.on for one in clocks.deadlines if one.rule.trigger is Trigger.WITHDRAWAL), None)
        self._watch.setContentsMargins(16, 12 if until else 0, 16, 12 if until else 0)
        if until is None:
            return
        if watch_until and watch_until >= until:
            text = self.tr("This matter is watched for a new demand until {day}.").format(day=written_day(watch_until))
            self._watch.addWidget(NoteStrip("ok", text))
            return
        watch = LinkButton(self.tr("Watch this matter until {day}").format(day=written_day(until)))
        watch.clicked.connect(lambda: self.watch_asked.emit(until))
        text = self.tr("Withdrawn is not closed: a new demand can follow within days.")
        self._watch.addWidget(NoteStrip("info", text, icon="eye", links=(watch,)))

    def _new_line(self) -> QWidget:
        statuses = [(str(status), status_label(status)) for status in ProcessStatus]
        self._status = ChoiceField("history.status", self.tr("What happened"), statuses)
        self._status.show_value(str(ProcessStatus.UNDER_REVIEW))
        self._day = DateField("history.on", self.tr("On"))
        self._remark = TextField("history.note", self.tr("Note"))
        self._add = Button(self.tr("Add to the &history"), icon="plus", small=True)
        self._add.clicked.connect(self._finish)
        for field in (self._day, self._remark):
            field.line.returnPressed.connect(self._finish)
            field.line.textEdited.connect(lambda typed, field=field: self._keep(field.name, typed))
        self._day.show_value(today().isoformat())
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(TwoColumns([self._status, self._day, self._remark], wide=(self._remark,)))
        column.addLayout(in_a_row(self._add))
        return form

    def _finish(self) -> None:
        read = read_date(self._day.line.text(), today())
        if read.value is None:
            self._day.complain(read)
            self._day.line.setFocus()
            return
        status = ProcessStatus(str(self._status.combo.currentData()))
        change = StatusChange(read.value, status, self._remark.line.text().strip())
        for field in (self._day, self._remark):
            self._keep(field.name, "")
        self._remark.show_value("")
        self._tell(with_status(self._process, change))

    def _keep(self, name: str, typed: str) -> None:
        """Not a line yet, but not lost to a lock either."""
        self.edited.emit(name, keep_draft(name, typed.strip()))

    def _tell(self, history: tuple[StatusChange, ...]) -> None:
        self._process = replace(self._process, history=history)  # the vault's answer comes later than the next click
        self.edited.emit(HISTORY, put_history(history))

    def _remove(self, number: int) -> None:
        history = self._process.history
        self._add.setFocus()
        self._tell((*history[:number], *history[number + 1 :]))
