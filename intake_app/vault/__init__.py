"""The encrypted store. Nothing outside this package knows SQL, SQLCipher or the files of a vault."""

from intake_app.vault.creation import FOLDER_ENDING
from intake_app.vault.kept import Kept
from intake_app.vault.opening import vault_kind_of
from intake_app.vault.receive import Incoming
from intake_app.vault.secrets import MODERATE, Kdf
from intake_app.vault.vault import Vault, utc_now
from intake_app.vault.view import View

__all__ = ["FOLDER_ENDING", "MODERATE", "Incoming", "Kdf", "Kept", "Vault", "View", "utc_now", "vault_kind_of"]
