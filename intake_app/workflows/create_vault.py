"""A new vault."""

from pathlib import Path

from intake_app.domain.progress import Clock
from intake_app.domain.vault import RecoverySheet
from intake_app.vault import Vault, utc_now
from intake_app.workflows.passphrase import check_passphrase
from intake_app.workflows.write_file import place_for_vault

ENDING = ".intake"


def create_vault(
    folder: Path, name: str, passphrase: str, *, actor: str, person: str = "", clock: Clock = utc_now
) -> tuple[Vault, RecoverySheet]:
    """Make `folder` a vault, open it, and give the words that open it without its passphrase.

    `person` says whose the passphrase is, where several people are going to have one.

    WeakPassphrase below the floor; VaultExists when anything is there already; CannotWrite for no place for a vault.
    """
    check_passphrase(passphrase, known=[name])
    with place_for_vault(folder):
        return Vault.create(folder, name, passphrase, actor=actor, person=person, clock=clock)
