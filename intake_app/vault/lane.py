"""A lane: one connection, for one thread at a time."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import sqlcipher3

from intake_app.domain.progress import Progress, Step
from intake_app.errors import Cancelled, DocumentDamaged, VaultError
from intake_app.vault.connection import Connection, commit, database_errors

_BETWEEN_INTERRUPTIONS = 0.02  # seconds


class Turns:
    """A re-entrant lock that goes to whoever waits before it goes back to whoever had it.

    A long import takes and returns the lane again and again; with an ordinary lock nobody else would get it in between.
    """

    def __init__(self) -> None:
        self._next, self._taken = threading.Lock(), threading.Lock()
        self._owner, self._depth = 0, 0

    def acquire(self, seconds: float = -1) -> bool:
        """Wait, with a limit if one is given; whether it is ours."""
        if self._owner != threading.get_ident():
            if not self._next.acquire(timeout=seconds):
                return False
            try:  # whoever waits here has `_next`, so that the last owner stands behind him
                if not self._taken.acquire(timeout=seconds):
                    return False
            finally:
                self._next.release()
            self._owner = threading.get_ident()
        self._depth += 1
        return True

    def release(self) -> None:
        """Give one `acquire` back."""
        self._depth -= 1
        if not self._depth:
            self._owner = 0
            self._taken.release()

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_error: object) -> None:
        self.release()


class Lane:
    """Transactions, one after the other.

    After an error of the driver the connection is opened anew: SQLCipher refuses every page once one page failed, and
    whether a commit that failed is stored can only be seen by a fresh look.
    """

    def __init__(
        self,
        folder: Path,
        connect: Callable[[], Connection],
        begin: str,
        before: Callable[[], None] = lambda: None,
        explained: Callable[[VaultError], VaultError] = lambda error: error,
    ) -> None:
        """`before` looks, at the start of every transaction, whether it makes sense, and raises when it doesn't.
        `explained` is asked for a closer word on what failed in one.
        """
        self.folder, self._connect, self._begin, self._before = folder, connect, begin, before
        self._explained = explained
        self.lock = Turns()
        self._connection = connect()
        self._spoiled = False
        self._closed = False
        self.stopping = False  # long work looks at this and gives way

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Commit at the end, undo on any error. Inside another transaction of the same thread it is part of that one.

        Raises Cancelled once the lane is closed.
        """
        with self.lock, self._explaining(), database_errors(self.folder):
            db = self._usable()
            if db.in_transaction:
                yield db
                return
            self._before()
            with self._remembering_errors():
                db.execute(self._begin)
                try:
                    yield db
                    commit(db)
                except BaseException:
                    self._undo(db)
                    raise

    @contextlib.contextmanager
    def outside(self) -> Iterator[Connection]:
        """The connection in no transaction, for statements that can't be in one. Raises Cancelled once it is closed."""
        with self.lock, database_errors(self.folder), self._remembering_errors():
            yield self._usable()

    @contextlib.contextmanager
    def put_down(self, last_words: str = "") -> Iterator[None]:
        """No connection for the length of the block, after one more statement; the next use opens another."""
        with self.lock, database_errors(self.folder):
            db = self._usable()
            self._spoiled = True
            if last_words:
                db.execute(last_words).fetchall()
            db.close()
            yield

    def renew(self) -> None:
        """The next use opens another connection: what this one remembers of the database may be wrong."""
        with self.lock:
            self._spoiled = True

    def heeding(self, progress: Progress) -> Progress:
        """`progress` that raises Cancelled once this lane is being closed, for work that goes on between statements."""

        def step(step: Step, /) -> None:
            if self.stopping:
                raise Cancelled
            progress(step)

        return step

    def close(self, last_words: str = "", *, break_off: bool = False) -> None:
        """Wait for the transaction at hand, run one more statement, and close, whatever fails.

        With `break_off` no statement of that transaction runs to its end any more; it gets Cancelled.
        """
        self.stopping = True
        wait = 0.0 if break_off else -1
        while not self.lock.acquire(wait):
            with contextlib.suppress(sqlcipher3.ProgrammingError):  # just now being opened anew
                self._connection.interrupt()
            wait = _BETWEEN_INTERRUPTIONS
        try:
            self._closed = True
            with database_errors(self.folder):
                if last_words:
                    self._connection.execute(last_words).fetchall()
        finally:
            self._connection.close()
            self.lock.release()

    def _usable(self) -> Connection:
        if self._closed:
            raise Cancelled
        if self._spoiled:
            self._connection.close()
            self._connection = self._connect()
            self._spoiled = False
        return self._connection

    @contextlib.contextmanager
    def _remembering_errors(self) -> Iterator[None]:
        try:
            yield
        except (sqlcipher3.Error, VaultError, DocumentDamaged):
            self._spoiled = True
            raise

    @contextlib.contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except VaultError as error:
            closer = self._explained(error)
            if closer is error:
                raise
            raise closer from error

    @staticmethod
    def _undo(db: Connection) -> None:
        if db.in_transaction:
            with contextlib.suppress(sqlcipher3.Error):  # the error that led here is the one to tell
                db.execute("ROLLBACK")
