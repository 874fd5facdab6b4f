"""A new recovery sheet, by itself or with another data key: on paper and typed back before anything changes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake_app.domain.vault import Given, RecoverySheet
from intake_app.ui.create.sheet_step import SheetStep
from intake_app.ui.jobs import Report, StripWords
from intake_app.ui.preferences.keyed_dialogs import KeyedDialog
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.workflows.people_with_keys import new_sheet, replace_sheet
from intake_app.workflows.rekey import rekey

WIDE = 640  # pixels


class SheetDialog(KeyedDialog):
    """The words of the sheet open the vault before they take the place of those before."""

    def __init__(self, session: Session, parent: QWidget, done: Callable[[], None]) -> None:
        super().__init__(session, parent, self.heading(), done)
        self.setMinimumWidth(WIDE)
        self._sheet: RecoverySheet = new_sheet()
        for sentence in self.says():
            self.column.addWidget(sentence)
        self._step = SheetStep(session)
        self._step.show_sheet(session.vault.name, self._sheet.words)
        self._step.changed.connect(self.follow)
        self.column.addWidget(self._step)
        self.lay_out(self.button(), self._begin)

    def heading(self) -> str:
        """What is done."""
        return self.tr("New recovery sheet")

    def says(self) -> tuple[QWidget, ...]:
        """What should be known before."""
        text = self.tr("The words before open the vault no longer; they still open backups made before.")
        return (Text(text, color="text2", wrap=True),)

    def button(self) -> Button:
        """The one that does it."""
        return Button(self.tr("&Use this sheet"), kind="primary")

    def missing(self) -> str:
        return self._step.missing()

    def _begin(self) -> None:
        vault, sheet = self.session.vault, self._sheet
        self.start(lambda given, report: replace_sheet(vault, given, sheet, progress=report))


class RekeyDialog(SheetDialog):
    """For when somebody left who may have a copy of the vault."""

    def heading(self) -> str:
        return self.tr("Replace the data key")

    def says(self) -> tuple[QWidget, ...]:
        why = self.tr(
            "For when somebody left who may have a copy of the vault: everything is encrypted anew, and what is stored "
            "from now on opens with nothing they have. It takes as long as a backup and as much room on the drive."
        )
        beware = self.tr(
            "Only your passphrase and this new sheet open the vault afterwards. Everybody else has to be added again. "
            "Handoffs are signed with another key: tell counsel, who will see that it changed."
        )
        return Text(why, color="text2", wrap=True), NoteStrip("warn", beware)

    def button(self) -> Button:
        return Button(self.tr("&Replace the key"), kind="danger")

    def _begin(self) -> None:
        vault, sheet = self.session.vault, self._sheet

        def work(given: Given, report: Report) -> None:
            rekey(vault, given, sheet, progress=report)

        words = StripWords(
            what=lambda _step: self.tr("Replacing the data key"),
            keeps=lambda _step: self.tr("cancelling keeps the key there is"),
            in_bytes=True,
        )
        self.start(work, strip=words)
