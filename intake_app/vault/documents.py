"""Items: what came in, what is kept of it, and its bytes."""

import hashlib
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, BinaryIO, TypeAlias

import sqlcipher3

from intake_app.domain.custody import Action
from intake_app.domain.document import CleaningReport, Content, Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.errors import DocumentDamaged, NotFound
from intake_app.vault import reports
from intake_app.vault.connection import Connection
from intake_app.vault.contents import CHUNK, give_to_item, hashed, read_row, stream
from intake_app.vault.custody import Custody, iso

_COLUMNS = "id, matter, exhibit, title, kind, status, original_name, received_at, size, sha256, report"
StoredHash: TypeAlias = tuple[ItemId, Role, str]  # hex SHA-256


class Documents:
    """The items of a vault."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

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
    ) -> Item:
        """Make an item of bytes that are stored, by their numbers, under the next exhibit number of the matter."""
        item, exhibit = ItemId(uuid.uuid4().hex), self._next_exhibit(matter)
        self._db.execute(
            f"INSERT INTO items ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(item, matter, exhibit, title, kind, status),
                *(provenance.original_name, iso(provenance.received_at), provenance.size, provenance.sha256),
                reports.to_json(report) if report else None,
            ),
        )
        for number, content in stored.items():
            give_to_item(self._db, number, item, content)
        kept = {str(content.role): content.sha256 for content in stored.values()}
        facts = {"exhibit": str(exhibit), "size": str(provenance.size), "received": provenance.sha256, **kept}
        self._custody.add(Action.RECEIVED, matter=matter, subject=item, facts=facts)
        if report:
            facts = {"kind": report.output_kind, "removed": str(sum(finding.count for finding in report.removed))}
            self._custody.add(Action.CLEANED, matter=matter, subject=item, facts=facts)
        return self.get(item)

    def of(self, matter: MatterCode) -> list[Item]:
        """All items of a matter, by exhibit number."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM items WHERE matter = ? ORDER BY exhibit", (matter,))
        return [self._item(row) for row in rows]

    def get(self, item: ItemId) -> Item:
        """Raises NotFound."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM items WHERE id = ?", (item,)).fetchone()
        if row is None:
            raise NotFound("item", item)
        return self._item(row)

    def rename(self, item: ItemId, title: str) -> Item:
        """Show it under another title; the name it came with stays. Raises NotFound."""
        matter = self.get(item).matter
        self._db.execute("UPDATE items SET title = ? WHERE id = ?", (title, item))
        self._custody.add(Action.RENAMED, matter=matter, subject=item)
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
        return {(ItemId(item), Role(role), sha256) for item, role, sha256 in rows}

    def find(self, item: ItemId, role: Role) -> tuple[int, Content]:
        """The number to ask `piece` for, and what is known of these bytes. Raises NotFound."""
        query = "SELECT number, size, sha256 FROM contents WHERE item = ? AND role = ?"
        row = self._db.execute(query, (item, role)).fetchone()
        if row is None:
            raise NotFound("item", item)
        number, size, sha256 = row
        return number, Content(role, size, sha256)

    def piece(self, number: int, index: int, item: ItemId, role: Role) -> bytes:
        """256 KiB, the last one fewer. Raises DocumentDamaged when it is gone or fails its checksum."""
        try:
            piece = read_row(self._db, number, index)
        except sqlcipher3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlcipher3.SQLITE_CORRUPT:
                raise
            raise DocumentDamaged(item, role) from error
        if piece is None:
            raise DocumentDamaged(item, role)
        return piece

    def _next_exhibit(self, matter: MatterCode) -> int:
        if self._db.execute("SELECT 1 FROM matters WHERE code = ?", (matter,)).fetchone() is None:
            raise NotFound("matter", matter)
        query = "SELECT coalesce(max(exhibit), 0) + 1 FROM items WHERE matter = ?"
        number: int = self._db.execute(query, (matter,)).fetchone()[0]
        return number

    def _item(self, row: tuple[Any, ...]) -> Item:
        item, matter, exhibit, title, kind, status, name, received_at, size, sha256, report = row
        contents = self._db.execute("SELECT role, size, sha256 FROM contents WHERE item = ? ORDER BY role", (item,))
        return Item(
            ItemId(item),
            MatterCode(matter),
            exhibit,
            title,
            Kind(kind),
            Status(status),
            Provenance(name, datetime.fromisoformat(received_at), size, sha256),
            tuple(Content(Role(role), size, sha256) for role, size, sha256 in contents),
            reports.from_json(report) if report else None,
        )


def verified(item: ItemId, content: Content, fetch: Callable[[int], bytes]) -> Iterator[bytes]:
    """All pieces in order. Raises DocumentDamaged after the last when together they are not what was stored."""
    digest = hashlib.sha256()
    yield from hashed(map(fetch, range(-(-content.size // CHUNK))), digest)
    if digest.hexdigest() != content.sha256:
        raise DocumentDamaged(item, content.role)
