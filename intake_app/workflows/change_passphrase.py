"""Another passphrase for an open vault."""

from collections.abc import Sequence

from intake_app.vault import Vault
from intake_app.workflows.passphrase import check_passphrase


def change_passphrase(vault: Vault, old: str | Sequence[str], new: str) -> None:
    """`old` is the passphrase there was, or the words of the recovery sheet.

    WrongSecret when it is not; WeakPassphrase when the new one is below the floor. Old backups keep the old one.
    """
    check_passphrase(new, known=[vault.name])
    vault.change_passphrase(old, new)
