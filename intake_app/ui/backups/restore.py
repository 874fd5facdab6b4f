"""Bringing a backup back, into a place of its own. What it lacks beside the open vault is said before."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.backup import Compared
from intake_app.domain.progress import Step
from intake_app.ui import formats
from intake_app.ui.jobs import Job, Lane, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_folder, choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit, PasswordEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.workflows.create_vault import ENDING
from intake_app.workflows.keep_backups import compare_backup
from intake_app.workflows.restore import restore


class RestoreDialog(Asking):
    """The backup, the place, the passphrase. Nothing that is there is ever overwritten."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, self.tr("Restore a backup"))
        self._session = session
        self._copy: Path | None = None
        self._place: Path | None = None
        self._job: Job | None = None
        self._from, self._to = LineEdit(), LineEdit()
        for line in (self._from, self._to):
            line.setReadOnly(True)
        choose_from, choose_to = Button(self.tr("Choose…")), Button(self.tr("Choose…"))
        choose_from.clicked.connect(lambda: choose_folder(self, self.tr("The folder of the backup"), self.show_backup))
        choose_to.clicked.connect(self._choose_place)
        self._secret = PasswordEdit()
        self._secret.textChanged.connect(lambda _text: self._follow())
        self._said = QVBoxLayout()
        self.column.addWidget(Field(self.tr("Backup"), self._from, beside=(choose_from,)))
        self.column.addLayout(self._said)
        self.column.addWidget(Field(self.tr("New vault"), self._to, beside=(choose_to,)))
        self.column.addWidget(Field(self.tr("Passphrase of that moment"), self._secret))
        self._outcome = QVBoxLayout()
        self.column.addLayout(self._outcome)
        self._go = Button(self.tr("&Restore"), kind="primary")
        self._leave = self.add_foot(self._go, self._start, leave=self.tr("Close"))
        self.finished.connect(lambda _code: self._job.cancel() if self._job else None)
        self._follow()

    def show_backup(self, copy: Path) -> None:
        """This one; how old it is beside the open vault is looked up."""
        self._copy = copy
        self._from.setText(str(copy))
        clear(self._said)
        vault = self._session.vault
        self._session.jobs.run(
            Lane.POOL,
            lambda _report: compare_backup(vault, copy),
            owner=self,
            done=self._show_compared,
            failed=lambda _error: self._say(self.tr("It is no backup of the vault that is open.")),
        )
        self._follow()

    def show_place(self, place: Path) -> None:
        """Where the new vault comes to be."""
        self._place = place if place.suffix == ENDING else place.with_name(place.name + ENDING)
        self._to.setText(str(self._place))
        self._follow()

    def _choose_place(self) -> None:
        name = f"{self._session.vault.folder.stem}-restored{ENDING}"
        choose_target(self, self.tr("Where the new vault goes"), self.show_place, name=name)

    def _show_compared(self, compared: Compared) -> None:
        day = formats.day_and_clock(compared.at, with_year=True)
        if compared.older is None:
            text = self.tr("Its record went another way than that of the open vault: look at both. Last event: {day}.")
        elif compared.older:
            text = self.tr(
                "This backup is %n event(s) older than the open vault. Last event: {day}.", "", compared.older
            )
        else:
            text = self.tr("It is up to date with the open vault. Last event: {day}.")
        self._say(text.format(day=day), warn=compared.older is None)

    def _say(self, text: str, *, warn: bool = False) -> None:
        clear(self._said)
        self._said.addWidget(NoteStrip("warn" if warn else "info", text))

    def _follow(self) -> None:
        self._go.setEnabled(bool(self._copy and self._place and self._secret.text() and not self._job))

    def _start(self) -> None:
        session, copy, place, given = self._session, self._copy, self._place, self._secret.text()
        assert copy is not None
        assert place is not None
        clear(self._outcome)
        self._job = session.jobs.run(
            Lane.POOL,
            lambda report: restore(copy, place, given, actor=session.actor, progress=report),
            owner=self,
            done=lambda _none: self._restored(place),
            failed=self._failed,
            ended=self._ended,
            strip=StripWords(self._doing, lambda _step: self.tr("leaves no half vault"), in_bytes=True),
        )
        self._follow()

    def _doing(self, step: Step) -> str:
        return self.tr("Checking what was restored") if step.stage == "check" else self.tr("Restoring a backup")

    def _restored(self, place: Path) -> None:
        self._secret.clear()
        text = self.tr("Restored and checked: {place}. Lock this vault, then open that one from the start window.")
        self._outcome.addWidget(NoteStrip("ok", text.format(place=place)))

    def _failed(self, error: Exception) -> None:
        if message := message_for(error):
            self._outcome.addWidget(MessagePanel(message))

    def _ended(self) -> None:
        self._job = None
        self._follow()
