"""Backups that are made by themselves: where they go, whether one is due, and making it."""

import os
from pathlib import Path

from intake_app.domain.backup import KEEP, BackupMade, BackupPlan, BackupState, Compared
from intake_app.domain.progress import Clock, Progress, silent
from intake_app.errors import CannotWrite, DatabaseDamaged, NotFound, VaultError
from intake_app.vault import Vault, utc_now
from intake_app.vault.backup import compare_with
from intake_app.workflows.back_up import back_up


def backup_state(vault: Vault) -> BackupState:
    """Where backups go, how the last attempts ended, and whether something changed since."""
    with vault.reading() as view:
        return view.backups.state()


def plan_backups(vault: Vault, place: Path | None, *, keep: int = KEEP, actor: str) -> None:
    """Make them in this folder from now on; None for none by themselves. CannotWrite for a folder inside the vault."""
    if place and place.resolve().is_relative_to(vault.folder.resolve()):
        raise CannotWrite(place, "inside")
    with vault.change(actor=actor) as change:
        change.backups.set_plan(BackupPlan(place.absolute() if place else None, keep))


def is_there(place: Path) -> bool:
    """Whether the folder can be written to now; a drive that is not plugged in is not there."""
    return os.path.isdir(place) and os.access(place, os.W_OK)  # noqa: PTH112  that of Path raises for some names


def on_same_drive(vault: Vault, place: Path) -> bool:
    """Whether what befalls the drive of the vault befalls the backups too."""
    try:
        return os.stat(place).st_dev == os.stat(vault.folder).st_dev  # noqa: PTH116
    except OSError:
        return False


def back_up_as_planned(vault: Vault, *, progress: Progress = silent, clock: Clock = utc_now) -> BackupMade:
    """Bring the oldest copy up to date, or make another while there are fewer than planned.

    NotFound without a plan. A failure is remembered with the vault and raised: CannotWrite, DatabaseDamaged, or another
    error of the vault.
    """
    plan = backup_state(vault).plan
    if plan is None or plan.place is None:
        raise NotFound("backup", "plan")
    try:
        back_up(vault, plan.place, keep=plan.keep, progress=progress, clock=clock)
    except CannotWrite as error:
        _note_failure(vault, plan.place, error.why, clock)
        raise
    except VaultError as error:
        _note_failure(vault, plan.place, "damaged" if isinstance(error, DatabaseDamaged) else "failed", clock)
        raise
    made = backup_state(vault).last_good
    assert made is not None
    return made


def compare_backup(vault: Vault, backup: Path) -> Compared:
    """How old a backup of this vault is. One of the `CannotOpen` errors when it is none of it."""
    return compare_with(vault, backup)


def _note_failure(vault: Vault, place: Path, fault: str, clock: Clock) -> None:
    if not vault.read_only:
        with vault.change() as change:
            change.backups.note(BackupMade(clock(), place, 0, 0, fault=fault))
