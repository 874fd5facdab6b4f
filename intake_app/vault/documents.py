"""Items: what came in, what is kept of it, and its bytes."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import BinaryIO, TypeAlias

import sqlcipher3

from intake_app.domain.custody import Action
from intake_app.domain.document import CleaningReport, Content, Item, Kind, PartOf, Provenance, Role, Status
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.domain.vault import Thing
from intake_app.errors import DocumentDamaged, NotFound, Refusal
from intake_app.vault import findable, reports
from intake_app.vault.connection import Connection
from intake_app.vault.contents import give_to_item, read_row, stream, verified
from intake_app.vault.counted import Counted
from intake_app.vault.custody import Custody, iso
from intake_app.vault.item_rows import COLUMNS, columns_of, contents_of, item_of, stand_in
from intake_app.vault.migrations import schema_version
from intake_app.vault.reading import Row, entry, number, text, those_that_read
from intake_app.vault.sums import MOST_EXHIBITS

_LISTED = "id NOT IN (SELECT subject FROM trash)"
ASTRAY = "(typeof(exhibit) <> 'integer' OR exhibit NOT BETWEEN 0 AND ?)"
_ROLES = frozenset(Role)
StoredHash: TypeAlias = tuple[ItemId, Role, str]  # hex SHA-256


class Documents:
    """The items of a vault."""

    def __init__(self, connection: Connection, custody: Custody, counted: Counted | None = None) -> None:
        self._db, self._custody, self._counted = connection, custody, counted or Counted()

    @property
    def _select(self) -> str:
        return f"SELECT {columns_of(self._db)} FROM items"

    def add(
        self,
        matter: MatterCode,
        stored: Mapping[int, Content],
        *,
        title: str,
        kind: Kind,
        status: Status,
        provenance: Provenance,
        report: CleaningReport | None,
        refusal: Refusal | None,
        text: str,
    ) -> Item:
        """Make an item of bytes that are stored, by their numbers, under the next exhibit number of the matter.

        `text` is what search finds it by, besides title and name.
        """
        item, exhibit, origin = ItemId(uuid.uuid4().hex), self._next_exhibit(matter), provenance.part_of
        self._db.execute(
            f"INSERT INTO items ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(item, matter, exhibit, title, kind, status),
                *(provenance.original_name, iso(provenance.received_at), provenance.size, provenance.sha256),
                *(reports.to_json(report) if report else None, refusal),
                *((origin.item, origin.number) if origin else (None, None)),
            ),
        )
        for place, content in stored.items():
            give_to_item(self._db, place, item, content)
        findable.add_item(self._db, item, provenance.original_name, text)
        facts = {"exhibit": str(exhibit), "size": str(provenance.size), "received": provenance.sha256}
        facts |= {str(content.role): content.sha256 for content in stored.values()}
        facts |= {"refused": str(refusal)} if refusal else {}
        facts |= _of_origin(origin) if origin else {}
        self._enter(Action.RECEIVED, matter, item, facts)
        if report:
            self._custody.add(Action.CLEANED, matter=matter, subject=item, facts=_of_cleaning(report))
        return self.get(item)

    def clean_again(self, item: ItemId, number: int, content: Content, report: CleaningReport, text: str) -> int | None:
        """Give an item another clean copy; the number of the old one, which belongs to nobody then. Raises NotFound."""
        found = self.get(item)
        old = self.find(item, Role.CLEAN)[0] if found.content(Role.CLEAN) else None
        if old is not None:
            self._db.execute("UPDATE contents SET item = NULL WHERE number = ?", (old,))
        give_to_item(self._db, number, item, content)
        self._db.execute(
            "UPDATE items SET kind = ?, status = ?, report = ?, refusal = NULL WHERE id = ?",
            (report.kind, Status.CLEAN, reports.to_json(report), item),
        )
        if text:
            findable.change_item(self._db, item, found.provenance.original_name, text)
        facts = _of_cleaning(report) | {Role.CLEAN: content.sha256}
        self._enter(Action.CLEANED, found.matter, item, facts)
        return old

    def of(self, matter: MatterCode) -> list[Item]:
        """All items of a matter outside the trash, by exhibit number."""
        rows = self._db.execute(f"{self._select} WHERE matter = ? AND {_LISTED} ORDER BY exhibit", (matter,)).fetchall()
        return self._whole(rows, "matter = ?", matter)

    def following(self, matter: MatterCode, exhibit: int, limit: int) -> list[Item]:
        """Those behind that exhibit number, no more than `limit` of them."""
        query = f"{self._select} WHERE matter = ? AND exhibit BETWEEN ? AND ? AND {_LISTED}"
        some = matter, exhibit + 1, MOST_EXHIBITS, limit
        rows = self._db.execute(f"{query} ORDER BY exhibit LIMIT ?", some).fetchall()
        last = rows[-1][2] if rows else exhibit
        return self._whole(rows, "matter = ? AND exhibit BETWEEN ? AND ?", matter, exhibit, last)

    def astray(self, matter: MatterCode) -> list[Item]:
        """Those whose exhibit number does not read: they stand behind none."""
        query = f"{self._select} WHERE matter = ? AND {ASTRAY} AND {_LISTED}"
        return self._whole(self._db.execute(query, (matter, MOST_EXHIBITS)).fetchall(), "matter = ?", matter)

    def page(self, matter: MatterCode, skip: int, limit: int) -> list[Item]:
        """Some of them in the same order, from the `skip`th on."""
        query = f"""
            {self._select} WHERE number IN (
                SELECT number FROM items WHERE matter = ? AND {_LISTED} ORDER BY exhibit LIMIT ? OFFSET ?
            ) ORDER BY exhibit
        """
        return self._shown(self._db.execute(query, (matter, limit, skip)).fetchall())

    def place_of(self, item: ItemId) -> int:
        """How many stand before it in its matter. Raises NotFound."""
        found = self.get(item)
        query = f"SELECT count(*) FROM items WHERE matter = ? AND exhibit < ? AND {_LISTED}"
        (place,) = self._db.execute(query, (found.matter, found.exhibit)).fetchone()
        return int(place)

    def count(self, matter: MatterCode, status: Status) -> int:
        """How many of a matter's items outside the trash are kept so."""

        def count() -> int:
            query = f"SELECT count(*) FROM items WHERE matter = ? AND status = ? AND {_LISTED}"
            (found,) = self._db.execute(query, (matter, status)).fetchone()
            return int(found)

        return self._counted.of(self._db, matter, status, count)

    def arrived(self, matter: MatterCode) -> dict[str, int]:
        """The lowest exhibit number outside the trash by the SHA-256 of what was received."""
        query = f"SELECT sha256, exhibit FROM items WHERE matter = ? AND {_LISTED} ORDER BY exhibit DESC"
        return {str(sha256): exhibit for sha256, exhibit in self._db.execute(query, (matter,))}

    def exhibits(self, subjects: Iterable[str]) -> dict[str, int]:
        """The exhibit numbers of those that are items; those of the trash too."""
        query, numbers = "SELECT exhibit FROM items WHERE id = ?", {}
        for subject in set(subjects):
            if row := self._db.execute(query, (subject,)).fetchone():
                numbers[subject] = row[0]
        return numbers

    def taken_out_of(self, container: ItemId) -> set[int]:
        """The places in an item whose files are items of their own by now."""
        if schema_version(self._db) < 2:
            return set()
        rows = self._db.execute(f"SELECT part FROM items WHERE container = ? AND {_LISTED}", (container,))
        return {part for (part,) in rows}

    def get(self, item: ItemId) -> Item:
        """Raises NotFound, also for what is in the trash."""
        row = self._db.execute(f"{self._select} WHERE id = ? AND {_LISTED}", (item,)).fetchone()
        if row is None:
            raise NotFound("item", item)
        with entry(Thing.ITEM, item):
            return item_of(self._db, row)

    def rename(self, item: ItemId, title: str) -> Item:
        """Show it under another title; the name it came with stays. Raises NotFound."""
        matter = self.get(item).matter
        self._db.execute("UPDATE items SET title = ? WHERE id = ?", (title, item))
        self._custody.add(Action.RENAMED, matter=matter, subject=item, of=[(Thing.ITEM, item)])
        return self.get(item)

    def read(self, item: ItemId, role: Role) -> Iterator[bytes]:
        """The bytes in pieces of 256 KiB. Raises NotFound, and DocumentDamaged at the latest after the last piece."""
        number, content = self.find(item, role)
        return verified(item, content, lambda index: self.piece(number, index, item, role))

    def read_at(self, item: ItemId, role: Role, offset: int, length: int) -> bytes:
        """Up to `length` bytes from `offset`, fewer at the end. Raises NotFound, or DocumentDamaged for a lost page."""
        with self.open(item, role) as file:
            file.seek(offset)
            return file.read(length)

    def open(self, item: ItemId, role: Role) -> BinaryIO:
        """A stream with seek, good for as long as this transaction. Raises as `read_at` does."""
        number, content = self.find(item, role)
        return stream(content.size, lambda index: self.piece(number, index, item, role))

    def hashes(self) -> set[StoredHash]:
        """Of everything that is kept, as it was when stored."""
        rows = self._db.execute("SELECT item, role, sha256 FROM contents WHERE item NOT NULL")
        return {(ItemId(str(item)), Role(role), str(sha256)) for item, role, sha256 in rows if role in _ROLES}

    def find(self, item: ItemId, role: Role) -> tuple[int, Content]:
        """The number to ask `piece` for, and what is known of these bytes. Raises NotFound."""
        query = "SELECT number, size, sha256 FROM contents WHERE item = ? AND role = ?"
        row = self._db.execute(query, (item, role)).fetchone()
        if row is None:
            raise NotFound("item", item)
        try:
            return row[0], Content(role, number(row[1]), text(row[2]))
        except ValueError as error:
            raise DocumentDamaged(item, role) from error

    def piece(self, number: int, index: int, item: ItemId, role: Role) -> bytes:
        """256 KiB, the last one fewer. Raises DocumentDamaged when it is gone or fails its checksum."""
        try:
            piece = read_row(self._db, number, index)
        except sqlcipher3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlcipher3.SQLITE_CORRUPT:
                raise
            raise DocumentDamaged(item, role) from error
        if not isinstance(piece, bytes):
            raise DocumentDamaged(item, role)
        return piece

    def _enter(self, action: Action, matter: MatterCode, item: ItemId, facts: Mapping[str, str]) -> None:
        of = [(Thing.ITEM, item), (Thing.WORDS, item)]
        self._custody.add(action, matter=matter, subject=item, facts=facts, of=of)

    def _next_exhibit(self, matter: MatterCode) -> int:
        query = "UPDATE matters SET exhibits = exhibits + 1 WHERE code = ? RETURNING exhibits"
        rows = self._db.execute(query, (matter,)).fetchall()
        if not rows:
            raise NotFound("matter", matter)
        with entry(Thing.MATTER, matter):
            return number(rows[0][0])

    def _shown(self, rows: Iterable[Row], make: Callable[[Row], Item] | None = None) -> list[Item]:
        """One that does not read stands there as something of which no clean copy could be made."""
        return those_that_read(Thing.ITEM, rows, make or partial(item_of, self._db), self._custody.unreadable, stand_in)

    def _whole(self, rows: Sequence[Row], where: str, *values: str | int) -> list[Item]:
        """With their contents, which are read at once; `where` are at least those items."""
        if not rows:
            return []
        kept = contents_of(self._db, where, *values)
        return self._shown(rows, lambda row: item_of(self._db, row, kept.get(row[0], ())))


def _of_origin(origin: PartOf) -> dict[str, str]:
    return {"from": origin.item, "from_exhibit": str(origin.exhibit), "part": str(origin.number)}


def _of_cleaning(report: CleaningReport) -> dict[str, str]:
    return {"kind": report.output_kind, "removed": str(sum(finding.count for finding in report.removed))}
