"""The people of a matter: who they are, how to reach them safely, what they agreed to, who else knows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.case.agreed_panels import ConsentsPanel, DisclosuresPanel, HoldsPanel
from intake_app.ui.case.conflict_panel import ConflictPanel
from intake_app.ui.case.contacts_panel import ContactsPanel
from intake_app.ui.case.desk import Desk
from intake_app.ui.case.people_panel import PeoplePanel
from intake_app.ui.case.record_dialog import drafts_in
from intake_app.ui.case.seen import Seen
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.side_by_side import SideBySide, panel_stack

WIDE = 760  # pixels at 100 % from which there are two columns


class PeopleTab(QScrollArea):
    """Built anew when something in the matter has changed."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen: Seen | None = None
        self._conflicts: ConflictPanel | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_seen(self, seen: Seen) -> None:
        """Show a matter's people as they are now; names typed for a check stay."""
        if self._seen and (self._seen.case, self._seen.today) == (seen.case, seen.today):
            return
        same_matter = self._seen is not None and self._seen.case.matter == seen.case.matter
        typed = self._conflicts.typed() if same_matter and self._conflicts else ""
        scrolled_to = self.verticalScrollBar().value() if same_matter else 0
        self._seen = seen
        desk = Desk(self._session, self, seen.case.matter, seen.today, self.changed.emit)
        self._conflicts = ConflictPanel(seen, desk, typed)
        left = panel_stack(PeoplePanel(seen, desk), self._conflicts)
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
        self.verticalScrollBar().setValue(scrolled_to)

    def drafts_to_save(self) -> list[Draft]:
        """What stands in forms that are open."""
        return drafts_in(self)
