"""The deadlines place: every date of all matters, by day, and how the chosen one was counted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.case_file import Reminder
from intake_app.domain.process import Override, Process
from intake_app.domain.records import Record
from intake_app.ui.case.record_dialog import RecordDialog, drafts_in
from intake_app.ui.deadlines.counted_panel import CountedPanel
from intake_app.ui.deadlines.date_form import DateForm
from intake_app.ui.deadlines.export_dialog import ExportDialog
from intake_app.ui.deadlines.met_dialog import MetDialog
from intake_app.ui.deadlines.model import ENTRY, DeadlinesModel, Group, group_of
from intake_app.ui.deadlines.row import DeadlineRow
from intake_app.ui.deadlines.sheet import sheet_html
from intake_app.ui.deadlines.strip import Strip
from intake_app.ui.jobs import Lane
from intake_app.ui.page import Page
from intake_app.ui.printing import Printed, print_html
from intake_app.ui.session import Draft, Session
from intake_app.ui.today import today, zone
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.section import PageHead
from intake_app.workflows.all_clocks import Counted
from intake_app.workflows.export_calendar import export_calendar
from intake_app.workflows.look_at_case import Due
from intake_app.workflows.meet_deadline import count_again, meet_deadline, open_again
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.write_record import add_record, edit_record


class DeadlinesPage(Page):
    """Read anew each time it comes to the front."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._counted: Counted | None = None
        self._due: tuple[Due, ...] = ()
        self._chosen: Due | None = None
        self._today = today()
        self._model = DeadlinesModel(self)
        self._add = Button(self.tr("&Add…"), icon="plus")
        self._add.clicked.connect(self.add)
        self._print = Button(self.tr("&Print"), icon="printer", shortcut="Ctrl+P")
        self._print.clicked.connect(
            lambda: print_html(sheet_html(self._due, self._today), self, Printed(self.session, "deadlines"))
        )
        self._export = Button(self.tr("&Calendar…"), icon="download")
        self._export.clicked.connect(self.export)
        self._head = PageHead(self.tr("Deadlines"), actions=(self._add, self._export, self._print))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing_yet())
        self._stack.addWidget(self._lay_out())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def activated(self) -> None:
        day = self._today = today()
        clocks = self.session.clocks
        self.session.jobs.run(
            Lane.READING, lambda _report: clocks.read(today=day, zone=zone()), owner=self, done=self._show
        )

    def open(self, subject: object) -> None:
        """Choose this `Due` as soon as all are read."""
        if isinstance(subject, Due):
            self._chosen = subject

    def add(self) -> None:
        """Ask for a date to be set by hand."""
        if not self._counted or not self._counted.titles:
            return
        form = DateForm(
            self.tr("&What has to be done"),
            self._today,
            actor := self.session.actor,
            matters=self._counted.titles,
            needs=self.tr("Say what has to be done by then."),
        )

        def store(vault: Vault, value: Record) -> object:
            return add_record(vault, form.matter, value, actor=actor)

        RecordDialog(self, self.session, self.tr("Add a deadline"), form, store, self.activated).open()

    def drafts_to_save(self) -> list[Draft]:
        return drafts_in(self)

    def export(self) -> None:
        """Say what a calendar file gives away, then ask where to."""
        ExportDialog(
            self,
            lambda: choose_target(self, self.tr("Save the calendar file"), self._write_calendar, name="deadlines.ics"),
        ).open()

    def change_date(self) -> None:
        """Ask for a date in place of what was counted, and why."""
        due, actor = self._chosen, self.session.actor
        if not due or not due.process or not due.deadline:
            return
        record, key = due.process.stored.id, due.deadline.key

        def store(vault: Vault, value: Record) -> object:
            assert isinstance(value, Reminder)
            override = Override(value.on, value.what, actor)

            def overridden(process: Process) -> Process:
                return replace(process, overrides={**process.overrides, key: override})

            return edit_record(vault, record, Process, overridden, actor=actor)

        needs = self.tr("Say why: it stands beside the date from now on.")
        form = DateForm(self.tr("&Why, and who said so"), self._today, actor, needs=needs)
        RecordDialog(self, self.session, self.tr("Set this date by hand"), form, store, self.activated).open()

    def meet(self) -> None:
        """The chosen one was acted on."""
        due, vault, actor, day = self._chosen, self.session.vault, self.session.actor, self._today
        if due:
            MetDialog(self, due, lambda: self._write(lambda: meet_deadline(vault, due, day, actor=actor))).open()

    def take_back(self, undo: Callable[..., None]) -> None:
        """What was done to the chosen one was a mistake."""
        due, vault, actor = self._chosen, self.session.vault, self.session.actor
        if due:
            self._write(lambda: undo(vault, due, actor=actor))

    def _write_calendar(self, target: Path) -> None:
        due, vault, actor, words = self._due, self.session.vault, self.session.actor, self.tr("Deadline")
        self._write(lambda: export_calendar(vault, due, target, words, actor=actor))

    def _write(self, work: Callable[[], object]) -> None:
        self.session.jobs.run(Lane.WRITING, lambda _report: work(), owner=self, done=lambda _: self.activated())

    def _show(self, counted: Counted) -> None:
        """All of it; where nothing was done since, only the deadline that was asked for."""
        if counted is not self._counted:
            self._counted, self._due = counted, counted.due
            self._show_all()
        row = self._model.row_of(self._chosen) if self._chosen else -1
        row = row if row >= 0 else self._model.first_row()
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    def _show_all(self) -> None:
        waiting = [due for due in self._due if group_of(due) is not Group.DONE]
        count = len({due.matter for due in waiting})
        note = self.tr("%n open", "", len(waiting)) if waiting else ""
        matters = self.tr("in %n matter(s)", "", count)
        self._head.set_note(f"{note} {matters}" if note else "")
        self._model.show(self._due, self._today)
        self._strip.show_due(self._due, self._today)
        self._print.setEnabled(bool(waiting))
        self._export.setEnabled(bool(waiting))
        self._add.setEnabled(bool(self._counted and self._counted.titles))
        self._stack.setCurrentIndex(1 if self._due else 0)

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            due = index.data(ENTRY)
            if isinstance(due, Due):
                self._chosen = due
                self._panel.show_due(due, self._model.left(due), self._today)

    def _choose_due(self, due: Due) -> None:
        row = self._model.row_of(due)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    def _lay_out(self) -> QWidget:
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(DeadlineRow(self._list))
        self._list.setResizeMode(QListView.ResizeMode.Adjust)  # rows are taller where there is little width
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Deadlines"))
        self._list.selectionModel().selectionChanged.connect(self._choose)
        self._list.doubleClicked.connect(self._go_to_matter)
        self._panel = CountedPanel()
        self._panel.matter_asked.connect(lambda code: self.session.go("matters", code))
        self._panel.change_asked.connect(self.change_date)
        self._panel.met_asked.connect(self.meet)
        self._panel.open_again_asked.connect(lambda: self.take_back(open_again))
        self._panel.count_again_asked.connect(lambda: self.take_back(count_again))
        self._strip = Strip()
        self._strip.chosen.connect(self._choose_due)
        left = QVBoxLayout()
        left.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(24, 12, 24, 8)
        above.addWidget(self._strip)
        left.addLayout(above)
        left.addWidget(self._list, 1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Line(vertical=True))
        row.addWidget(self._panel)
        return page

    def _go_to_matter(self) -> None:
        if self._chosen:
            self.session.go("matters", self._chosen.matter)

    def _nothing_yet(self) -> EmptyState:
        sentence = self.tr(
            "Enter a notice or a paper under Legal process in a matter, and its dates stand here, counted and by day."
        )
        return EmptyState("calendar", self.tr("No deadlines yet"), sentence)
