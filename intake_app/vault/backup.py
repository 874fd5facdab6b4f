"""Backups: a second vault, complete in itself, that is opened and checked before it gets its name."""

import contextlib
import glob
import re
import shutil
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from intake_app.domain.backup import FEWEST, BackupMade, Compared
from intake_app.domain.custody import Action
from intake_app.domain.document import Role
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.domain.vault import Given
from intake_app.errors import DatabaseDamaged, DocumentDamaged, StorageFailed, VaultError, VaultExists
from intake_app.vault.connection import DATABASE_FILE, Connection, database_errors, open_database, watched
from intake_app.vault.creation import FOLDER_ENDING, remove_vault_files, under_construction
from intake_app.vault.findable import look_at
from intake_app.vault.keyfile import write_header
from intake_app.vault.lane import Lane
from intake_app.vault.lock import LOCK_FILE
from intake_app.vault.opening import look, open_slot, unlock
from intake_app.vault.page_copy import copy_pages
from intake_app.vault.secrets import wipe
from intake_app.vault.sheet import secret_of
from intake_app.vault.storage import PRIVATE_FOLDER, create_file, flush_file, flush_folder, storage_errors
from intake_app.vault.vault import Vault, utc_now
from intake_app.vault.view import View

_SAMPLES = 16  # documents hashed again; every page is looked at in any case
_COPIED_AT_ONCE = 1 << 20  # bytes
_MARGIN = 16 << 20  # bytes
_TRIES, _BETWEEN_TRIES = 500, 0.02  # seconds
DATED = re.compile(r"-\d{8}-\d{6}$")


def back_up(
    vault: Vault, target: Path, *, keep: int | None = None, progress: Progress = silent, clock: Clock = utc_now
) -> Path:
    """Write the vault as of now into `target` as NAME-YYYYMMDD-HHMMSS.intake (UTC); gives that folder.

    Where there is one of that second, it takes the name of the next.

    Others may go on writing. The backup opens with the secrets of this moment, whatever changes later. With `keep`, the
    oldest of so many is brought up to date in place of a new one, and takes its name last; the others stay untouched.
    Raises VaultExists, a Storage error about the target, DatabaseDamaged when the vault or its copy fails the check, or
    Cancelled.
    """
    folder = _name(vault, target, clock())
    name = f"{vault.folder.stem}-{vault.id[:8]}"
    building = under_construction(folder, name) if keep is None else _oldest_renewed(vault, folder, name, keep)
    with building as site, vault.apart() as lane:
        progress = lane.heeding(progress)
        copy = site / DATABASE_FILE
        with storage_errors(target):
            if not copy.exists():
                create_file(copy)
        with _standing_still(vault, lane) as db:
            events = View.over(db, vault.folder, "", clock).custody.head().seq
            written = copy_pages(vault.folder / DATABASE_FILE, copy, progress, place=target)
        header = vault.unlocked.header
        write_header(site, header)
        with lane.outside():  # the vault can't be locked, so the key is there
            db = open_database(copy, header, vault.unlocked.data_key, read_only=True)
        with contextlib.closing(db):
            _check_copy(db, vault.folder, progress)  # it is the same as the vault's own: so is what is wrong with it
    if not vault.read_only:
        size = (folder / DATABASE_FILE).stat().st_size
        with vault.change() as change:
            change.backups.note(BackupMade(clock(), folder, events, size, written))
    if keep is not None:
        _remove_beyond(vault, folder, keep)
    return folder


@contextlib.contextmanager
def _standing_still(vault: Vault, lane: Lane) -> Iterator[Connection]:
    """Until the end of the block the database file is not written to.

    All there is has gone from the log into it before; what is committed meanwhile stands in the log alone. That is
    how SQLite treats whoever reads from the file itself, and `lane` does.
    """
    with contextlib.ExitStack() as stack:
        for _ in range(_TRIES):
            with vault.writing_alone() as lane_that_writes, lane_that_writes.outside() as writer:
                # Busy for as long as somebody reads from the log.
                busy = () if vault.read_only else writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if not any(busy[:1]):
                    still = stack.enter_context(lane.transaction())
                    still.execute("SELECT last_seq FROM vault_info").fetchone()
                    break
            time.sleep(_BETWEEN_TRIES)
        else:
            raise StorageFailed(vault.folder, "busy")
        yield still


def _name(vault: Vault, target: Path, at: datetime) -> Path:
    with storage_errors(target):
        while (folder := target / f"{vault.folder.stem}-{at:%Y%m%d-%H%M%S}{FOLDER_ENDING}").exists():
            at += timedelta(seconds=1)
    return folder


def compare_with(vault: Vault, backup: Path) -> Compared:
    """How far the record of a backup goes, beside that of the vault it was taken from.

    Raises one of the `CannotOpen` errors: DatabaseDamaged too when it is a backup of another vault.
    """
    header = look(backup).header
    with vault.apart() as lane, lane.outside():
        db = open_database(backup / DATABASE_FILE, header, vault.unlocked.data_key, read_only=True)
    with contextlib.closing(db), database_errors(backup):
        custody = View.over(db, backup, "", utc_now).custody
        head, (last,) = custody.head(), custody.latest(1)
    with vault.reading() as view:
        older = view.custody.head().seq - head.seq if view.custody.holds(head) else None
    return Compared(last.at, head.seq, older)


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
                    index_whole = _check_copy(db, backup, progress)
        finally:
            wipe(data_key)
        unlocked = unlock(folder, lambda header: header.find(secret), clock())
    finally:
        wipe(secret.value)
    with Vault(unlocked, actor, clock) as vault:
        if not index_whole:
            vault.make_index_anew(progress)
        with vault.change() as change:
            change.custody.add(Action.RESTORED)


def backups_in(place: Path, vault: Vault) -> list[Path]:
    """The backups of this vault in a folder, the oldest first.

    One that somebody has opened as a vault, and perhaps worked in, is none any more.
    """
    found = []
    for folder in sorted(place.glob(f"{glob.escape(vault.folder.stem)}-*{FOLDER_ENDING}")):
        with contextlib.suppress(VaultError):
            untouched = DATED.search(folder.stem) and not (folder / LOCK_FILE).exists()
            if untouched and look(folder).header.vault_id.hex() == vault.id:
                found.append(folder)
    return found


@contextlib.contextmanager
def _oldest_renewed(vault: Vault, folder: Path, name: str, keep: int) -> Iterator[Path]:
    """A site that is the oldest backup where there are enough of them, and takes the name `folder` at the end.

    What an attempt that was cut short left is gone on with. The folder they lie in is never made: a drive that is not
    plugged in would come to be a folder on another.
    """
    place = folder.parent
    site = folder.with_name(f".{name}.partial")
    with storage_errors(place):
        free = shutil.disk_usage(place).free
        if folder.exists():
            raise VaultExists(folder)
        if not site.exists():
            there = backups_in(place, vault)
            short = free < (vault.folder / DATABASE_FILE).stat().st_size + _MARGIN
            if len(there) >= keep or (short and len(there) >= FEWEST):
                there[0].rename(site)
            else:
                site.mkdir(PRIVATE_FOLDER)
        for side in (f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm"):
            (site / side).unlink(missing_ok=True)
    yield site
    with storage_errors(place):
        flush_folder(site)
        site.rename(folder)
        flush_folder(place)


def _remove_beyond(vault: Vault, newest: Path, keep: int) -> None:
    """Of more than `keep` backups the oldest go, never the one just checked. One that can't be removed stays."""
    there = [folder for folder in backups_in(newest.parent, vault) if folder != newest]
    for folder in there[: max(0, len(there) + 1 - keep)]:
        remove_vault_files(folder)


def _copy_file(source: Path, target: Path, progress: Progress) -> None:
    with storage_errors(target.parent):
        create_file(target)
        size = source.stat().st_size
        with source.open("rb") as reading, target.open("wb") as writing:
            while piece := reading.read(_COPIED_AT_ONCE):
                progress(_copying(writing.tell(), size))
                writing.write(piece)
        flush_file(target)


def _check_copy(db: Connection, folder: Path, progress: Progress) -> bool:
    """Every page, and the bytes of a few documents; whether the index of the search is whole, too.

    Raises DatabaseDamaged with `folder`.
    """
    with database_errors(folder), watched(db, lambda: progress(Step("check"))):
        looked = look_at(db)
        if not looked.pages:
            raise DatabaseDamaged(folder, "pages")
        documents = View.over(db, folder, "", utc_now).documents
        query = "SELECT item, role FROM contents WHERE item NOT NULL ORDER BY random() LIMIT ?"
        for item, role in db.execute(query, (_SAMPLES,)).fetchall():
            try:
                for _piece in documents.read(item, Role(role)):
                    progress(Step("check"))
            except DocumentDamaged as error:
                raise DatabaseDamaged(folder, "documents") from error
    return looked.search


def _copying(done: int, total: int) -> Step:
    return Step("copy", min(done, total), total)
