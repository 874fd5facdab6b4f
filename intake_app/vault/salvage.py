"""What can still be read of a damaged vault, row by row, into a new one that opens with the same secrets.

SQLCipher gives a connection up after one bad page, so it is opened anew after each failure. Rows on a bad page are
skipped: the next one that can be read is found by looking further and further on, then back by halves. A document is
taken over whole or, with its chunks missing, as damaged: what is left of it is stored, and reading it says so.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intake_app.domain.custody import Action
from intake_app.domain.matter import MatterState, Mode, Originals
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.domain.vault import Given
from intake_app.errors import DatabaseDamaged, StorageFailed, StorageReadOnly
from intake_app.vault.connection import DATABASE_FILE, Connection, commit, database_errors, open_database
from intake_app.vault.creation import prove_whole, under_construction
from intake_app.vault.custody import iso
from intake_app.vault.findable import make_anew
from intake_app.vault.header import Header
from intake_app.vault.info import add_info
from intake_app.vault.keyfile import write_header
from intake_app.vault.lock import FolderLock
from intake_app.vault.migrations import migrate, schema_version
from intake_app.vault.opening import look, open_slot, unlock
from intake_app.vault.secrets import wipe
from intake_app.vault.sheet import secret_of
from intake_app.vault.storage import create_file, flush_file, storage_errors
from intake_app.vault.vault import Vault, utc_now

_AT_ONCE = 64  # rows
_FURTHEST = 1 << 40  # numbers of rows
_ROUNDS = 10
_OWN_TABLE = "vault_info"
_WORDS = "findable_content"  # of the search; the rest of its index is made anew


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Rows taken over and stretches of rows that could not be read, by table."""

    rows: dict[str, int]
    gaps: dict[str, int]

    @property
    def whole(self) -> bool:
        """Nothing was missing."""
        return not any(self.gaps.values())


def salvage(
    damaged: Path, folder: Path, given: Given, *, actor: str, progress: Progress = silent, clock: Clock = utc_now
) -> Salvaged:
    """Make `folder` a new vault of what can be read in `damaged`, which stays as it is, but for a log that a
    crash left, which is taken into it. `given` opens both.

    Raises VaultExists, one of the `CannotOpen` errors where not even the first page can be read, a Storage error, or
    Cancelled.
    """
    secret = secret_of(damaged, given)
    try:
        header = look(damaged).header
        _, data_key = open_slot(damaged, header, lambda header: header.find(secret))
        try:
            with _alone(damaged, clock), under_construction(folder) as site:
                found = _Salvage(damaged, header, data_key, progress).into(site, folder.stem, clock)
        finally:
            wipe(data_key)
        unlocked = unlock(folder, lambda header: header.find(secret), clock())
    finally:
        wipe(secret.value)
    with Vault(unlocked, actor, clock) as vault, vault.change() as change:
        lost = {table: str(count) for table, count in found.gaps.items() if count}
        change.custody.add(Action.SALVAGED, facts={"rows": str(sum(found.rows.values())), **lost})
    return found


@contextlib.contextmanager
def _alone(damaged: Path, clock: Clock) -> Iterator[None]:
    """Nobody else has it open; where nothing can be written, nobody can."""
    lock = None
    with contextlib.suppress(StorageReadOnly), storage_errors(damaged):
        lock = FolderLock(damaged, clock())
    try:
        yield
    finally:
        if lock:
            lock.release()


class _Salvage:
    """One pass over a damaged database."""

    def __init__(self, damaged: Path, header: Header, data_key: bytearray, progress: Progress) -> None:
        self._damaged, self._header, self._key, self._progress = damaged, header, data_key, progress
        self._source: Connection | None = None
        self._rows: dict[str, int] = {}
        self._gaps: dict[str, int] = {}

    def into(self, site: Path, name: str, clock: Clock) -> Salvaged:
        """Fill a new database."""
        write_header(site, self._header)
        with storage_errors(site):
            create_file(site / DATABASE_FILE)
        with contextlib.closing(open_database(site / DATABASE_FILE, self._header, self._key)) as db:
            version = self._ask(schema_version)
            if version is None or version < 1:
                raise DatabaseDamaged(self._damaged, "schema")
            with database_errors(site):
                migrate(db, until=version)
                self._fill(db, name, clock)
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._close()
        with storage_errors(site):
            flush_file(site / DATABASE_FILE)
        prove_whole(site, self._header, self._key, self._progress)
        return Salvaged(self._rows, self._gaps)

    def _fill(self, db: Connection, name: str, clock: Clock) -> None:
        """Triggers would fill the search a second time and hold the record's rows: they are put up at the end."""
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for trigger, _ in triggers:
            db.execute(f'DROP TRIGGER "{trigger}"')
        db.execute("PRAGMA foreign_keys = OFF")
        tables = [
            row[0]
            for row in db.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                "AND name NOT LIKE 'findable%' AND name <> ?",
                (_OWN_TABLE,),
            )
        ]
        for table in (_OWN_TABLE, *tables, _WORDS):
            self._copy_table(db, table)
        if db.execute("SELECT 1 FROM vault_info").fetchone() is None:
            add_info(db, self._header, name, clock())
            db.execute(
                "UPDATE vault_info SET last_seq = coalesce((SELECT max(seq) FROM custody), 0),"
                " last_hash = coalesce((SELECT hash FROM custody ORDER BY seq DESC LIMIT 1), last_hash)"
            )
        _make_consistent(db, clock)
        db.execute("BEGIN")
        make_anew(db)
        commit(db)
        for _, statement in triggers:
            db.execute(statement)

    def _copy_table(self, db: Connection, table: str) -> None:
        columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
        listed = ", ".join(f'"{column}"' for column in columns)
        marks = ", ".join("?" for _ in range(len(columns) + 1))
        self._rows[table] = self._gaps[table] = 0
        for rows in self._pages(table, listed):
            db.execute("BEGIN")
            db.executemany(f'INSERT OR IGNORE INTO "{table}" (rowid, {listed}) VALUES ({marks})', rows)
            commit(db)
            self._rows[table] += len(rows)

    def _pages(self, table: str, listed: str) -> Iterator[list[tuple[Any, ...]]]:
        """All rows that can be read, some at a time."""
        query = f'SELECT rowid, {listed} FROM "{table}" WHERE rowid >= ? ORDER BY rowid LIMIT ?'
        start: int | None = -(1 << 62)
        while start is not None:
            self._progress(Step("salvage"))
            begin, at_once = start, _AT_ONCE
            rows = self._rows_of(query, begin, at_once)
            while rows is None and at_once > 1:  # the good ones before the bad page, one by one
                at_once = 1
                rows = self._rows_of(query, begin, at_once)
            if rows is None:
                self._gaps[table] += 1
                start = self._next_readable(query, begin)
                continue
            if rows:
                yield rows
            start = rows[-1][0] + 1 if len(rows) == at_once else None

    def _next_readable(self, query: str, bad: int) -> int | None:
        """Where rows can be read again, after `bad`; None when nowhere."""
        low, step = max(bad, 0), 1
        while self._rows_of(query, low + step, 1) is None:
            low, step = low + step, step * 2
            if step > _FURTHEST:
                return None
        high = low + step
        while high - low > 1:
            middle = (low + high) // 2
            if self._rows_of(query, middle, 1) is None:
                low = middle
            else:
                high = middle
        return high

    def _rows_of(self, query: str, start: int, count: int) -> list[tuple[Any, ...]] | None:
        rows: list[tuple[Any, ...]] | None = self._ask(lambda db: db.execute(query, (start, count)).fetchall())
        return rows

    def _ask(self, question: Callable[[Connection], Any]) -> Any:
        """None when a page is bad; then the next question goes to a new connection."""
        try:
            if self._source is None:
                log = self._damaged / f"{DATABASE_FILE}-wal"
                plain = not log.exists() or not log.stat().st_size
                self._source = open_database(self._damaged / DATABASE_FILE, self._header, self._key, read_only=plain)
                self._source.execute("PRAGMA query_only = ON")
            with database_errors(self._damaged):
                return question(self._source)
        except (DatabaseDamaged, StorageFailed):
            if self._source is None:
                raise
            self._close()
            return None

    def _close(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None


def _make_consistent(db: Connection, clock: Clock) -> None:
    """A matter whose row is gone is made again without its title; other rows that belong to nothing go."""
    db.execute(
        """
        INSERT INTO matters (code, mode, title, originals, state, opened_at)
        SELECT matter, ?, '', ?, ?, ? FROM (
            SELECT matter FROM items UNION SELECT matter FROM notes UNION SELECT matter FROM handoffs
        ) WHERE matter NOT IN (SELECT code FROM matters)
        """,
        (Mode.CLINIC_INTAKE, Originals.KEEP, MatterState.OPEN, iso(clock())),
    )
    db.execute("UPDATE contents SET item = NULL WHERE item NOT IN (SELECT id FROM items)")
    for _ in range(_ROUNDS):
        loose = db.execute("PRAGMA foreign_key_check").fetchall()
        for table, rowid, *_parent in loose:
            db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
        if not loose:
            return
