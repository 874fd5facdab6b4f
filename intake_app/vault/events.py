"""Pages of the custody record: what a list shows of it, newest first."""

from datetime import datetime

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import MatterCode
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody

_CHANGE_NOTHING = (
    *(Action.VAULT_OPENED, Action.VAULT_LOCKED, Action.BACKED_UP, Action.CHECKED, Action.UNLOCK_FAILED),
    *(Action.BACKUPS_PLANNED, Action.WITNESSED, Action.SEARCH_MADE_ANEW),
    *(Action.VIEWED, Action.ORIGINAL_VIEWED, Action.NOTE_VIEWED, Action.PRINTED),
)
_SELECT = "SELECT seq, at, actor, action, matter, subject, facts, hash FROM custody"


class Events:
    """The record of a vault, a page at a time. All reading raises RecordBroken for a line gone bad."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def count(self, matter: MatterCode | None = None) -> int:
        """How many there are, in the whole vault or in one matter."""
        if matter is None:
            return self._custody.head().seq
        query = "SELECT count(*) FROM custody WHERE matter = ?"
        (count,) = self._db.execute(query, (matter,)).fetchone()
        return int(count)

    def page(self, skip: int, limit: int, matter: MatterCode | None = None) -> list[CustodyEvent]:
        """Newest first, from the `skip`th on."""
        if matter is None:
            query = f"{_SELECT} WHERE seq <= ? ORDER BY seq DESC LIMIT ?"
            return self._custody.shown(self._db.execute(query, (self.count() - skip, limit)))
        query = f"{_SELECT} WHERE matter = ? ORDER BY seq DESC LIMIT ? OFFSET ?"
        return self._custody.shown(self._db.execute(query, (matter, limit, skip)))

    def changed_since(self, seq: int) -> datetime | None:
        """When anything behind that event last did more than look; None where nothing did."""
        marks = ", ".join("?" * len(_CHANGE_NOTHING))
        query = f"SELECT at FROM custody WHERE seq > ? AND action NOT IN ({marks}) ORDER BY seq DESC LIMIT 1"
        row = self._db.execute(query, (seq, *_CHANGE_NOTHING)).fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def purged(self, matter: MatterCode) -> list[CustodyEvent]:
        """What it tells of items and notes of a matter that were deleted for good, oldest first."""
        query = f"{_SELECT} WHERE action = ? AND matter = ? ORDER BY seq"
        return self._custody.shown(self._db.execute(query, (Action.PURGED, matter)))
