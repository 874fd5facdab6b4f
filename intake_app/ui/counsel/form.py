"""The form for a new lawyer: name, office, and the key with what is wrong with it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.people import Counsel
from intake_app.ui.counsel.pasted import LONGEST, key_fault
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_file
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.scroll import scrolled_column
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.read_code import key_in_file

WIDEST = 560


class CounselForm(QWidget):
    """Adds counsel to the vault; `added` carries the lawyer."""

    added = Signal(object)
    cancelled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._name, self._office, self._key = LineEdit(longest=120), LineEdit(longest=120), LineEdit(longest=LONGEST)
        self._name_field = Field(self.tr("&Name"), self._name)
        choose = Button(self.tr("From a file or QR picture…"), icon="file-key")
        choose.clicked.connect(self._choose_file)
        self._key_field = Field(self.tr("Public &key"), self._key, beside=(choose,))
        self._key.textChanged.connect(self._judge)
        self._add = Button(self.tr("Add counsel"), kind="primary", hint=self.tr("Enter"))
        self._add.clicked.connect(self._finish)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        on_escape(self, cancel.click)
        column = QVBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        office = Field(self.tr("&Office"), self._office, hint=self.tr("May stay empty."))
        for widget in (self._name_field, office, self._key_field):
            column.addWidget(widget)
        column.addLayout(in_a_row(self._add, cancel))
        column.addStretch(1)
        for edit in (self._name, self._office, self._key):
            edit.returnPressed.connect(self._finish)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled_column(column, WIDEST))

    def start(self) -> None:
        """Empty the form."""
        for edit in (self._name, self._office, self._key):
            edit.clear()
        self._name_field.set_fault("")
        self._ask_for_key()
        self._name.setFocus()

    def _ask_for_key(self) -> None:
        text = self.tr("A line that begins with age1 or ssh-ed25519. Counsel may send it openly; it is no secret.")
        self._key_field.set_hint(text)

    def _judge(self, text: str) -> None:
        """Say at once what is wrong with a key."""
        if not text.strip():
            self._ask_for_key()
            return
        fault = key_fault(self._key)
        if fault:
            self._key_field.set_fault(fault)
        else:
            self._key_field.set_hint(
                self.tr("A whole key. Next, compare its words with counsel."), color="ok", icon="circle-check"
            )

    def _choose_file(self) -> None:
        choose_file(self, self.tr("File with counsel’s public key"), self._read_key)

    def _read_key(self, file: Path) -> None:
        cleaner = self._session.cleaner
        self._session.jobs.run(
            Lane.POOL,
            lambda _report: key_in_file(file, lambda: cleaner),
            owner=self,
            done=self._take_key,
            failed=self._refuse_file,
        )

    def _take_key(self, key: str) -> None:
        self._key.setText(key)
        self._key.setCursorPosition(0)
        self._key.setFocus()  # so that Enter adds counsel, and does not ask for a file again

    def _refuse_file(self, error: Exception) -> None:
        """What stood there before was to be replaced: it must not be added in place of what was refused."""
        self._key.clear()
        self._show_fault(error)

    def _finish(self) -> None:
        name, office, key = (edit.text().strip() for edit in (self._name, self._office, self._key))
        self._name_field.set_fault("" if name else self.tr("A name, so that you can find counsel again."))
        if not name or not key:
            (self._key if name else self._name).setFocus()
            if not key:
                self._key_field.set_fault(self.tr("The key is missing."))
            return
        session = self._session
        session.jobs.run(
            Lane.WRITING,
            lambda _report: add_counsel(session.vault, name, office, key, actor=session.actor),
            owner=self,
            done=self._added,
            failed=self._show_fault,
        )

    def _added(self, counsel: Counsel) -> None:
        self.added.emit(counsel)

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._key_field.set_fault(f"{message.what} {message.next}")
            self._key.setFocus()
