"""The field for counsel's public key: typed, pasted, from a file or a picture of its code, and judged at once."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from intake_app.domain.people import KnownKey
from intake_app.errors import KeyFault, NotARecipient
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_file
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.words.keys import known_key_words, public_key_fault
from intake_app.workflows.add_counsel import known_key
from intake_app.workflows.key_text import key_in_text
from intake_app.workflows.read_code import key_in_file

LONGEST = 64 * 1024
"""Characters that can be pasted: a mail in which the key stands, with all it quotes."""


class KeyField(Field):
    """`ask` stands below while it is empty, `whole` below a key that can be used."""

    def __init__(self, session: Session, label: str, *, ask: str, whole: str) -> None:
        self.edit = LineEdit(longest=LONGEST)
        choose = Button("", icon="file-key")
        super().__init__(label, self.edit, hint=ask, beside=(choose,))
        choose.setText(self.tr("From a file or QR picture…"))
        choose.clicked.connect(self._choose_file)
        self._session, self._ask, self._whole = session, ask, whole
        self.edit.textChanged.connect(self._judge)

    def start(self) -> None:
        """Empty, and without a word about what was there."""
        self.edit.clear()
        self.set_hint(self._ask)

    def show_error(self, error: Exception) -> None:
        """Why a file, or what was typed, was not taken."""
        if message := message_for(error):
            self.set_fault(f"{message.what} {message.next}")
            self.edit.setFocus()

    def read(self, file: Path) -> None:
        """Take the key from this file, in place of what stands there."""
        cleaner = self._session.cleaner
        self._session.jobs.run(
            Lane.POOL,
            lambda _report: key_in_file(file, lambda: cleaner),
            owner=self,
            done=self._take,
            failed=self._refuse,
        )

    def _choose_file(self) -> None:
        choose_file(self, self.tr("File with counsel’s public key"), self.read)

    def _take(self, key: str) -> None:
        self.edit.setText(key)
        self.edit.setCursorPosition(0)
        self.edit.setFocus()  # so that Enter goes on, and does not ask for a file again

    def _refuse(self, error: Exception) -> None:
        """What stood there before was to be replaced: it must not be used in place of what was refused."""
        self.edit.clear()
        self.show_error(error)

    def _judge(self, text: str) -> None:
        if not text.strip():
            self.set_hint(self._ask)
            return
        try:
            key = key_in_text(text)
        except NotARecipient as error:
            if error.why is KeyFault.PRIVATE_KEY:  # nobody but its owner may see it: undo and paste bring none back
                self.edit.setText("")
                QGuiApplication.clipboard().clear()
            self.set_fault(" ".join(public_key_fault(error.why)))
            return
        if not text.strip().startswith(key):  # a mail, or anything else in which it was found: the key alone stays
            self.edit.setText(key)
            self.edit.setCursorPosition(0)
            return
        self.set_hint(self._whole, color="ok", icon="circle-check")
        self._look_whose(key)

    def _look_whose(self, key: str) -> None:
        vault = self._session.vault
        self._session.jobs.run(
            Lane.READING, lambda _report: known_key(vault, key), owner=self, done=lambda known: self._tell(key, known)
        )

    def _tell(self, key: str, known: KnownKey | None) -> None:
        if known and self.edit.text().strip().startswith(key):
            self.set_hint(known_key_words(known.whose, known.name), color="warn", icon="shield-alert")
