"""What came of entering counsel's acknowledgement, above the list of handoffs."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_app.domain.people import KeyCheck
from intake_app.ui import formats
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteKind, NoteStrip
from intake_app.words.quoting import between_marks, quoted
from intake_app.workflows.acknowledge import Entered, Known, check_signer, import_acknowledgement
from intake_app.workflows.read_code import answer_in_file

LOUD = {Known.OTHER_KEY, Known.OTHER_NAME}


class EnteredAnswer(MessageRoom):
    """Takes an answer from a file or from the picture of its code. `changed` tells that a handoff was answered."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)

    def enter(self, file: Path) -> None:
        """Verify what is in the file, and enter it beside its handoff."""
        session = self._session

        def work() -> Entered:
            data = answer_in_file(file, lambda: session.cleaner)
            return import_acknowledgement(session.vault, data, file, actor=session.actor)

        session.jobs.run(Lane.POOL, lambda _report: work(), owner=self, done=self._show, failed=self.tell)

    def _show(self, entered: Entered) -> None:
        record, answer, known = entered.record, entered.answered, entered.known
        told = self.tr("Matter {code}: opened by “{name}”, {time}. Every file had come as listed.")
        if not entered.whole:
            told = self.tr("Matter {code}: opened by “{name}”, {time}, but not whole. Ask counsel what they saw.")
        time = formats.day_and_clock(answer.at)
        text = told.format(code=record.matter, name=between_marks(answer.name), time=time)
        self.say(NoteStrip("ok" if entered.whole else "warn", text))
        kind: NoteKind = "ok" if known is Known.CHECKED else "bad" if known in LOUD else "warn"
        icon = {"ok": "shield-check", "warn": "shield-alert"}.get(kind, "")
        self.add(NoteStrip(kind, self._whose(entered), icon=icon))
        if known is not Known.CHECKED:
            self._ask_check(entered)
        self.changed.emit()

    def _whose(self, entered: Entered) -> str:
        """Whose key signed it, as far as is known."""
        standing, signer = entered.standing, entered.signer
        counsel = standing.counsel or entered.record.counsel_name or signer.name
        match standing.known:
            case Known.CHECKED:
                told = self.tr("Signed with the key of {counsel}, which was compared with them.")
            case Known.MET:
                told = self.tr(
                    "Signed with the key that {counsel} answered with before. Nobody has compared it. Do they read you "
                    "these words?"
                )
            case Known.OTHER_KEY:
                told = self.tr("{counsel} has answered with another key before. Ask them why, and compare these words:")
            case Known.OTHER_NAME:
                counsel = standing.counsel or signer.name
                told = self.tr("This key is that of {counsel}. Ask them, and whoever should have answered.")
            case _:
                told = self.tr("Nobody has compared the key that signed this with {counsel}. Do they read these words?")
        return told.format(counsel=quoted(counsel))

    def _ask_check(self, entered: Entered) -> None:
        met = Button(self.tr("Same, in person"), icon="shield-check")
        called = Button(self.tr("Same, read aloud"), icon="phone")
        met.clicked.connect(lambda: self._check(entered, KeyCheck.IN_PERSON))
        called.clicked.connect(lambda: self._check(entered, KeyCheck.READ_ALOUD))
        buttons = QWidget()
        row = in_a_row(met, called)
        row.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(row)
        self.add(KeyWords(entered.signer.key))
        if entered.known is not Known.OTHER_NAME:
            self.add(buttons)

    def _check(self, entered: Entered, how: KeyCheck) -> None:
        session, signer = self._session, entered.signer
        session.jobs.run(
            Lane.WRITING,
            lambda _report: check_signer(session.vault, signer.key, signer.name, how, actor=session.actor),
            owner=self,
            done=lambda _signer: self.say(NoteStrip("ok", self.tr("The key that signs for counsel is checked now."))),
            failed=self.tell,
        )
