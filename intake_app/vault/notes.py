"""Notes: every finished wording is kept; a draft is overwritten until it is finished."""

import hashlib
import uuid
from collections.abc import Iterable
from typing import Any, TypeAlias

from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.domain.progress import Clock
from intake_app.domain.vault import Thing
from intake_app.errors import NotFound
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.reading import NEVER, Row, entry, moment, number, or_else, text, those_that_read

_SELECT = """
    SELECT id, matter, title, body, revision, written_at, created_at, draft
    FROM notes JOIN revisions ON note = id
"""
_LISTED = "id NOT IN (SELECT subject FROM trash)"
_LATEST = "revision = (SELECT max(revision) FROM revisions WHERE note = id)"


WordingHash: TypeAlias = tuple[NoteId, int, str]  # note, revision, hex SHA-256


class Notes:
    """The notes of a vault.

    A draft is saved every few seconds while someone types, so it makes no custody event; finishing it does, with the
    SHA-256 of the wording.
    """

    def __init__(self, connection: Connection, custody: Custody, clock: Clock) -> None:
        self._db, self._custody, self._clock = connection, custody, clock

    def add(self, matter: MatterCode, title: str, body: str, draft: bool = False) -> Note:
        """A new note. Raises NotFound when there is no such matter."""
        if self._db.execute("SELECT 1 FROM matters WHERE code = ?", (matter,)).fetchone() is None:
            raise NotFound("matter", matter)
        note, now = NoteId(uuid.uuid4().hex), iso(self._clock())
        self._db.execute("INSERT INTO notes (id, matter, created_at) VALUES (?, ?, ?)", (note, matter, now))
        return self._write(note, matter, 1, title, body, draft)

    def revise(self, note: NoteId, title: str, body: str, draft: bool = False) -> Note:
        """Word it anew. The same words again change nothing. Raises NotFound."""
        latest = self.get(note)
        if (title, body, draft) == (latest.title, latest.body, latest.draft):
            return latest
        revision = latest.revision if latest.draft else latest.revision + 1
        return self._write(note, latest.matter, revision, title, body, draft)

    def get(self, note: NoteId) -> Note:
        """The latest wording, draft or not, of a note in the trash too: nothing typed is lost. Raises NotFound."""
        row = self._db.execute(f"{_SELECT} WHERE id = ? AND {_LATEST}", (note,)).fetchone()
        if row is None:
            raise NotFound("note", note)
        with entry(Thing.NOTE, note):
            return _note(row)

    def of(self, matter: MatterCode) -> list[Note]:
        """The latest wording of each note outside the trash, the newest note first."""
        rows = self._db.execute(
            f"{_SELECT} WHERE matter = ? AND {_LISTED} AND {_LATEST} ORDER BY number DESC", (matter,)
        )
        return self._shown(rows)

    def page(self, matter: MatterCode, skip: int, limit: int) -> list[Note]:
        """Some of them in the same order, from the `skip`th on."""
        rows = self._db.execute(
            f"""
            {_SELECT} WHERE {_LATEST} AND number IN (
                SELECT number FROM notes WHERE matter = ?1 AND number NOT IN (
                    SELECT notes.number FROM trash JOIN notes ON notes.id = subject WHERE trash.matter = ?1
                ) ORDER BY number DESC LIMIT ?2 OFFSET ?3
            ) ORDER BY number DESC
            """,
            (matter, limit, skip),
        )
        return self._shown(rows)

    def begun(self, matter: MatterCode) -> dict[NoteId, str]:
        """When each was begun, as it stands there: such times sort as texts do. Those in the trash too."""
        rows = self._db.execute("SELECT id, created_at FROM notes WHERE matter = ?", (matter,))
        return {NoteId(str(note)): str(created_at) for note, created_at in rows}

    def place_of(self, note: NoteId) -> int:
        """How many stand before it in its matter. Raises NotFound."""
        matter = self.get(note).matter
        query = f"""
            SELECT count(*) FROM notes WHERE matter = ? AND {_LISTED}
                AND number > (SELECT number FROM notes WHERE id = ?)
        """
        (place,) = self._db.execute(query, (matter, note)).fetchone()
        return int(place)

    def history(self, note: NoteId) -> list[Note]:
        """Every wording, oldest first; at most the last one is a draft."""
        with entry(Thing.NOTE, note):
            return [_note(row) for row in self._db.execute(f"{_SELECT} WHERE id = ? ORDER BY revision", (note,))]

    def hashes(self) -> set[WordingHash]:
        """Of every finished wording, as it reads now."""
        rows = self._db.execute("SELECT note, revision, title, body FROM revisions WHERE NOT draft")
        return {(NoteId(str(note)), revision, wording_hash(title, body)) for note, revision, title, body in rows}

    def _shown(self, rows: Iterable[Row]) -> list[Note]:
        """One that does not read stands there with what of it does."""
        return those_that_read(Thing.NOTE, rows, _note, self._custody.unreadable, _stand_in)

    def _write(self, note: NoteId, matter: MatterCode, revision: int, title: str, body: str, draft: bool) -> Note:
        """`revision` is a new one or the draft there is."""
        self._db.execute(
            """
            INSERT INTO revisions (note, revision, title, body, written_at, draft) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET
                title = excluded.title, body = excluded.body, written_at = excluded.written_at, draft = excluded.draft
            """,
            (note, revision, title, body, iso(self._clock()), draft),
        )
        if not draft:
            action = Action.NOTE_WRITTEN if revision == 1 else Action.NOTE_REVISED
            facts = {"revision": str(revision), "sha256": wording_hash(title, body)}
            self._custody.add(action, matter=matter, subject=note, facts=facts, of=[(Thing.NOTE, note)])
        return self.get(note)


def wording_hash(title: str, body: str) -> str:
    """Hex SHA-256 of title, line feed, body in UTF-8: what the record keeps of a wording."""
    return hashlib.sha256(f"{title}\n{body}".encode()).hexdigest()


def _note(row: tuple[Any, ...]) -> Note:
    note, matter, title, body, revision, written_at, created_at, draft = row
    times = moment(written_at), moment(created_at)
    return Note(
        NoteId(text(note)), MatterCode(matter), text(title), text(body), number(revision, 1), *times, bool(draft)
    )


def _stand_in(row: Row) -> Note:
    note, matter, title, body, revision, written_at, created_at, draft = row
    times = or_else(moment, written_at, NEVER), or_else(moment, created_at, NEVER)
    said = or_else(text, title, ""), or_else(text, body, ""), or_else(number, revision, 0)
    return Note(NoteId(str(note)), MatterCode(str(matter)), *said, *times, bool(draft))
