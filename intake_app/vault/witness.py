"""Witnesses: how each thing in the vault reads, kept in the record with every change of it.

A row that may change has no hash of its own in the record: were an older page with it put back, its checksum would be
right and nothing missing. So the event that tells of a change carries, as a fact `witness KIND ID`, the HMAC-SHA-256 of
the thing's rows as JSON, and the newest one has to be that of the rows there are. It is keyed, with a key that never
leaves the vault, for events go to counsel, and a short title could be found by trying.
"""

import hmac
import json
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.vault import Thing
from intake_app.vault.connection import Connection
from intake_app.vault.migrations import WITNESSES, schema_version

Of: TypeAlias = tuple[Thing, str]  # what it is, and its id
_FACT = "witness "
_ROWS: dict[Thing, tuple[str, ...]] = {
    Thing.VAULT: ("SELECT id, name, created_at FROM vault_info WHERE id = ?",),
    Thing.MATTER: ("SELECT code, mode, title, originals, state, counsel, opened_at FROM matters WHERE code = ?",),
    Thing.ITEM: (
        """
        SELECT id, matter, exhibit, title, kind, status, original_name, received_at, size, sha256, report, refusal
        FROM items WHERE id = ?
        """,
    ),
    Thing.WORDS: ("SELECT c4 FROM findable_content WHERE id = (SELECT number * 3 + 1 FROM items WHERE id = ?)",),
    Thing.NOTE: (
        "SELECT id, matter, created_at FROM notes WHERE id = ?",
        "SELECT revision, title, body, written_at FROM revisions WHERE note = ? AND NOT draft ORDER BY revision",
    ),
    Thing.RECORD: (
        "SELECT id, matter, kind, created_at FROM records WHERE id = ?",
        "SELECT revision, body, written_at FROM record_versions WHERE record = ? ORDER BY revision",
    ),
    Thing.COUNSEL: (
        "SELECT id, name, office, added_at FROM counsel WHERE id = ?",
        """
        SELECT number, key, set_at, checked_how, checked_at,
            (SELECT actor FROM key_checkers c WHERE c.counsel = k.counsel AND c.number = k.number)
        FROM counsel_keys k WHERE counsel = ? ORDER BY number
        """,
    ),
    Thing.HANDOFF: (
        """
        SELECT id, matter, counsel, counsel_name, recipient, at, file_name, size, sha256, entries
        FROM handoffs WHERE id = ?
        """,
        "SELECT sha256 FROM handoff_lists WHERE handoff = ?",
        "SELECT at, name, key, whole, text FROM acknowledgements WHERE handoff = ? ORDER BY number",
    ),
    Thing.OWN_KEY: ("SELECT recipient, sealed, made_at FROM own_keys WHERE recipient = ?",),
    Thing.SIGNER: ("SELECT key, name, met_at, checked_how, checked_at, checked_by FROM signers WHERE key = ?",),
    Thing.BACKUP_PLAN: ("SELECT hex(place), keep FROM backup_plan WHERE only_row = ?",),
}
_ALL = {
    Thing.VAULT: "SELECT id FROM vault_info",
    Thing.MATTER: "SELECT code FROM matters",
    Thing.ITEM: "SELECT id FROM items",
    Thing.WORDS: "SELECT id FROM items",
    Thing.NOTE: "SELECT id FROM notes WHERE EXISTS (SELECT 1 FROM revisions WHERE note = id AND NOT draft)",
    Thing.RECORD: "SELECT id FROM records",
    Thing.COUNSEL: "SELECT id FROM counsel",
    Thing.HANDOFF: "SELECT id FROM handoffs",
    Thing.OWN_KEY: "SELECT recipient FROM own_keys",
    Thing.SIGNER: "SELECT key FROM signers",
    Thing.BACKUP_PLAN: "SELECT only_row FROM backup_plan",
}


def witnesses(db: Connection, things: Iterable[Of]) -> dict[str, str]:
    """The facts that say how these things read now; none in a vault of a version that had no witnesses."""
    key = _key(db)
    return {f"{_FACT}{kind} {one}": _reading(db, key, (kind, one)) for kind, one in things} if key is not None else {}


def differing(db: Connection, events: Iterable[CustodyEvent]) -> tuple[set[Of], set[Of]]:
    """What reads otherwise than its newest witness, is gone, or was never entered; and what has no witness yet.

    The latter is only found in a vault made by a version that had none, until its first check.
    """
    key = _key(db)
    if key is None:
        return set(), set()
    events = list(events)
    newest = _newest(events)
    altered = {thing for thing, witness in newest.items() if not hmac.compare_digest(_reading(db, key, thing), witness)}
    new = {thing for thing in _things(db) if thing not in newest}
    complete = any(event.action is Action.WITNESSED for event in events) or _has_witness(events[:1])
    return (altered | new, set()) if complete else (altered, new)


def is_witness(fact: str) -> bool:
    """Whether a fact of an event is one: nothing for people to read."""
    return fact.startswith(_FACT)


def _newest(events: Iterable[CustodyEvent]) -> dict[Of, str]:
    """Of what was not deleted for good."""
    found: dict[Of, tuple[str, str | None]] = {}
    for event in events:
        for name, value in event.facts.items():
            if is_witness(name):
                kind, _, one = name.removeprefix(_FACT).partition(" ")
                found[Thing(kind), one] = value, event.matter
        match event.action:
            case Action.PURGED:
                for kind in (Thing.ITEM, Thing.WORDS, Thing.NOTE, Thing.RECORD):
                    found.pop((kind, event.subject), None)
            case Action.DISPOSED:
                found = {thing: told for thing, told in found.items() if told[1] != event.matter}
    return {thing: value for thing, (value, _) in found.items()}


def _has_witness(events: Iterable[CustodyEvent]) -> bool:
    return any(is_witness(name) for event in events for name in event.facts)


def _things(db: Connection) -> Iterator[Of]:
    for kind, query in _ALL.items():
        for (one,) in db.execute(query).fetchall():
            yield kind, str(one)


def _reading(db: Connection, key: bytes, thing: Of) -> str:
    """How a thing reads; that of nothing when it is gone."""
    kind, one = thing
    rows = [[list(row) for row in db.execute(query, (one,))] for query in _ROWS[kind]]
    text = json.dumps([kind, rows], ensure_ascii=False, separators=(",", ":"), default=repr)
    return hmac.new(key, text.encode("utf-8", "surrogatepass"), "sha256").hexdigest()


def _key(db: Connection) -> bytes | None:
    if schema_version(db) < WITNESSES:
        return None
    (key,) = db.execute("SELECT witness_key FROM vault_info").fetchone()
    return key if isinstance(key, bytes) else b"none"  # nothing agrees then, which is what there is to tell
