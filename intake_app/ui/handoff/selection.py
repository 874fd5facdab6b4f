"""What goes into a handoff, as ticked on its page. Pure: no widget, no vault."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from itertools import chain
from typing import Any, Literal, NewType

from intake_app.domain.brief import ItemBrief
from intake_app.domain.case_file import LegalName
from intake_app.domain.document import Role, Status
from intake_app.domain.handoff import Numbering
from intake_app.domain.handoff_fields import ON_REQUEST, Field
from intake_app.domain.ids import NoteId
from intake_app.domain.privilege import Basis, Claim, Withheld
from intake_app.workflows.hand_off import Choice, Contents
from intake_app.workflows.look_at_choice import Choosable
from intake_app.workflows.withheld import log_of, withheld

SheetName = NewType("SheetName", str)
Part = Choice | NoteId | SheetName
PartName = Literal[
    "clean",
    "as_received",
    "originals",
    "notes",
    "sheets",
    "numbered",
    "withheld",
]


@dataclass(frozen=True, slots=True)
class Selection:
    """Clean copies and notes go by default; what still carries something only after a tick."""

    clean: bool = True
    as_received: bool = False
    originals: bool = False
    notes: bool = True
    sheets: bool = False  # drawn when it is put together
    untold: frozenset[Field] = ON_REQUEST  # fields that are not told of what goes
    withheld: bool = False  # whether a list of what stays goes along
    claim: Claim = field(default_factory=lambda: Claim(Basis.UNREVIEWED, ""))  # for whatever stays
    own_claims: tuple[tuple[str, Claim], ...] = ()  # but for these, by number
    numbered: bool = False
    numbering: Numbering | None = None  # as far as it is filled in
    names: tuple[LegalName, ...] = field(default=(), repr=False)  # that were looked at to go along
    left_out: frozenset[Part] = frozenset()

    def tick(self, part: PartName, ticked: bool) -> "Selection":
        """Tick or untick what goes, or what is told of it."""
        changed: dict[str, Any] = {part: ticked}
        return replace(self, **changed)

    def is_empty(self, facts: Choosable) -> bool:
        """Whether nothing is chosen, or Bates numbers are and it is not clear which."""
        if self.numbered and self.numbering is None:
            return True
        return not (self.sheets or self.names or any(True for _part in self.parts(facts)))

    def contents(self, facts: Choosable) -> Contents:
        """All of it as it goes, with the list of what stays if that is wanted."""
        chosen = Contents(
            tuple(self.items(facts)),
            tuple(self.note_ids(facts)),
            untold=self.untold,
            bates=self.numbering if self.numbered else None,
        )
        if not self.withheld:
            return chosen
        return replace(chosen, sheets=tuple(log_of(self.stays(facts))))

    def stays(self, facts: Choosable) -> list[Withheld]:
        """What is not in it, with what is claimed for each."""
        chosen, own = Contents(tuple(self.items(facts)), tuple(self.note_ids(facts))), dict(self.own_claims)
        rows = withheld(facts, chosen, basis=self.claim.basis, author=self.claim.author)
        return [replace(row, **asdict(own.get(row.number, self.claim))) for row in rows]

    def items(self, facts: Choosable) -> Iterator[Choice]:
        """By exhibit, the clean copy before the original."""
        chosen = (choice for item in facts.items for choice in self._of_item(item))
        return (choice for choice in chosen if choice not in self.left_out)

    def note_ids(self, facts: Choosable) -> Iterator[NoteId]:
        """Oldest first."""
        notes = sorted(facts.notes, key=lambda note: note.created_at) if self.notes else []
        return (note.id for note in notes if note.id not in self.left_out)

    def parts(self, facts: Choosable) -> Iterator[Part]:
        """Items and notes, in the order of the bundle."""
        return chain(self.items(facts), self.note_ids(facts))

    def _of_item(self, item: ItemBrief) -> Iterator[Choice]:
        if item.status is Status.AS_RECEIVED:
            if self.as_received:
                yield Choice(item.id, Role.ORIGINAL)
            return
        if self.clean:
            yield Choice(item.id, Role.CLEAN)
        if self.originals and item.sealed:
            yield Choice(item.id, Role.ORIGINAL)


def clean_items(facts: Choosable) -> int:
    """How many have a clean copy."""
    return sum(item.status is Status.CLEAN for item in facts.items)


def received_items(facts: Choosable) -> int:
    """How many could not be cleaned."""
    return sum(item.status is Status.AS_RECEIVED for item in facts.items)


def sealed_originals(facts: Choosable) -> int:
    """Of how many cleaned items the original was kept."""
    return sum(item.sealed for item in facts.items)
