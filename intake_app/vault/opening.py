"""From a folder and a secret to an open vault."""

import contextlib
import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from intake_app.domain.vault import HeaderSource, SlotKind
from intake_app.errors import (
    DatabaseDamaged,
    DatabaseEmpty,
    HeaderDamaged,
    StorageReadOnly,
    TooSoon,
    VaultDestroyed,
    VaultMissing,
    VaultUnreadable,
    WrongSecret,
)
from intake_app.vault.connection import DATABASE_FILE, Connection, database_errors
from intake_app.vault.failures import failures, note_failure, pause
from intake_app.vault.header import Header
from intake_app.vault.info import header_in, set_header
from intake_app.vault.keyfile import DESTROYING_FILE, NEXT_FILE, Found, next_header, read_header, write_header
from intake_app.vault.lock import FolderLock
from intake_app.vault.log import LOG_FILE, has_log, look_at_log
from intake_app.vault.migrations import check_version, migrate
from intake_app.vault.secrets import wipe
from intake_app.vault.storage import storage_errors
from intake_app.vault.unlocked import Unlocked

_NOWHERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG})
KeyIn: TypeAlias = Callable[[Header], tuple[int, bytearray] | None]
"""Which slot of a header opens, and the data key; None for a wrong secret."""

NEXT_DATABASE = f"{DATABASE_FILE}.next"  # while the data key is being replaced


def vault_kind_of(folder: Path, elsewhere: Sequence[Path] = ()) -> frozenset[SlotKind]:
    """Which kinds of secret open this vault; needs none.

    Raises as `look` does.
    """
    return frozenset(slot.kind for slot in look(folder, elsewhere).header.slots)


def unlock(folder: Path, key_in: KeyIn, now: datetime, elsewhere: Sequence[Path] = ()) -> Unlocked:
    """Raises one of the `CannotOpen` errors. `elsewhere` as in `look`."""
    look(folder, elsewhere)
    lock = _take_lock(folder, now)
    try:
        found = look(folder, elsewhere)  # again: until the lock was ours it could change
        if seconds := pause(failures(folder), now):
            raise TooSoon(folder, seconds)
        place, data_key = open_slot(folder, found.header, key_in)
        return _check_database(Unlocked(folder, found.header, found.source, found.path, place, data_key, lock), key_in)
    except BaseException as error:
        if lock:
            if isinstance(error, WrongSecret):
                note_failure(folder, now)
            lock.release()
        raise


def look(folder: Path, elsewhere: Sequence[Path] = ()) -> Found:
    """What can be seen without a secret. Where both files of key slots are damaged or gone, copies in the folder around
    the vault and in those of `elsewhere` are looked at.

    Raises VaultMissing, VaultDestroyed, VaultUnreadable, DatabaseEmpty, HeaderDamaged or VaultTooNew.
    """
    try:
        return _seen(folder, elsewhere)
    except (VaultMissing, HeaderDamaged, DatabaseEmpty) as error:
        if os.path.lexists(folder / DESTROYING_FILE):
            raise VaultDestroyed(folder) from error
        raise


def _seen(folder: Path, elsewhere: Sequence[Path]) -> Found:
    with storage_errors(folder):
        try:
            size = (folder / DATABASE_FILE).stat().st_size
        except PermissionError as error:
            raise VaultUnreadable(folder) from error
        except OSError as error:
            if error.errno not in _NOWHERE:
                raise
            raise VaultMissing(folder, DATABASE_FILE) from error
    found = next_header(folder) or read_header(folder, elsewhere)
    if size == 0:
        raise DatabaseEmpty(folder)
    return found


def _take_lock(folder: Path, now: datetime) -> FolderLock | None:
    """None where nothing can be written. Raises VaultInUse; StorageReadOnly where a crash left work to be redone."""
    if all(os.access(path, os.W_OK) for path in (folder, folder / DATABASE_FILE)):
        with contextlib.suppress(StorageReadOnly), storage_errors(folder):
            return FolderLock(folder, now)
    if has_log(folder):
        raise StorageReadOnly(folder, LOG_FILE)  # without it the last commits would silently be missing
    return None


def open_slot(folder: Path, header: Header, key_in: KeyIn) -> tuple[int, bytearray]:
    """Which slot opens, and the data key.

    Raises WrongSecret, and HeaderDamaged when someone without the key changed the header.
    """
    found = key_in(header)
    if found is None:
        raise WrongSecret(folder)
    place, data_key = found
    if not header.is_genuine(data_key):
        wipe(data_key)
        raise HeaderDamaged(folder, "mac")
    return place, data_key


def _check_database(unlocked: Unlocked, key_in: KeyIn) -> Unlocked:
    """Bring schema and header up to date. The key is wiped when anything is wrong."""
    folder = unlocked.folder
    try:
        with storage_errors(folder):
            was_there = has_log(folder)
        connection = unlocked.connect()
        try:
            with database_errors(folder), storage_errors(folder):
                check_version(connection, folder)
                if unlocked.lock:
                    left_open = unlocked.lock.left_open
                    log = look_at_log(folder, connection, left_open=left_open, was_there=was_there)
                    unlocked = replace(unlocked, log=log)
                if not unlocked.read_only:
                    migrate(connection)
            newest = _newest_header(connection, unlocked, key_in)
        finally:
            connection.close()
        if not newest.read_only:
            clear_next(newest.folder)
    except BaseException:
        wipe(unlocked.data_key)
        raise
    return newest


def _newest_header(connection: Connection, unlocked: Unlocked, key_in: KeyIn) -> Unlocked:
    """Make the two files and the copy in the database the same.

    An old `vault.key` put back does not bring back an old passphrase: when the copy in the database is newer, the
    secret has to open that one. Raises WrongSecret when it doesn't.
    """
    folder, header = unlocked.folder, unlocked.header
    try:
        with database_errors(folder):
            copy = header_in(connection, folder, header.vault_id, unlocked.data_key)
    except DatabaseDamaged:
        copy = header  # that page of it is gone; what else is there can still be read
    if not unlocked.read_only:
        write_header(folder, copy if copy and copy.sequence > header.sequence else header)
        if copy is None or copy.sequence < header.sequence:
            with database_errors(folder):
                set_header(connection, header)
    if copy is None:
        return replace(unlocked, copy_damaged=True)
    if copy.sequence <= header.sequence:
        return unlocked
    found = key_in(copy)
    if found is None:
        raise WrongSecret(folder)
    place, key = found
    wipe(key)
    return replace(unlocked, header=copy, place=place, source=HeaderSource.DATABASE, header_file=folder / DATABASE_FILE)


def clear_next(folder: Path) -> None:
    """Remove what an attempt to replace the data key, or to destroy the vault, left: the header is in both files."""
    with contextlib.suppress(OSError):
        for name in (DESTROYING_FILE, NEXT_FILE, NEXT_DATABASE, f"{NEXT_DATABASE}-wal", f"{NEXT_DATABASE}-journal"):
            (folder / name).unlink(missing_ok=True)
