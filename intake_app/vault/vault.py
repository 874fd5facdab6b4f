"""The vault: the one door to everything stored."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Self

from intake_app.domain.custody import FOR_PRACTICE, Action, CustodyEvent
from intake_app.domain.document import Content, Role, Sums
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.progress import Clock
from intake_app.domain.search import EVERYWHERE, Found, Within
from intake_app.domain.vault import Given, RecoverySheet, VaultInfo
from intake_app.errors import DatabaseDamaged, SearchDamaged, VaultError
from intake_app.vault import attendance
from intake_app.vault.connection import DATABASE_FILE
from intake_app.vault.contents import CHUNK, count_contents, hashed, only_rows, passing, stream, verified
from intake_app.vault.creation import create
from intake_app.vault.info import info_of
from intake_app.vault.open_vault import OpenVault
from intake_app.vault.opening import unlock
from intake_app.vault.receive import SLICE, Incoming
from intake_app.vault.search import search
from intake_app.vault.secrets import MODERATE, Kdf, derive, wipe
from intake_app.vault.sheet import secret_of
from intake_app.vault.storage import read_soon
from intake_app.vault.sums import Counting
from intake_app.vault.unlocked import Unlocked
from intake_app.vault.view import View

_SMALL = 256 << 20  # bytes of a database that is brought into memory as a whole
_MANY = 3  # times what is asked for


def utc_now() -> datetime:
    """The system's clock."""
    return datetime.now(UTC)


class Vault(OpenVault):
    """An open vault. Any thread may call; close it to lock it.

    There are two lanes, each a connection of its own: one writes, one reads, so lists stay quick during an import.
    Work that is still going on when the vault is closed ends with Cancelled, and nothing half done remains of it.
    """

    @classmethod
    def create(
        cls,
        folder: Path,
        name: str,
        passphrase: str,
        *,
        actor: str,
        person: str = "",
        practice: bool = False,
        kdf: Kdf = MODERATE,
        clock: Clock = utc_now,
    ) -> tuple[Self, RecoverySheet]:
        """A new vault in a new folder ending with `.intake`, opened. Raises VaultExists or a Storage error.

        `person` is the label of the passphrase: whose it is. `practice` marks it for good as one with nothing real in
        it.
        """
        data_key, sheet = create(folder, name, passphrase, kdf, clock(), person)
        try:
            unlocked = unlock(folder, lambda _header: (0, bytearray(data_key)), clock())
        finally:
            wipe(data_key)
        return cls._start(unlocked, actor, clock, Action.VAULT_CREATED, FOR_PRACTICE if practice else {}), sheet

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
        facts: dict[str, str] = {"with": secret.kind, "header": unlocked.source}
        if unlocked.log.lacks_something:
            facts["log"] = unlocked.log
        if unlocked.copy_damaged:
            facts["copy"] = "damaged"
        return cls._start(unlocked, actor, clock, Action.VAULT_OPENED, facts)

    @classmethod
    def open_with_sheet(cls, folder: Path, words: Sequence[str], *, actor: str, clock: Clock = utc_now) -> Self:
        """With the twelve words of the recovery sheet. Raises one of the `CannotOpen` errors."""
        return cls.open(folder, list(words), actor=actor, clock=clock)

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
        self.drop_at_last(number for _, numbers in purged for number in numbers)
        return [event for event, _ in purged]

    def read(self, item: ItemId, role: Role) -> Iterator[bytes]:
        """Like `documents.read`, but others may read between the pieces: for long work such as a handoff."""
        content, fetch = self._pieces(item, role)
        return verified(item, content, fetch)

    def pieces(self, item: ItemId, role: Role) -> Iterator[bytes]:
        """Like `read`, for callers who count the SHA-256 themselves and hold it against that of the content."""
        with self._passing() as view:
            number, content = view.documents.find(item, role)
            first = view.documents.piece(number, 0, item, role) if content.size else b""
        yield first
        for index in range(1, -(-content.size // CHUNK)):
            with self._passing() as view:
                piece = view.documents.piece(number, index, item, role)
            yield piece

    def count_sums(
        self, contents: Iterable[tuple[ItemId, Role]], progress: Callable[[int], object] = lambda _size: None
    ) -> None:
        """For what came before sums were kept: read it once, and keep them. `progress` is told the bytes of each piece.

        Raises NotFound, DocumentDamaged and what `change` does.
        """
        counted, size = dict[int, Sums](), 0
        for item, role in contents:
            with self.reading() as view:
                number, content = view.documents.find(item, role)
            counting = Counting()
            for piece in hashed(self.read(item, role), counting):
                progress(len(piece))
            counted[number], size = counting.result(), size + content.size
            if size >= SLICE:
                self._keep(counted)
                counted, size = {}, 0
        self._keep(counted)

    def _keep(self, counted: Mapping[int, Sums]) -> None:
        if counted:
            with self.change() as change:
                change.sums.keep(counted)

    def whole(self, wanted: Iterable[tuple[ItemId, Role]]) -> dict[tuple[ItemId, Role], bytes]:
        """What fits into one row each, read at once; like `pieces` for whoever counts the SHA-256 themselves.

        What is damaged is missing, and may take others with it: `pieces` tells.
        """
        with contextlib.suppress(DatabaseDamaged), self.reading_rows() as db, passing(db):
            return only_rows(db, wanted)
        return {}

    def will_read(self, contents: int) -> None:
        """So many are asked for soon: the drive begins, where they are many of those that a small database holds."""
        path = self.folder / DATABASE_FILE
        with contextlib.suppress(OSError, VaultError), self.reading_rows() as db:  # whoever reads them is told
            if path.stat().st_size <= _SMALL and count_contents(db) <= _MANY * contents:
                read_soon(path)

    def stream(self, item: ItemId, role: Role) -> BinaryIO:
        """Like `documents.open`, but good until the vault is closed, and others may read between the pieces."""
        content, fetch = self._pieces(item, role)
        return stream(content.size, fetch)

    def search(self, query: str, within: Within = EVERYWHERE, *, limit: int = 50, skip: int = 0) -> Found:
        """What holds every word and phrase of the query, or words that begin so; the best first, a page at a time.

        Raises SearchDamaged where that is found out.
        """
        with self._reader.lock:
            try:
                with self._reader.transaction() as db:
                    return search(db, query, within, limit=limit, skip=skip, narrowing=self._narrowing)
            except VaultError as error:
                raise self.explained(error) from error.__cause__
            except (ValueError, TypeError, AttributeError) as error:  # a row of the index that no version of ours wrote
                raise SearchDamaged(self.folder) from error

    def info(self) -> VaultInfo:
        """What can be said about it as a whole."""
        with self._reader.transaction() as db:
            opened = self.unlocked
            return info_of(db, self.folder, opened.header, opened.source, opened.header_file, read_only=self.read_only)

    def verify_record(self) -> int:
        """How many events the custody record has. Raises RecordBroken with the first that does not hold."""
        with self.reading() as view:
            return view.custody.verify(self.known_head)

    def signing_seed(self) -> bytes:
        """32 bytes for the key that signs this vault's handoffs; the same for as long as the vault exists."""
        with self._reader.outside():  # not while it is being locked
            return bytes(derive(self.unlocked.data_key, b"intake signing"))

    @classmethod
    def _start(cls, unlocked: Unlocked, actor: str, clock: Clock, action: Action, facts: Mapping[str, str]) -> Self:
        vault = cls(unlocked, actor, clock)
        try:
            if not vault.read_only:
                attendance.begin(vault, vault._writer, action, facts)
        except (DatabaseDamaged, SearchDamaged):  # what can be read stays readable
            vault.read_only = vault.damaged = True
        except BaseException:
            vault.close()
            raise
        vault.practice = vault._is_for_practice()
        return vault

    def _is_for_practice(self) -> bool:
        """Where that does not read, everything is taken for real."""
        with contextlib.suppress(VaultError), self.reading() as view:
            return view.custody.begins_for_practice()
        return False

    @contextlib.contextmanager
    def _passing(self) -> Iterator[View]:
        """`reading` for bytes, which are not asked for again."""
        with self.reading_rows() as db, passing(db):
            yield self.view_over(db)

    def _pieces(self, item: ItemId, role: Role) -> tuple[Content, Callable[[int], bytes]]:
        with self.reading() as view:
            number, content = view.documents.find(item, role)

        def fetch(index: int) -> bytes:
            with self._passing() as view:
                return view.documents.piece(number, index, item, role)

        return content, fetch
