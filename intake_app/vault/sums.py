"""What bags and archives ask of bytes besides their SHA-256: counted when they come in, and kept beside them."""

import hashlib
import zlib
from collections.abc import Mapping

from intake_app.domain.document import Role, Sums
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.vault.connection import Connection
from intake_app.vault.contents import Bytes
from intake_app.vault.reading import one_of

MOST_EXHIBITS = 1 << 53
"""As many as a row can count."""


class Counting:
    """Takes bytes as a hash does."""

    def __init__(self) -> None:
        self._long, self._crc = hashlib.sha512(), 0

    def update(self, data: Bytes, /) -> None:
        """The next ones."""
        self._long.update(data)
        self._crc = zlib.crc32(data, self._crc)

    def result(self) -> Sums:
        """Of all that came."""
        return Sums(self._long.hexdigest(), self._crc)


class AllSums:
    """Those that a vault keeps."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def of(self, matter: MatterCode, exhibits: range | None = None) -> dict[tuple[ItemId, Role], Sums]:
        """Of everything in a matter of which they are known, or of what bears these exhibit numbers there."""
        some = exhibits or range(MOST_EXHIBITS)
        rows = self._db.execute(
            """
            SELECT item, contents.role, sha512, crc32
            FROM items JOIN contents ON item = items.id JOIN sums ON content = contents.number
            WHERE matter = ? AND exhibit BETWEEN ? AND ?
            """,
            (matter, some.start, some.stop - 1),
        )
        return {(item, one_of(Role, role)): Sums(sha512, crc32) for item, role, sha512, crc32 in rows}

    def missing(self, matter: MatterCode) -> set[tuple[ItemId, Role]]:
        """What of a matter came in before they were counted."""
        rows = self._db.execute(
            """
            SELECT item, role FROM items JOIN contents ON item = items.id
            WHERE matter = ? AND NOT EXISTS (SELECT 1 FROM sums WHERE content = contents.number)
            """,
            (matter,),
        )
        return {(item, Role(role)) for item, role in rows}

    def kept(self, number: int) -> Sums | None:
        """Of one content, by its number."""
        row = self._db.execute("SELECT sha512, crc32 FROM sums WHERE content = ?", (number,)).fetchone()
        return Sums(*row) if row else None

    def keep(self, sums: Mapping[int, Sums]) -> None:
        """Of contents, by their numbers. What is no longer there is passed over."""
        rows = [(each.sha512, each.crc32, number) for number, each in sums.items()]
        query = (
            "INSERT OR REPLACE INTO sums (sha512, crc32, content) SELECT ?, ?, number FROM contents WHERE number = ?"
        )
        self._db.executemany(query, rows)
