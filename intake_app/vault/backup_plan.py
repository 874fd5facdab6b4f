"""What is known of backups: where they go, and how each attempt ended."""

import os
from pathlib import Path
from typing import Any

from intake_app.domain.backup import FEWEST, MOST, BackupMade, BackupPlan, BackupState
from intake_app.domain.custody import Action
from intake_app.domain.vault import Thing
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.events import Events
from intake_app.vault.reading import entry, moment, number, text

KEPT = 100  # attempts that are remembered
_COLUMNS = "at, folder, events, size, written, fault"


class Backups:
    """The backups of a vault, as far as it knows of them."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def set_plan(self, plan: BackupPlan) -> None:
        """Make them so from now on. Raises ValueError for a number of copies out of bounds."""
        if not FEWEST <= plan.keep <= MOST:
            raise ValueError(plan.keep)
        place = os.fsencode(plan.place) if plan.place else b""
        self._db.execute(
            "INSERT OR REPLACE INTO backup_plan (only_row, place, keep) VALUES (1, ?, ?)", (place, plan.keep)
        )
        self._custody.add(Action.BACKUPS_PLANNED, facts={"keep": str(plan.keep)}, of=[(Thing.BACKUP_PLAN, "1")])

    def state(self) -> BackupState:
        """How things stand."""
        row = self._db.execute("SELECT place, keep FROM backup_plan").fetchone()
        with entry(Thing.BACKUP_PLAN, ""):
            plan = BackupPlan(Path(os.fsdecode(row[0])) if row[0] else None, number(row[1], 1)) if row else None
        good = self._latest("WHERE fault = ''")
        return BackupState(
            plan, good, self._latest(""), Events(self._db, self._custody).changed_since(good.events if good else 0)
        )

    def note(self, made: BackupMade) -> None:
        """Remember an attempt; that of a good one is an event in the record too."""
        self._db.execute(
            f"INSERT INTO backups ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
            (iso(made.at), os.fsencode(made.folder), made.events, made.size, made.written, made.fault),
        )
        self._db.execute("DELETE FROM backups WHERE number <= (SELECT max(number) FROM backups) - ?", (KEPT,))
        if not made.fault:
            self._custody.add(Action.BACKED_UP, facts={"size": str(made.size)})

    def _latest(self, where: str) -> BackupMade | None:
        row = self._db.execute(f"SELECT {_COLUMNS} FROM backups {where} ORDER BY number DESC LIMIT 1").fetchone()
        with entry(Thing.BACKUP_PLAN, ""):
            return _made(row) if row else None


def _made(row: tuple[Any, ...]) -> BackupMade:
    at, folder, events, size, written, fault = row
    counts = number(events), number(size), number(written)
    return BackupMade(moment(at), Path(os.fsdecode(folder)), *counts, text(fault))
