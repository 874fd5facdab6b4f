"""Calling an item something else."""

from intake_app.domain.document import Item
from intake_app.domain.ids import ItemId
from intake_app.vault import Vault


def rename_item(vault: Vault, item: ItemId, title: str, *, actor: str) -> Item:
    """Change the title people see; the name it came with stays in its provenance. Raises NotFound."""
    with vault.change(actor=actor) as change:
        return change.documents.rename(item, title)
