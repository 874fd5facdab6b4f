"""What now: the next date to act by, what is missing, what happened, and whom it concerns."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.case.details_panel import DetailsPanel
from intake_app.ui.case.dispose_dialog import DisposeDialog
from intake_app.ui.case.foot_strip import FootStrip
from intake_app.ui.case.forms import EventForm
from intake_app.ui.case.missing import MissingPanel
from intake_app.ui.case.next_deadline import NextDeadline
from intake_app.ui.case.record_dialog import RecordDialog, drafts_in
from intake_app.ui.case.seen import Seen
from intake_app.ui.case.timeline_facts import timeline_of
from intake_app.ui.case.timeline_panel import TimelinePanel
from intake_app.ui.deadlines.met_dialog import MetDialog
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.side_by_side import SideBySide
from intake_app.workflows.look_at_case import Due
from intake_app.workflows.meet_deadline import meet_deadline
from intake_app.workflows.write_record import add_record

WIDE = 720  # pixels at 100 % from which deadline and open things stand beside each other


class Overview(QScrollArea):
    """Built anew from what a matter holds; it keeps its place while nothing of that has changed."""

    wanted = Signal(str)
    """Where the user wants to go: a tab, or files, handoff, counsel, interview, sheets."""

    changed = Signal()
    disposed = Signal()
    """The matter has gone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen: Seen | None = None
        self._timeline: TimelinePanel | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its links take it, and scroll into view

    def show_seen(self, seen: Seen) -> None:
        """Show a matter as it is now."""
        if seen == self._seen:
            return
        same_matter = self._seen is not None and self._seen.case.matter == seen.case.matter
        self._seen = seen
        scrolled_to = self.verticalScrollBar().value() if same_matter else 0
        as_list = self._timeline.as_list if same_matter and self._timeline else False
        self.setWidget(self._page(seen, as_list=as_list))
        self.verticalScrollBar().setValue(scrolled_to)

    def add_event(self) -> None:
        """Ask what happened."""
        if self._seen:
            code, session = self._seen.case.matter, self._session
            RecordDialog(
                self,
                session,
                self.tr("Add an event"),
                EventForm(self._seen.today),
                lambda vault, event: add_record(vault, code, event, actor=session.actor),
                self.changed.emit,
            ).open()

    def drafts_to_save(self) -> list[Draft]:
        """What stands in a form that is open."""
        return drafts_in(self)

    def _page(self, seen: Seen, *, as_list: bool) -> QWidget:
        page = QWidget()
        theme.set_ground(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        deadline = NextDeadline(seen)
        deadline.counted_asked.connect(lambda due: self._session.go("deadlines", due))
        deadline.met_asked.connect(self._meet)
        deadline.papers_asked.connect(lambda: self.wanted.emit("process"))
        details = DetailsPanel(seen, self._session, self)
        details.changed.connect(self.changed)
        details.dispose_asked.connect(lambda: DisposeDialog(self._session, self, seen, self.disposed.emit).open())
        missing = MissingPanel(seen)
        missing.asked.connect(lambda where: details.edit() if where == "details" else self.wanted.emit(where))
        self._timeline = TimelinePanel(timeline_of(seen), as_list=as_list)
        self._timeline.add_asked.connect(self.add_event)
        self._timeline.sheets_asked.connect(lambda: self.wanted.emit("sheets"))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(deadline)
        right.addWidget(missing)
        column.addWidget(SideBySide(left, right, wide=WIDE, shares=(4, 5)))
        column.addWidget(self._timeline)
        for widget in (FootStrip(seen), details):
            column.addWidget(widget)
        column.addStretch(1)
        return page

    def _meet(self, due: Due) -> None:
        vault, actor, seen = self._session.vault, self._session.actor, self._seen
        assert seen is not None
        MetDialog(self, due, lambda: self._write(lambda: meet_deadline(vault, due, seen.today, actor=actor))).open()

    def _write(self, work: Callable[[], object]) -> None:
        self._session.jobs.run(
            Lane.WRITING, lambda _report: work(), owner=self, done=lambda _result: self.changed.emit()
        )
