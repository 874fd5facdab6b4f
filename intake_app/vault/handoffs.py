"""What was handed to whom."""

import uuid
from datetime import datetime
from typing import Any

from intake_app.domain.custody import Action
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import CounselId, HandoffId, MatterCode
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso

_COLUMNS = "id, matter, counsel, counsel_name, recipient, at, file_name, size, sha256, entries"


class Handoffs:
    """The handoffs of a vault."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def add(
        self,
        matter: MatterCode,
        *,
        counsel: CounselId | None,
        counsel_name: str,
        recipient: str,
        file_name: str,
        size: int,
        sha256: str,
        entries: int,
    ) -> HandoffRecord:
        """Enter a handoff that was written and read back. `size` and `sha256` are of the sealed file."""
        handoff = HandoffId(uuid.uuid4().hex)
        facts = {"recipient": recipient, "sha256": sha256, "size": str(size), "entries": str(entries)}
        at = self._custody.add(Action.HANDED_OFF, matter=matter, subject=handoff, facts=facts).at
        record = HandoffRecord(handoff, matter, counsel, counsel_name, recipient, at, file_name, size, sha256, entries)
        self._db.execute(
            f"INSERT INTO handoffs ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (handoff, matter, counsel, counsel_name, recipient, iso(at), file_name, size, sha256, entries),
        )
        return record

    def of(self, matter: MatterCode) -> list[HandoffRecord]:
        """Those of one matter, the newest first."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM handoffs WHERE matter = ? ORDER BY number DESC", (matter,))
        return [_record(row) for row in rows]

    def list(self) -> list[HandoffRecord]:
        """All, the newest first."""
        return [_record(row) for row in self._db.execute(f"SELECT {_COLUMNS} FROM handoffs ORDER BY number DESC")]


def _record(row: tuple[Any, ...]) -> HandoffRecord:
    handoff, matter, counsel, counsel_name, recipient, at, *rest = row
    return HandoffRecord(handoff, matter, counsel, counsel_name, recipient, datetime.fromisoformat(at), *rest)
