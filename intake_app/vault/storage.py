"""Files and folders of a vault: private, whole or not there, and flushed to the drive."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from intake_app.errors import StorageFailed, StorageFull, StorageReadOnly

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOT_FOR_FOLDERS = frozenset({errno.EINVAL, errno.ENOTSUP})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextlib.contextmanager
def storage_errors(folder: Path) -> Iterator[None]:
    """Turn what the operating system says into StorageFull, StorageReadOnly or StorageFailed."""
    try:
        yield
    except OSError as error:
        detail = errno.errorcode.get(error.errno or 0, "")
        if error.errno in _FULL:
            raise StorageFull(folder, detail) from error
        if error.errno in _READ_ONLY:
            raise StorageReadOnly(folder, detail) from error
        raise StorageFailed(folder, detail) from error


def create_file(path: Path, data: bytes = b"") -> None:
    """A new private file, flushed. Raises FileExistsError rather than touch one that is there."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with open(descriptor, "wb") as file:  # noqa: PTH123  # a descriptor, not a path
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` in the place of `path`: after a power cut it holds either the old bytes or the new."""
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)  # of an attempt that was cut short
    create_file(new, data)
    new.replace(path)
    flush_folder(path.parent)


def flush_file(path: Path) -> None:
    """Wait until a file is on the drive, and let the system forget its own copy, so that reading it asks the drive."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def flush_folder(path: Path) -> None:
    """Make names in a folder last through a power cut. Windows and some file systems of sticks have no way to ask."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS:
            raise
    finally:
        os.close(descriptor)
