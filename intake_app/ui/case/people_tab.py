"""The people of a matter: who they are, how to reach them safely, what they agreed to, who else knows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from intake_app.domain.case_file import LegalName
from intake_app.domain.ids import RecordId
from intake_app.domain.records import Record
from intake_app.ui import theme
from intake_app.ui.case.agreed_panels import ConsentsPanel, DisclosuresPanel, HoldsPanel
from intake_app.ui.case.conflict_panel import ConflictPanel
from intake_app.ui.case.contacts_panel import ContactsPanel
from intake_app.ui.case.desk import Desk
from intake_app.ui.case.legal_name import LegalNameForm
from intake_app.ui.case.people_panel import PeoplePanel
from intake_app.ui.case.record_dialog import RecordDialog, drafts_in
from intake_app.ui.case.seen import Seen
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.side_by_side import SideBySide, panel_stack
from intake_app.workflows.legal_name import keep_legal_name, reveal_name
from intake_app.workflows.open_vault import Vault

WIDE = 760  # pixels at 100 % from which there are two columns


class PeopleTab(QScrollArea):
    """Built anew when something in the matter has changed."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen: Seen | None = None
        self._conflicts: ConflictPanel | None = None
        self._revealed: dict[RecordId, str] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_seen(self, seen: Seen) -> None:
        """Show a matter's people as they are now; names typed for a check stay."""
        if self._seen and (self._seen.case, self._seen.today) == (seen.case, seen.today):
            return
        same_matter = self._seen is not None and self._seen.case.matter == seen.case.matter
        if not same_matter:
            self._revealed.clear()
        typed = self._conflicts.typed() if same_matter and self._conflicts else ""
        scrolled_to = self.verticalScrollBar().value() if same_matter else 0
        self._seen = seen
        self._build(seen, typed)
        self.verticalScrollBar().setValue(scrolled_to)

    def _build(self, seen: Seen, typed: str) -> None:
        desk = Desk(self._session, self, seen.case.matter, seen.today, self.changed.emit)
        self._conflicts = ConflictPanel(seen, desk, typed)
        people = PeoplePanel(seen, desk, self._revealed)
        people.reveal_asked.connect(self._reveal)
        people.name_asked.connect(self._ask_name)
        left = panel_stack(people, self._conflicts)
        right = panel_stack(
            ContactsPanel(seen, desk), ConsentsPanel(seen, desk), DisclosuresPanel(seen, desk), HoldsPanel(seen, desk)
        )
        page = QWidget()
        theme.set_ground(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.addWidget(SideBySide(left, right, wide=WIDE))
        column.addStretch(1)
        self.setWidget(page)

    def hideEvent(self, event: QHideEvent) -> None:
        """A revealed name goes with another tab, and with the lock."""
        super().hideEvent(event)
        if self._revealed:
            self._revealed.clear()
            self._build_again()

    def _reveal(self, person: RecordId) -> None:
        """The tab asks, not the row: that may be built anew before the name is there, and the look is recorded."""
        session = self._session
        session.jobs.run(
            Lane.WRITING,
            lambda _report: reveal_name(session.vault, person, actor=session.actor),
            owner=self,
            done=lambda name: self._tell(person, name),
        )

    def _tell(self, person: RecordId, name: str) -> None:
        if self._seen is None or not any(one.id == person for one in self._seen.case.people):
            return  # another matter was opened meanwhile
        if not name:
            self._ask_name(person)
        elif self.isVisible():
            self._revealed[person] = name
            self._build_again()

    def _ask_name(self, person: RecordId) -> None:
        session, name = self._session, self._revealed.get(person, "")
        assert self._seen is not None
        matter = self._seen.case.matter

        def store(vault: Vault, value: Record) -> object:
            assert isinstance(value, LegalName)
            return keep_legal_name(vault, matter, value, actor=session.actor)

        def done() -> None:
            self._revealed.pop(person, None)
            self._build_again()

        form = LegalNameForm(LegalName(person, name))
        RecordDialog(self, session, self.tr("Legal name"), form, store, done).open()

    def _build_again(self) -> None:
        """With what is seen already; the place on the page stays."""
        seen, scrolled_to = self._seen, self.verticalScrollBar().value()
        if seen and self._conflicts:
            self._build(seen, self._conflicts.typed())
            self.verticalScrollBar().setValue(scrolled_to)

    def drafts_to_save(self) -> list[Draft]:
        """What stands in forms that are open."""
        return drafts_in(self)
