"""The custody record: added to, never changed, each event chained to the one before it.

`hash` is SHA-256 over the 32 bytes of the previous event's hash (zeros before the first) and the event as canonical
JSON: UTF-8, keys sorted, no spaces, the fields `action actor at facts matter seq subject`.
The number and hash of the last event are kept in `vault_info` too, so that a shortened record is noticed.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from intake_app.domain.custody import FOR_PRACTICE, Action, CustodyEvent, RecordLine
from intake_app.domain.ids import MatterCode
from intake_app.domain.progress import Clock
from intake_app.domain.vault import Thing
from intake_app.errors import DatabaseDamaged, EntryDamaged, RecordBroken
from intake_app.vault.connection import Connection
from intake_app.vault.private_part import Head
from intake_app.vault.reading import NEVER, WRONG, entry, moment, number, one_of, or_else, text
from intake_app.vault.witness import Of, witnesses

GENESIS = "00" * 32
_COLUMNS = "seq, at, actor, action, matter, subject, facts, hash"


class Custody:
    """The record, and the pen of one person: `actor` is who does what is done through this connection."""

    def __init__(
        self, connection: Connection, folder: Path, actor: str, clock: Clock, unreadable: set[Of] | None = None
    ) -> None:
        self._db, self._folder, self._actor, self._clock = connection, folder, actor, clock
        self.unreadable: set[Of] = set() if unreadable is None else unreadable
        """What was met in lists and does not read."""

    @property
    def actor(self) -> str:
        """Who holds the pen."""
        return self._actor

    def now(self) -> datetime:
        """In UTC."""
        return self._clock().astimezone(UTC)

    def add(
        self,
        action: Action,
        *,
        matter: MatterCode | None = None,
        subject: str = "",
        facts: Mapping[str, str] | None = None,
        at: datetime | None = None,
        of: Iterable[Of] = (),
    ) -> CustodyEvent:
        """Enter what happened, as of now or of a moment asked for before; and how the things it changed read now."""
        last, previous = self._head()
        at = at or self.now()
        told = {**(facts or {}), **witnesses(self._db, of)}
        event = CustodyEvent(last + 1, at, self._actor, action, matter, subject, told, "")
        chained = _hash(previous, event)
        self._db.execute(
            f"INSERT INTO custody ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (event.seq, iso(at), event.actor, action, matter, subject, _canonical(event.facts), chained),
        )
        self._db.execute("UPDATE vault_info SET last_seq = ?, last_hash = ?", (event.seq, chained))
        return CustodyEvent(event.seq, at, event.actor, action, matter, subject, event.facts, chained)

    def of(self, matter: MatterCode) -> list[CustodyEvent]:
        """All that happened in one matter, oldest first. All reading raises RecordBroken for a line gone bad."""
        return self._events(
            self._db.execute(f"SELECT {_COLUMNS} FROM custody WHERE matter = ? ORDER BY seq", (matter,))
        )

    def lines(self, matter: MatterCode, after: int = 0, limit: int = -1) -> list[RecordLine]:
        """The same as it is written, with the hash of the event before each, wherever that happened: so each can be
        checked alone.

        Those behind event `after`, no more than `limit` of them if it is not negative.
        """
        columns = ", ".join(f"this.{column}" for column in _COLUMNS.split(", "))
        rows = self._db.execute(
            f"""
            SELECT {columns}, before.hash FROM custody AS this LEFT JOIN custody AS before ON before.seq = this.seq - 1
            WHERE this.matter = ? AND this.seq > ? ORDER BY this.seq LIMIT ?
            """,
            (matter, after, limit),
        )
        return [self._line(row) for row in rows]

    def latest(self, limit: int, before_seq: int | None = None) -> list[CustodyEvent]:
        """The last `limit` events, newest first; the next page starts before the lowest number of this one."""
        query = f"SELECT {_COLUMNS} FROM custody WHERE ? IS NULL OR seq < ? ORDER BY seq DESC LIMIT ?"
        return self.shown(self._db.execute(query, (before_seq, before_seq, limit)))

    def with_action(self, action: Action) -> list[CustodyEvent]:
        """All times that this was done, newest first."""
        return self.shown(
            self._db.execute(f"SELECT {_COLUMNS} FROM custody WHERE action = ? ORDER BY seq DESC", (action,))
        )

    def all(self) -> list[CustodyEvent]:
        """The whole record, oldest first. Raises RecordBroken for a line that can't be read."""
        return self._events(self._db.execute(f"SELECT {_COLUMNS} FROM custody ORDER BY seq"))

    def head(self) -> Head:
        """The last event, as `vault_info` knows it."""
        return Head(*self._head())

    def begins_for_practice(self) -> bool:
        """Whether the first line says that the vault was made for practice, and the chain holds there.

        No vault can be made one later: each line after it would have to be written anew. What does not read, or does
        not hold, is no practice.
        """
        lines = self.shown(self._db.execute(f"SELECT {_COLUMNS} FROM custody WHERE seq <= 2 ORDER BY seq"))
        previous = GENESIS
        for event in lines:
            if event.action is Action.UNREADABLE or event.hash != _hash(previous, event):
                return False
            previous = event.hash
        made = [event.facts for event in lines[:1] if event.action is Action.VAULT_CREATED]
        return any(facts.items() >= FOR_PRACTICE.items() for facts in made)

    def holds(self, head: Head) -> bool:
        """Whether the record has this event."""
        row = self._db.execute("SELECT hash FROM custody WHERE seq = ?", (head.seq,)).fetchone()
        return row is not None and bool(row[0] == head.hash)

    def verify(self, known: Head | None = None) -> int:
        """Walk the whole chain; how many events there are. Raises RecordBroken with the first that does not hold.

        `known` is an event that has to be there, as the key file tells of it: a record whose end was cut off, or that
        was put back with the whole database as it was before, holds in itself.
        """
        seq, previous = 0, GENESIS
        for row in self._db.execute(f"SELECT {_COLUMNS} FROM custody ORDER BY seq"):
            event = self._event(row)
            if event.seq != seq + 1 or event.hash != _hash(previous, event):
                raise RecordBroken(self._folder, seq + 1)
            seq, previous = event.seq, event.hash
        if (seq, previous) != self._head():
            raise RecordBroken(self._folder, seq + 1)
        if known and not self.holds(known):
            noticed = self.behind().get(str(known.seq), known.seq)
            raise RecordBroken(self._folder, min(seq + 1, noticed), "behind")
        return seq

    def behind(self) -> dict[str, int]:
        """When events were missing: the number that was known in the key file, and the line that says so, which stands
        where the first of them had been.
        """
        rows = self._db.execute("SELECT facts, seq FROM custody WHERE action = ?", (Action.RECORD_BEHIND,))
        return {known: seq for facts, seq in rows if (known := or_else(_known, facts, ""))}

    def shown(self, rows: Iterable[tuple[Any, ...]]) -> list[CustodyEvent]:
        """For lists: a line that can't be read has its place there, and says so."""
        return [self._event(row, strict=False) for row in rows]

    def _events(self, rows: Iterable[tuple[Any, ...]]) -> list[CustodyEvent]:
        return [self._event(row) for row in rows]

    def _event(self, row: tuple[Any, ...], *, strict: bool = True) -> CustodyEvent:
        seq, at, actor, action, matter, subject, facts, hashed = row
        try:
            with entry(Thing.RECORD, seq):
                told = _facts(text(facts))
                where = None if matter is None else MatterCode(text(matter))
                what, who, whom = one_of(Action, action), text(actor), text(subject)
                return CustodyEvent(number(seq, 1), moment(at), who, what, where, whom, told, text(hashed))
        except EntryDamaged as error:
            if strict:
                raise RecordBroken(self._folder, or_else(number, seq, 0)) from error
            return CustodyEvent(or_else(number, seq, 0), NEVER, "", Action.UNREADABLE, None, "", {}, "")

    def _line(self, row: tuple[Any, ...]) -> RecordLine:
        seq, *texts, previous = row
        try:
            before = GENESIS if previous is None else text(previous)
            line = RecordLine._make((number(seq, 1), *map(text, texts), before))
            _facts(line.facts)
        except WRONG as error:
            raise RecordBroken(self._folder, or_else(number, seq, 0)) from error
        return line

    def _head(self) -> tuple[int, str]:
        row = self._db.execute("SELECT last_seq, last_hash FROM vault_info").fetchone()
        try:
            seq, hashed = row
            bytes.fromhex(hashed)
            return number(seq), text(hashed)
        except (ValueError, TypeError) as error:
            raise DatabaseDamaged(self._folder, "vault_info") from error


def _facts(written: str) -> dict[str, str]:
    """Raises one of `WRONG` for what is no object of strings."""
    told: dict[str, str] = json.loads(written)
    for value in told.values():
        text(value)
    return told


def _known(facts: str) -> str:
    known: str = json.loads(facts)["known"]
    return known


def iso(at: datetime) -> str:
    """How times stand in the database."""
    return at.isoformat(timespec="microseconds")


def _hash(previous: str, event: CustodyEvent) -> str:
    fields = {
        "seq": event.seq,
        "at": iso(event.at),
        "actor": event.actor,
        "action": event.action,
        "matter": event.matter,
        "subject": event.subject,
        "facts": event.facts,
    }
    return hashlib.sha256(bytes.fromhex(previous) + _canonical(fields).encode()).hexdigest()


def _canonical(value: Mapping[str, object]) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
