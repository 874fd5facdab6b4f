"""The vault: the one door to everything stored."""

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.document import Content, Role
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.progress import Clock
from intake_app.domain.search import EVERYWHERE, Found, Within
from intake_app.domain.vault import Given, RecoverySheet, VaultInfo
from intake_app.errors import Cancelled, DatabaseDamaged, StorageReadOnly, VaultError
from intake_app.vault import attendance
from intake_app.vault.connection import Connection
from intake_app.vault.contents import CHUNK, drop, stream, verified
from intake_app.vault.creation import create
from intake_app.vault.header import Header
from intake_app.vault.info import info_of, name_in
from intake_app.vault.lane import Lane
from intake_app.vault.opening import Unlocked, unlock
from intake_app.vault.private_part import Head
from intake_app.vault.receive import Incoming
from intake_app.vault.search import search
from intake_app.vault.secrets import MODERATE, Kdf, derive, wipe
from intake_app.vault.sheet import secret_of
from intake_app.vault.storage import storage_errors
from intake_app.vault.view import View


def utc_now() -> datetime:
    """The system's clock."""
    return datetime.now(UTC)


class Vault:
    """An open vault. Any thread may call; close it to lock it.

    There are two lanes, each a connection of its own: one writes, one reads, so lists stay quick during an import.
    Work that is still going on when the vault is closed ends with Cancelled, and nothing half done remains of it.
    """

    def __init__(self, unlocked: Unlocked, actor: str, clock: Clock) -> None:
        self.unlocked = unlocked  # for this package only, as is `known_head`
        self._clock = clock
        self.folder, self.read_only = unlocked.folder, unlocked.read_only
        self.damaged = False
        """Whether pages are damaged that had to be written at the opening; then the vault is open for reading only."""
        self.log = unlocked.log
        """How the session before this one ended."""
        self.id = unlocked.header.vault_id.hex()
        self._closing = threading.Lock()
        self._closed = False
        self._apart: set[Lane] = set()
        try:
            private = unlocked.private
            self.person = private.owners[unlocked.place].label
            """Whose passphrase or sheet opened it; empty where that is not known."""
            self.actor = self.person or actor
            self.known_head: Head | None = private.head
            self._writer = Lane(self.folder, self._connect, "BEGIN IMMEDIATE", self.be_there)
            self._reader = Lane(self.folder, self._connect_to_read, "BEGIN")
            self.name = self._name()
        except BaseException:
            unlocked.let_go()
            raise

    @classmethod
    def create(
        cls,
        folder: Path,
        name: str,
        passphrase: str,
        *,
        actor: str,
        person: str = "",
        kdf: Kdf = MODERATE,
        clock: Clock = utc_now,
    ) -> tuple[Self, RecoverySheet]:
        """A new vault in a new folder ending with `.intake`, opened. Raises VaultExists or a Storage error.

        `person` is the label of the passphrase: whose it is.
        """
        data_key, sheet = create(folder, name, passphrase, kdf, clock(), person)
        try:
            unlocked = unlock(folder, lambda _header: (0, bytearray(data_key)), clock())
        finally:
            wipe(data_key)
        return cls._start(unlocked, actor, clock, Action.VAULT_CREATED, {}), sheet

    @classmethod
    def open(
        cls, folder: Path, given: Given, *, actor: str, clock: Clock = utc_now, elsewhere: Sequence[Path] = ()
    ) -> Self:
        """With a passphrase, a passphrase and a key file, or the words of the recovery sheet.

        `elsewhere` are folders with backups, whose key slots count when those of the vault are damaged or gone. `actor`
        is who does what is done, unless the slot that opens says whose it is. Raises one of the `CannotOpen` errors.
        """
        secret = secret_of(folder, given)
        try:
            unlocked = unlock(folder, lambda header: header.find(secret), clock(), elsewhere)
        finally:
            wipe(secret.value)
        facts = {"with": secret.kind, "header": unlocked.source}
        if unlocked.log.lacks_something:
            facts["log"] = unlocked.log
        return cls._start(unlocked, actor, clock, Action.VAULT_OPENED, facts)

    @classmethod
    def open_with_sheet(cls, folder: Path, words: Sequence[str], *, actor: str, clock: Clock = utc_now) -> Self:
        """With the twelve words of the recovery sheet. Raises one of the `CannotOpen` errors."""
        return cls.open(folder, list(words), actor=actor, clock=clock)

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
            yield self.view_over(db)

    def receive(self, matter: MatterCode, *, actor: str | None = None) -> Incoming:
        """Take one file in: `with vault.receive(…) as incoming:` put its bytes, then finish. Raises NotFound."""
        self.be_writable()
        with self.reading() as view:
            view.matters.get(matter)
        return Incoming(self._writer, lambda db: self.view_over(db, actor), matter)

    def purge(self, subjects: Iterable[ItemId | NoteId], *, actor: str | None = None) -> list[CustodyEvent]:
        """Remove items and notes that are in the trash for good, all or none; what the record keeps of each.

        Raises NotFound, and OnHold while a hold stands in the matter of one of them.
        """
        self.be_writable()
        with self._writer.transaction() as db:
            trash = self.view_over(db, actor).trash
            purged = [trash.purge(subject) for subject in subjects]
        for number in (number for _, numbers in purged for number in numbers):
            drop(self._writer, number)
        self.empty_log()  # it held the bytes, too
        return [event for event, _ in purged]

    def read(self, item: ItemId, role: Role) -> Iterator[bytes]:
        """Like `documents.read`, but others may read between the pieces: for long work such as a handoff."""
        content, fetch = self._pieces(item, role)
        return verified(item, content, fetch)

    def pieces(self, item: ItemId, role: Role) -> Iterator[bytes]:
        """Like `read`, for callers who count the SHA-256 themselves and hold it against that of the content."""
        with self.reading() as view:
            number, content = view.documents.find(item, role)
            first = view.documents.piece(number, 0, item, role) if content.size else b""
        yield first
        for index in range(1, -(-content.size // CHUNK)):
            with self.reading() as view:
                piece = view.documents.piece(number, index, item, role)
            yield piece

    def stream(self, item: ItemId, role: Role) -> BinaryIO:
        """Like `documents.open`, but good until the vault is closed, and others may read between the pieces."""
        content, fetch = self._pieces(item, role)
        return stream(content.size, fetch)

    def search(self, query: str, within: Within = EVERYWHERE, *, limit: int = 50, skip: int = 0) -> Found:
        """What holds every word and phrase of the query, or words that begin so; the best first, a page at a time."""
        with self._reader.transaction() as db:
            return search(db, query, within, limit=limit, skip=skip)

    def info(self) -> VaultInfo:
        """What can be said about it as a whole."""
        with self._reader.transaction() as db:
            opened = self.unlocked
            return info_of(db, self.folder, opened.header, opened.source, opened.header_file, read_only=self.read_only)

    def verify_record(self) -> int:
        """How many events the custody record has. Raises RecordBroken with the first that does not hold."""
        with self.reading() as view:
            return view.custody.verify(self.known_head)

    def now(self) -> str:
        """The vault's clock: UTC in ISO 8601."""
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    def take_header(self, header: Header, place: int | None = None) -> None:
        """For this package only: these are the key slots now, and the one at `place` has opened."""
        place = self.unlocked.place if place is None else place
        self.unlocked = replace(self.unlocked, header=header, place=place)
        self.known_head = self.unlocked.private.head

    def signing_seed(self) -> bytes:
        """32 bytes for the key that signs this vault's handoffs; the same for as long as the vault exists."""
        with self._reader.outside():  # not while it is being locked
            return bytes(derive(self.unlocked.data_key, b"intake signing"))

    def be_there(self) -> None:
        """Raises StorageGone when its folder was pulled out, moved, or another one put in its place."""
        self.unlocked.be_there()

    def view_over(self, db: Connection, actor: str | None = None) -> View:
        """The repositories over one connection of this vault."""
        return View.over(db, self.folder, actor or self.actor, self._clock)

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
                self.unlocked.let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @classmethod
    def _start(cls, unlocked: Unlocked, actor: str, clock: Clock, action: Action, facts: Mapping[str, str]) -> Self:
        vault = cls(unlocked, actor, clock)
        try:
            if not vault.read_only:
                attendance.begin(vault, vault._writer, action, facts)
        except DatabaseDamaged:  # what can be read stays readable
            vault.read_only = vault.damaged = True
        except BaseException:
            vault.close()
            raise
        return vault

    def empty_log(self) -> bool:
        """For this package only: bring every commit into the database. False while somebody reads an earlier one."""
        with self._writer.outside() as db:
            (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def _put_log_away(self) -> None:
        """Nothing is missing without the log from now on, and the lock file says so."""
        if self.empty_log() and self.unlocked.lock:
            with storage_errors(self.folder):
                self.unlocked.lock.mark(in_log=False)

    def be_writable(self) -> None:
        """Raises StorageReadOnly."""
        if self.read_only:
            raise StorageReadOnly(self.folder)

    def _connect(self) -> Connection:
        return self.unlocked.connect()  # with the data key of that moment

    def _connect_to_read(self) -> Connection:
        return self.unlocked.connect_to_read()

    def _name(self) -> str:
        try:
            with self._reader.transaction() as db:
                return name_in(db)
        except DatabaseDamaged:  # that page is gone
            return self.folder.stem

    def _pieces(self, item: ItemId, role: Role) -> tuple[Content, Callable[[int], bytes]]:
        with self.reading() as view:
            number, content = view.documents.find(item, role)

        def fetch(index: int) -> bytes:
            with self.reading() as view:
                return view.documents.piece(number, index, item, role)

        return content, fetch
