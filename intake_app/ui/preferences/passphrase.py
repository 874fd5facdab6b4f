"""Change the passphrase of the open vault."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.errors import WrongSecret
from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.start.verbs import real_verbs
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text


class PassphrasePanel(Panel):
    """Folded until it is asked for. Says what a change can't reach."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Passphrase of this vault"), icon="key")
        self._session = session
        self._form: ChangeForm | None = None
        self._ask = Button(self.tr("Change passphrase…"))
        self._ask.clicked.connect(self._unfold)
        self._told = Text(self.tr("A new passphrase leaves the recovery sheet as it is."), color="text2", wrap=True)
        self.body.addWidget(self._told)
        self.body.addWidget(self._ask)

    def _unfold(self) -> None:
        self._form = ChangeForm(self._session)
        self._form.left.clicked.connect(lambda: self._fold(self.tr("Nothing was changed.")))
        done = self.tr("Changed. The old one opens this vault no longer; it still opens backups made before.")
        self._form.changed.connect(lambda: self._fold(done))
        self.body.addWidget(self._form)
        self._ask.hide()
        self._told.hide()

    def _fold(self, told: str) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._told.setText(told)
        self._told.show()
        self._ask.show()


class ChangeForm(QWidget):
    """The passphrase there is, and the new one."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._verbs = session, real_verbs()
        self._is_running = False
        self._old = PasswordEdit()
        self._old.textChanged.connect(lambda _text: self._follow())
        self._old_field = Field(self.tr("Passphrase now"), self._old)
        self._new = ChoosePassphrase(session.jobs, self._verbs.generate_passphrase, self._verbs.judge)
        self._new.changed.connect(self._follow)
        self._missing = Text(color="text2", wrap=True)
        self._missing.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._set = Button(self.tr("&Change passphrase"), kind="primary")
        self._set.clicked.connect(self._start)
        self.left = Button(self.tr("Cancel"))
        on_escape(self, self.left.click)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for widget in (self._set, self.left):
            actions.addWidget(widget)
        actions.addSpacing(4)
        actions.addWidget(self._missing, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._old_field)
        self._column.addWidget(self._new)
        self._column.addWidget(
            NoteStrip("info", self.tr("Backups made before, and a key someone has copied, keep the old passphrase."))
        )
        self._column.addLayout(actions)
        self._follow()

    def _follow(self) -> None:
        if self._is_running:
            return
        missing = self._new.missing() if self._old.text() else self.tr("Type the passphrase now in use")
        self._set.setEnabled(not missing)
        self._missing.setText(missing)
        self._old_field.set_fault("")

    def _start(self) -> None:
        old, new, vault = self._old.text(), self._new.passphrase(), self._session.vault
        self._is_running = True
        for button in (self._set, self.left):  # it can't be taken back once it runs
            button.setEnabled(False)
        self._missing.setText(self.tr("Making the key. It is slow on purpose."))
        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: self._verbs.change_passphrase(vault, old, new, ""),
            owner=self,
            done=lambda _result: self.changed.emit(),
            failed=self._show_failure,
        )

    def _show_failure(self, error: Exception) -> None:
        self._is_running = False
        self.left.setEnabled(True)
        self._follow()
        if isinstance(error, WrongSecret):
            self._old_field.set_fault(self.tr("This is not the passphrase of this vault."))
        else:
            self._column.addWidget(failure_panel(error))
