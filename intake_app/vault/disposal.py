"""The end of a whole matter: everything in it is deleted for good, and the record keeps hashes of it, no content."""

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.errors import OnHold
from intake_app.vault.connection import Connection
from intake_app.vault.records import version_hash
from intake_app.vault.vault import Vault
from intake_app.vault.view import View


def dispose(vault: Vault, matter: MatterCode) -> list[CustodyEvent]:
    """Delete a matter with its items, notes, records and what it says of its handoffs; what the record keeps of them.

    All or nothing. Raises NotFound, and OnHold while a hold stands in it.
    """
    with vault.writing() as db:
        view = vault.view_over(db)
        view.matters.get(matter)
        if view.trash.is_held(matter):
            raise OnHold(matter)
        events, contents = _purge_all(db, view, matter)
        events += _remove_records(db, view, matter)
        handoffs = _remove_rows(db, matter)
        facts = {"things": str(len(events)), "handoffs": str(handoffs)}
        events.append(view.custody.add(Action.DISPOSED, matter=matter, subject=matter, facts=facts))
    vault.drop_at_last(contents)
    return events


def _purge_all(db: Connection, view: View, matter: MatterCode) -> tuple[list[CustodyEvent], list[int]]:
    listed = db.execute(
        """
        SELECT id FROM (SELECT id, matter FROM items UNION ALL SELECT id, matter FROM notes)
        WHERE matter = ? AND id NOT IN (SELECT subject FROM trash)
        """,
        (matter,),
    ).fetchall()
    for (subject,) in listed:
        view.trash.put(ItemId(subject))
    purged = [view.trash.purge(NoteId(trashed.subject)) for trashed in view.trash.of(matter)]
    return [event for event, _ in purged], [number for _, numbers in purged for number in numbers]


def _remove_records(db: Connection, view: View, matter: MatterCode) -> list[CustodyEvent]:
    events = []
    rows = db.execute("SELECT number, id, kind FROM records WHERE matter = ?", (matter,)).fetchall()
    for number, record, kind in rows:
        versions = db.execute(
            "SELECT revision, body FROM record_versions WHERE record = ? ORDER BY revision", (record,)
        ).fetchall()
        facts = {"kind": kind} | {f"version {revision}": version_hash(body) for revision, body in versions}
        db.execute("DELETE FROM record_versions WHERE record = ?", (record,))
        db.execute("DELETE FROM records WHERE id = ?", (record,))
        db.execute("DELETE FROM findable WHERE rowid = ?", (-number,))
        events.append(view.custody.add(Action.PURGED, matter=matter, subject=record, facts=facts))
    return events


def _remove_rows(db: Connection, matter: MatterCode) -> int:
    """The matter's own row, and those about its handoffs; how many these were."""
    for table in ("acknowledgements", "handoff_lists"):
        db.execute(f"DELETE FROM {table} WHERE handoff IN (SELECT id FROM handoffs WHERE matter = ?)", (matter,))
    handoffs = db.execute("DELETE FROM handoffs WHERE matter = ?", (matter,)).rowcount
    db.execute("DELETE FROM findable WHERE rowid = (SELECT number * 3 FROM matters WHERE code = ?)", (matter,))
    db.execute("DELETE FROM matters WHERE code = ?", (matter,))
    return handoffs
