"""One matter: at a glance, or all that is in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from intake_app.domain.case_file import LegalName, Person
from intake_app.domain.custody import CustodyEvent
from intake_app.domain.document import Item, Status
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter
from intake_app.domain.note import Note
from intake_app.domain.people import Counsel
from intake_app.domain.process import Process
from intake_app.domain.records import Stored
from intake_app.domain.trash import Trashed
from intake_app.errors import EntryDamaged, NotFound
from intake_app.vault import Vault, View


@dataclass(frozen=True, slots=True)
class MatterFacts:
    """All of a matter, as for a handoff: items by exhibit, notes and handoffs newest first."""

    matter: Matter
    items: tuple[Item, ...]
    notes: tuple[Note, ...]
    handoffs: tuple[HandoffRecord, ...]
    counsel: Counsel | None
    processes: int = 0  # how many legal processes it has
    trash: tuple[Trashed, ...] = ()  # the latest first
    held: bool = False  # whether a hold stands: then nothing of it is purged
    named: tuple[Stored[Person], ...] = ()  # people behind whose pseudonym a legal name is kept; not the names


PAGE = 100
"""How many rows of a list are read at once."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What a matter's pages show at once: numbers, and the first page of each long list (see `pages`).

    Items by exhibit number, notes, events and trash newest first, `purged` oldest first.
    """

    matter: Matter
    items: tuple[Item, ...]
    notes: tuple[Note, ...]
    events: tuple[CustodyEvent, ...]
    event_count: int
    exhibits: dict[str, int]  # of the items that those events are about
    as_received: int
    handoffs: tuple[HandoffRecord, ...]
    counsel: Counsel | None
    processes: int
    trash: tuple[Trashed, ...]
    held: bool
    purged: tuple[CustodyEvent, ...]
    lawyers: tuple[Counsel, ...]  # all counsel of the vault, by name


def glance_at_matter(vault: Vault, code: MatterCode) -> Glance:
    """Read it in one transaction, so that the parts agree; quick in a matter of any size. Raises NotFound."""
    with vault.reading() as view:
        matter = view.matters.get(code)
        events = view.events.page(0, PAGE, code)
        return Glance(
            matter,
            tuple(view.documents.page(code, 0, PAGE)),
            tuple(view.notes.page(code, 0, PAGE)),
            tuple(events),
            view.events.count(code),
            view.documents.exhibits(event.subject for event in events if event.subject),
            view.documents.count(code, Status.AS_RECEIVED),
            tuple(view.handoffs.of(code)),
            _counsel(view, matter),
            len(view.records.of(code, Process)),
            tuple(view.trash.of(code)),
            view.trash.is_held(code),
            tuple(view.events.purged(code)),
            tuple(view.people.list()),
        )


def look_at_matter(vault: Vault, code: MatterCode) -> MatterFacts:
    """Read it in one transaction, so that the parts agree. Raises NotFound."""
    with vault.reading() as view:
        matter = view.matters.get(code)
        return MatterFacts(
            matter,
            tuple(view.documents.of(code)),
            tuple(view.notes.of(code)),
            tuple(view.handoffs.of(code)),
            view.people.get(matter.counsel) if matter.counsel else None,
            len(view.records.of(code, Process)),
            tuple(view.trash.of(code)),
            view.trash.is_held(code),
            tuple(named(view, code)),
        )


def _counsel(view: View, matter: Matter) -> Counsel | None:
    """Who has the matter; nobody where that entry does not read, so that the matter can be looked at."""
    try:
        return view.people.get(matter.counsel) if matter.counsel else None
    except (NotFound, EntryDamaged):
        return None


def named(view: View, code: MatterCode) -> Iterator[Stored[Person]]:
    """People behind whose pseudonym a legal name is kept."""
    kept = {one.value.person for one in view.records.of(code, LegalName)}
    return (one for one in view.records.of(code, Person) if one.id in kept)
