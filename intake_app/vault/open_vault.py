"""An open vault's connections: two lanes, what runs on them, and how they end.

`Vault` adds what people do with it. Names that say "for this package only" are for what changes keys, and the record's
own bookkeeping.
"""

import contextlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC
from types import TracebackType
from typing import Self

from intake_app.domain.custody import Action
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.errors import Cancelled, DatabaseDamaged, SearchDamaged, StorageReadOnly, VaultError
from intake_app.vault import attendance, findable
from intake_app.vault.connection import Connection, database_errors, watched
from intake_app.vault.contents import drop
from intake_app.vault.counted import Counted
from intake_app.vault.header import Header
from intake_app.vault.info import name_in
from intake_app.vault.kept import Kept
from intake_app.vault.lane import Lane
from intake_app.vault.narrow import Narrowing
from intake_app.vault.private_part import Head
from intake_app.vault.secrets import wipe
from intake_app.vault.storage import storage_errors
from intake_app.vault.unlocked import Unlocked
from intake_app.vault.view import View
from intake_app.vault.witness import Of

_MAY_BE_THE_INDEX = frozenset({"SQLITE_CORRUPT", "SQLITE_CONSTRAINT", "SQLITE_ERROR"})


class OpenVault:
    """Any thread may call; close it to lock it."""

    def __init__(self, unlocked: Unlocked, actor: str, clock: Clock) -> None:
        self.unlocked = unlocked  # for this package only, as is `known_head`
        self._clock = clock
        self.folder, self.read_only = unlocked.folder, unlocked.read_only
        self.damaged = False
        """Whether pages are damaged that had to be written at the opening; then the vault is open for reading only."""
        self.practice = False
        """Whether it was made for practice, as the first line of its record says."""
        self.unreadable: set[Of] = set()
        """What was met in lists since the opening and does not read; it is left out there, or stands there in part."""
        self.kept = Kept()
        """What is not made twice while it is open."""
        self.log = unlocked.log
        """How the session before this one ended."""
        self.id = unlocked.header.vault_id.hex()
        self._counted, self._narrowing = Counted(), Narrowing()
        self._closing = threading.Lock()
        self._closed = False
        self._apart: set[Lane] = set()
        try:
            private = unlocked.private
            self.person = private.owners[unlocked.place].label
            """Whose passphrase or sheet opened it; empty where that is not known."""
            self.actor = self.person or actor
            self.known_head: Head | None = private.head
            self._writer = Lane(self.folder, self._connect_to_write, "BEGIN IMMEDIATE", self.be_there, self.explained)
            self._reader = Lane(self.folder, self._connect_to_read, "BEGIN")
            self.name = self._name()
        except BaseException:
            unlocked.let_go()
            raise

    @contextlib.contextmanager
    def change(self, *, actor: str | None = None) -> Iterator[View]:
        """One transaction of changes by `actor`, by default whoever opened the vault. Inside another it is part of it.

        Raises StorageReadOnly, StorageFull, StorageGone or StorageFailed; then nothing was changed, except that after
        an error of the very last step (the commit) only reading again tells.
        """
        with self.writing() as db:
            yield self.view_over(db, actor)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """For this package only: the connection of `change`."""
        self.be_writable()
        with self._writer.transaction() as db:
            yield db

    @contextlib.contextmanager
    def writing_alone(self) -> Iterator[Lane]:
        """For this package only, as the next three: the lane that writes, and nobody else on it."""
        with self._writer.lock:
            yield self._writer

    @contextlib.contextmanager
    def reading_rows(self) -> Iterator[Connection]:
        """The connection of `reading`."""
        with self._reader.transaction() as db:
            yield db

    @contextlib.contextmanager
    def connections_closed(self) -> Iterator[None]:
        """Nobody has the database open for the length of the block, and its log is gone."""
        with self._closing:
            if self._closed:
                raise Cancelled
            for lane in tuple(self._apart):
                lane.close(break_off=True)
            with self._reader.put_down(), self._writer.put_down("PRAGMA wal_checkpoint(TRUNCATE)"):
                yield

    def take_key(self, header: Header, data_key: bytearray) -> None:
        """From now on this is the data key; the one before is wiped."""
        before = self.unlocked.data_key
        self.unlocked = replace(self.unlocked, header=header, data_key=bytearray(data_key), place=0)
        wipe(before)
        self.known_head = None

    @contextlib.contextmanager
    def reading(self) -> Iterator[View]:
        """A view that stays the same until the end of the block. Others wait: don't stay long (see `read`)."""
        with self._reader.transaction() as db:
            yield View.over(db, self.folder, self.actor, self._clock, self.unreadable, self._counted)

    def now(self) -> str:
        """The vault's clock: UTC in ISO 8601."""
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    def take_header(self, header: Header, place: int | None = None) -> None:
        """For this package only: these are the key slots now, and the one at `place` has opened."""
        place = self.unlocked.place if place is None else place
        self.unlocked = replace(self.unlocked, header=header, place=place)
        self.known_head = self.unlocked.private.head

    def be_there(self) -> None:
        """Raises StorageGone when its folder was pulled out, moved, or another one put in its place."""
        self.unlocked.be_there()

    def view_over(self, db: Connection, actor: str | None = None) -> View:
        """The repositories over one connection of this vault."""
        return View.over(db, self.folder, actor or self.actor, self._clock, self.unreadable)

    @contextlib.contextmanager
    def apart(self) -> Iterator[Lane]:
        """A lane of its own for work that reads the whole database: a backup or a check."""
        with self._closing:
            if self._closed:
                raise Cancelled
            lane = Lane(self.folder, self._connect, "BEGIN")
            self._apart.add(lane)
        try:
            yield lane
        finally:
            lane.close()
            self._apart.discard(lane)

    def close(self) -> None:
        """Lock it: the key is wiped and the folder released, even when the drive fails and the last write with it.

        Waits for the transaction at hand, under a second's work, and not for the work it belongs to.
        """
        with self._closing:
            if self._closed:
                return
            self._closed = True
            try:
                self._writer.stopping = True
                for lane in (self._reader, *self._apart):
                    lane.close(break_off=True)
                with contextlib.suppress(VaultError, Cancelled), self._writer.lock:
                    if not self.read_only:
                        attendance.end(self)
                        self._put_log_away()
            finally:
                self._writer.close()
                self.kept.let_go()
                self.unlocked.let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def empty_log(self) -> bool:
        """For this package only: bring every commit into the database. False while somebody reads an earlier one."""
        with self._writer.outside() as db:
            (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def drop_at_last(self, numbers: Iterable[int]) -> None:
        """For this package only: overwrite contents that belong to nobody since a moment ago, in the log too.

        That they are gone is stored by then. On a failing or full drive, or when the vault is locked meanwhile, the
        next opening overwrites them.
        """
        with contextlib.suppress(VaultError, Cancelled):
            for number in numbers:
                drop(self._writer, number)
            self.empty_log()

    def _put_log_away(self) -> None:
        """Nothing is missing without the log from now on, and the lock file says so."""
        if self.empty_log() and self.unlocked.lock:
            with storage_errors(self.folder):
                self.unlocked.lock.mark(in_log=False)

    def make_index_anew(self, progress: Progress = silent) -> None:
        """For this package only: the index of the search, of what is stored. Raises as `change` does, or Cancelled."""
        self._writer.renew()  # what FTS5 remembers of the index is of no use before, and elsewhere not afterwards
        with self.writing() as db, watched(db, lambda: progress(Step("check"))):
            rows = findable.make_anew(db)
            self.view_over(db).custody.add(Action.SEARCH_MADE_ANEW, facts={"rows": str(rows)})
        self._reader.renew()

    def explained(self, error: VaultError) -> VaultError:
        """For this package only: whether it is the index of the search that a statement failed at."""
        if isinstance(error, SearchDamaged) or error.detail not in _MAY_BE_THE_INDEX:
            return error
        try:
            with database_errors(self.folder), contextlib.closing(self._connect()) as db:
                return error if findable.is_usable(db) else SearchDamaged(self.folder, error.detail)
        except VaultError:
            return error

    def be_writable(self) -> None:
        """Raises StorageReadOnly."""
        if self.read_only:
            raise StorageReadOnly(self.folder)

    def _connect(self) -> Connection:
        return self.unlocked.connect()  # with the data key of that moment

    def _connect_to_write(self) -> Connection:
        return self.unlocked.connect_to_write()

    def _connect_to_read(self) -> Connection:
        return self.unlocked.connect_to_read()

    def _name(self) -> str:
        try:
            with self._reader.transaction() as db:
                return name_in(db)
        except DatabaseDamaged:  # that page is gone
            return self.folder.stem
