"""Full-text search. Any text a person types is a valid query: every word is looked for as the beginning of a word."""

from typing import Any

from intake_app.domain.ids import MatterCode
from intake_app.domain.search import Hit, HitKind
from intake_app.vault.connection import Connection

_OPEN, _CLOSE = "\x02", "\x03"  # around the words found; control characters, which nobody types
_SNIPPET_WORDS = 16


def search(db: Connection, query: str, *, matter: MatterCode | None = None, limit: int = 50) -> list[Hit]:
    """Best first; words in a title weigh four times those in a text. Nothing typed finds nothing.

    What is in the trash is not found.
    """
    terms = match_terms(query)
    if not terms:
        return []
    rows = db.execute(
        f"""
        SELECT kind, matter, subject, title, snippet(findable, -1, '{_OPEN}', '{_CLOSE}', '…', {_SNIPPET_WORDS})
        FROM findable WHERE findable MATCH ? AND (? IS NULL OR matter = ?)
            AND subject NOT IN (SELECT subject FROM trash)
        ORDER BY bm25(findable, 0, 0, 0, 4, 1), rowid DESC LIMIT ?
        """,
        (terms, matter, matter, limit),
    )
    return [_hit(row) for row in rows]


def match_terms(query: str) -> str:
    """The query in FTS5's language: each word a quoted prefix, so that no character of it has a meaning there."""
    words = query.replace("\0", " ").encode("utf-8", "replace").decode().split()
    return " ".join(f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in words)


def _hit(row: tuple[Any, ...]) -> Hit:
    kind, matter, subject, title, snippet = row
    return Hit(HitKind(kind), MatterCode(matter), subject, title, _parts(snippet))


def _parts(snippet: str) -> tuple[tuple[str, bool], ...]:
    parts = []
    for position, stretch in enumerate(snippet.split(_OPEN)):
        inside, _, after = stretch.partition(_CLOSE) if position else ("", "", stretch)
        parts += [(inside, True), (after, False)]
    return tuple(part for part in parts if part[0])
