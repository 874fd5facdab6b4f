"""Small documents on their way out: read from the vault many at a time, in the order they will be asked for."""

from collections.abc import Iterable, Sequence

from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId
from intake_app.vault import Vault

SMALL = 64 * 1024  # bytes of a document that is read together with others
_AT_ONCE = 64
Place = tuple[ItemId, Role]


class Shelf:
    """Where `take` finds them. Any order does; in that of `places` a document waits here until its turn comes."""

    def __init__(self, vault: Vault, places: Sequence[Place]) -> None:
        self._vault, self._places = vault, places
        self._at = {place: at for at, place in enumerate(places)}
        self._read: dict[Place, bytes] = {}

    def take(self, place: Place) -> Iterable[bytes]:
        """Its bytes, not held against any hash yet. Raises what `Vault.pieces` does."""
        if place not in self._read:
            at = self._at[place]
            self._read = self._vault.whole(self._places[at : at + _AT_ONCE])
        data = self._read.pop(place, None)
        return self._vault.pieces(*place) if data is None else [data]
