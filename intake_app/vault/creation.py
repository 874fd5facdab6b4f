"""A new vault, built beside its place and moved there whole."""

import contextlib
import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3

from intake_app.domain.progress import Progress, Step, silent
from intake_app.domain.vault import RecoverySheet
from intake_app.errors import HeaderDamaged, StorageFailed, VaultExists
from intake_app.vault.connection import DATABASE_FILE, database_errors, open_database, watched
from intake_app.vault.header import Header
from intake_app.vault.info import add_info
from intake_app.vault.keyfile import read_header, write_header
from intake_app.vault.lock import LOCK_FILE, FolderLock
from intake_app.vault.migrations import migrate
from intake_app.vault.private_part import Owner
from intake_app.vault.secrets import Kdf, new_key, wipe
from intake_app.vault.sheet import new_sheet, passphrase_secret, sheet_secret
from intake_app.vault.storage import PRIVATE_FOLDER, create_file, flush_folder, storage_errors

FOLDER_ENDING = ".intake"


def create(
    folder: Path, name: str, passphrase: str, kdf: Kdf, now: datetime, person: str = ""
) -> tuple[bytearray, RecoverySheet]:
    """Make the folder with everything in it; gives the data key and the sheet.

    Raises VaultExists rather than touch what is there.

    The sheet is proven: its words have opened the header as it lies on the drive.
    """
    if folder.suffix != FOLDER_ENDING:
        raise ValueError(f"a vault's folder ends with {FOLDER_ENDING}")
    sheet = new_sheet()
    data_key = new_key()
    given = (passphrase_secret(passphrase), sheet_secret(folder, sheet.words))
    try:
        with under_construction(folder) as site:
            header = Header.make(given, kdf, data_key, Owner(person, now.astimezone(UTC).isoformat(timespec="seconds")))
            write_header(site, header)
            _create_database(site, header, data_key, name, now)
            _prove(site, sheet, data_key)
    except BaseException:
        wipe(data_key)
        raise
    finally:
        for secret in given:
            wipe(secret.value)
    return data_key, sheet


@contextlib.contextmanager
def under_construction(folder: Path, name: str = "") -> Iterator[Path]:
    """A private folder beside `folder` that takes its name at the end, or is gone again after an error.

    `name` tells the building site from others; what an attempt under the same name left is cleared away first.
    Raises VaultExists when there is something in the place of `folder`, before or after.
    """
    site = folder.with_name(f".{name or folder.name}.partial")
    with storage_errors(folder):
        if folder.exists():
            raise VaultExists(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        remove_vault_files(site)  # of an attempt that was cut short
        site.mkdir(PRIVATE_FOLDER)
    with _moved_there_whole(site, folder):
        yield site


@contextlib.contextmanager
def filled_first(folder: Path, now: datetime) -> Iterator[Path]:
    """Where a vault is made, filled and closed before it takes the name `folder`; after an error it is gone again.

    What an attempt left that was cut short is cleared away first. Raises VaultExists when there is something in the
    place of `folder`, before or after, and VaultInUse while another program is filling one.
    """
    site = folder.with_name(f".{folder.name}")
    with storage_errors(folder):
        if folder.exists():
            raise VaultExists(folder)
        if site.is_dir():
            FolderLock(site, now).release()
            remove_vault_files(site)
    with _moved_there_whole(site, folder):
        yield site


@contextlib.contextmanager
def _moved_there_whole(site: Path, folder: Path) -> Iterator[None]:
    """What is built at `site` takes the name `folder`, or is gone again after an error."""
    try:
        yield
        with storage_errors(folder):
            flush_folder(site)
            if folder.exists():
                raise VaultExists(folder)
            site.rename(folder)
            flush_folder(folder.parent)
    except BaseException:
        remove_vault_files(site)
        raise


def put_aside(folder: Path, now: datetime) -> Path:
    """Move whatever lies at `folder` out of the way, under the next name with a number. Raises VaultInUse."""
    with storage_errors(folder):
        if (folder / LOCK_FILE).exists():
            FolderLock(folder, now).release()
        names = (folder.with_stem(f"{folder.stem} {number}") for number in itertools.count(2))
        aside = next(name for name in names if not name.exists())
        folder.rename(aside)
    return aside


def remove_vault_files(folder: Path) -> None:
    """Remove a vault that was never finished; nothing but files named as those of a vault, so nothing else is lost."""
    with contextlib.suppress(OSError):
        for path in folder.glob("vault.*"):
            path.unlink()
        folder.rmdir()


def _create_database(site: Path, header: Header, data_key: bytearray, name: str, now: datetime) -> None:
    path = site / DATABASE_FILE
    with storage_errors(site):
        create_file(path)
    connection = open_database(path, header, data_key)
    try:
        with database_errors(site):
            migrate(connection)
            add_info(connection, header, name, now)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    prove_whole(site, header, data_key)


def prove_whole(site: Path, header: Header, data_key: bytearray, progress: Progress = silent) -> None:
    """Read a database that was just written: a drive may take what it does not keep. Raises StorageFailed."""
    db = open_database(site / DATABASE_FILE, header, data_key)
    with contextlib.closing(db), watched(db, lambda: progress(Step("check"))):
        try:
            whole = db.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        except sqlcipher3.DatabaseError:
            whole = False
    if not whole:
        raise StorageFailed(site.parent, "read back")


def _prove(site: Path, sheet: RecoverySheet, data_key: bytearray) -> None:
    secret = sheet_secret(site, sheet.words)
    key = read_header(site).header.unlock(secret)
    wipe(secret.value)
    if key != data_key:
        raise HeaderDamaged(site, "recovery")
    wipe(key)
