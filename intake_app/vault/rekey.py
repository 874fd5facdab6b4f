"""Another data key: for when somebody leaves who may have a copy of the vault, or of its key.

The whole database is written anew beside the old one under a new key, checked, and put in its place by one rename.
Until then nothing has changed; from then on only the passphrase it was done with and a new recovery sheet open it. The
others have to be added again: their slots can't be made anew without their secrets, and to keep what is made of
those would hand them to whoever has the old key.

The header for the new database is on the drive before that rename, as `vault.key.next`, and counts when its salt is
that of the database: so after a power cut at any moment the vault opens with the old key or with the new one.
"""

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

from intake_app.domain.custody import Action
from intake_app.domain.document import Role
from intake_app.domain.progress import Progress, Step, silent
from intake_app.domain.vault import Given, RecoverySheet, SlotKind
from intake_app.errors import (
    Cancelled,
    DatabaseDamaged,
    DocumentDamaged,
    SlotFault,
    StorageFailed,
    StorageFull,
    VaultError,
)
from intake_app.vault import attendance
from intake_app.vault.access import opened_by, prove
from intake_app.vault.connection import (
    DATABASE_FILE,
    Connection,
    commit,
    database_errors,
    key_text,
    open_database,
    watched,
)
from intake_app.vault.header import Header
from intake_app.vault.info import set_header
from intake_app.vault.keyfile import NEXT_FILE, is_of_database, write_header
from intake_app.vault.lane import Lane
from intake_app.vault.opening import NEXT_DATABASE, clear_next
from intake_app.vault.private_part import Owner
from intake_app.vault.secrets import new_key, wipe
from intake_app.vault.sheet import secret_of, sheet_secret
from intake_app.vault.storage import create_file, flush_file, flush_folder, replace_file, storage_errors, what_ails
from intake_app.vault.vault import Vault

_SAMPLES = 16  # documents hashed again; every page is looked at in any case


def rekey(vault: Vault, given: Given, sheet: RecoverySheet, *, progress: Progress = silent) -> None:
    """Replace the data key. `given` is a passphrase, with its key file if it has one; the words of `sheet` are on
    paper.

    Takes as long as to copy the vault, and as much room. Nobody writes meanwhile; a backup or check that is running
    ends with Cancelled. Raises WrongSecret; SlotFault for recovery words; StorageFull; DatabaseDamaged when the vault
    or its copy fails the check; Cancelled. Then everything is as it was.
    """
    vault.be_writable()
    before, data_key = vault.unlocked.header, new_key()
    try:
        header = _next_header(vault, given, sheet, data_key)
        with vault.writing_alone() as lane:
            heeding = lane.heeding(progress)
            try:
                _copy(vault, lane, header, data_key, heeding)
                _finish_copy(vault, header, data_key, heeding)
                with storage_errors(vault.folder):
                    replace_file(vault.folder / NEXT_FILE, header.pack())
                    with vault.connections_closed():
                        _swap(vault.folder)
                        vault.take_key(header, data_key)
            except BaseException:
                if is_of_database(before, vault.folder):  # else the next header may be what opens it
                    clear_next(vault.folder)
                raise
            _settle(vault, header)
    finally:
        wipe(data_key)


def _next_header(vault: Vault, given: Given, sheet: RecoverySheet, data_key: bytearray) -> Header:
    secret, words = secret_of(vault.folder, given), sheet_secret(vault.folder, sheet.words)
    try:
        if secret.kind is SlotKind.RECOVERY:
            raise SlotFault(vault.folder, "last")
        place, old_key = opened_by(vault, secret)
        wipe(old_key)
        owner = vault.unlocked.private.owners[place]
        header = vault.unlocked.header.rekeyed([(secret, owner), (words, Owner("", vault.now()))], data_key)
        for each in (secret, words):
            prove(vault, header, each, data_key)
    finally:
        for each in (secret, words):
            wipe(each.value)
    return header


def _copy(vault: Vault, lane: Lane, header: Header, data_key: bytearray, progress: Progress) -> None:
    """Every table of the database into one under the new key. SQLCipher tells neither a stop nor a full drive."""
    path = vault.folder / NEXT_DATABASE
    clear_next(vault.folder)
    with storage_errors(vault.folder):
        create_file(path)
    stopped: list[Cancelled] = []

    def look() -> None:
        try:
            progress(Step("copy", min(path.stat().st_size, size), size))
        except Cancelled as error:
            stopped.append(error)
            raise

    try:
        with lane.outside() as db:
            (size,) = db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()
            if shutil.disk_usage(vault.folder).free < size:
                raise StorageFull(vault.folder)
            _export(db, path, header, data_key, look)
    except StorageFailed as error:
        raise (stopped[0] if stopped else what_ails(vault.folder) or error) from error


def _export(db: Connection, path: Path, header: Header, data_key: bytearray, look: Callable[[], None]) -> None:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    text = key_text(header, data_key)
    try:
        db.execute("ATTACH DATABASE ? AS next KEY ?", (path.absolute().as_uri(), text))
    finally:
        wipe(text)
    for setting in ("journal_mode = OFF", "synchronous = OFF"):  # it is flushed as a whole below
        db.execute(f"PRAGMA next.{setting}")
    with watched(db, look):
        db.execute("SELECT sqlcipher_export('next')").fetchone()
    db.execute(f"PRAGMA next.user_version = {int(version)}")
    db.execute("DETACH DATABASE next")  # after an error the connection goes, and this with it


def _finish_copy(vault: Vault, header: Header, data_key: bytearray, progress: Progress) -> None:
    """Enter the new header and what was done, check everything, and have it on the drive without a log beside it."""
    path = vault.folder / NEXT_DATABASE
    with (
        contextlib.closing(open_database(path, header, data_key)) as db,
        database_errors(vault.folder),
        watched(db, lambda: progress(Step("check"))),
    ):
        _be_the_same(vault, db)
        db.execute("BEGIN IMMEDIATE")
        set_header(db, header)
        view = vault.view_over(db)
        view.custody.add(Action.REKEYED, facts={"person": vault.actor})
        commit(db)
        view.custody.verify(vault.known_head)
        if db.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise DatabaseDamaged(vault.folder, "pages")
        query = "SELECT item, role FROM contents WHERE item NOT NULL ORDER BY random() LIMIT ?"
        for item, role in db.execute(query, (_SAMPLES,)).fetchall():
            try:
                for _piece in view.documents.read(item, Role(role)):
                    progress(Step("check"))
            except DocumentDamaged as error:
                raise DatabaseDamaged(vault.folder, "documents") from error
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with storage_errors(vault.folder):
        flush_file(path)
        flush_folder(vault.folder)


def _be_the_same(vault: Vault, copy: Connection) -> None:
    """Raises DatabaseDamaged when a table has another number of rows than its copy."""
    with vault.reading_rows() as db:
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
            query = f'SELECT count(*) FROM "{name}"'
            if db.execute(query).fetchone() != copy.execute(query).fetchone():
                raise DatabaseDamaged(vault.folder, name)


def _swap(folder: Path) -> None:
    """The step that counts. The log of the old database must be gone: it would be taken for one of the new database."""
    for ending in ("-wal", "-shm"):
        log = folder / f"{DATABASE_FILE}{ending}"
        if ending == "-wal" and log.exists() and log.stat().st_size:
            raise StorageFailed(folder, log.name)
        log.unlink(missing_ok=True)
    flush_folder(folder)
    (folder / NEXT_DATABASE).replace(folder / DATABASE_FILE)


def _settle(vault: Vault, header: Header) -> None:
    """It is done by now. What a failing drive leaves of this, the next opening does, as after a power cut."""
    with contextlib.suppress(OSError, VaultError):
        flush_folder(vault.folder)
        write_header(vault.folder, header)
        clear_next(vault.folder)
        attendance.keep_head(vault)
