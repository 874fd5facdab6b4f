"""The custody record of a matter: who did what, when."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.ui.activity.print_report import print_report
from intake_app.ui.jobs import Lane
from intake_app.ui.models.record import RecordModel
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.table import Table
from intake_app.workflows.look_at_matter import Glance
from intake_app.workflows.read_pages import EventPage, events_page


class CustodyTab(QWidget):
    """A line per event, newest first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._matter: MatterCode | None = None
        self._model = RecordModel(self)
        self._model.page_wanted.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        column.setSpacing(12)
        printed = Button(self.tr("&Print the record…"), icon="printer", small=True)
        printed.clicked.connect(self._print)
        column.addLayout(in_a_row(printed))
        column.addWidget(Table(self._model, wide=1, name=self.tr("Custody record")))

    def show_facts(self, facts: Glance) -> None:
        """Show the record of a matter."""
        self._matter = facts.matter.code
        self._model.show(facts.events, facts.event_count, facts.exhibits)

    def _print(self) -> None:
        if self._matter is not None:
            print_report(self._session, self, self._matter)

    def _read(self, page: int) -> None:
        matter, session = self._matter, self._session
        session.jobs.run(
            Lane.READING,
            lambda _report: events_page(session.vault, matter, page),
            owner=self,
            done=lambda found: self._show(matter, page, found),
        )

    def _show(self, matter: MatterCode | None, page: int, found: EventPage) -> None:
        if matter == self._matter:
            self._model.put(page, found.events, found.exhibits)
