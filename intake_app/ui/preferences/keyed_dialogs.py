"""Dialogs that change who may open the vault; each asks for a passphrase once more."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake_app.domain.vault import Given, KeySlot
from intake_app.errors import SlotFault, TargetExists, WrongSecret
from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.jobs import Job, Lane, Report, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.start.verbs import real_verbs
from intake_app.ui.unlock.secret_fields import SecretFields
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.workflows.people_with_keys import add_person, remove_person, rename_person, write_key_file

LONGEST = 40  # characters of a name

Work = Callable[[Given, Report], object]


class KeyedDialog(Asking):
    """`go_on` wakes when nothing is missing. The work gets what opens the vault; what fails is told in the dialog.

    It stays until it is known what came of it: leaving stops it, and says so where it came too late for that.
    """

    def __init__(self, session: Session, parent: QWidget, heading: str, done: Callable[[], None]) -> None:
        super().__init__(parent, heading)
        self.session, self._done = session, done
        self._job: Job | None = None
        self._is_done = False
        self.secret = SecretFields()
        self.secret.changed.connect(self.follow)

    def lay_out(self, go_on: Button, then: Callable[[], None]) -> None:
        """The passphrase, what is missing, and the buttons, below what was added to the column."""
        self.column.addWidget(self.secret)
        self._said = MessageRoom()
        self.column.addWidget(self._said)
        self._missing = Text(color="text2", wrap=True)
        self.column.addWidget(self._missing)
        self._go_on = go_on
        self._stay = self.add_foot(go_on, then)
        self.follow()

    def missing(self) -> str:
        """What is still to do besides the passphrase, in words."""
        return ""

    def follow(self) -> None:
        """Say what is missing."""
        if self._job:
            return
        missing = self.missing() or ("" if self.secret.is_typed() else self.tr("Type your passphrase"))
        self._go_on.setEnabled(not missing and not self._is_done)
        self._missing.setText(missing)

    def start(self, work: Work, *, strip: StripWords | None = None) -> None:
        """Do it in the lane that writes; `strip` tells how something long goes on."""
        asked = self.secret.given()
        self._go_on.setEnabled(False)
        self._said.hide()
        self._missing.setText(self.tr("Making the key. It is slow on purpose."))
        self._job = self.session.jobs.run(
            Lane.WRITING,
            lambda report: work(asked.read(), report),
            owner=self,
            done=lambda _result: self._finish(),
            failed=self._show_failure,
            ended=self._ended,
            strip=strip,
        )

    def reject(self) -> None:
        if self._job:
            self._job.cancel()
            self._stay.setEnabled(False)
        else:
            super().reject()

    def _finish(self) -> None:
        left, self._is_done = not self._stay.isEnabled(), True
        self._wait_no_more()
        self._done()
        if not left:
            self.accept()
        else:
            self._say(NoteStrip("ok", self.tr("It was done before it could be stopped.")))

    def _ended(self) -> None:
        if self._job:  # neither done nor failed
            self._wait_no_more()
            self._say(NoteStrip("info", self.tr("Stopped. Nothing was changed.")))

    def _wait_no_more(self) -> None:
        self._job = None
        self._stay.setEnabled(True)
        self.follow()

    def _say(self, widget: QWidget) -> None:
        self._said.say(widget)
        self.reveal(self._said)

    def _show_failure(self, error: Exception) -> None:
        self._wait_no_more()
        if isinstance(error, WrongSecret):
            self.secret.set_fault(self.tr("This does not open the vault."))
        elif message := message_for(error):
            self._say(MessagePanel(message))


class AddPersonDialog(KeyedDialog):
    """Somebody with a name and a passphrase of their own, and a key file if they want one."""

    def __init__(self, session: Session, parent: QWidget, done: Callable[[], None]) -> None:
        super().__init__(session, parent, self.tr("Add a person"), done)
        self._name = LineEdit(longest=LONGEST)
        self._name.textChanged.connect(lambda _text: self.follow())
        hint = self.tr("Kept in the encrypted part. What this person does is entered under it.")
        self._field = Field(self.tr("&Name"), self._name, hint=hint)
        verbs = real_verbs()
        self._new = ChoosePassphrase(session.jobs, verbs.generate_passphrase, verbs.judge)
        self._new.changed.connect(self.follow)
        self._with_file = CheckBox(self.tr("&Opens only together with a key file, on a stick of their own"))
        self.column.addWidget(self._field)
        self.column.addWidget(Text(self.tr("Their passphrase"), weight=600))
        self.column.addWidget(self._new)
        self.column.addWidget(self._with_file)
        self.lay_out(Button(self.tr("&Add"), kind="primary"), self._ask)

    def missing(self) -> str:
        return self._new.missing() if self._name.text().strip() else self.tr("Say who it is")

    def _ask(self) -> None:
        if self._with_file.isChecked():
            choose_target(self, self.tr("Save the new key file"), self._add, name="intake.key")
        else:
            self._add(None)

    def _add(self, key_file: Path | None) -> None:
        vault, name, wanted = self.session.vault, self._name.text(), self._new.passphrase()

        def work(given: Given, report: Report) -> None:
            made = write_key_file(key_file) if key_file else None
            try:
                add_person(vault, given, wanted, name, key_file=made, progress=report)
            except BaseException:
                if key_file:
                    key_file.unlink(missing_ok=True)
                raise

        self.start(work)

    def _show_failure(self, error: Exception) -> None:
        super()._show_failure(error)
        if isinstance(error, SlotFault) and error.detail == "label":
            self._field.set_fault(self.tr("This name is taken or too long."))
        elif isinstance(error, TargetExists):
            self._with_file.setFocus()


class RenamePersonDialog(KeyedDialog):
    """Another name for a passphrase."""

    def __init__(self, session: Session, parent: QWidget, slot: KeySlot, done: Callable[[], None]) -> None:
        super().__init__(session, parent, self.tr("Whose passphrase is it?"), done)
        self._slot = slot
        self._name = LineEdit(slot.label, longest=LONGEST)
        self._name.textChanged.connect(lambda _text: self.follow())
        self.column.addWidget(Field(self.tr("&Name"), self._name))
        self.lay_out(Button(self.tr("&Save"), kind="primary"), self._rename)

    def missing(self) -> str:
        return "" if self._name.text().strip() else self.tr("Say who it is")

    def _rename(self) -> None:
        vault, slot, name = self.session.vault, self._slot.id, self._name.text()
        self.start(lambda given, report: rename_person(vault, given, slot, name, progress=report))


class RemovePersonDialog(KeyedDialog):
    """Somebody opens the vault no longer."""

    def __init__(self, session: Session, parent: QWidget, slot: KeySlot, done: Callable[[], None]) -> None:
        who = slot.label or self.tr("the passphrase without a name")
        super().__init__(session, parent, self.tr("Remove {who}?").format(who=who), done)
        self._slot = slot
        self.column.addWidget(
            Text(
                self.tr(
                    "This passphrase opens the vault no longer, at once. Backups made before, and a copy of the vault, "
                    "still open with it. If they may have a copy, replace the data key too."
                ),
                color="text2",
                wrap=True,
            )
        )
        self.lay_out(Button(self.tr("&Remove"), kind="danger"), self._remove)

    def _remove(self) -> None:
        vault, slot = self.session.vault, self._slot.id
        self.start(lambda given, report: remove_person(vault, given, slot, progress=report))
