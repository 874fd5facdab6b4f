"""Reading a stranger's file once, bounded, and never anything but a file."""

import hashlib
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intake_app.errors import CannotRead, FileRefused, Refusal
from intake_app.workflows.find_files import refusal_of

CHUNK = 256 * 1024  # bytes
HEAD = 4096  # bytes that tell a file's kind
# A pipe or device put in place of the file between two looks must not make us wait or become our terminal.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


class OpenFile:
    """A regular file open for one reading. `size` is what it was when opened, in bytes."""

    def __init__(self, handle: int, opened: os.stat_result) -> None:
        self._handle, self._opened = handle, opened
        self._hash, self._whole = hashlib.sha256(), b""
        self._head = os.read(handle, HEAD)
        self.size = opened.st_size

    @property
    def head(self) -> bytes:
        """The first 4 KiB."""
        return self._head

    @property
    def sha256(self) -> str:
        """Hex, of everything read so far; counted when asked for, where all was read at once."""
        return hashlib.sha256(self._whole).hexdigest() if self._whole else self._hash.hexdigest()

    def chunks(self) -> Iterator[bytes]:
        """The whole file in pieces of up to 256 KiB. FileRefused when it is not what it was when opened."""
        count = 0
        chunk = self._head
        while chunk:
            count += len(chunk)
            if count > self.size:
                raise FileRefused(Refusal.CHANGED_WHILE_READ)
            self._hash.update(chunk)
            yield chunk
            chunk = self._next()
        self._must_be_all(count)

    def read(self) -> bytes:
        """The same at once, into memory that is taken once; the caller has looked at `size`."""
        room, count = io.BytesIO(bytes(self.size)), len(self._head)
        with room.getbuffer() as rows, io.FileIO(self._handle, closefd=False) as file:
            rows[:count] = self._head
            try:
                while more := file.readinto(rows[count:]):
                    count += more
            except OSError as error:
                raise refusal_of(error) from error
        self._must_be_all(count + len(self._next()))
        self._whole = room.getvalue()
        return self._whole

    def _next(self) -> bytes:
        try:
            return os.read(self._handle, CHUNK)
        except OSError as error:
            raise refusal_of(error) from error

    def _must_be_all(self, count: int) -> None:
        now = os.fstat(self._handle)
        if count != self.size or (now.st_size, now.st_mtime_ns) != (self.size, self._opened.st_mtime_ns):
            raise FileRefused(Refusal.CHANGED_WHILE_READ)


@contextmanager
def open_file(path: Path) -> Iterator[OpenFile]:
    """Open `path` if it is a regular file with something in it; otherwise FileRefused says why not."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileRefused(Refusal.NOT_A_FILE)
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise refusal_of(error) from error
    try:
        yield _checked(handle)
    finally:
        os.close(handle)


def read_named(path: Path, limit: int) -> bytes:
    """All of the one small file that was named. CannotRead, also when it is larger than `limit` bytes."""
    try:
        with open_file(path) as opened:
            if opened.size > limit:
                raise FileRefused(Refusal.TOO_LARGE)
            return opened.read()
    except FileRefused as refusal:
        raise CannotRead(path, refusal.reason, refusal.detail) from refusal


def _checked(handle: int) -> OpenFile:
    try:
        opened = os.fstat(handle)
        if not stat.S_ISREG(opened.st_mode):
            raise FileRefused(Refusal.NOT_A_FILE)
        if opened.st_size == 0:
            raise FileRefused(Refusal.EMPTY)
        return OpenFile(handle, opened)
    except OSError as error:
        raise refusal_of(error) from error
