"""Small documents on their way out: read from the vault many at a time, in the order they will be asked for."""

from collections.abc import Callable, Iterable
from functools import partial

from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId
from intake_app.vault import Vault

SMALL = 64 * 1024  # bytes of a document that is read together with others
_AT_ONCE = 64


class Shelf:
    """Whoever adds a document gets what fetches it: best in the order they were added, then each is read once."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._places: list[tuple[ItemId, Role]] = []
        self._read: dict[tuple[ItemId, Role], bytes] = {}

    def add(self, item: ItemId, role: Role) -> Callable[[], Iterable[bytes]]:
        """Fetches its bytes, not held against any hash yet, and raises what `Vault.pieces` does."""
        self._places.append((item, role))
        return partial(self._take, len(self._places) - 1)

    def _take(self, at: int) -> Iterable[bytes]:
        place = self._places[at]
        if place not in self._read:
            self._read = self._vault.whole(self._places[at : at + _AT_ONCE])
        data = self._read.pop(place, None)
        return self._vault.pieces(*place) if data is None else [data]
