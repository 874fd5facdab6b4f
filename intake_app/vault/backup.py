"""Backups: a second vault, complete in itself, that is opened and checked before it gets its name."""

import contextlib
from pathlib import Path

from intake_app.domain.custody import Action
from intake_app.domain.document import Role
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.domain.vault import Given
from intake_app.errors import DatabaseDamaged, DocumentDamaged
from intake_app.vault.connection import DATABASE_FILE, Connection, database_errors, open_database, watched
from intake_app.vault.creation import FOLDER_ENDING, under_construction
from intake_app.vault.keyfile import write_header
from intake_app.vault.lane import Lane
from intake_app.vault.opening import look, open_slot, unlock
from intake_app.vault.secrets import wipe
from intake_app.vault.sheet import secret_of
from intake_app.vault.storage import create_file, flush_file, storage_errors
from intake_app.vault.vault import Vault, utc_now
from intake_app.vault.view import View

_SAMPLES = 16  # documents hashed again; every page is looked at in any case
_COPIED_AT_ONCE = 1 << 20  # bytes


def back_up(vault: Vault, target: Path, *, progress: Progress = silent, clock: Clock = utc_now) -> Path:
    """Write the vault as of now into `target` as NAME-YYYYMMDD-HHMMSS.intake (UTC); gives that folder.

    Others may go on writing. The backup opens with the secrets of this moment, whatever changes later.
    Raises VaultExists, a Storage error about the target, DatabaseDamaged when the vault or its copy fails the check, or
    Cancelled.
    """
    folder = target / f"{vault.folder.stem}-{clock():%Y%m%d-%H%M%S}{FOLDER_ENDING}"
    with under_construction(folder, f"{vault.folder.stem}-{vault.id[:8]}") as site, vault.apart() as lane:
        progress = lane.heeding(progress)
        copy = site / DATABASE_FILE
        with storage_errors(target):
            create_file(copy)
        _copy_database(lane, copy, target, progress)
        with storage_errors(target):
            flush_file(copy)
        header = vault.unlocked.header
        write_header(site, header)
        with lane.outside():  # the vault can't be locked, so the key is there
            db = open_database(copy, header, vault.unlocked.data_key, read_only=True)
        with contextlib.closing(db):
            _check_copy(db, site, progress)
    if not vault.read_only:
        with vault.change() as change:
            change.custody.add(Action.BACKED_UP, facts={"size": str((folder / DATABASE_FILE).stat().st_size)})
    return folder


def restore(
    backup: Path,
    folder: Path,
    given: Given,
    *,
    actor: str,
    progress: Progress = silent,
    clock: Clock = utc_now,
) -> None:
    """Make `folder` a vault from a backup, which stays as it is. `given` is its passphrase or its recovery words.

    Raises VaultExists rather than touch what is there, one of the `CannotOpen` errors, a Storage error, or Cancelled.
    """
    secret = secret_of(backup, given)
    try:
        header = look(backup).header
        _, data_key = open_slot(backup, header, lambda header: header.find(secret))
        try:
            with under_construction(folder) as site:
                for name in (DATABASE_FILE, f"{DATABASE_FILE}-wal"):
                    if (backup / name).exists():
                        _copy_file(backup / name, site / name, progress)
                write_header(site, header)
                with contextlib.closing(open_database(site / DATABASE_FILE, header, data_key)) as db:
                    _check_copy(db, backup, progress)
        finally:
            wipe(data_key)
        unlocked = unlock(folder, lambda header: header.find(secret), clock())
    finally:
        wipe(secret.value)
    with Vault(unlocked, actor, clock) as vault, vault.change() as change:
        change.custody.add(Action.RESTORED)


def _copy_database(lane: Lane, copy: Path, target: Path, progress: Progress) -> None:
    with lane.outside() as db:
        (size,) = db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()
        try:
            with database_errors(target), watched(db, lambda: progress(_copying(copy.stat().st_size, size))):
                db.execute("VACUUM INTO ?", (copy.absolute().as_uri(),))
        except DatabaseDamaged as error:  # while reading, so it is not the copy that is damaged
            raise DatabaseDamaged(lane.folder, error.detail) from error


def _copy_file(source: Path, target: Path, progress: Progress) -> None:
    with storage_errors(target.parent):
        create_file(target)
        size = source.stat().st_size
        with source.open("rb") as reading, target.open("wb") as writing:
            while piece := reading.read(_COPIED_AT_ONCE):
                progress(_copying(writing.tell(), size))
                writing.write(piece)
        flush_file(target)


def _check_copy(db: Connection, folder: Path, progress: Progress) -> None:
    """Every page, and the bytes of a few documents. Raises DatabaseDamaged with `folder`."""
    with database_errors(folder), watched(db, lambda: progress(Step("check"))):
        if db.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise DatabaseDamaged(folder, "pages")
        documents = View.over(db, folder, "", utc_now).documents
        query = "SELECT item, role FROM contents WHERE item NOT NULL ORDER BY random() LIMIT ?"
        for item, role in db.execute(query, (_SAMPLES,)).fetchall():
            try:
                for _piece in documents.read(item, Role(role)):
                    progress(Step("check"))
            except DocumentDamaged as error:
                raise DatabaseDamaged(folder, "documents") from error


def _copying(done: int, total: int) -> Step:
    return Step("copy", min(done, total), total)
