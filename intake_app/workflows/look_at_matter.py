"""Everything one matter shows at once."""

from dataclasses import dataclass

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.document import Item
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter
from intake_app.domain.note import Note
from intake_app.domain.people import Counsel
from intake_app.domain.process import Process
from intake_app.domain.trash import Trashed
from intake_app.vault import Vault


@dataclass(frozen=True, slots=True)
class MatterFacts:
    """A matter with its items (by exhibit), notes and handoffs (newest first), and its record (oldest first)."""

    matter: Matter
    items: tuple[Item, ...]
    notes: tuple[Note, ...]
    handoffs: tuple[HandoffRecord, ...]
    record: tuple[CustodyEvent, ...]
    counsel: Counsel | None
    processes: int = 0  # how many legal processes it has
    trash: tuple[Trashed, ...] = ()  # the latest first
    held: bool = False  # whether a hold stands: then nothing of it is purged

    @property
    def purged(self) -> tuple[CustodyEvent, ...]:
        """What the record tells of items and notes that were deleted for good, oldest first."""
        return tuple(event for event in self.record if event.action is Action.PURGED)


def look_at_matter(vault: Vault, code: MatterCode) -> MatterFacts:
    """Read it in one transaction, so that the parts agree. Raises NotFound."""
    with vault.reading() as view:
        matter = view.matters.get(code)
        return MatterFacts(
            matter,
            tuple(view.documents.of(code)),
            tuple(view.notes.of(code)),
            tuple(view.handoffs.of(code)),
            tuple(view.custody.of(code)),
            view.people.get(matter.counsel) if matter.counsel else None,
            len(view.records.of(code, Process)),
            tuple(view.trash.of(code)),
            view.trash.is_held(code),
        )
