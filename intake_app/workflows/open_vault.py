"""Into a vault that exists."""

from collections.abc import Sequence
from pathlib import Path

from intake_app.domain.progress import Clock
from intake_app.domain.vault import Given
from intake_app.vault import Vault, utc_now, vault_kind_of

__all__ = ["Vault", "open_vault", "open_with_sheet", "vault_kind_of"]


def open_vault(
    folder: Path, given: Given, *, actor: str, clock: Clock = utc_now, elsewhere: Sequence[Path] = ()
) -> Vault:
    """Open with a passphrase, with the words of the recovery sheet as a list, or with a passphrase and a key file.

    `elsewhere` are folders with backups: their key slots count where those of the vault are damaged or gone. CannotOpen
    says why not.
    """
    return Vault.open(folder, given, actor=actor, clock=clock, elsewhere=elsewhere)


def open_with_sheet(folder: Path, words: Sequence[str], *, actor: str, clock: Clock = utc_now) -> Vault:
    """Open with the twelve words of the recovery sheet."""
    return Vault.open_with_sheet(folder, words, actor=actor, clock=clock)
