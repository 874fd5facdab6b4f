"""Another data key for a vault, when somebody left who may have a copy of it."""

from intake_app.domain.progress import Progress, silent
from intake_app.domain.vault import Given, RecoverySheet
from intake_app.vault import Vault
from intake_app.vault.rekey import rekey as replace_key


def rekey(vault: Vault, given: Given, sheet: RecoverySheet, *, progress: Progress = silent) -> None:
    """From now on only `given`, a passphrase, and the words of `sheet`, which are on paper, open the vault.

    Its handoffs are signed with another key from then on. Errors as in `vault.rekey`; then nothing has changed.
    """
    replace_key(vault, given, sheet, progress=progress)
