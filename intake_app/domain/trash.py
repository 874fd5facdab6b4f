"""The trash of a matter: items and notes that were put away, until they are taken back or purged."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from intake_app.domain.ids import ItemId, MatterCode, NoteId

KEPT = timedelta(days=30)
"""How long something stays in the trash before it is purged by itself."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """An item or a note in the trash; `exhibit` is 0 for a note."""

    subject: ItemId | NoteId
    matter: MatterCode
    title: str
    exhibit: int
    put_at: datetime  # UTC

    @property
    def purged_after(self) -> datetime:
        """From when on it may be purged unasked."""
        return self.put_at + KEPT
