"""Bringing a backup back, into a place of its own. What it lacks beside the vault it was taken from is said before."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake_app.domain.backup import Compared
from intake_app.domain.progress import Step
from intake_app.domain.vault import Given
from intake_app.errors import CannotOpen, WrongSecret
from intake_app.ui import formats
from intake_app.ui.backups.rescue import RescueDialog, RescueWords
from intake_app.ui.jobs import Jobs, Lane, Report
from intake_app.ui.messages import message_for
from intake_app.ui.start.found import name_of
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.workflows.keep_backups import compare_backup
from intake_app.workflows.restore import compare_closed, restore, same_vault

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


class RestoreDialog(RescueDialog):
    """`vault` is the one that is open, if any; `others` are vaults nobody has open, to compare with.

    The new vault is offered in `place`, and `actor` restores it.
    """

    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        actor: str,
        place: Path,
        *,
        vault: "Vault | None" = None,
        others: Sequence[Path] = (),
    ) -> None:
        self._actor, self._vault, self._others = actor, vault, others
        super().__init__(parent, jobs, _words(), place)

    def source_changed(self) -> None:
        source, vault = self.source(), self._vault
        assert source is not None
        if vault is not None:
            self._jobs.run(
                Lane.POOL,
                lambda _report: compare_backup(vault, source),
                owner=self,
                done=self._show_compared,
                failed=lambda _error: self._say(self.tr("It is no backup of the vault that is open.")),
            )
        else:
            self._jobs.run(Lane.POOL, lambda _report: same_vault(source, self._others), owner=self, done=self._offer)

    def work(self, source: Path, place: Path, given: Given, report: Report) -> object:
        restore(source, place, given, actor=self._actor, progress=report)
        return None

    def doing(self, step: Step) -> str:
        return self.tr("Checking what was restored") if step.stage == "check" else self.tr("Restoring a backup")

    def show_done(self, place: Path, _result: object) -> None:
        if self._vault is None:
            text = self.tr("Restored and checked: {place}.")
        else:
            text = self.tr("Restored and checked: {place}. Lock this vault, then open that one from the start window.")
        self.say_done(True, text.format(place=place))

    def _offer(self, other: Path | None) -> None:
        """To say how much older it is than the vault it was taken from, which has to be opened for that."""
        if other is None:
            return
        link = LinkButton(self.tr("Compare the two"))
        link.clicked.connect(lambda: self._compare(other))
        text = self.tr(
            "The vault this was taken from is on this computer: {name}. With the passphrase typed below, the two can "
            "be compared."
        )
        self.said.say(NoteStrip("info", text.format(name=name_of(other)), links=(link,)))

    def _compare(self, other: Path) -> None:
        source, asked = self.source(), self.secret.given()
        if source is None or not self.secret.is_typed():
            self.secret.set_fault(self.tr("Type the passphrase first."))
            return
        self._jobs.run(
            Lane.LOCKING,  # behind a lock that is still closing that vault
            lambda _report: compare_closed(source, other, asked.read(), actor=self._actor),
            owner=self,
            done=self._show_compared,
            failed=self._not_compared,
        )

    def _not_compared(self, error: Exception) -> None:
        if isinstance(error, CannotOpen):
            text = self.tr("They could not be compared: the vault on this computer does not open with this passphrase.")
            damaged = self.tr("They could not be compared: the vault on this computer does not open.")
            self._say(text if isinstance(error, WrongSecret) else damaged, warn=True)
        elif message := message_for(error):
            self.said.say(MessagePanel(message))

    def _show_compared(self, compared: Compared) -> None:
        day = formats.day_and_clock(compared.at, with_year=True).rstrip(".")  # as a.m. has one
        if compared.older is None:
            text = self.tr("Its record went another way than that of the vault here: look at both. Last event: {day}.")
        elif compared.older:
            text = self.tr(
                "This backup is %n event(s) older than the vault here. Last event: {day}.", "", compared.older
            )
        else:
            text = self.tr("It is up to date with the vault here. Last event: {day}.")
        self._say(text.format(day=day), warn=compared.older is None)

    def _say(self, text: str, *, warn: bool = False) -> None:
        self.said.say(NoteStrip("warn" if warn else "info", text))


def _words() -> RescueWords:
    translate = QCoreApplication.translate
    return RescueWords(
        heading=translate("Restore", "Restore a backup"),
        about=translate(
            "Restore",
            "A backup becomes a vault in a place of its own. It is checked first; nothing that is there is "
            "overwritten, and the backup stays.",
        ),
        source=translate("Restore", "Backup"),
        choose=translate("Restore", "The folder or drive with the backup"),
        nothing=translate("Restore", "There is no backup in this folder. Choose the one whose name ends with .intake."),
        secret=translate("Restore", "Passphrase of that moment"),
        go_on=translate("Restore", "&Restore"),
        ending=translate("Restore", "restored"),
    )
