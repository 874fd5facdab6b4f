"""Records of matters: processes, people, events and the like, each with all its versions."""

import hashlib
import uuid
from collections.abc import Iterable
from typing import Any, TypeAlias, TypeVar, cast

from intake_app.domain.case_file import Details, LegalName
from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.progress import Clock
from intake_app.domain.records import KINDS, Record, Stored
from intake_app.domain.vault import Thing
from intake_app.errors import NotFound
from intake_app.vault import findable
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.reading import Row, entry, moment, number, text, those_that_read
from intake_app.vault.record_codec import from_json, to_json, words

T = TypeVar("T", bound=Record)
VersionHash: TypeAlias = tuple[RecordId, int, str]  # record, revision, hex SHA-256
_NAMES: dict[type[Any], str] = {kind: name for name, kind in KINDS.items()}

_LATEST = """
    SELECT records.id, matter, kind, body, revision, written_at, created_at
    FROM records JOIN record_versions ON record = records.id
    WHERE revision = (SELECT max(revision) FROM record_versions WHERE record = records.id)
"""


class Records:
    """The records of a vault."""

    def __init__(self, connection: Connection, custody: Custody, clock: Clock) -> None:
        self._db, self._custody, self._clock = connection, custody, clock

    def add(self, matter: MatterCode, value: T) -> Stored[T]:
        """A new record. Raises NotFound when there is no such matter."""
        if self._db.execute("SELECT 1 FROM matters WHERE code = ?", (matter,)).fetchone() is None:
            raise NotFound("matter", matter)
        record, kind = RecordId(uuid.uuid4().hex), _NAMES[type(value)]
        self._db.execute(
            "INSERT INTO records (id, matter, kind, created_at) VALUES (?, ?, ?, ?)",
            (record, matter, kind, iso(self._clock())),
        )
        self._write(Action.RECORD_ADDED, record, 1, value)
        return self.get(record, type(value))

    def revise(self, record: RecordId, value: T) -> Stored[T]:
        """A new version. The same value again changes nothing. Raises NotFound."""
        latest = self.get(record, type(value))
        if latest.value == value:
            return latest
        changed = " ".join(_changed(latest.value, value))
        self._write(Action.RECORD_CHANGED, record, latest.revision + 1, value, changed)
        return self.get(record, type(value))

    def remove(self, record: RecordId) -> None:
        """Take it away; its versions stay in the vault. Raises NotFound."""
        revision = self._row(record)[4]
        self._write(Action.RECORD_REMOVED, record, revision + 1, None)

    def get(self, record: RecordId, kind: type[T]) -> Stored[T]:
        """The latest version. Raises NotFound, also for one of another kind."""
        row = self._row(record)
        if row[2] != _NAMES[kind]:
            raise NotFound("record", record)
        with entry(Thing.RECORD, record):
            return _stored(row, kind)

    def of(self, matter: MatterCode, kind: type[T], *, strict: bool = False) -> list[Stored[T]]:
        """All of that kind in a matter that read, in the order they were added. `strict` raises EntryDamaged for one
        that does not.
        """
        query = f"{_LATEST} AND body IS NOT NULL AND matter = ? AND kind = ? ORDER BY records.number"
        rows = self._rows(query, matter, _NAMES[kind])
        return [_strictly(row, kind) for row in rows] if strict else self._read(rows, kind)

    def every(self, kind: type[T]) -> list[Stored[T]]:
        """All of that kind in the vault that read, in the order they were added."""
        query = f"{_LATEST} AND body IS NOT NULL AND kind = ? ORDER BY records.number"
        return self._read(self._rows(query, _NAMES[kind]), kind)

    def tags(self) -> list[str]:
        """Every tag of any matter, in order of the alphabet."""
        query = f"""
            SELECT DISTINCT value FROM ({_LATEST} AND body IS NOT NULL AND kind = ?), json_each(body, '$.tags')
            WHERE json_valid(body)
        """
        return sorted(str(tag) for (tag,) in self._rows(query, _NAMES[Details]))

    def history(self, record: RecordId, kind: type[T]) -> list[Stored[T]]:
        """Every version, the first first; one that took the record away is left out."""
        rows = self._db.execute(
            """
            SELECT records.id, matter, kind, body, revision, written_at, created_at
            FROM records JOIN record_versions ON record = records.id
            WHERE records.id = ? AND kind = ? AND body IS NOT NULL ORDER BY revision
            """,
            (record, _NAMES[kind]),
        )
        return [_strictly(row, kind) for row in rows]

    def reveal(self, person: RecordId) -> str:
        """The legal name of a person, empty when none is kept. That it was looked at is entered in the record.

        Raises NotFound when the person was removed.
        """
        matter = MatterCode(self._row(person)[1])
        for stored in self.of(matter, LegalName):
            if stored.value.person == person:
                self._custody.add(Action.NAME_REVEALED, matter=matter, subject=person)
                return stored.value.name
        return ""

    def _rows(self, query: str, *values: str) -> Iterable[tuple[Any, ...]]:
        return self._db.execute(query, values) if self._there() else ()

    def _there(self) -> bool:
        """False in a vault of an earlier version that is open for reading only."""
        return self._db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'records'").fetchone() is not None

    def _row(self, record: RecordId) -> tuple[Any, ...]:
        row = self._db.execute(f"{_LATEST} AND body IS NOT NULL AND records.id = ?", (record,)).fetchone()
        if row is None:
            raise NotFound("record", record)
        return cast(tuple[Any, ...], row)

    def hashes(self) -> set[VersionHash]:
        """Of every version of every record, as it reads now."""
        rows = self._db.execute("SELECT record, revision, body FROM record_versions") if self._there() else ()
        return {(RecordId(str(record)), revision, version_hash(body)) for record, revision, body in rows}

    def _read(self, rows: Iterable[Row], kind: type[T]) -> list[Stored[T]]:
        return those_that_read(Thing.RECORD, rows, lambda row: _stored(row, kind), self._custody.unreadable)

    def _write(self, action: Action, record: RecordId, revision: int, value: Record | None, changed: str = "") -> None:
        body = None if value is None else to_json(value)
        number, matter, kind = self._db.execute(
            "SELECT number, matter, kind FROM records WHERE id = ?", (record,)
        ).fetchone()
        facts = {"kind": kind, "revision": str(revision), "sha256": version_hash(body)}
        facts |= {"changed": changed} if changed else {}
        at = self._custody.now()
        self._db.execute(
            "INSERT INTO record_versions (record, revision, body, written_at) VALUES (?, ?, ?, ?)",
            (record, revision, body, iso(at)),
        )
        of = [(Thing.RECORD, record)]
        self._custody.add(action, matter=matter, subject=record, facts=facts, at=at, of=of)
        # Rows of records have negative numbers there, as the positive ones are taken by matters, items and notes.
        self._db.execute("DELETE FROM findable WHERE rowid = ?", (-number,))
        if value is not None and kind in findable.OF_RECORDS:
            self._db.execute(
                "INSERT INTO findable (rowid, kind, matter, subject, title, body) VALUES (?, ?, ?, ?, ?, ?)",
                (-number, kind, matter, record, *findable.row_of(words(value))),
            )


def version_hash(body: str | None) -> str:
    """Hex SHA-256 of a version's JSON in UTF-8: what the custody record keeps of it."""
    return hashlib.sha256(str(body or "").encode()).hexdigest()


def _changed(before: Record, after: Record) -> list[str]:
    """The names of the fields that differ; never what they hold."""
    return [name for name in type(after).__slots__ if getattr(before, name) != getattr(after, name)]


def _stored(row: tuple[Any, ...], kind: type[T]) -> Stored[T]:
    record, matter, _, body, revision, written_at, created_at = row
    value, times = from_json(kind, text(body)), (moment(written_at), moment(created_at))
    return Stored(RecordId(text(record)), MatterCode(text(matter)), value, number(revision, 1), *times)


def _strictly(row: Row, kind: type[T]) -> Stored[T]:
    with entry(Thing.RECORD, row[0]):
        return _stored(row, kind)
