"""From a narrowing to conditions on the rows of `findable`: a search walks very many of them.

So a row is told by its rowid alone where that can be. It is three times the number of a matter, item or note, and 0, 1
or 2; of records it is the negative number. The plus signs keep SQLite from asking the index for each row that may be
meant; it walks what was found instead.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from intake_app.domain.search import HitKind, Within
from intake_app.vault.connection import Connection
from intake_app.vault.custody import iso
from intake_app.vault.match import storable
from intake_app.vault.migrations import RECORDS, schema_version

FEW, MANY = 500, 10_000
"""Rows that are asked for one by one; rows from which on each row found is asked for its matter."""


class Condition(NamedTuple):
    """SQL, its values, and whether rows are asked for one by one because of it."""

    sql: str
    values: tuple[object, ...] = ()
    seeks: bool = False


class _Table(NamedTuple):
    name: str
    matter: str
    at: str
    rowid: str  # in `findable`, made from the number
    test: str  # whether a row of `findable` is about one of these


_TABLES = {
    HitKind.MATTER: _Table("matters", "code", "opened_at", "number * 3", "rowid > 0 AND rowid % 3 = 0"),
    HitKind.ITEM: _Table("items", "matter", "received_at", "number * 3 + 1", "rowid > 0 AND rowid % 3 = 1"),
    HitKind.NOTE: _Table("notes", "matter", "created_at", "number * 3 + 2", "rowid > 0 AND rowid % 3 = 2"),
}
_RECORDS = _Table("records", "matter", "created_at", "-number", "rowid < 0")
_TAGGED = """
    SELECT matter FROM records JOIN record_versions ON record = records.id
    WHERE kind = 'details' AND json_valid(body)
        AND revision = (SELECT max(revision) FROM record_versions WHERE record = records.id)
        AND EXISTS (SELECT 1 FROM json_each(body, '$.tags') WHERE lower(value) = lower(?))
"""
_OUTSIDE_THE_TRASH = """
    +rowid NOT IN (
        SELECT number * 3 + 1 FROM trash CROSS JOIN items ON id = subject
        UNION ALL SELECT number * 3 + 2 FROM trash CROSS JOIN notes ON id = subject
    )
"""


class Narrowing:
    """The conditions of the search before: typed letter by letter, they stay the same while nothing new is stored."""

    def __init__(self) -> None:
        self._as_of: tuple[Connection, int, Within] | None = None
        self._known: dict[bool, Condition] = {}

    def conditions(self, db: Connection, within: Within, *, seek: bool) -> Condition:
        """As the function does. Raises what that does."""
        (version,) = db.execute("PRAGMA data_version").fetchone()  # another one after any commit but this connection's
        if self._as_of != (db, version, within):
            self._as_of, self._known = (db, version, within), {}
        if seek not in self._known:
            self._known[seek] = conditions(db, within, seek=seek)
        return self._known[seek]


def conditions(db: Connection, within: Within, *, seek: bool) -> Condition:
    """What a row of `findable` has to fulfil. `seek` tells that it costs little to look for the words in one row."""
    with_records = schema_version(db) >= RECORDS
    wanted = within.kinds or frozenset(HitKind)
    tables = [table for kind, table in _TABLES.items() if kind in wanted]
    tables += [_RECORDS] if with_records and wanted - frozenset(_TABLES) else []
    if not tables:
        return Condition("0")
    parts = [Condition(_OUTSIDE_THE_TRASH)]
    if within.kinds:
        parts += [_bounds(tables), _of_kinds(wanted, tables)]
    if within.since or within.before:
        parts.append(_joined(" OR ", (_in_time(db, within, table) for table in tables)))
    if within.matter or within.tag:
        parts.append(_in_matters(db, _matters(db, within, with_records=with_records), tables, seek=seek))
    return _joined(" AND ", parts)


def _joined(how: str, parts: Iterable[Condition]) -> Condition:
    chosen = list(parts)
    sql = how.join(f"({part.sql})" for part in chosen)
    return Condition(sql, tuple(value for part in chosen for value in part.values), any(part.seeks for part in chosen))


def _bounds(tables: list[_Table]) -> Condition:
    """So that what lies outside is not even walked. Of matters there are few."""
    if tables == [_RECORDS]:
        return Condition("rowid < 0")
    if tables == [_TABLES[HitKind.MATTER]]:
        return Condition("rowid BETWEEN 0 AND (SELECT max(number) * 3 FROM matters)")
    return Condition("1" if _RECORDS in tables else "rowid > 0")


def _of_kinds(wanted: frozenset[HitKind], tables: list[_Table]) -> Condition:
    records = sorted(wanted - frozenset(_TABLES))
    of_records = Condition(f"rowid < 0 AND +kind IN ({marks(records)})", tuple(records))
    return _joined(" OR ", (of_records if table is _RECORDS else Condition(table.test) for table in tables))


def _in_time(db: Connection, within: Within, table: _Table) -> Condition:
    """Numbers are given in the order of time, so that a stretch of them says all; unless the clock was set back."""
    bounds = _utc(within.since) if within.since else "", _utc(within.before) if within.before else "~"
    inside = f"FROM {table.name} WHERE {table.at} >= ? AND {table.at} < ?"
    low, high = db.execute(f"SELECT min({table.rowid}), max({table.rowid}) {inside}", bounds).fetchone()
    if low is None:
        return Condition("0")
    between = f"FROM {table.name} WHERE {table.rowid} BETWEEN {low} AND {high}"
    strangers = f"SELECT 1 {between} AND {table.at} < ? UNION ALL SELECT 1 {between} AND {table.at} >= ?"
    if db.execute(strangers, bounds).fetchone():
        return Condition(f"+rowid IN (SELECT {table.rowid} {inside})", bounds)
    return Condition(f"{table.test} AND rowid BETWEEN {low} AND {high}")


def _matters(db: Connection, within: Within, *, with_records: bool) -> list[str]:
    """The codes of those that are meant."""
    named = [storable(within.matter)] if within.matter else []
    if not within.tag:
        return named
    rows = db.execute(_TAGGED, (storable(within.tag),)) if with_records else ()
    tagged = [code for (code,) in rows]
    return [code for code in tagged if not named or code in named]


def _in_matters(db: Connection, matters: list[str], tables: list[_Table], *, seek: bool) -> Condition:
    """Where they hold much, the newest rows found are soon enough of them; otherwise by the list of all they hold."""
    among = f"IN ({marks(matters)})"
    everything = " UNION ALL ".join(
        f"SELECT {table.rowid} FROM {table.name} WHERE {table.matter} {among}" for table in tables
    )
    held = (*matters,) * len(tables)
    (count,) = db.execute(f"SELECT count(*) FROM ({everything} LIMIT {MANY})", held).fetchone()
    if count == MANY:
        return Condition(f"+matter {among}", tuple(matters))
    return one_of(everything, held, seek=seek and count <= FEW)


def one_of(rowids: str, values: tuple[object, ...], *, seek: bool) -> Condition:
    """Those rows alone: each asked for, or met on a walk."""
    return Condition(f"{'' if seek else '+'}rowid IN ({rowids})", values, seek)


def marks(values: Iterable[object]) -> str:
    """A place for each in a list of SQL."""
    return ", ".join("?" for _ in values)


def _utc(moment: datetime) -> str:
    return iso(moment.astimezone(UTC))
