"""Long lists a page at a time, and where one thing stands in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.document import Item
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.vault import Vault
from intake_app.workflows.look_at_matter import PAGE


@dataclass(frozen=True, slots=True)
class EventPage:
    """Events, newest first, of `total` in all; the exhibit numbers of the items they are about."""

    events: Sequence[CustodyEvent]
    total: int
    exhibits: dict[str, int] = field(default_factory=dict)


def items_page(vault: Vault, matter: MatterCode, page: int) -> list[Item]:
    """Items of a matter outside the trash, by exhibit."""
    with vault.reading() as view:
        return view.documents.page(matter, page * PAGE, PAGE)


def notes_page(vault: Vault, matter: MatterCode, page: int) -> list[Note]:
    """Notes of a matter outside the trash, the newest first."""
    with vault.reading() as view:
        return view.notes.page(matter, page * PAGE, PAGE)


def events_page(vault: Vault, matter: MatterCode | None, page: int) -> EventPage:
    """The record of one matter, or of the whole vault."""
    with vault.reading() as view:
        events = view.events.page(page * PAGE, PAGE, matter)
        exhibits = view.documents.exhibits(event.subject for event in events if event.subject)
        return EventPage(events, view.events.count(matter), exhibits)


def place_of_item(vault: Vault, item: ItemId) -> tuple[MatterCode, int]:
    """Its matter, and how many stand before it there. Raises NotFound."""
    with vault.reading() as view:
        return view.documents.get(item).matter, view.documents.place_of(item)


def place_of_note(vault: Vault, note: NoteId) -> tuple[MatterCode, int]:
    """Its matter, and how many stand before it there. Raises NotFound."""
    with vault.reading() as view:
        return view.notes.get(note).matter, view.notes.place_of(note)


def parts_taken_out(vault: Vault, item: ItemId) -> set[int]:
    """The places in an item whose files are items of their own by now."""
    with vault.reading() as view:
        return view.documents.taken_out_of(item)


def each_item(vault: Vault, matter: MatterCode) -> Iterator[Item]:
    """All that `documents.of` lists, a page read at a time: for what needs only a little of each."""
    last = -1
    while True:
        with vault.reading() as view:
            some = view.documents.following(matter, last, PAGE)
        if not some:
            break
        yield from some
        last = some[-1].exhibit
    with vault.reading() as view:
        astray = view.documents.astray(matter)
    yield from astray


def each_note(vault: Vault, matter: MatterCode) -> Iterator[Note]:
    """All that `notes.of` lists, likewise. For a vault that nobody writes to meanwhile."""
    for page in count():
        some = notes_page(vault, matter, page)
        yield from some
        if len(some) < PAGE:
            return
