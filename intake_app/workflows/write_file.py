"""New files outside the vault: whole or not at all, and never in place of another."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from intake_app.errors import CannotWrite, TargetExists

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that was not there, readable by its owner only, on the drive when the block ends.

    Whatever goes wrong, nothing stays behind. Raises OSError as the system does.
    """
    handle = os.open(path, _FLAGS, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


@contextmanager
def chosen_file(path: Path) -> Iterator[BinaryIO]:
    """`new_file` for a place the user chose: TargetExists or CannotWrite say what is wrong with it."""
    try:
        with new_file(path) as file:
            yield file
    except FileExistsError as error:
        raise TargetExists(path) from error
    except OSError as error:
        raise cannot_write(path, error) from error


def cannot_write(path: Path, error: OSError) -> CannotWrite:
    """What the system said about a place to write to."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            why = "full"
        case errno.EROFS | errno.EACCES | errno.EPERM:
            why = "read_only"
        case errno.ENOENT | errno.ENOTDIR | errno.ENODEV | errno.ENXIO | errno.ESTALE:
            why = "gone"
        case _:
            why = "failed"
    return CannotWrite(path, why)
