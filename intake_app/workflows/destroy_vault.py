"""The end of a vault."""

from collections.abc import Sequence
from pathlib import Path

from intake_app.vault import Vault
from intake_app.vault.destroy import Destroyed, destroy, known_copies

__all__ = ["Destroyed", "destroy_vault", "known_copies"]


def destroy_vault(vault: Vault, name: str, places: Sequence[Path] = ()) -> Destroyed:
    """Lock the vault, and overwrite and remove it with its backups beside it and in `places`. `name` is typed.

    WrongName when that is not its name; OnHold while a hold stands in any matter.
    """
    return destroy(vault, name, places)
