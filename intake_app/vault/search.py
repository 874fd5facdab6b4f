"""Full-text search over titles, notes, the words of documents and the fields of records, the best first.

How well a row fits is worked out for up to `COUNTED` rows. Of words that stand in more places than that, every order
would be as good as another: those in titles come first, then the newest.
"""

from datetime import datetime
from itertools import islice
from typing import Any

from intake_app.domain.ids import MatterCode
from intake_app.domain.search import EVERYWHERE, Found, Hit, HitKind, Parts, Within
from intake_app.vault.connection import Connection
from intake_app.vault.match import Term, conditions, terms_of
from intake_app.vault.migrations import RECORDS, schema_version

COUNTED = 1000
_OPEN, _CLOSE = "\x02", "\x03"  # around the words found; control characters, which nobody types
_SNIPPET_WORDS = 40
_ORDER = "bm25(findable, 0, 0, 0, 4, 1), rowid DESC"  # words in a title weigh four times those in a text
_SHOWN = f"""
    rowid, kind, matter, subject, title, highlight(findable, 3, '{_OPEN}', '{_CLOSE}'),
    snippet(findable, 4, '{_OPEN}', '{_CLOSE}', '…', {_SNIPPET_WORDS})
"""


def search(db: Connection, query: str, within: Within = EVERYWHERE, *, limit: int = 50, skip: int = 0) -> Found:
    """A page of hits, from the `skip`th on. Nothing typed finds nothing; what is in the trash is not found."""
    terms = terms_of(query)
    if not terms:
        return Found()
    wanted, telling = _weighed(db, terms)
    condition = conditions(within, with_records=schema_version(db) >= RECORDS)
    rows, more = _ranked(db, wanted, telling, *condition)
    page = rows[skip : skip + limit]
    return Found(tuple(_hits(db, wanted, page)), len(rows), more)


def _weighed(db: Connection, terms: list[Term]) -> tuple[str, str]:
    """What to look for, and those terms of it by which rows can be told apart.

    A word that stands in very many places is looked for as it is: all that begins with it would have to be put together
    first. And it tells nothing about how well a row fits.
    """
    probe = f"SELECT 1 FROM findable WHERE findable MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET {COUNTED}"
    common = {term for term in terms if db.execute(probe, (term.exact,)).fetchone()}
    wanted = " ".join(term.exact if term in common else term.wide for term in terms)
    return wanted, " ".join(term.wide for term in terms if term not in common)


def _ranked(db: Connection, wanted: str, telling: str, test: str, values: tuple[object, ...]) -> tuple[list[int], bool]:
    """The rows in their order, and whether there are more than that."""
    newest = f"SELECT rowid FROM findable WHERE findable MATCH ? AND {test} ORDER BY rowid DESC LIMIT {COUNTED + 1}"
    rows = [row for (row,) in db.execute(newest, (wanted, *values))]
    if len(rows) <= COUNTED and telling:
        found = f"findable MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN ({_marks(rows)})"
        ordered = f"SELECT rowid FROM findable WHERE {found} ORDER BY {_ORDER}"
        return [row for (row,) in db.execute(ordered, (telling, *_span(rows), *rows))], False
    titled = [row for (row,) in db.execute(newest, (f"title : ({wanted})", *values))]
    return list(islice(dict.fromkeys([*titled, *rows]), COUNTED)), len(rows) > COUNTED


def _marks(rows: list[int]) -> str:
    return ", ".join("?" * len(rows))


def _span(rows: list[int]) -> tuple[int, int]:
    return min(rows, default=0), max(rows, default=0)


def _hits(db: Connection, wanted: str, rows: list[int]) -> list[Hit]:
    """Their words, in one walk: the words around are worked out for these rows only."""
    found = f"findable MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN ({_marks(rows)})"
    query = f"SELECT {_SHOWN} FROM findable WHERE {found}"
    hits = {row[0]: _hit(db, row) for row in db.execute(query, (wanted, *_span(rows), *rows))}
    return [hits[row] for row in rows]


def _hit(db: Connection, row: tuple[Any, ...]) -> Hit:
    _rowid, kind, matter, subject, title, heading, snippet = row
    match HitKind(kind):
        case HitKind.MATTER:
            query = "SELECT opened_at, 0 FROM matters WHERE code = ?"
        case HitKind.ITEM:
            query = "SELECT received_at, exhibit FROM items WHERE id = ?"
        case HitKind.NOTE:
            query = "SELECT created_at, 0 FROM notes WHERE id = ?"
        case _:
            query = "SELECT created_at, 0 FROM records WHERE id = ?"
    at, exhibit = db.execute(query, (subject,)).fetchone() or (None, 0)
    when = datetime.fromisoformat(at) if at else None
    return Hit(HitKind(kind), MatterCode(matter), subject, title, _parts(heading), _parts(snippet), when, exhibit)


def _parts(marked: str) -> Parts:
    parts = []
    for position, stretch in enumerate(marked.split(_OPEN)):
        inside, _, after = stretch.partition(_CLOSE) if position else ("", "", stretch)
        parts += [(inside, True), (after, False)]
    return tuple(part for part in parts if part[0])
