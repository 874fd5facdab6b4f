"""Full-text search over titles, notes, the words of documents and the fields of records, the best first.

How well a row fits is worked out for up to `COUNTED` rows. Of words that stand in more places than that, every order
would be as good as another: those in titles come first, then the newest.
"""

from dataclasses import dataclass
from itertools import islice
from typing import Any

from intake_app.domain.ids import MatterCode
from intake_app.domain.search import EVERYWHERE, Found, Hit, HitKind, Parts, Within
from intake_app.vault.connection import Connection
from intake_app.vault.match import Term, terms_of
from intake_app.vault.narrow import Condition, Narrowing, marks, one_of
from intake_app.vault.reading import moment_or_none, number, or_else

COUNTED = 1000
LIST_OF_WORDS = "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, findable, row)"
"""For a connection that searches: every word of the index, and in how many rows it stands."""
_KEPT = 32 * 1024  # KiB of pages: searches of a large vault come back to the same indexes. Streams need no such room.
_INDEXED = 3  # letters: beginnings up to that length have an index of their own
_OPEN, _CLOSE = "\x02", "\x03"  # around the words found; control characters, which nobody types
_SNIPPET_WORDS = 40
_FOUND = "SELECT rowid FROM findable WHERE findable MATCH ?"
_ORDER = "bm25(findable, 0, 0, 0, 4, 1), rowid DESC"  # words in a title weigh four times those in a text
_SHOWN = f"""
    rowid, kind, matter, subject, title, highlight(findable, 3, '{_OPEN}', '{_CLOSE}'),
    snippet(findable, 4, '{_OPEN}', '{_CLOSE}', '…', {_SNIPPET_WORDS})
"""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """In FTS5's language. `telling` are those words of it by which rows can be told apart.

    `nearly` is quicker and fits nearly all of the same rows. `seeks` tells that `words` are quickly looked for in one
    row: for a beginning, all words that begin so are put together each time.
    """

    words: str
    nearly: str
    telling: str
    seeks: bool


def search(
    db: Connection,
    query: str,
    within: Within = EVERYWHERE,
    *,
    limit: int = 50,
    skip: int = 0,
    narrowing: Narrowing | None = None,
) -> Found:
    """A page of hits, from the `skip`th on. Nothing typed finds nothing; what is in the trash is not found.

    `narrowing` has the conditions of the search before.
    """
    terms = terms_of(query)
    if not terms:
        return Found()
    db.execute(f"PRAGMA cache_size = -{_KEPT}")
    wanted = _weighed(db, terms)
    rows, more = _ranked(db, wanted, (narrowing or Narrowing()).conditions(db, within, seek=wanted.seeks))
    page = rows[skip : skip + limit]
    return Found(tuple(_hits(db, wanted, page)), len(rows), more)


def _weighed(db: Connection, terms: list[Term]) -> _Wanted:
    """A word that stands in very many places is looked for as it is: all that begins with it would have to be put
    together first. And it tells nothing about how well a row fits.

    For the same reasons a beginning of such words, with nothing else beside it, means those words alone.
    """
    probe = f"{_FOUND} ORDER BY rowid DESC LIMIT 1 OFFSET {COUNTED}"
    common = {term for term in terms if db.execute(probe, (term.exact,)).fetchone()}
    begun = {term: _commonest(db, term) for term in terms if term not in common}
    ended = {term: term.ended(words) for term, words in begun.items() if words}
    if ended and len(terms) == 1 and not terms[0].is_phrase:
        return _Wanted(ended[terms[0]], ended[terms[0]], "", seeks=True)
    words = {term: term.exact if term in common else term.wide for term in terms}
    return _Wanted(
        " AND ".join(words.values()),
        " AND ".join((words | ended).values()),
        " AND ".join(term.wide for term in terms if term not in common and term not in ended),
        seeks=all(term in common or not term.begins for term in terms),
    )


def _commonest(db: Connection, term: Term) -> list[str]:
    """The words that begin so and stand in very many places. Shorter beginnings are quick to look for."""
    first = term.beginning
    if len(first) <= _INDEXED:
        return []
    behind = first[:-1] + chr(ord(first[-1]) + 1)
    query = f"SELECT term FROM words WHERE term >= ? AND term < ? AND doc > {COUNTED}"
    return [word for (word,) in db.execute(query, (first, behind))]


def _ranked(db: Connection, wanted: _Wanted, condition: Condition) -> tuple[list[int], bool]:
    """The rows in their order, and whether there are more than that."""
    rows = _newest(db, wanted.words, condition)
    more = len(rows) > COUNTED
    if not more:
        condition = _among(rows, seek=wanted.seeks)
        if wanted.telling:
            ordered = f"{_FOUND} AND {condition.sql} ORDER BY {_ORDER}"
            return [row for (row,) in db.execute(ordered, (wanted.telling, *condition.values))], False
    titled = _newest(db, f"title : ({wanted.words})", condition)
    return list(islice(dict.fromkeys([*titled, *rows]), COUNTED)), more


def _newest(db: Connection, words: str, condition: Condition) -> list[int]:
    """One more than are counted, if there are. Rows that are asked for one by one are put in order afterwards."""
    order = "+rowid" if condition.seeks else "rowid"
    query = f"{_FOUND} AND {condition.sql} ORDER BY {order} DESC LIMIT {COUNTED + 1}"
    return [row for (row,) in db.execute(query, (words, *condition.values))]


def _among(rows: list[int], *, seek: bool) -> Condition:
    these = one_of(marks(rows), tuple(rows), seek=seek)
    if seek:
        return these
    return Condition(f"rowid BETWEEN {min(rows, default=0)} AND {max(rows, default=0)} AND {these.sql}", these.values)


def _hits(db: Connection, wanted: _Wanted, rows: list[int]) -> list[Hit]:
    """Their words: the words around are worked out for these rows only."""
    hits: dict[int, Hit] = {}
    for words in dict.fromkeys((wanted.nearly, wanted.words)):
        missing = [row for row in rows if row not in hits]
        condition = _among(missing, seek=wanted.seeks)
        query = f"SELECT {_SHOWN} FROM findable WHERE findable MATCH ? AND {condition.sql}"
        hits |= {row[0]: _hit(db, row) for row in db.execute(query, (words, *condition.values))} if missing else {}
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
    when, exhibit = or_else(moment_or_none, at, None), or_else(number, exhibit, 0)
    return Hit(HitKind(kind), MatterCode(matter), subject, title, _parts(heading), _parts(snippet), when, exhibit)


def _parts(marked: str) -> Parts:
    parts = []
    for position, stretch in enumerate(marked.split(_OPEN)):
        inside, _, after = stretch.partition(_CLOSE) if position else ("", "", stretch)
        parts += [(inside, True), (after, False)]
    return tuple(part for part in parts if part[0])
