"""From what a person types to FTS5's language, and from a narrowing to conditions on its rows.

Any text is a valid query. Each word is looked for as the beginning of a word; words in quotation marks have to stand
beside each other as they are, and the last of a quotation that is not closed yet counts as a beginning.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from intake_app.domain.search import HitKind, Within
from intake_app.vault.custody import iso

LONGEST = 1000  # characters of a query,
MOST = 32  # and words or phrases: what is typed behind them is not looked for

Condition: TypeAlias = tuple[str, tuple[object, ...]]  # SQL, and its values

_PARTS = re.compile(r'["“”«»„](?P<phrase>[^"“”«»„]*)(?P<closed>["“”«»„]?)|(?P<word>[^\s"“”«»„]+)')
_ROWS = {
    HitKind.MATTER: 0,
    HitKind.ITEM: 1,
    HitKind.NOTE: 2,
}  # the remainder of a rowid by 3; of records it is negative
_RECORDS = frozenset(HitKind) - frozenset(_ROWS)
_TABLES = {  # what a rowid is made from, and the columns that narrow
    HitKind.MATTER: ("number * 3", "matters", "code", "opened_at"),
    HitKind.ITEM: ("number * 3 + 1", "items", "matter", "received_at"),
    HitKind.NOTE: ("number * 3 + 2", "notes", "matter", "created_at"),
}
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


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase in FTS5's language: quoted, so that no character of it has a meaning there."""

    exact: str
    begins: bool = False

    @property
    def wide(self) -> str:
        """With all that begins so, where that is meant."""
        return f"{self.exact}*" if self.begins else self.exact


def terms_of(query: str) -> list[Term]:
    """What has to be there, all of it."""
    terms = (_term(part) for part in _PARTS.finditer(_storable(query[:LONGEST].replace("\0", " "))))
    return [term for term in terms if term.exact != '""'][:MOST]


def _term(part: re.Match[str]) -> Term:
    if word := part["word"]:
        # Every word that begins with "a" is no search: a letter of an alphabet stands for itself.
        return Term(f'"{word}"', begins=len(word) > 1 or not word.isascii())
    typing = not part["closed"] and not part["phrase"][-1:].isspace()
    return Term(f'"{part["phrase"].strip()}"', begins=typing)


def conditions(within: Within, *, with_records: bool) -> Condition:
    """What a row of `findable` has to fulfil, by its rowid alone: looking into each row found would take long.

    The plus signs keep SQLite from asking the index for each row that may be meant; it walks what was found instead.
    """
    wanted = within.kinds or frozenset(HitKind)
    parts: list[Condition] = [(_OUTSIDE_THE_TRASH, ())]
    if within.matter or within.since or within.before or within.tag:
        parts.append(_one_of(wanted, within, with_records=with_records))
    elif within.kinds:
        parts.append(_of_kinds(wanted, with_records=with_records))
    sql = " AND ".join(f"({sql})" for sql, _ in parts)
    return sql, tuple(value for _, values in parts for value in values)


def _of_kinds(wanted: frozenset[HitKind], *, with_records: bool) -> Condition:
    """By the rowid's remainder, and for records by their numbers."""
    tests = [f"(rowid > 0 AND rowid % 3 = {_ROWS[kind]})" for kind in sorted(wanted & frozenset(_ROWS))]
    records = sorted(wanted & _RECORDS) if with_records else []
    if records:
        tests.append(f"+rowid IN (SELECT -number FROM records WHERE kind IN ({', '.join('?' * len(records))}))")
    return " OR ".join(tests) or "0", tuple(records)


def _one_of(wanted: frozenset[HitKind], within: Within, *, with_records: bool) -> Condition:
    """The rowids of all that lies within."""
    selects, values = [], []
    for kind in sorted(wanted & frozenset(_ROWS)):
        rowid, table, matter, at = _TABLES[kind]
        test, some = _narrowed(within, matter, at)
        selects.append(f"SELECT {rowid} FROM {table} WHERE {test}")
        values += some
    records = sorted(wanted & _RECORDS)
    if records and with_records:
        test, some = _narrowed(within, "matter", "created_at")
        selects.append(f"SELECT -number FROM records WHERE kind IN ({', '.join('?' * len(records))}) AND {test}")
        values += [*records, *some]
    tagged = f"WITH tagged (matter) AS MATERIALIZED ({_TAGGED}) " if within.tag else ""
    tag = (_storable(within.tag),) if within.tag else ()
    return f"+rowid IN ({tagged}{' UNION ALL '.join(selects) or 'SELECT NULL'})", (*tag, *values)


def _narrowed(within: Within, matter: str, at: str) -> tuple[str, list[object]]:
    tests: list[tuple[str, list[object]]] = []
    if within.matter:
        tests.append((f"{matter} = ?", [_storable(within.matter)]))
    if within.since:
        tests.append((f"{at} >= ?", [_utc(within.since)]))
    if within.before:
        tests.append((f"{at} < ?", [_utc(within.before)]))
    if within.tag:
        tests.append((f"{matter} IN tagged", []))
    return " AND ".join(sql for sql, _ in tests), [value for _, values in tests for value in values]


def _storable(text: str) -> str:
    """Without what is no character, as the bytes of a command line may be."""
    return text.encode("utf-8", "replace").decode()


def _utc(moment: datetime) -> str:
    return iso(moment.astimezone(UTC))
