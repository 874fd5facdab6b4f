"""Items and notes in brief, and what is told of them together, without reading a report or a word of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intake_app.domain.brief import ItemBrief, NoteBrief
from intake_app.domain.document import WARNINGS, Kind, Role, Status
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.vault import Thing
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody
from intake_app.vault.documents import ASTRAY
from intake_app.vault.reading import NEVER, Row, moment, number, or_else, text, those_that_read
from intake_app.vault.sums import MOST_EXHIBITS

_SEALED = f"status = '{Status.CLEAN}' AND EXISTS (SELECT 1 FROM contents WHERE item = id AND role = '{Role.ORIGINAL}')"
_LISTED = "id NOT IN (SELECT subject FROM trash)"
_SELECT = f"SELECT id, exhibit, received_at, kind, status, {_SEALED} FROM items"
_THERE = f"FROM items WHERE matter = ? AND exhibit BETWEEN ? AND ? AND {_LISTED}"
_READABLE = ", ".join(f"'{why}'" for why in sorted(WARNINGS))


@dataclass(frozen=True, slots=True)
class Traces:
    """What the reports of some items say."""

    warned: int  # how many clean copies show what looks gone
    revealed: frozenset[str]  # codes of what was removed, and is still in originals that are kept


class Briefs:
    """Those of a vault."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def items(self, matter: MatterCode, exhibit: int, limit: int) -> list[ItemBrief]:
        """Those outside the trash behind that exhibit number, no more than `limit`."""
        query = f"{_SELECT} WHERE matter = ? AND exhibit BETWEEN ? AND ? AND {_LISTED} ORDER BY exhibit LIMIT ?"
        return self._shown(self._db.execute(query, (matter, exhibit + 1, MOST_EXHIBITS, limit)))

    def astray(self, matter: MatterCode) -> list[ItemBrief]:
        """Those whose exhibit number does not read: they stand behind none."""
        query = f"{_SELECT} WHERE matter = ? AND {ASTRAY} AND {_LISTED}"
        return self._shown(self._db.execute(query, (matter, MOST_EXHIBITS)))

    def traces(self, matter: MatterCode, exhibits: range) -> Traces:
        """Of items with these exhibit numbers."""
        some = matter, exhibits.start, exhibits.stop - 1
        good = f"{_THERE} AND json_valid(report)"
        warned = f"""
            SELECT count(*) {good} AND status = '{Status.CLEAN}' AND EXISTS (
                SELECT 1 FROM json_each(report, '$.kept') AS one
                WHERE json_extract(report, one.fullkey || '.why') IN ({_READABLE})
            )
        """
        revealed = f"""
            SELECT DISTINCT json_extract(report, one.fullkey || '.what')
            FROM (SELECT report {good} AND {_SEALED}), json_each(report, '$.removed') AS one
        """
        (count,) = self._db.execute(warned, some).fetchone()
        codes = [code for (code,) in self._db.execute(revealed, some)]
        return Traces(count, frozenset(code for code in codes if isinstance(code, str)))

    def notes(self, matter: MatterCode) -> Sequence[NoteBrief]:
        """Those outside the trash, the newest first."""
        rows = self._db.execute(
            f"""
            SELECT id, created_at, (SELECT draft FROM revisions WHERE note = id ORDER BY revision DESC LIMIT 1)
            FROM notes WHERE matter = ? AND {_LISTED} ORDER BY number DESC
            """,
            (matter,),
        )
        return [
            NoteBrief(NoteId(str(note)), or_else(moment, created_at, NEVER), bool(draft))
            for note, created_at, draft in rows
        ]

    def _shown(self, rows: Iterable[Row]) -> list[ItemBrief]:
        """One that does not read stands there as kept as received."""
        return those_that_read(Thing.ITEM, rows, _item, self._custody.unreadable, _stand_in)


def _item(row: Row) -> ItemBrief:
    item, exhibit, received_at, kind, status, sealed = row
    return ItemBrief(ItemId(text(item)), number(exhibit), moment(received_at), Kind(kind), Status(status), bool(sealed))


def _stand_in(row: Row) -> ItemBrief:
    item, exhibit, received_at, *_rest = row
    came = or_else(moment, received_at, NEVER)
    return ItemBrief(ItemId(str(item)), or_else(number, exhibit, 0), came, Kind.UNKNOWN, Status.AS_RECEIVED, False)
