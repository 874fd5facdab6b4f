"""Files and folders of a vault: private, whole or not there, and flushed to the drive."""

import contextlib
import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from intake_app.errors import StorageFailed, StorageFull, StorageGone, StorageReadOnly, VaultError

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOT_FOR_FOLDERS = frozenset({errno.EINVAL, errno.ENOTSUP})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN})
_NO_NAMELESS = frozenset({errno.EISDIR, errno.EINVAL, errno.ENOTSUP, errno.ENOSYS})  # file systems of sticks, mostly
_NEARLY_FULL = 1 << 20  # bytes free
_PROBE = 1 << 16  # bytes
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextlib.contextmanager
def storage_errors(folder: Path) -> Iterator[None]:
    """Turn what the operating system says into StorageFull, StorageReadOnly, StorageGone or StorageFailed."""
    try:
        yield
    except OSError as error:
        detail = errno.errorcode.get(error.errno or 0, "")
        if error.errno in _FULL:
            raise StorageFull(folder, detail) from error
        if error.errno in _READ_ONLY:
            raise StorageReadOnly(folder, detail) from error
        if error.errno in _GONE and not os.path.exists(folder):  # noqa: PTH110  # `Path.exists` raises what else a drive says
            raise StorageGone(folder, detail) from error
        raise StorageFailed(folder, detail) from error


def what_ails(folder: Path) -> VaultError | None:
    """Why nothing can be written in `folder`, as the system says it, more plainly than SQLite; None when it can be.

    Some bytes are written that never get a name; where that can't be, only the folder and its room are looked at.
    """
    try:
        with storage_errors(folder):
            if shutil.disk_usage(folder).free < _NEARLY_FULL:
                raise StorageFull(folder)
            if hasattr(os, "O_TMPFILE"):
                _write_nameless(folder)
    except VaultError as error:
        return error
    return None


def _write_nameless(folder: Path) -> None:
    try:
        descriptor = os.open(folder, os.O_WRONLY | os.O_TMPFILE, PRIVATE_FILE)
    except OSError as error:
        if error.errno in _NO_NAMELESS:
            return
        raise
    try:
        os.write(descriptor, bytes(_PROBE))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def create_file(path: Path, data: bytes = b"") -> None:
    """A new private file, flushed. Raises FileExistsError rather than touch one that is there."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with open(descriptor, "wb") as file:  # noqa: PTH123  # a descriptor, not a path
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` in the place of `path`: after a power cut it holds either the old bytes or the new.

    The old bytes are overwritten then, for they may be key slots of somebody who was removed.
    """
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)  # of an attempt that was cut short
    create_file(new, data)
    put_in_place(new, path)


def put_in_place(new: Path, path: Path, *, overwrites: bool = True) -> None:
    """Give a file on the drive the name of another one, whose bytes are then overwritten if wanted.

    Where the system or the drive can't do that, they stay until their blocks are used again.
    """
    with contextlib.ExitStack() as stack:
        old = None
        if overwrites and sys.platform != "win32":  # which replaces no file that is open
            with contextlib.suppress(OSError):
                old = stack.enter_context(path.open("r+b"))
        new.replace(path)
        flush_folder(path.parent)
        if old is not None:
            with contextlib.suppress(OSError):
                overwrite(old)


def overwrite(file: BinaryIO) -> None:
    """Put noise of the same length in the place of what a file holds, down to the drive."""
    file.write(secrets.token_bytes(os.fstat(file.fileno()).st_size))
    file.flush()
    os.fsync(file.fileno())


def flush_file(path: Path) -> None:
    """Wait until a file is on the drive, and let the system forget its own copy, so that reading it asks the drive."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def read_soon(path: Path) -> None:
    """Have the system begin to bring a file into memory, where it takes such advice. Nobody waits for that.

    Closing it lets go of SQLite's own locks on it, which is no loss: the vault's lock keeps other programs away.
    """
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):  # whoever reads it is told
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_WILLNEED)
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
