"""What was counted of a matter, so that of a large one it is not counted again for every look.

The record only grows, and every change to an item is an event of it: so a count holds from one event on until another
that did more than look. Only for what reads what is stored: events of a transaction under way may yet be undone.
"""

from collections.abc import Callable

from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode
from intake_app.vault.connection import Connection

CHANGE_NOTHING = (
    *(Action.VAULT_OPENED, Action.VAULT_LOCKED, Action.BACKED_UP, Action.CHECKED, Action.UNLOCK_FAILED),
    *(Action.BACKUPS_PLANNED, Action.WITNESSED, Action.SEARCH_MADE_ANEW),
    *(Action.VIEWED, Action.ORIGINAL_VIEWED, Action.NOTE_VIEWED, Action.PRINTED),
)
MARKS = ", ".join("?" * len(CHANGE_NOTHING))
_SINCE = "FROM custody WHERE matter = ? AND seq > ?"


class Counted:
    """Kept while a vault is open."""

    def __init__(self) -> None:
        self._events: dict[MatterCode, tuple[int, int]] = {}  # the last that is counted, and how many
        self._known: dict[tuple[MatterCode, str], tuple[int, int]] = {}  # as of which event, and what

    def events(self, db: Connection, matter: MatterCode) -> int:
        """How many a matter has; only those not yet counted are."""
        last, count = self._events.get(matter, (0, 0))
        more, newest = db.execute(f"SELECT count(*), max(seq) {_SINCE}", (matter, last)).fetchone()
        if more:
            self._events[matter] = newest, count + more
        return int(count + more)

    def of(self, db: Connection, matter: MatterCode, what: str, count: Callable[[], int]) -> int:
        """Something of the items of a matter, by a name of its own."""
        at, value = self._known.get((matter, what), (-1, 0))
        changed = f"SELECT 1 {_SINCE} AND action NOT IN ({MARKS}) LIMIT 1"
        if at < 0 or db.execute(changed, (matter, at, *CHANGE_NOTHING)).fetchone():
            value = count()
        (last,) = db.execute(f"SELECT coalesce(max(seq), 0) {_SINCE}", (matter, max(at, 0))).fetchone()
        self._known[matter, what] = max(last, at), value
        return value
