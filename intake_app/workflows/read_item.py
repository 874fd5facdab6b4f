"""Reading an item as text, behind glass, from the vault's bytes."""

from intake_app.cleaning import Cleaner
from intake_app.domain.cleaning import Reading
from intake_app.domain.document import Item, Role
from intake_app.vault import Vault
from intake_app.workflows.ahead import Check
from intake_app.workflows.sources import bytes_of


def read_item(vault: Vault, cleaner: Cleaner, item: Item, role: Role, *, check: Check = lambda: None) -> Reading:
    """Its text, headers and the names of the files in it. FileRefused for a kind that can't be read."""
    return cleaner.read(bytes_of(vault, item, role), check=check)
