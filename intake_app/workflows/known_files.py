"""Which files a matter has already, by their bytes as received: a folder that is dropped twice is easily not seen."""

from intake_app.domain.document import Item
from intake_app.vault import Vault


class KnownFiles:
    """Read once for a take-in, then kept up to date: looking at all items for each file would take too long."""

    def __init__(self) -> None:
        self._first: dict[str, int] | None = None

    def before(self, vault: Vault, item: Item) -> int:
        """The exhibit number of the first item outside the trash that came as the same bytes; 0 when `item` is it."""
        if self._first is None:
            with vault.reading() as view:
                self._first = view.documents.arrived(item.matter)
        first = self._first.setdefault(item.provenance.sha256, item.exhibit)
        return first if first != item.exhibit else 0
