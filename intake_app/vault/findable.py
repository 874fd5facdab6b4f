"""The index that the search looks through: what of an item stands in it, whether it is whole, and making it anew.

FTS5 keeps `findable` in tables of its own: `findable_content` has its rows, `findable_data`, `_idx` and `_docsize`
where each word of them stands, `findable_config` how to read that. With any of them damaged FTS5 refuses, or finds
nothing. All of it can be made from the vault's own tables, but for the words of items: they are kept in
`findable_content` alone, and the record's witnesses tell whether they are as they were.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

import sqlcipher3

from intake_app.domain.ids import ItemId
from intake_app.domain.records import KINDS
from intake_app.vault.connection import Connection
from intake_app.vault.migrations import RECORDS, schema_version
from intake_app.vault.reading import or_else, text
from intake_app.vault.record_codec import from_json, words

OF_RECORDS = frozenset({"process", "person", "event", "prior_disclosure"})
"""Kinds of records that the search looks through. Never a legal name."""
MAX_FINDABLE = 1 << 20
"""Characters of an item's text that search looks through: a book. More would hold up whoever writes meanwhile."""
_NOT_IN_WORDS = dict.fromkeys(range(9), " ")  # the end of a string to some, and the marks around words found
_FORMATS = {4, 5}  # of FTS5; the second once something was deleted
_DAMAGE = frozenset({sqlcipher3.SQLITE_CORRUPT, sqlcipher3.SQLITE_NOTADB, sqlcipher3.SQLITE_ERROR})
_ROWS = """
    SELECT number * 3 AS id, 'matter' AS kind, code AS matter, code AS subject, title,
        code || ' ' || replace(code, '-', '') AS body
    FROM matters
    UNION ALL SELECT number * 3 + 1, 'item', matter, id, title, original_name FROM items
    UNION ALL SELECT notes.number * 3 + 2, 'note', matter, notes.id, title, body
    FROM notes JOIN revisions ON note = notes.id
    WHERE revision = (SELECT max(revision) FROM revisions WHERE note = notes.id)
"""
_DIFFERING = f"""
    SELECT made.id, made.kind, made.matter, made.subject, made.title,
        CASE WHEN made.kind = 'item' AND typeof(c4) = 'text' THEN c4 ELSE made.body END AS words
    FROM ({_ROWS}) AS made LEFT JOIN findable_content AS kept ON kept.id = made.id
    WHERE kept.id IS NULL OR (c0, c1, c2, c3, c4) IS NOT (made.kind, made.matter, made.subject, made.title, words)
"""
_STRANGE = f"""
    SELECT id, 'stranger', '', c2, '', '' FROM findable_content
    WHERE id >= 0 AND id NOT IN (SELECT id FROM ({_ROWS}))
"""


class Row(NamedTuple):
    """A row of the index as it should be; of a `stranger`, there should be none."""

    id: int
    kind: str
    matter: str
    subject: str
    title: str
    body: str


class Looked(NamedTuple):
    """Whether every page and tree of a database is whole, and whether FTS5 finds its index so."""

    pages: bool
    search: bool


def add_item(db: Connection, item: ItemId, name: str, text: str) -> None:
    """Besides its title the search looks through the name it came with and, if there are any, its words."""
    db.execute(
        """
        INSERT INTO findable (rowid, kind, matter, subject, title, body)
        SELECT number * 3 + 1, 'item', matter, id, title, ? FROM items WHERE id = ?
        """,
        (_body(name, text), item),
    )


def change_item(db: Connection, item: ItemId, name: str, text: str) -> None:
    """From now on these are its words."""
    query = "UPDATE findable SET body = ? WHERE rowid = (SELECT number * 3 + 1 FROM items WHERE id = ?)"
    db.execute(query, (_body(name, text), item))


def _body(name: str, text: str) -> str:
    return f"{name}\n{text[:MAX_FINDABLE].translate(_NOT_IN_WORDS)}" if text else name


def look_at(db: Connection) -> Looked:
    """Read every page. After damaged ones SQLCipher gives this connection up. Raises what SQLite says of drives."""
    if _is_sound(db, "1"):
        return Looked(pages=True, search=_is_set(db) and _is_complete(db))
    search = is_usable(db)
    tables = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").fetchall()
    return Looked(pages=not search and all(_is_sound(db, f"'{name}'") for (name,) in tables), search=search)


def is_usable(db: Connection) -> bool:
    """Whether FTS5 can read its index, and it fits the rows in it."""
    return _is_set(db) and _is_sound(db, "'findable'") and _is_complete(db)


def _is_set(db: Connection) -> bool:
    """Whether the settings of the index are those it was made with."""
    try:
        found = dict(db.execute("SELECT k, v FROM findable_config"))
    except sqlcipher3.DatabaseError as error:
        return _is_damage(error)
    return found.keys() == {"version", "secure-delete"} and found["version"] in _FORMATS and found["secure-delete"] == 1


def _is_complete(db: Connection) -> bool:
    """Whether the way to every page of the index is known. FTS5 asks that of no page, and finds nothing on others.

    A page's number in `findable_data` has that of its segment above 37 bits, and its own in the lowest 31; what is set
    between them stands for pages of other kinds. Bytes 2 and 3 of a page say where the words end that begin on it.
    """
    known = set(db.execute("SELECT segid, pgno >> 1 FROM findable_idx"))
    query = "SELECT id, length(block), CAST(substr(block, 3, 2) AS BLOB) FROM findable_data WHERE id > 10"
    pages = db.execute(f"{query} AND block NOT NULL")
    return all(
        number >> 31 & 63 or size <= int.from_bytes(end, "big") or (number >> 37, number & 0x7FFFFFFF) in known
        for number, size, end in pages
    )


def _is_sound(db: Connection, what: str) -> bool:
    try:
        return bool(db.execute(f"PRAGMA integrity_check({what})").fetchone() == ("ok",))
    except sqlcipher3.DatabaseError as error:
        return _is_damage(error)


def _is_damage(error: sqlcipher3.DatabaseError) -> bool:
    """False: it is not whole. Anything but damage is raised."""
    if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
        raise error
    return False


def differing(db: Connection) -> Iterator[Row]:
    """The rows that are not there or say something else than the vault's tables, and strangers.

    What a row says of a record that does not read is left as it is.
    """
    yield from (Row(*row) for row in db.execute(_DIFFERING).fetchall())
    yield from (Row(*row) for row in db.execute(_STRANGE).fetchall())
    kept = {row[0]: Row(*row) for row in db.execute("SELECT * FROM findable_content WHERE id < 0")}
    for made in _of_records(db):
        found = kept.pop(made.id, None)
        if made.kind and found != made:
            yield made
    yield from (row._replace(kind="stranger") for row in kept.values())


def _of_records(db: Connection) -> Iterator[Row]:
    """Without a kind: of one that does not read."""
    if schema_version(db) < RECORDS:
        return
    query = """
        SELECT -number, kind, matter, id, body FROM records JOIN record_versions ON record = records.id
        WHERE body NOT NULL AND revision = (SELECT max(revision) FROM record_versions WHERE record = records.id)
    """
    for number, kind, matter, record, body in db.execute(query).fetchall():
        if kind in OF_RECORDS:
            made = or_else(partial(_row_of, KINDS[kind]), body, None)
            yield Row(number, kind if made else "", matter, record, *(made or ("", "")))


def _row_of(kind: type[Any], body: str) -> tuple[str, str]:
    return row_of(words(from_json(kind, text(body))))


def row_of(said: list[str]) -> tuple[str, str]:
    """Title and body of a record's row."""
    return (said[0], " ".join(said[1:])) if said else ("", "")


def make_anew(db: Connection) -> int:
    """Within a transaction, on a connection that has not used the index: how many of its rows were put right.

    Items without a row get one with their name alone: the words that stood there are lost.
    """
    db.execute("DELETE FROM findable_config")
    db.execute("INSERT INTO findable_config (k, v) VALUES ('version', ?)", (min(_FORMATS),))
    count = 0
    for row in differing(db):
        db.execute("DELETE FROM findable_content WHERE id = ?", (row.id,))
        if row.kind != "stranger":
            db.execute("INSERT INTO findable_content (id, c0, c1, c2, c3, c4) VALUES (?, ?, ?, ?, ?, ?)", row)
        count += 1
    db.execute("INSERT INTO findable (findable) VALUES ('rebuild')")
    db.execute("INSERT INTO findable (findable, rank) VALUES ('secure-delete', 1)")
    return count
