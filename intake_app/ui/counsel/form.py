"""The form for a new lawyer: name, office, and the key with what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.people import Counsel
from intake_app.ui.counsel.key_field import KeyField
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.scroll import scrolled_column
from intake_app.workflows.add_counsel import add_counsel

WIDEST = 560


class CounselForm(QWidget):
    """Adds counsel to the vault; `added` carries the lawyer."""

    added = Signal(object)
    cancelled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._name, self._office = LineEdit(longest=120), LineEdit(longest=120)
        self._name_field = Field(self.tr("&Name"), self._name)
        self._key_field = KeyField(
            session,
            self.tr("Public &key"),
            ask=self.tr("A line that begins with age1 or ssh-ed25519. Counsel may send it openly; it is no secret."),
            whole=self.tr("A whole key. Next, compare its words with counsel."),
        )
        self._key = self._key_field.edit
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
        for edit in (self._name, self._office):
            edit.clear()
        self._name_field.set_fault("")
        self._key_field.start()
        self._name.setFocus()

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
            failed=self._key_field.show_error,
        )

    def _added(self, counsel: Counsel) -> None:
        self.added.emit(counsel)
