"""A vault from its backup."""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from intake_app.domain.backup import Compared
from intake_app.domain.progress import Clock, Progress, silent
from intake_app.domain.vault import Given
from intake_app.errors import VaultError
from intake_app.vault import Vault, utc_now
from intake_app.vault.backup import DATED, compare_with
from intake_app.vault.backup import restore as bring_back
from intake_app.vault.connection import DATABASE_FILE
from intake_app.vault.opening import look
from intake_app.workflows.create_vault import ENDING
from intake_app.workflows.write_file import place_for_vault


def restore(
    copy: Path,
    folder: Path,
    given: Given,
    *,
    actor: str,
    progress: Progress = silent,
    clock: Clock = utc_now,
) -> None:
    """Make `folder` the vault that `copy` was taken from; `given` is the passphrase or the words of the recovery sheet.

    Nothing is overwritten, and the backup stays as it is. VaultExists or CannotWrite for `folder`; CannotOpen and the
    Storage errors for the backup.
    """
    with place_for_vault(folder, source=copy):
        bring_back(copy, folder, given, actor=actor, progress=progress, clock=clock)


def find_backups(folder: Path) -> list[Path]:
    """The vault that `folder` is, or those that lie in it, such as on a drive with several backups: the newest first.

    They carry the day in their names; which of them open shows when they are restored.
    """
    if _has_vault(folder):
        return [folder]
    there = (path for path in folder.glob(f"*{ENDING}") if not path.name.startswith("."))
    return sorted(filter(_has_vault, there), key=_day, reverse=True)


def name_of_vault(backup: Path) -> str:
    """The name of the vault's folder, without the day that a backup adds and the ending."""
    return DATED.sub("", backup.stem)


def same_vault(backup: Path, others: Iterable[Path]) -> Path | None:
    """The first of the other vaults that `backup` was taken from, as its key file says; needs no secret."""
    try:
        wanted = look(backup).header.vault_id
    except VaultError:
        return None
    for other in others:
        with contextlib.suppress(VaultError):
            if other != backup and look(other).header.vault_id == wanted:
                return other
    return None


def compare_closed(backup: Path, vault: Path, given: Given, *, actor: str) -> Compared:
    """How much older a backup is than a vault nobody has open; `given` opens that. CannotOpen when it does not."""
    with Vault.open(vault, given, actor=actor) as opened:
        return compare_with(opened, backup)


def _has_vault(folder: Path) -> bool:
    return os.path.isfile(folder / DATABASE_FILE)  # noqa: PTH113  that of Path raises for folders nobody may enter


def _day(path: Path) -> tuple[str, str]:
    dated = DATED.search(path.stem)
    return (dated.group() if dated else "", path.name)
