"""Keys of one's own: to open what others seal, and the one this vault signs with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.people import OwnKey
from intake_app.ui.counsel.key_panel import KeyPanel, show_key
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.counsel.new_key_form import NewKeyForm
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.scroll import scrolled_column
from intake_app.ui.widgets.text import MonoText, Text
from intake_app.workflows.new_key import keep_key, make_key, own_keys, signing_key

WIDEST = 760


class OwnKeys(QWidget):
    """Lists them, the newest first; `left` when the user goes back to counsel."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout()
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(16)
        self._said = MessageRoom()
        self._column.addWidget(self._said)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled_column(self._column, WIDEST))

    def start(self) -> None:
        """Read what the vault holds."""
        vault = self._session.vault
        self._session.jobs.run(
            Lane.READING,
            lambda _report: (own_keys(vault), signing_key(vault)),
            owner=self,
            done=lambda found: self._show(*found),
            failed=self._said.tell,
        )

    def _show(self, keys: list[OwnKey], signing: str) -> None:
        clear(self._column)
        self._said = MessageRoom()
        if not keys:
            told = self.tr(
                "Who wants to seal something for you needs a public key of yours. It takes a minute to make one."
            )
            self._column.addWidget(NoteStrip("info", told, icon="key"))
        for key in keys:
            self._column.addWidget(KeyPanel(self._session, key, newest=key is keys[0]))
        make = Button(self.tr("&Make another key…") if keys else self.tr("&Make a key…"), icon="plus")
        make.set_kind("plain" if keys else "primary")
        make.clicked.connect(self.make)
        back = Button(self.tr("Back to counsel"), icon="arrow-left")
        back.clicked.connect(self.left)
        buttons = QWidget()
        row = in_a_row(make, back)
        row.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(row)
        self._column.addWidget(self._said)
        self._column.addWidget(buttons)
        self._column.addWidget(self._signs(signing))
        self._column.addStretch(1)

    def make(self) -> None:
        """Ask for a passphrase, and which kind."""
        clear(self._column)
        form = NewKeyForm(self._session.jobs, self._keep)
        form.made.connect(self._made)
        form.cancelled.connect(self.start)
        self._column.addWidget(form)
        self._column.addStretch(1)
        form.activated()

    def _keep(self, passphrase: str, quantum: bool) -> OwnKey:
        key = make_key(passphrase, post_quantum=quantum)
        return keep_key(self._session.vault, key, actor=self._session.actor)

    def _made(self, key: OwnKey) -> None:
        self.start()
        show_key(self, self._session, key.recipient)

    def _signs(self, signing: str) -> Panel:
        panel = Panel(self.tr("This vault signs with"), icon="shield-check")
        told = self.tr("Counsel sees these words when they open a handoff of yours. Read them aloud if they ask.")
        panel.body.addWidget(Text(told, color="text2", wrap=True))
        panel.body.addWidget(KeyWords(signing))
        panel.body.addSpacing(4)
        plain = self.tr("Counsel without Intake has no words, and compares the key itself. It stands on each receipt.")
        panel.body.addWidget(Text(plain, size="small", color="text2", wrap=True))
        panel.body.addWidget(MonoText(signing))
        return panel
