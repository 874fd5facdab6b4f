"""Create a vault: three steps below each other."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.vault import RecoverySheet
from intake_app.ui import theme
from intake_app.ui.create.foot import Foot
from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.create.sheet_step import SheetStep
from intake_app.ui.create.sheets_out import SheetsOut
from intake_app.ui.create.step import Step
from intake_app.ui.create.where import Where
from intake_app.ui.jobs import Jobs, Lane, Report
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.step_number import StepState
from intake_app.ui.widgets.text import Text
from intake_app.words import Message

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault

WHERE, PASSPHRASE, SHEET = range(3)
BELOW_HEADING = 1


class CreatePage(QWidget):
    """`finished` carries the open vault, `cancelled` comes when nothing of it is left. `foot` stands below the page."""

    finished = Signal(object)
    cancelled = Signal()
    grown = Signal()
    """A message needs more room."""

    def __init__(self, place: Path, jobs: Jobs, verbs: Verbs) -> None:
        super().__init__()
        self._jobs, self._verbs = jobs, verbs
        self._step, self._busy, self._close_wanted = WHERE, False, False
        self._vault: Vault | None = None
        self._made: Path | None = None
        theme.set_ground(self, "page")
        self._where = Where(place)
        self._passphrase = ChoosePassphrase(jobs, verbs.generate_passphrase, verbs.judge)
        self._went_out = SheetsOut(jobs, self)
        self._sheet = SheetStep(self._went_out)
        self._sheet.typed_back.connect(self._try_sheet)
        self._parts = (self._where, self._passphrase, self._sheet)
        for part in self._parts:
            part.changed.connect(self._follow)
        self.foot = Foot()
        self.foot.cancel.clicked.connect(lambda: self._discard(self.cancelled.emit))
        self.foot.back.clicked.connect(lambda: self._go(self._step - 1))
        self.foot.forward.clicked.connect(self._forward)
        self._lay_out()
        self._go(WHERE)

    def activated(self) -> None:
        """Ready to type, once the page is in its window."""
        self._where.activated()

    def may_close(self) -> bool:
        """Whether the window can go. A vault whose sheet is on no paper is not left behind unasked."""
        if self._busy:
            self._close_wanted = True  # asked again when the work is over
            return False
        if self._made is None or self._vault is not None:
            return True
        self._ask_before_closing()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, as far as the step is done."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.foot.forward.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(40, 24, 40, 24)
        self._column.setSpacing(12)
        self._column.addWidget(Text(self.tr("Create a vault"), size="heading", weight=600))
        self._column.addSpacing(4)
        titles = (
            (self.tr("Where"), ""),
            (self.tr("Passphrase"), self.tr("opens the vault every day")),
            (self.tr("Recovery sheet"), self.tr("opens the vault if the words are lost")),
        )
        self._steps: list[Step] = []
        for number, ((title, note), part) in enumerate(zip(titles, self._parts, strict=True)):
            self._steps.append(Step(number + 1, title, note, part, last=number == SHEET))
            self._column.addWidget(self._steps[-1])
        self._notes = [note for _title, note in titles]
        self._failure: QWidget | None = None
        self._column.addStretch(1)

    def _go(self, step: int) -> None:
        self._step = step
        summaries = (self._where.summary, self._passphrase.summary, str)
        for number, each in enumerate(self._steps):
            state: StepState = "done" if number < step else "active" if number == step else "waiting"
            each.show_state(state, summaries[number]() if state == "done" else self._notes[number])
        if step == PASSPHRASE:
            self._passphrase.activated()
        elif step == WHERE:
            self._where.activated()
        self._follow()

    def _follow(self) -> None:
        """Say at the foot what is still to do; the primary button wakes when nothing is."""
        if self._busy:
            return
        missing = self._parts[self._step].missing()
        if self._step == SHEET and not missing and self._vault is None:
            missing = self.tr("The sheet is being tried on the vault")
        words = (self.tr("&Continue"), self.tr("&Create the vault"), self.tr("&Finish"))
        self.foot.show_step(missing, words[self._step], can_go_back=self._step == PASSPHRASE)

    def _forward(self) -> None:
        if self._step == WHERE:
            self._go(PASSPHRASE)
        elif self._step == PASSPHRASE:
            self._create()
        else:
            self.finished.emit(self._vault)

    def _create(self) -> None:
        folder, name, passphrase = self._where.folder(), self._where.name(), self._passphrase.passphrase()

        def work(_report: Report) -> RecoverySheet:
            vault, sheet = self._verbs.create_vault(folder, name, passphrase)
            vault.close()  # so that the sheet can be proven on the vault as it lies on the drive
            return sheet

        self._clear_failure()
        self._show_busy(self.tr("Making the key. It is slow on purpose."))
        self._jobs.run(
            Lane.POOL,
            work,
            owner=self,
            done=lambda sheet: self._show_sheet(folder, sheet),
            failed=self._show_failure,
            ended=self._show_ready,
        )

    def _show_sheet(self, folder: Path, sheet: RecoverySheet) -> None:
        self._made, self._words = folder, sheet.words
        self._go(SHEET)
        self._sheet.show_sheet(self._where.name(), sheet.words)

    def _try_sheet(self) -> None:
        assert self._made is not None
        folder, words = self._made, self._words
        self._show_busy(self.tr("Trying the sheet on the vault"))
        self._jobs.run(
            Lane.POOL,
            lambda _report: self._verbs.open_with_sheet(folder, words),
            owner=self,
            done=self._proven,
            failed=self._show_failure,
            ended=self._show_ready,
        )

    def _proven(self, vault: "Vault") -> None:
        self._vault = vault
        self._went_out.show_vault(vault)
        self._sheet.say(self.tr("The sheet has opened the vault. Keep it away from the laptop."))
        self._follow()

    def _ask_before_closing(self) -> None:
        go_on, discard = Button(self.tr("&Go on")), Button(self.tr("&Discard the vault"), kind="danger")
        go_on.clicked.connect(self._go_on)
        discard.clicked.connect(lambda: self._discard(self._close_window))
        message = Message(
            self.tr("The recovery sheet is not done"),
            self.tr("Its words were not typed back. If the passphrase is lost too, nothing opens this vault again."),
            self.tr("The vault is empty. Discarding it loses nothing."),
            self.tr("Go on with the sheet, or discard the vault and close the window."),
        )
        self._show(MessagePanel(message, kind="warn", actions=(go_on, discard)))
        go_on.setFocus()

    def _go_on(self) -> None:
        self._clear_failure()
        self._sheet.activated()

    def _close_window(self) -> None:
        self._made = None
        self.window().close()

    def _discard(self, then: Callable[[], None]) -> None:
        """Take back what was made: a vault nobody has used yet."""
        made, vault = self._made, self._vault

        def work(_report: Report) -> None:
            if vault is not None:
                vault.close()
            if made is not None:
                self._verbs.discard_vault(made)

        self._jobs.run(Lane.POOL, work, owner=self, ended=then)

    def _show_busy(self, words: str) -> None:
        self._busy = True
        for each in self._steps:
            each.setEnabled(False)
        self.foot.show_busy(words)

    def _show_ready(self) -> None:
        self._busy = False
        for each in self._steps:
            each.setEnabled(True)
        self.foot.show_ready()
        self._follow()
        if self._vault is not None:
            self.foot.forward.setFocus()
        elif self._step == SHEET:
            self._sheet.activated()
        if self._close_wanted:
            self._close_wanted = False
            self.window().close()

    def _show_failure(self, error: Exception) -> None:
        self._show(failure_panel(error))

    def _show(self, panel: MessagePanel) -> None:
        self._clear_failure()
        self._failure = panel
        self._column.insertWidget(BELOW_HEADING, panel)
        panel.show()  # counts for the size at once
        self.grown.emit()

    def _clear_failure(self) -> None:
        if self._failure is not None:
            self._failure.deleteLater()
            self._failure = None
