"""Another passphrase for an open vault."""

from intake_app.domain.vault import Given
from intake_app.vault import Vault
from intake_app.vault.access import change_passphrase as change
from intake_app.workflows.passphrase import check_passphrase


def change_passphrase(vault: Vault, old: Given, new: str, *, slot: str = "") -> None:
    """`old` is the passphrase there was, or the words of the recovery sheet; then `slot` says whose is changed, where
    several people have one.

    WrongSecret when it is not; WeakPassphrase when the new one is below the floor; SlotFault. Old backups keep the old.
    """
    check_passphrase(new, known=[vault.name])
    change(vault, old, new, slot)
