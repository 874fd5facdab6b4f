"""What was put away. Taking it back undoes that; purging removes every byte, and leaves its hashes in the record."""

from datetime import datetime

from intake_app.domain.case_file import Hold
from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.trash import Trashed
from intake_app.domain.vault import Thing
from intake_app.errors import EntryDamaged, NotFound, OnHold
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.notes import Notes
from intake_app.vault.reading import Row, entry, moment, number, or_else, text, those_that_read
from intake_app.vault.records import Records

_SELECT = """
    SELECT subject, trash.matter, coalesce(items.title, ''), coalesce(items.exhibit, 0), at
    FROM trash LEFT JOIN items ON items.id = subject
"""


class Trash:
    """The trash of a vault."""

    def __init__(self, connection: Connection, custody: Custody, notes: Notes, records: Records) -> None:
        self._db, self._custody, self._notes, self._records = connection, custody, notes, records

    def put(self, subject: ItemId | NoteId) -> Trashed:
        """Put an item or a note away. Raises NotFound, also for what is there already."""
        row = self._db.execute(
            """
            SELECT kind, matter FROM (
                SELECT id, 'item' AS kind, matter FROM items UNION ALL SELECT id, 'note', matter FROM notes
            ) WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM trash WHERE subject = ?1)
            """,
            (subject,),
        ).fetchone()
        if row is None:
            raise NotFound("item", subject)
        kind, matter = row
        at = self._custody.add(Action.TRASHED, matter=matter, subject=subject, facts={"kind": kind}).at
        self._db.execute(
            "INSERT INTO trash (subject, kind, matter, at) VALUES (?, ?, ?, ?)", (subject, kind, matter, iso(at))
        )
        return self.get(subject)

    def take_back(self, subject: ItemId | NoteId) -> None:
        """As if it had never been put there, except in the record. Raises NotFound."""
        kind, matter = self._kind_and_matter(subject)
        self._db.execute("DELETE FROM trash WHERE subject = ?", (subject,))
        self._custody.add(Action.TAKEN_BACK, matter=matter, subject=subject, facts={"kind": kind})

    def get(self, subject: ItemId | NoteId) -> Trashed:
        """Raises NotFound."""
        for row in self._db.execute(f"{_SELECT} WHERE subject = ?", (subject,)).fetchall():
            with entry(Thing.TRASH, subject):
                return self._trashed(row)
        raise NotFound("item", subject)

    def of(self, matter: MatterCode) -> list[Trashed]:
        """What a matter's trash holds, the latest first. What does not read stands there as put away just now."""
        return self._read("WHERE trash.matter = ? ORDER BY at DESC", matter)

    def overdue(self, now: datetime) -> list[Trashed]:
        """What has been in the trash for its whole time, in matters without a hold."""
        found = self._read("ORDER BY at")
        held = {matter for matter in {one.matter for one in found} if self.is_held(matter)}
        return [one for one in found if one.purged_after <= now and one.matter not in held]

    def is_held(self, matter: MatterCode) -> bool:
        """Whether a hold stands: then nothing of the matter is purged. One that can't be read may stand."""
        try:
            return any(hold.value.stands for hold in self._records.of(matter, Hold, strict=True))
        except EntryDamaged:
            return True

    def purge(self, subject: ItemId | NoteId) -> tuple[CustodyEvent, list[int]]:
        """Remove what is in the trash for good.

        What is left to be dropped are the numbers of contents, which belong to nobody now. Raises NotFound, and OnHold
        while a hold stands.
        """
        kind, matter = self._kind_and_matter(subject)
        if self.is_held(matter):
            raise OnHold(matter)
        facts, numbers = self._remove_item(ItemId(subject)) if kind == "item" else self._remove_note(NoteId(subject))
        self._db.execute("DELETE FROM trash WHERE subject = ?", (subject,))
        return self._custody.add(Action.PURGED, matter=matter, subject=subject, facts={"kind": kind} | facts), numbers

    def _remove_item(self, item: ItemId) -> tuple[dict[str, str], list[int]]:
        query = "SELECT exhibit, size, sha256 FROM items WHERE id = ?"
        exhibit, size, received = self._db.execute(query, (item,)).fetchone()
        contents = self._db.execute("SELECT number, role, sha256 FROM contents WHERE item = ?", (item,)).fetchall()
        self._db.execute("UPDATE contents SET item = NULL WHERE item = ?", (item,))
        self._db.execute("UPDATE items SET container = NULL, part = NULL WHERE container = ?", (item,))
        self._db.execute("DELETE FROM items WHERE id = ?", (item,))
        facts = {"exhibit": str(exhibit), "size": str(size), "received": received}
        return facts | {role: sha256 for _, role, sha256 in contents}, [number for number, _, _ in contents]

    def _remove_note(self, note: NoteId) -> tuple[dict[str, str], list[int]]:
        wordings = [wording for wording in self._notes.hashes() if wording[0] == note]
        self._db.execute("DELETE FROM revisions WHERE note = ?", (note,))
        self._db.execute("DELETE FROM notes WHERE id = ?", (note,))
        return {f"wording {revision}": sha256 for _, revision, sha256 in sorted(wordings)}, []

    def _kind_and_matter(self, subject: str) -> tuple[str, MatterCode]:
        row = self._db.execute("SELECT kind, matter FROM trash WHERE subject = ?", (subject,)).fetchone()
        if row is None:
            raise NotFound("item", subject)
        return row[0], MatterCode(row[1])

    def _read(self, where: str, *values: str) -> list[Trashed]:
        rows = self._db.execute(f"{_SELECT} {where}", values).fetchall()
        return those_that_read(Thing.TRASH, rows, self._trashed, self._custody.unreadable, self._stand_in)

    def _trashed(self, row: Row) -> Trashed:
        subject, matter, title, exhibit, at = row
        if not exhibit:
            title = self._notes.get(subject).title
        text(subject)
        return Trashed(subject, MatterCode(text(matter)), text(title), number(exhibit), moment(at))

    def _stand_in(self, row: Row) -> Trashed:
        """Never overdue: nothing is purged by itself for a date that does not read."""
        subject, matter, title, exhibit, at = row
        one: ItemId | NoteId = ItemId(str(subject)) if exhibit else NoteId(str(subject))
        shown = or_else(text, title, ""), or_else(number, exhibit, 0), or_else(moment, at, self._custody.now())
        return Trashed(one, MatterCode(str(matter)), *shown)
