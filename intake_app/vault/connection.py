"""The encrypted database: how it is opened, and what its errors mean."""

import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

import sqlcipher3

from intake_app.errors import Cancelled, DatabaseDamaged, StorageFailed, StorageFull, StorageReadOnly
from intake_app.vault.header import PAGE_SIZE, Header
from intake_app.vault.secrets import derive, wipe
from intake_app.vault.storage import what_ails

if TYPE_CHECKING:
    import sqlite3

    Connection: TypeAlias = sqlite3.Connection  # sqlcipher3 comes without types; these fit
else:
    Connection = sqlcipher3.Connection

DATABASE_FILE = "vault.db"
_DIGITS = b"0123456789abcdef"
_LOOK_EVERY = 100  # instructions of SQLite's machine; while copying, about 30 rows

_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "temp_store = MEMORY",
)


def open_database(path: Path, header: Header, data_key: bytearray, *, read_only: bool = False) -> Connection:
    """Open a database that is there. Raises DatabaseDamaged when it is not one, or of another key.

    A database on read-only media is taken as it stands (`immutable`), for its side files can't be made there.
    """
    mode = "mode=ro&immutable=1" if read_only else "mode=rw"
    with database_errors(path.parent):
        connection = cast(
            "Connection",
            sqlcipher3.connect(
                f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None, check_same_thread=False
            ),
        )
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")  # before the key: it writes to standard error
            # A default rather than a setting of this connection, because VACUUM INTO makes its target with the default.
            connection.execute(f"PRAGMA cipher_default_page_size = {PAGE_SIZE}")
            _set_key(connection, header, data_key)
            connection.execute("PRAGMA cipher_memory_security = OFF")
            for setting in _SETTINGS[1:] if read_only else _SETTINGS:
                connection.execute(f"PRAGMA {setting}")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            connection.text_factory = partial(str, encoding="utf-8", errors="replace")  # one bad text is no bad table
        except BaseException:
            connection.close()
            raise
    return connection


def commit(connection: Connection) -> None:
    """Raises sqlcipher3's errors, also for a page that can't be read back then, which SQLite calls a lack of memory."""
    try:
        connection.execute("COMMIT")
    except MemoryError as error:
        raise sqlcipher3.OperationalError("nothing was committed") from error


def can_write(connection: Connection) -> bool:
    """Whether a change gets as far as its first row; nothing is changed. Others may not be writing."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM vault_info WHERE 0")
    except sqlcipher3.Error as error:
        return bool(getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlcipher3.SQLITE_READONLY)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return True


def key_text(header: Header, data_key: bytearray) -> bytearray:
    """SQLCipher's raw key with the salt, as x'hex': so a damaged salt in the file does no harm. To be wiped."""
    key = derive(data_key, b"intake database")
    text = bytearray(b"x'" + b"0" * 2 * len(key) + header.database_salt.hex().encode() + b"'")
    for position, byte in enumerate(key):  # in place: `hex()` would leave a copy that can't be wiped
        text[2 + 2 * position] = _DIGITS[byte >> 4]
        text[3 + 2 * position] = _DIGITS[byte & 15]
    wipe(key)
    return text


def _set_key(connection: Connection, header: Header, data_key: bytearray) -> None:
    text = key_text(header, data_key)
    try:
        connection.set_key(text)  # type: ignore[attr-defined]  # SQLCipher's own
    finally:
        wipe(text)


@contextlib.contextmanager
def watched(connection: Connection, look: Callable[[], None]) -> Iterator[None]:
    """Call `look` often while a long statement runs; when it raises Cancelled, so does the statement."""

    def handler() -> int:
        try:
            look()
        except Cancelled:
            return 1
        return 0

    connection.set_progress_handler(handler, _LOOK_EVERY)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextlib.contextmanager
def database_errors(folder: Path) -> Iterator[None]:
    """Turn sqlcipher3's errors into ours."""
    try:
        yield
    except sqlcipher3.Error as error:
        raise _translated(error, folder) from error


def _translated(error: Exception, folder: Path) -> Exception:
    detail = getattr(error, "sqlite_errorname", type(error).__name__)
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlcipher3.SQLITE_CORRUPT | sqlcipher3.SQLITE_NOTADB:
            return DatabaseDamaged(folder, detail)
        # What we enter breaks no rule of a whole database: a page is of another day. Triggers have words of their own.
        case sqlcipher3.SQLITE_CONSTRAINT if "constraint failed" in str(error):
            return DatabaseDamaged(folder, detail)
        case sqlcipher3.SQLITE_FULL:
            return StorageFull(folder, detail)
        case sqlcipher3.SQLITE_IOERR | sqlcipher3.SQLITE_CANTOPEN:
            return what_ails(folder) or StorageFailed(folder, detail)
        case sqlcipher3.SQLITE_READONLY:  # also of a file that a failing drive did not open for writing
            return what_ails(folder) or StorageReadOnly(folder, detail)
        case sqlcipher3.SQLITE_INTERRUPT:
            return Cancelled()
        case _:
            return StorageFailed(folder, detail)
