"""After the recovery sheet has opened a vault: a new passphrase in place of the lost one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import choices
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.section import icon_heading
from intake_app.ui.widgets.text import Text


class NewPassphrasePage(QWidget):
    """`done` comes when the passphrase was changed, or the user leaves it for later."""

    done = Signal()

    def __init__(
        self,
        jobs: Jobs,
        verbs: Verbs,
        change: Callable[[str, str], None],
        owners: Sequence[tuple[str, str]] = (),
    ) -> None:
        """`change` gets the passphrase and, where `owners` are several, the id of whose it is."""
        super().__init__()
        self._jobs, self._change = jobs, change
        theme.set_ground(self, "page")
        self._choice = ChoosePassphrase(jobs, verbs.generate_passphrase, verbs.judge)
        self._choice.changed.connect(self._follow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(48, 40, 48, 24)
        self._column.setSpacing(16)
        self._column.addLayout(icon_heading("lock-open", self.tr("The vault is open")))
        told = self.tr("Choose a new passphrase. The old one opens the vault no longer; the recovery sheet still does.")
        self._column.addWidget(Text(told, color="text2", wrap=True))
        self._whose = choices([(slot, name or self.tr("No name yet")) for slot, name in owners])
        if len(owners) > 1:
            self._column.addWidget(Field(self.tr("Whose passphrase"), self._whose))
        self._column.addWidget(self._choice)
        self._column.addLayout(self._actions())
        self._column.addStretch(1)
        self._follow()

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._set = Button(self.tr("&Set this passphrase"), kind="primary")
        self._set.clicked.connect(self._start)
        self._later = Button(self.tr("&Later"))
        self._later.clicked.connect(self.done)
        self._missing = Text(color="text2", wrap=True)
        self._missing.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._set)
        row.addWidget(self._later)
        row.addSpacing(4)
        row.addWidget(self._missing, 1)
        return row

    def _follow(self) -> None:
        missing = self._choice.missing()
        self._set.setEnabled(not missing)
        self._missing.setText(missing)

    def _start(self) -> None:
        passphrase = self._choice.passphrase()
        whose = str(self._whose.currentData()) if self._whose.count() > 1 else ""
        for button in (self._set, self._later):
            button.setEnabled(False)
        self._missing.setText(self.tr("Making the key. It is slow on purpose."))
        self._jobs.run(
            Lane.WRITING,
            lambda _report: self._change(passphrase, whose),
            owner=self,
            done=lambda _result: self.done.emit(),
            failed=self._show_failure,
        )

    def _show_failure(self, error: Exception) -> None:
        self._column.insertWidget(self._column.count() - 1, failure_panel(error))
        self._later.setEnabled(True)
        self._follow()
