"""What the record says has to be there, to be held against what is: hashes, the trash, what was taken out of what."""

from collections.abc import Iterable
from typing import TypeAlias

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId, NoteId, RecordId
from intake_app.domain.vault import Thing
from intake_app.vault.connection import Connection
from intake_app.vault.custody import iso
from intake_app.vault.documents import StoredHash
from intake_app.vault.notes import WordingHash
from intake_app.vault.records import VersionHash
from intake_app.vault.witness import Of

Events: TypeAlias = Iterable[CustodyEvent]  # about what was not deleted for good, oldest first


def without_purged(events: list[CustodyEvent]) -> list[CustodyEvent]:
    """The events about what was not deleted for good."""
    purged = {event.subject for event in events if event.action is Action.PURGED}
    return [event for event in events if event.subject not in purged]


def documents(events: Events) -> set[StoredHash]:
    """What is stored of each item; it may have been cleaned again since it came."""
    last = {
        (ItemId(event.subject), role): event.facts[role]
        for event in events
        if event.action in {Action.RECEIVED, Action.CLEANED}
        for role in Role
        if role in event.facts
    }
    return {(item, role, sha256) for (item, role), sha256 in last.items()}


def wordings(events: Events) -> set[WordingHash]:
    """Every finished wording of every note."""
    return {
        (NoteId(event.subject), int(event.facts["revision"]), event.facts["sha256"])
        for event in events
        if event.action in {Action.NOTE_WRITTEN, Action.NOTE_REVISED}
    }


def versions(events: Events) -> set[VersionHash]:
    """Every version of every record."""
    return {
        (RecordId(event.subject), int(event.facts["revision"]), event.facts["sha256"])
        for event in events
        if event.action in {Action.RECORD_ADDED, Action.RECORD_CHANGED, Action.RECORD_REMOVED}
    }


def misplaced(db: Connection, events: list[CustodyEvent]) -> set[Of]:
    """What stands in the trash and should not, or the reverse; items of another origin; matters that count wrong.

    `events` are all there are: what was purged has given its number to nobody else.
    """
    kept = without_purged(events)
    there = {item for (item,) in db.execute("SELECT id FROM items")}
    trash = set(db.execute("SELECT subject, at FROM trash"))
    origins = set(db.execute("SELECT id, container, part FROM items WHERE container NOT NULL"))
    exhibits = set(db.execute("SELECT code, exhibits FROM matters WHERE exhibits > 0"))
    return {
        *((Thing.TRASH, str(subject)) for subject, _ in _trash(kept) ^ trash),
        *((Thing.ITEM, str(item)) for item, _, _ in {one for one in _origins(kept) if one[1] in there} ^ origins),
        *((Thing.MATTER, str(code)) for code, _ in _exhibits(events) ^ exhibits),
    }


def _trash(events: Events) -> set[tuple[str, str]]:
    last = {event.subject: event for event in events if event.action in {Action.TRASHED, Action.TAKEN_BACK}}
    return {(one, iso(event.at)) for one, event in last.items() if event.action is Action.TRASHED}


def _origins(events: Events) -> set[tuple[str, str, int]]:
    return {
        (event.subject, event.facts["from"], int(event.facts["part"]))
        for event in events
        if event.action is Action.RECEIVED and "from" in event.facts
    }


def _exhibits(events: list[CustodyEvent]) -> set[tuple[str, int]]:
    """The highest number that each matter gave."""
    disposed = {event.matter for event in events if event.action is Action.DISPOSED}
    highest: dict[str, int] = {}
    for event in events:
        if event.action is Action.RECEIVED and event.matter and event.matter not in disposed:
            highest[event.matter] = max(int(event.facts["exhibit"]), highest.get(event.matter, 0))
    return set(highest.items())
