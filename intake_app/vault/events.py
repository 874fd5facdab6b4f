"""Pages of the custody record: what a list shows of it, newest first."""

from datetime import datetime

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import MatterCode
from intake_app.vault.connection import Connection
from intake_app.vault.counted import CHANGE_NOTHING, MARKS, Counted
from intake_app.vault.custody import Custody

_SELECT = "SELECT seq, at, actor, action, matter, subject, facts, hash FROM custody"


class Events:
    """The record of a vault, a page at a time. All reading raises RecordBroken for a line gone bad."""

    def __init__(self, connection: Connection, custody: Custody, counted: Counted | None = None) -> None:
        self._db, self._custody, self._counted = connection, custody, counted or Counted()

    def count(self, matter: MatterCode | None = None) -> int:
        """How many there are, in the whole vault or in one matter."""
        if matter is None:
            return self._custody.head().seq
        return self._counted.events(self._db, matter)

    def last_of(self, matter: MatterCode) -> int:
        """The number of the last event of a matter; 0 where it has none."""
        (last,) = self._db.execute("SELECT coalesce(max(seq), 0) FROM custody WHERE matter = ?", (matter,)).fetchone()
        return int(last)

    def page(self, skip: int, limit: int, matter: MatterCode | None = None) -> list[CustodyEvent]:
        """Newest first, from the `skip`th on."""
        if matter is None:
            query = f"{_SELECT} WHERE seq <= ? ORDER BY seq DESC LIMIT ?"
            return self._custody.shown(self._db.execute(query, (self.count() - skip, limit)))
        query = f"{_SELECT} WHERE matter = ? ORDER BY seq DESC LIMIT ? OFFSET ?"
        return self._custody.shown(self._db.execute(query, (matter, limit, skip)))

    def changed_since(self, seq: int) -> datetime | None:
        """When anything behind that event last did more than look; None where nothing did."""
        query = f"SELECT at FROM custody WHERE seq > ? AND action NOT IN ({MARKS}) ORDER BY seq DESC LIMIT 1"
        row = self._db.execute(query, (seq, *CHANGE_NOTHING)).fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def purged(self, matter: MatterCode) -> list[CustodyEvent]:
        """What it tells of items and notes of a matter that were deleted for good, oldest first."""
        query = f"{_SELECT} WHERE action = ? AND matter = ? ORDER BY seq"
        return self._custody.shown(self._db.execute(query, (Action.PURGED, matter)))
