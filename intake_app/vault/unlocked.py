"""A vault whose key is known: its connections, and letting go of it."""

from dataclasses import dataclass
from pathlib import Path

from intake_app.domain.vault import HeaderSource, LogState
from intake_app.errors import HeaderDamaged, StorageGone
from intake_app.vault.connection import DATABASE_FILE, Connection, can_write, open_database
from intake_app.vault.header import Header
from intake_app.vault.lock import FolderLock
from intake_app.vault.migrations import stand_in
from intake_app.vault.private_part import Private
from intake_app.vault.search import LIST_OF_WORDS
from intake_app.vault.secrets import wipe
from intake_app.vault.slot import Malformed
from intake_app.vault.storage import storage_errors


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A vault whose key is known and whose database is sound. `lock` is None on read-only media.

    `place` is that of the slot that opened; `source` and `header_file` tell where the header was found.
    """

    folder: Path
    header: Header
    source: HeaderSource
    header_file: Path
    place: int
    data_key: bytearray
    lock: FolderLock | None
    log: LogState = LogState.CLOSED
    copy_damaged: bool = False  # the copy of the header in the database was, and has been replaced where it can be

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

    def mark_open(self) -> None:
        """From now on there are commits that only the log has. Raises a Storage error."""
        if self.lock:
            with storage_errors(self.folder):
                self.lock.mark(in_log=True)

    def connect(self) -> Connection:
        """One more connection to the database."""
        connection = open_database(self.folder / DATABASE_FILE, self.header, self.data_key, read_only=self.read_only)
        if self.read_only:
            stand_in(connection)
        return connection

    def connect_to_write(self) -> Connection:
        """A connection that can write. SQLite opens a file for reading only when opening it for writing fails, and
        leaves it at that: what fails once is tried once more.
        """
        connection = self.connect()
        if self.read_only or can_write(connection):
            return connection
        connection.close()
        return self.connect()

    def connect_to_read(self) -> Connection:
        """A connection that refuses to write."""
        connection = self.connect()
        connection.execute(LIST_OF_WORDS)
        connection.execute("PRAGMA query_only = ON")
        return connection

    @property
    def private(self) -> Private:
        """What only an opened header tells. Raises HeaderDamaged."""
        try:
            return self.header.told(self.data_key)
        except Malformed as error:
            raise HeaderDamaged(self.folder, str(error)) from error

    def let_go(self) -> None:
        """Wipe the key and let the next one open the vault."""
        wipe(self.data_key)
        if self.lock:
            self.lock.release()
