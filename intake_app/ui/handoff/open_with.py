"""What a sealed file is opened with: a key kept in the vault, a key file, or a passphrase that the sender told."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.errors import KeyLocked, WrongKeyPassphrase
from intake_app.ui.counsel.passphrase_dialog import KeyChange, KeyPassphraseDialog
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choose import choose_file
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit, PasswordEdit
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import ElidedText
from intake_app.words import explain
from intake_app.workflows.key_passphrase import change_passphrase_of_file
from intake_app.workflows.new_key import is_locked, own_keys, public_keys, read_key_bytes, unlocked, unlocked_own

Secret = Callable[[], tuple[str, str]]
"""The text of keys, or a passphrase; to be called outside the GUI thread, as making a key usable takes a second."""


class OpenWith(QWidget):
    """`entered` comes with Enter in a field."""

    entered = Signal()

    def __init__(self, jobs: Jobs, session: Session | None) -> None:
        super().__init__()
        self._jobs, self._session = jobs, session
        ways = [("file", self.tr("A key file"), ""), ("passphrase", self.tr("A passphrase"), "")]
        if session:
            ways.insert(0, ("vault", self.tr("My key in this vault"), ""))
        self._ways = Segments(ways, name=self.tr("Open it with"))
        self._ways.choose("file")
        self._ways.chosen.connect(self._show_way)
        self.key, self.passphrase = LineEdit(longest=4000), PasswordEdit()
        choose = Button(self.tr("Choose…"), icon="file-key")
        choose.clicked.connect(lambda: choose_file(self, self.tr("Your key file"), self.choose))
        self.key_field = Field(self.tr("Your &key file"), self.key, beside=(choose,))
        self.passphrase_field = Field(self.tr("Its &passphrase"), self.passphrase)
        self.key.textChanged.connect(lambda _text: self._another_key())
        self.passphrase.textChanged.connect(lambda _text: self._hint())
        for edit in (self.key, self.passphrase):
            edit.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._change = LinkButton(self.tr("Change the passphrase of this key file…"))
        self._change.clicked.connect(self._look_at_key)
        self._said = MessageRoom()
        for widget in (self._ways, self.key_field, self.passphrase_field):
            column.addWidget(widget)
        column.addLayout(in_a_row(self._change))
        column.addWidget(self._said)
        self._show_way("file")
        if session:
            self._look_for_keys(session)

    def choose(self, key: Path, *, locked: bool = False) -> None:
        """Use this key file; `locked` where it is known that a passphrase opens it, which is asked for otherwise."""
        self._ways.choose("file")
        self._show_way("file")
        self.key.setText(str(key))
        self.passphrase_field.setVisible(locked)

    def secret(self) -> Secret | None:
        """What was given; None, with the fault shown, when something is missing."""
        way, file, typed, session = self._ways.value(), self.key.text().strip(), self.passphrase.text(), self._session
        if way == "file":
            self.key_field.set_fault("" if file else self.tr("Choose your key file."))
            return (lambda: (unlocked(read_key_bytes(Path(file)), typed), "")) if file else None
        if not typed:
            self.passphrase_field.set_fault(self.tr("The passphrase is missing."))
            return None
        if way == "vault" and session:
            return lambda: (unlocked_own(session.vault, typed), "")
        return lambda: ("", typed)

    def forget(self) -> None:
        """What was typed goes."""
        self.passphrase.clear()

    def take_fault(self, error: Exception) -> bool:
        """Show it here if it is about what was given here."""
        if not isinstance(error, KeyLocked | WrongKeyPassphrase):
            return False
        self.passphrase_field.show()
        if isinstance(error, WrongKeyPassphrase):
            told = explain(error)
            self.passphrase_field.set_fault(f"{told.title}. {told.next}")
            self.passphrase.selectAll()
        self.passphrase.setFocus()
        return True

    def _look_at_key(self) -> None:
        """Whether the file has a passphrase, and is a key as far as can be seen; then ask for another."""
        path = Path(self.key.text().strip())

        def work() -> bool:
            file = read_key_bytes(path)
            return is_locked(file) or not public_keys(unlocked(file))

        self._jobs.run(
            Lane.POOL,
            lambda _report: work(),
            owner=self,
            done=lambda locked: self.ask_passphrase(path, locked=locked),
            failed=self._said.tell,
        )

    def ask_passphrase(self, path: Path, *, locked: bool) -> None:
        """Change the passphrase of this key file, or give it its first."""
        told = self.tr(
            "Copies of this file made before still open as they did. If somebody may have one and can open it, make"
            " another key."
        )
        change = KeyChange(
            ElidedText(str(path), weight=500),
            told,
            lambda old, new, report: change_passphrase_of_file(path, old, new, progress=report),
            is_locked=locked,
        )
        KeyPassphraseDialog(self, self._jobs, change, lambda: self._tell_changed(path)).open()

    def _tell_changed(self, path: Path) -> None:
        self.choose(path, locked=True)
        told = self.tr("Changed: the new passphrase has opened this key file.")
        self._said.say(NoteStrip("ok", told))

    def _look_for_keys(self, session: Session) -> None:
        """Where the vault keeps a key, it is the first choice."""

        def found(some: bool) -> None:
            if some and not self.key.text():
                self._ways.choose("vault")
                self._show_way("vault")

        session.jobs.run(Lane.READING, lambda _report: bool(own_keys(session.vault)), owner=self, done=found)

    def _show_way(self, way: str) -> None:
        self.passphrase.clear()
        self.key_field.setVisible(way == "file")
        self._change.setVisible(way == "file" and bool(self.key.text().strip()))
        self._said.hide()
        self.passphrase_field.setVisible(way != "file")
        label = self.tr("The &passphrase") if way == "passphrase" else self.tr("Its &passphrase")
        self.passphrase_field.set_label(label)
        self._hint()

    def _another_key(self) -> None:
        """Key files without a passphrase are not asked for one."""
        self.key_field.set_fault("")
        self.passphrase.clear()
        self.passphrase_field.hide()
        self._change.setVisible(bool(self.key.text().strip()))
        self._said.hide()

    def _hint(self) -> None:
        told = self.tr("The passphrase of the key, not that of the vault.")
        if self._ways.value() == "passphrase":
            told = self.tr("The one the sender told you. It is asked for where the file was made for no key.")
        self.passphrase_field.set_hint(told)
