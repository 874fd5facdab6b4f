"""What came of entering counsel's acknowledgement, above the list of handoffs."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.people import KeyCheck
from intake_app.ui import formats
from intake_app.ui.counsel.card import KeyWords
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.workflows.acknowledge import Entered, Known, check_signer, import_acknowledgement
from intake_app.workflows.read_code import answer_in_file


class EnteredAnswer(QWidget):
    """Takes an answer from a file or from the picture of its code. `changed` tells that a handoff was answered."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)
        self.hide()

    def enter(self, file: Path) -> None:
        """Verify what is in the file, and enter it beside its handoff."""
        session = self._session

        def work() -> Entered:
            data = answer_in_file(file, lambda: session.cleaner)
            return import_acknowledgement(session.vault, data, file, actor=session.actor)

        session.jobs.run(Lane.POOL, lambda _report: work(), owner=self, done=self._show, failed=self._show_fault)

    def _show(self, entered: Entered) -> None:
        record, answer = entered.record, entered.record.answers[-1]
        told = self.tr("Matter {code}: opened by {name}, {time}. Every file had come as listed.")
        if not entered.whole:
            told = self.tr("Matter {code}: opened by {name}, {time}, but not whole. Ask counsel what they saw.")
        time = formats.day_and_clock(answer.at)
        text = told.format(code=record.matter, name=answer.name, time=time)
        self._say(NoteStrip("ok" if entered.whole else "warn", text))
        if entered.known is not Known.CHECKED:
            self._ask_check(entered)
        self.changed.emit()

    def _ask_check(self, entered: Entered) -> None:
        told = self.tr("Nobody has compared the key that signed this with counsel. Do they read you these words?")
        if entered.known is Known.OTHER_KEY:
            told = self.tr("This name has signed with another key before. Ask counsel why, and compare these words:")
        met = Button(self.tr("Same, in person"), icon="shield-check")
        called = Button(self.tr("Same, read aloud"), icon="phone")
        met.clicked.connect(lambda: self._check(entered, KeyCheck.IN_PERSON))
        called.clicked.connect(lambda: self._check(entered, KeyCheck.READ_ALOUD))
        buttons = QWidget()
        row = in_a_row(met, called)
        row.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(row)
        for widget in (NoteStrip("warn", told, icon="shield-alert"), KeyWords(entered.signer.key), buttons):
            self._column.addWidget(widget)

    def _check(self, entered: Entered, how: KeyCheck) -> None:
        session, signer = self._session, entered.signer
        session.jobs.run(
            Lane.WRITING,
            lambda _report: check_signer(session.vault, signer.key, signer.name, how, actor=session.actor),
            owner=self,
            done=lambda _signer: self._say(NoteStrip("ok", self.tr("The key that signs for counsel is checked now."))),
            failed=self._show_fault,
        )

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._say(MessagePanel(message))

    def _say(self, widget: QWidget) -> None:
        clear(self._column)
        self._column.addWidget(widget)
        self.show()
