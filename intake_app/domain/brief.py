"""Items and notes as far as choosing among them needs: of a hundred thousand, no more has to be held."""

from dataclasses import dataclass
from datetime import datetime

from intake_app.domain.document import Item, Kind, Role, Status
from intake_app.domain.ids import ItemId, NoteId
from intake_app.domain.note import Note


@dataclass(frozen=True, slots=True)
class ItemBrief:
    """An item without its names, its hashes and its report."""

    id: ItemId
    exhibit: int
    received_at: datetime  # UTC
    kind: Kind
    status: Status
    sealed: bool  # whether the original is kept beside a clean copy

    @classmethod
    def of(cls, item: Item) -> "ItemBrief":
        """What of it is needed."""
        sealed = item.status is Status.CLEAN and item.content(Role.ORIGINAL) is not None
        return cls(item.id, item.exhibit, item.provenance.received_at, item.kind, item.status, sealed)


@dataclass(frozen=True, slots=True)
class NoteBrief:
    """A note without its words."""

    id: NoteId
    created_at: datetime  # UTC
    draft: bool = False  # its latest wording was not finished

    @classmethod
    def of(cls, note: Note) -> "NoteBrief":
        """What of it is needed."""
        return cls(note.id, note.created_at, note.draft)
