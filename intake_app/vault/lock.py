"""One process per vault: an operating-system lock on `vault.lock`, gone with the process however it ends."""

import contextlib
import os
import sys
from datetime import datetime
from pathlib import Path

from intake_app.errors import VaultInUse
from intake_app.vault.storage import PRIVATE_FILE

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_FILE = "vault.lock"
_OPEN = b"open\n"
_LOCKED_BYTE = 1 << 30  # on Windows, where a locked byte can't be read, well behind the text


class FolderLock:
    """Held until `release`. The file says who holds it: process id and since when; and, on a line of its own, that
    there are commits which only the log has. Where that line is found at the beginning, `left_open` is true: whoever
    held it last never locked the vault.
    """

    def __init__(self, folder: Path, since: datetime) -> None:
        """Raises VaultInUse, or OSError when the folder can't be written to."""
        self._descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        try:
            _lock(self._descriptor)
        except BlockingIOError as error:
            holder = os.read(self._descriptor, 100).decode("ascii", "replace").partition("\n")[0]
            os.close(self._descriptor)
            raise VaultInUse(folder, holder) from error
        except OSError:
            os.close(self._descriptor)
            raise
        try:
            self.left_open = os.read(self._descriptor, 100).endswith(_OPEN)
            self._holder = f"{os.getpid()} {since.isoformat(timespec='seconds')}\n".encode()
            self.mark(in_log=self.left_open)
        except OSError:
            os.close(self._descriptor)
            raise

    def mark(self, *, in_log: bool) -> None:
        """Say whether there may be commits that only the log has. Raises OSError."""
        self._in_log = in_log
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, self._holder + (_OPEN if in_log else b""))

    def is_in(self, folder: Path) -> bool:
        """Whether the file that is locked is still the one in this folder: not pulled out, moved or put in its place.

        Raises OSError when the drive does not say.
        """
        try:
            return os.path.samestat(os.fstat(self._descriptor), (folder / LOCK_FILE).stat())
        except (FileNotFoundError, NotADirectoryError):
            return False

    def release(self) -> None:
        """Let the next one in, also on a drive that fails or is gone.

        The file stays, empty unless there are commits in the log: removing it could let two in at once.
        """
        with contextlib.suppress(OSError):
            if not self._in_log:
                os.ftruncate(self._descriptor, 0)
        with contextlib.suppress(OSError):
            os.close(self._descriptor)


def _lock(descriptor: int) -> None:
    """Raises BlockingIOError when another has it."""
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
