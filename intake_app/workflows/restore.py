"""A vault from its backup."""

from pathlib import Path

from intake_app.domain.progress import Clock, Progress, silent
from intake_app.domain.vault import Given
from intake_app.vault import utc_now
from intake_app.vault.backup import restore as bring_back
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
