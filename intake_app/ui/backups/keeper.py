"""Makes backups by themselves while a vault is open, and knows how they stand."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from intake_app.domain.backup import KEEP, BackupState
from intake_app.domain.progress import Step
from intake_app.ui.jobs import Job, Lane, StripWords
from intake_app.workflows.keep_backups import back_up_as_planned, backup_state, is_there, plan_backups

if TYPE_CHECKING:
    from intake_app.ui.session import Session
    from intake_app.workflows.open_vault import Vault

LOOK_EVERY = 30_000  # milliseconds: a drive that was plugged in is seen within that time


@dataclass(frozen=True, slots=True)
class Standing:
    """How backups stand, and whether the place they go into is there."""

    state: BackupState
    there: bool


class BackupKeeper(QObject):
    """One for each open vault. `changed` carries a `Standing`; what went wrong stands in it."""

    changed = Signal(object)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._job: Job | None = None
        self.standing: Standing | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        session.locked.connect(self._stop)
        self._stopped = False

    def start(self) -> None:
        """From now on. A vault that can only be read remembers nothing about backups."""
        if not self._session.vault.read_only:
            self._timer.start()
            self.look()

    def look(self) -> None:
        """See how they stand, and make one that is due."""
        if self._stopped:
            return
        vault = self._session.vault
        self._session.jobs.run(
            Lane.POOL,  # a drive that hangs holds up no list
            lambda _report: look_at(vault),
            owner=self,
            done=self._show,
            failed=lambda _error: None,  # the vault's own trouble is told where it is met
        )

    def plan(self, place: Path | None, keep: int = KEEP) -> None:
        """Make them there from now on, the first at once; None for none."""
        if self._stopped:
            return
        vault, actor = self._session.vault, self._session.actor
        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: plan_backups(vault, place, keep=keep, actor=actor),
            owner=self,
            done=lambda _none: self.look(),
        )

    def run(self) -> None:
        """Make one now."""
        if self._job or self._stopped:
            return
        vault = self._session.vault
        self._job = self._session.jobs.run(
            Lane.POOL,
            lambda report: back_up_as_planned(vault, progress=report),
            owner=self,
            failed=lambda _error: None,  # it is remembered with the vault, and told from there
            ended=self._ended,
            strip=StripWords(_doing, _keeps, in_bytes=True),
        )

    @property
    def running(self) -> bool:
        """Whether one is being made."""
        return self._job is not None

    def _stop(self) -> None:
        """The vault is being locked."""
        self._stopped = True
        self._timer.stop()

    def _ended(self) -> None:
        self._job = None
        self.look()

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        if standing.there and not self._job and standing.state.is_due(datetime.now(UTC)):
            self.run()
        self.changed.emit(standing)


def look_at(vault: "Vault") -> Standing:
    """In another thread."""
    state = backup_state(vault)
    return Standing(state, bool(state.plan and state.plan.place and is_there(state.plan.place)))


def _doing(step: Step) -> str:
    translate = QCoreApplication.translate
    return translate("Backups", "Checking the backup") if step.stage == "check" else translate("Backups", "Backing up")


def _keeps(_step: Step) -> str:
    return QCoreApplication.translate("Backups", "the backups before it stay")
