"""Another passphrase for a key of one's own, in the vault or in a file."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from intake_app.errors import WrongKeyPassphrase
from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.jobs import Job, Jobs, Lane, Report
from intake_app.ui.start.verbs import real_verbs
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class KeyChange:
    """Of which key, what should be known before, and the work, which gets the passphrase there was and the new one."""

    shown: QWidget
    told: str
    work: Callable[[str, str, Report], object]
    is_locked: bool = True  # a key file may be under no passphrase yet
    hint: str = ""


class KeyPassphraseDialog(Asking):
    """`changed` is called once it is done, also where the dialog was closed too late to stop it."""

    def __init__(self, parent: QWidget, jobs: Jobs, change: KeyChange, changed: Callable[[], None]) -> None:
        first = self.tr("Put this key under a passphrase")
        super().__init__(parent, self.tr("Change the passphrase of this key") if change.is_locked else first)
        self._jobs, self._change, self._changed = jobs, change, changed
        self._owner: QObject = parent
        self._job: Job | None = None
        self._old = PasswordEdit()
        self._old_field = Field(self.tr("&Passphrase of the key now"), self._old)
        self._old_field.setVisible(change.is_locked)
        self._old.textChanged.connect(self._another)
        verbs = real_verbs()
        self._new = ChoosePassphrase(jobs, verbs.generate_passphrase, verbs.judge)
        self._new.changed.connect(self._follow)
        self._said = MessageRoom()
        self._missing = Text(color="text2", wrap=True)
        self.column.addWidget(change.shown)
        self.column.addWidget(self._old_field)
        self.column.addWidget(Text(self.tr("New passphrase"), weight=600))
        self.column.addWidget(self._new)
        self.column.addWidget(NoteStrip("info", change.told))
        self.column.addWidget(self._said)
        self.column.addWidget(self._missing)
        self._go_on = Button(self.tr("&Change passphrase"), kind="primary")
        self.add_foot(self._go_on, self._start)
        self.rejected.connect(self._stop)
        if change.is_locked:
            self._old.setFocus()
        else:
            self._new.activated()
        self._another()

    def _another(self) -> None:
        """What was said of the one typed before does not hold for this one."""
        self._old_field.set_hint(self._change.hint)
        self._follow()

    def _follow(self) -> None:
        typed = self._old.text() or not self._change.is_locked
        missing = self._new.missing() if typed else self.tr("Type the passphrase now in use")
        self._go_on.setEnabled(not missing and not self._job)
        self._missing.setText(missing)

    def _start(self) -> None:
        work, old, new = self._change.work, self._old.text(), self._new.passphrase()
        self._set_open(False)
        self._missing.setText(self.tr("Sealing the key anew and trying it. It is slow on purpose."))
        self._job = self._jobs.run(
            Lane.POOL,
            lambda report: work(old, new, report),
            owner=self._owner,
            done=lambda _none: self._finish(),
            failed=self._show_failure,
        )

    def _stop(self) -> None:
        """Closed while it is being done, by the user or a lock: then it is not done, unless it just was."""
        if self._job:
            self._job.cancel()

    def _finish(self) -> None:
        self._changed()
        if isValid(self):
            self.accept()

    def _show_failure(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._job = None
        self._set_open(True)
        self._follow()
        if isinstance(error, WrongKeyPassphrase):
            self._old_field.set_fault(self.tr("This is not the passphrase of this key."))
            self._old.selectAll()
            self._old.setFocus()
            self.reveal(self._old_field)
        else:
            self._said.tell(error)
            self.reveal(self._said)

    def _set_open(self, on: bool) -> None:
        """Nothing is typed while it is being done."""
        for widget in (self._old_field, self._new, self._go_on):
            widget.setEnabled(on)
