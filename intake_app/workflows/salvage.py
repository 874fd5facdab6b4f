"""What can still be read of a damaged vault, in a new one."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from intake_app.domain.progress import Clock, Progress, silent
from intake_app.domain.vault import CheckResult, Given
from intake_app.vault import Vault, utc_now
from intake_app.vault.salvage import Salvaged
from intake_app.vault.salvage import salvage as save_rows
from intake_app.workflows.check_vault import check_vault, named
from intake_app.workflows.write_file import place_for_vault


@dataclass(frozen=True, slots=True)
class Saved:
    """What came over, and what the new vault's own record knows of and misses; `names` as `named` gives them."""

    salvaged: Salvaged
    check: CheckResult
    names: Mapping[str, str]

    @property
    def whole(self) -> bool:
        """Nothing was lost, as far as the record can tell."""
        return self.salvaged.whole and self.check.ok


def salvage(
    damaged: Path, folder: Path, given: Given, *, actor: str, progress: Progress = silent, clock: Clock = utc_now
) -> Saved:
    """Make `folder` a vault of what can be read in `damaged`, then check it; `given` opens both.

    VaultExists or CannotWrite for `folder`; CannotOpen where nothing can be read. Cancelled: before the new vault has
    its name nothing stays of it, while it is checked it stays.
    """
    with place_for_vault(folder, source=damaged):
        salvaged = save_rows(damaged, folder, given, actor=actor, progress=progress, clock=clock)
    with Vault.open(folder, given, actor=actor, clock=clock) as vault:
        result = check_vault(vault, progress=progress)
        return Saved(salvaged, result, named(vault, result))
