"""From a folder and a secret to an open vault."""

import contextlib
import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from intake_app.domain.vault import HeaderSource, SlotKind
from intake_app.errors import (
    DatabaseEmpty,
    HeaderDamaged,
    StorageGone,
    StorageReadOnly,
    VaultMissing,
    VaultUnreadable,
    WrongSecret,
)
from intake_app.vault.connection import DATABASE_FILE, Connection, database_errors, open_database
from intake_app.vault.failures import note_failure
from intake_app.vault.header import Header
from intake_app.vault.info import header_in, set_header
from intake_app.vault.keyfile import Found, read_header, write_header
from intake_app.vault.lock import FolderLock
from intake_app.vault.migrations import check_version, migrate, stand_in
from intake_app.vault.secrets import wipe
from intake_app.vault.storage import storage_errors

_NOWHERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG})

KeyIn: TypeAlias = Callable[[Header], bytearray | None]  # the data key out of a header; None for a wrong secret


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A vault whose key is known and whose database is sound. `lock` is None on read-only media."""

    folder: Path
    header: Header
    source: HeaderSource
    data_key: bytearray
    lock: FolderLock | None

    @property
    def read_only(self) -> bool:
        """Nothing can be written here, so nobody else writes either."""
        return self.lock is None

    def be_there(self) -> None:
        """Raises StorageGone when the folder was pulled out, moved, or another one put in its place."""
        with storage_errors(self.folder):
            there = self.lock.is_in(self.folder) if self.lock else (self.folder / DATABASE_FILE).exists()
        if not there:
            raise StorageGone(self.folder)

    def connect(self) -> Connection:
        """One more connection to the database."""
        connection = open_database(self.folder / DATABASE_FILE, self.header, self.data_key, read_only=self.read_only)
        if self.read_only:
            stand_in(connection)
        return connection

    def connect_to_read(self) -> Connection:
        """A connection that refuses to write."""
        connection = self.connect()
        connection.execute("PRAGMA query_only = ON")
        return connection

    def let_go(self) -> None:
        """Wipe the key and let the next one open the vault."""
        wipe(self.data_key)
        if self.lock:
            self.lock.release()


def vault_kind_of(folder: Path) -> frozenset[SlotKind]:
    """Which kinds of secret open this vault; needs none.

    Raises as `look` does.
    """
    return frozenset(slot.kind for slot in look(folder).header.slots)


def unlock(folder: Path, key_in: KeyIn, now: datetime) -> Unlocked:
    """Raises one of the `CannotOpen` errors."""
    look(folder)
    lock = _take_lock(folder, now)
    try:
        found = look(folder)  # again: until the lock was ours it could change
        data_key = open_slot(folder, found.header, key_in)
        return _check_database(Unlocked(folder, found.header, found.source, data_key, lock), key_in)
    except BaseException as error:
        if lock:
            if isinstance(error, WrongSecret):
                note_failure(folder, now)
            lock.release()
        raise


def look(folder: Path) -> Found:
    """What can be seen without a secret.

    Raises VaultMissing, VaultUnreadable, DatabaseEmpty, HeaderDamaged or VaultTooNew.
    """
    with storage_errors(folder):
        try:
            size = (folder / DATABASE_FILE).stat().st_size
        except PermissionError as error:
            raise VaultUnreadable(folder) from error
        except OSError as error:
            if error.errno not in _NOWHERE:
                raise
            raise VaultMissing(folder, DATABASE_FILE) from error
    found = read_header(folder)
    if size == 0:
        raise DatabaseEmpty(folder)
    return found


def _take_lock(folder: Path, now: datetime) -> FolderLock | None:
    """None where nothing can be written. Raises VaultInUse; StorageReadOnly where a crash left work to be redone."""
    if all(os.access(path, os.W_OK) for path in (folder, folder / DATABASE_FILE)):
        with contextlib.suppress(StorageReadOnly), storage_errors(folder):
            return FolderLock(folder, now)
    log = folder / f"{DATABASE_FILE}-wal"
    if log.exists() and log.stat().st_size:
        raise StorageReadOnly(folder, log.name)  # without it the last commits would silently be missing
    return None


def open_slot(folder: Path, header: Header, key_in: KeyIn) -> bytearray:
    """The data key. Raises WrongSecret, and HeaderDamaged when someone without the key changed the header."""
    data_key = key_in(header)
    if data_key is None:
        raise WrongSecret(folder)
    if not header.is_genuine(data_key):
        wipe(data_key)
        raise HeaderDamaged(folder, "mac")
    return data_key


def _check_database(unlocked: Unlocked, key_in: KeyIn) -> Unlocked:
    """Bring schema and header up to date. The key is wiped when anything is wrong."""
    try:
        connection = unlocked.connect()
        try:
            with database_errors(unlocked.folder):
                check_version(connection, unlocked.folder)
                if not unlocked.read_only:
                    migrate(connection)
                header = _newest_header(connection, unlocked, key_in)
        finally:
            connection.close()
    except BaseException:
        wipe(unlocked.data_key)
        raise
    return replace(unlocked, header=header)


def _newest_header(connection: Connection, unlocked: Unlocked, key_in: KeyIn) -> Header:
    """Make the two files and the copy in the database the same.

    An old `vault.key` put back does not bring back an old passphrase: when the copy in the database is newer, the
    secret has to open that one. Raises WrongSecret when it doesn't.
    """
    folder, header = unlocked.folder, unlocked.header
    copy = header_in(connection, folder)
    outdated = copy.sequence > header.sequence
    if not unlocked.read_only:
        write_header(folder, copy if outdated else header)
        if copy.sequence < header.sequence:
            set_header(connection, header)
    if outdated:
        key = key_in(copy)
        if key is None:
            raise WrongSecret(folder)
        wipe(key)
    return copy if outdated else header
