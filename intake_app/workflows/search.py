"""Finding words anywhere in a vault."""

from intake_app.domain.ids import MatterCode
from intake_app.domain.search import Hit
from intake_app.vault import Vault


def search(vault: Vault, query: str, *, matter: MatterCode | None = None, limit: int = 50) -> list[Hit]:
    """Matters, items and notes that hold every word of `query`, best first."""
    return vault.search(query, matter=matter, limit=limit)
