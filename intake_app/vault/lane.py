"""A lane: one connection, for one thread at a time."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import sqlcipher3

from intake_app.errors import Cancelled, DocumentDamaged
from intake_app.vault.connection import Connection, database_errors


class Lane:
    """Transactions, one after the other.

    After an error of the driver the connection is opened anew: SQLCipher refuses every page once one page failed, and
    whether a commit that failed is stored can only be seen by a fresh look.
    """

    def __init__(self, folder: Path, connect: Callable[[], Connection], begin: str) -> None:
        self._folder, self._connect, self._begin = folder, connect, begin
        self.lock = threading.RLock()
        self._connection = connect()
        self._spoiled = False
        self._closed = False
        self.stopping = False  # long work looks at this and gives way

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Commit at the end, undo on any error. Inside another transaction of the same thread it is part of that one.

        Raises Cancelled once the lane is closed.
        """
        with self.lock, database_errors(self._folder):
            if self._closed:
                raise Cancelled
            if self._connection.in_transaction:
                yield self._connection
                return
            if self._spoiled:
                self._renew()
            self._connection.execute(self._begin)
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException as error:
                self._spoiled = isinstance(error, sqlcipher3.Error | DocumentDamaged)
                self._undo()
                raise

    def interrupt(self) -> None:
        """Break off the query that is running, from any thread."""
        self.stopping = True
        self._connection.interrupt()

    def close(self, last_words: str = "") -> None:
        """Wait for the transaction at hand, run one more statement, and close, whatever fails."""
        with self.lock:
            self._closed = self.stopping = True
            try:
                with database_errors(self._folder):
                    if last_words:
                        self._connection.execute(last_words).fetchall()
            finally:
                self._connection.close()

    def _undo(self) -> None:
        if self._connection.in_transaction:
            with contextlib.suppress(sqlcipher3.Error):  # the error that led here is the one to tell
                self._connection.execute("ROLLBACK")

    def _renew(self) -> None:
        self._connection.close()
        self._connection = self._connect()
        self._spoiled = False
