"""What was handed off from a matter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.names import shown_key
from intake_app.ui import formats, theme
from intake_app.ui.handoff.receipt_dialog import show_receipt
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import MonoText
from intake_app.words.quoting import quoted
from intake_app.workflows.look_at_matter import Glance


class HandoffsTab(QStackedWidget):
    """A panel for each handoff, newest first."""

    hand_off_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        start = Button(self.tr("Hand off"), kind="primary", icon="upload")
        start.clicked.connect(self.hand_off_asked)
        sentence = self.tr("A handoff is one encrypted file with clean copies and notes. Only counsel’s key opens it.")
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self.addWidget(EmptyState("upload", self.tr("Not handed off yet"), sentence, primary=start))
        self.addWidget(self._list)

    def show_facts(self, facts: Glance) -> None:
        """Show the handoffs of a matter."""
        page = QWidget()
        theme.set_ground(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        for handoff in facts.handoffs:
            column.addWidget(self._panel(handoff))
        column.addStretch(1)
        self._list.setWidget(page)
        self.setCurrentIndex(1 if facts.handoffs else 0)

    def _nobody(self, handoff: HandoffRecord) -> str:
        return self.tr("a key") if handoff.recipients else self.tr("whoever knows its passphrase")

    def _panel(self, handoff: HandoffRecord) -> Panel:
        panel = Panel(
            self.tr("To {name}").format(name=handoff.counsel_name or self._nobody(handoff)),
            icon="upload",
            note=formats.day_and_clock(handoff.at),
            gives_way=True,
        )
        panel.set_right(self._state(handoff))
        pairs = Pairs()
        pairs.add(self.tr("File"), handoff.file_name)
        content = self.tr("%n item(s) or note(s) inside, {size} sealed", "", handoff.entries)
        pairs.add(self.tr("Content"), content.format(size=formats.size(handoff.size)))
        pairs.add(self.tr("SHA-256"), MonoText(handoff.sha256))
        for key in handoff.recipients:
            pairs.add(self.tr("Key"), MonoText(shown_key(key)))
        if not handoff.recipients:
            pairs.add(self.tr("Key"), self.tr("None: a passphrase opens it"))
        for answer in handoff.answers:
            told = self.tr("{name}, {time}") if answer.whole else self.tr("{name}, {time}: it had not come whole")
            time = formats.day_and_clock(answer.at)
            pairs.add(self.tr("Acknowledged"), told.format(name=quoted(answer.name), time=time))
        panel.body.addLayout(pairs)
        panel.body.addLayout(in_a_row(self._receipt(handoff)))
        return panel

    def _receipt(self, handoff: HandoffRecord) -> Button:
        button = Button(self.tr("Receipt…"), icon="printer", small=True)
        button.setAccessibleDescription(handoff.file_name)
        button.clicked.connect(lambda: show_receipt(self._session, self, handoff.id))
        return button

    def _state(self, handoff: HandoffRecord) -> Chip:
        if any(not answer.whole for answer in handoff.answers):
            return Chip("warn", "triangle-alert", self.tr("Not whole"))
        if handoff.answers:
            return Chip("ok", "circle-check", self.tr("Acknowledged"))
        return Chip("info", "clock", self.tr("Not answered yet"))
