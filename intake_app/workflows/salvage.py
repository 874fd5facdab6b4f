"""What can still be read of a damaged vault, in a new one."""

from pathlib import Path

from intake_app.domain.progress import Clock, Progress, silent
from intake_app.domain.vault import Given
from intake_app.vault import utc_now
from intake_app.vault.salvage import Salvaged
from intake_app.vault.salvage import salvage as save_rows
from intake_app.workflows.write_file import place_for_vault


def salvage(
    damaged: Path, folder: Path, given: Given, *, actor: str, progress: Progress = silent, clock: Clock = utc_now
) -> Salvaged:
    """Make `folder` a vault of what can be read in `damaged`; `given` opens both.

    VaultExists or CannotWrite for `folder`; CannotOpen where nothing can be read; Cancelled.
    """
    with place_for_vault(folder, source=damaged):
        return save_rows(damaged, folder, given, actor=actor, progress=progress, clock=clock)
