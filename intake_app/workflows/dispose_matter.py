"""The end of a whole matter."""

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.ids import MatterCode
from intake_app.vault import Vault
from intake_app.vault.disposal import dispose


def dispose_matter(vault: Vault, matter: MatterCode) -> list[CustodyEvent]:
    """Delete a matter and everything in it for good; what the record keeps are hashes.

    NotFound, and OnHold while a hold stands in it.
    """
    return dispose(vault, matter)
