"""Rows of `items`: what they hold, and the item that each of them says."""

from collections.abc import Sequence

from intake_app.domain.document import Content, Item, Kind, PartOf, Provenance, Role, Status
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.errors import Refusal
from intake_app.vault import reports
from intake_app.vault.connection import Connection
from intake_app.vault.migrations import schema_version
from intake_app.vault.reading import NEVER, Row, moment, number, one_of, or_else, text

_FIRST_COLUMNS = "id, matter, exhibit, title, kind, status, original_name, received_at, size, sha256, report"
COLUMNS = f"{_FIRST_COLUMNS}, refusal, container, part"


def columns_of(db: Connection) -> str:
    """A vault on a medium that can only be read stays at the step of the schema it was at."""
    return COLUMNS if schema_version(db) > 1 else f"{_FIRST_COLUMNS}, NULL, NULL, NULL"


def contents_of(db: Connection, where: str, *values: str | int) -> dict[str, list[Row]]:
    """Role, size and hash of the contents of these items, by item and then by role."""
    kept: dict[str, list[Row]] = {}
    contents = "SELECT item, role, contents.size, contents.sha256 FROM items JOIN contents ON item = items.id"
    for item, *content in db.execute(f"{contents} WHERE {where} ORDER BY role", values):
        kept.setdefault(item, []).append(tuple(content))
    return kept


def item_of(db: Connection, row: Row, contents: Sequence[Row] | None = None) -> Item:
    """The item of a row. `contents` are role, size and hash of its contents by role, if they were read before."""
    item, matter, exhibit, title, kind, status, name, received_at, size, sha256, report, refusal, *origin = row
    if contents is None:
        query = "SELECT role, size, sha256 FROM contents WHERE item = ? ORDER BY role"
        contents = db.execute(query, (item,)).fetchall()
    return Item(
        ItemId(text(item)),
        MatterCode(text(matter)),
        number(exhibit),
        text(title),
        one_of(Kind, kind),
        one_of(Status, status),
        Provenance(text(name), moment(received_at), number(size), text(sha256), _part_of(db, *origin)),
        tuple([Content(one_of(Role, role), number(size), text(sha256)) for role, size, sha256 in contents]),
        reports.from_json(report) if report else None,
        Refusal(refusal) if refusal else None,
    )


def _part_of(db: Connection, container: str | None, part: int) -> PartOf | None:
    if container is None:
        return None
    (exhibit,) = db.execute("SELECT exhibit FROM items WHERE id = ?", (container,)).fetchone()
    return PartOf(ItemId(text(container)), number(exhibit), number(part))


def stand_in(row: Row) -> Item:
    """In the place of one whose row does not read: something of which no clean copy could be made."""
    item, matter, exhibit, title, _, _, name, received_at, size, sha256, *_rest = row
    came = Provenance(
        or_else(text, name, ""), or_else(moment, received_at, NEVER), or_else(number, size, 0), str(sha256)
    )
    shown = or_else(number, exhibit, 0), or_else(text, title, "")
    return Item(
        ItemId(str(item)),
        MatterCode(str(matter)),
        *shown,
        Kind.UNKNOWN,
        Status.AS_RECEIVED,
        came,
        (),
        None,
        Refusal.ENTRY_DAMAGED,
    )
