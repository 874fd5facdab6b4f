"""A second vault that is the first one, as of now."""

from pathlib import Path

from intake_app.domain.progress import Clock, Progress, silent
from intake_app.errors import CannotWrite
from intake_app.vault import Vault, utc_now
from intake_app.vault.backup import back_up as write_backup
from intake_app.workflows.write_file import place_for_vault


def back_up(
    vault: Vault, folder: Path, *, keep: int | None = None, progress: Progress = silent, clock: Clock = utc_now
) -> Path:
    """Write a checked copy of the vault into `folder`; the copy's own folder, which carries the date and time.

    With `keep`, the oldest of so many copies is brought up to date instead of writing another. CannotWrite when the
    fault is with `folder`, which must not lie in the vault; errors of the vault as they are. No half copy is left under
    such a name.
    """
    if folder.resolve().is_relative_to(vault.folder.resolve()):
        raise CannotWrite(folder, "inside")
    with place_for_vault(folder, source=vault.folder):
        return write_backup(vault, folder, keep=keep, progress=progress, clock=clock)
