"""
A sealed file on a drive, whole or not at all.

It is written beside its final name as `.NAME.partial`, flushed to the drive, read back and opened there once more, and
only then given its name, which is never taken from another file. A killed program leaves at most the partial file,
which holds nothing but ciphertext; the next handoff of that name replaces it.
"""

import contextlib
import errno
import hashlib
import mmap
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from intake_app.age import SEALED_CHUNK, EncryptingWriter, Recipient, ScryptRecipient, encryptor, write_all
from intake_app.domain.drives import why_not_written
from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import BadPayload, CannotWrite, ReadBackDiffers, TargetExists
from intake_app.handoff.overlap import WriteBehind, read_ahead, taken_beside

if sys.platform == "linux":
    import fcntl

STAGE = "read_back"
_AT_ONCE = 8 << 20  # bytes the drive is given to write at a time
_READ = 512 * 1024  # bytes read back at a time
_PAGE = 4096  # bytes; what goes straight to a drive has to fill some of them
_DEVICES = Path("/sys/dev/block")  # on Linux: those that are there, by number
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP}  # some file systems can't, and need not


@dataclass(frozen=True, slots=True)
class Sealed:
    """The file that was made."""

    size: int  # bytes
    sha256: str  # hex


def seal_to_file(
    target: Path,
    recipients: Sequence[Recipient] | ScryptRecipient,
    write: Callable[[EncryptingWriter], object],
    *,
    expected: int = 0,
    progress: Progress = silent,
) -> Sealed:
    """Makes `target` from what `write` writes, sealed for keys or a passphrase. Whatever goes wrong, nothing is left.

    `expected` is about how many bytes it will have, so that a drive that is too small is refused at once. Progress
    counts the bytes read back. Raises `TargetExists`, `CannotWrite`, `ReadBackDiffers` and what `write` raises, but
    any `OSError` is taken for the drive's.
    """
    partial = target.with_name(f".{target.name}.partial")
    try:
        with _drive_faults(target, partial, expected):
            _prepare(target, partial, expected)
            sealed = _read_back(partial, *_write(partial, recipients, write), progress)
            _publish(partial, target)
            return sealed
    except BadPayload as error:
        raise ReadBackDiffers(target) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


@contextlib.contextmanager
def _drive_faults(target: Path, partial: Path, expected: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = why_not_written(error.errno)
        if why == "failed" and is_gone(target.parent):
            why = "gone"
        elif error.errno == errno.ENOENT and not is_gone(target.parent):
            why = "name"  # what some drivers of exFAT say to `a:b`
        needed, free = expected, 0
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(target.parent).free
            written = partial.stat().st_size  # freed again in a moment
            needed, free = max(expected, written), free + written
        raise CannotWrite(target, why, needed, free) from error


def is_gone(folder: Path, devices: Path = _DEVICES) -> bool:
    """Whether the drive with this folder was pulled out: what is left of it can't be asked, or has no device behind."""
    try:
        status = folder.stat()
    except OSError:
        return True
    major = os.major(status.st_dev) if devices.is_dir() else 0  # 0: of no device, as a share or a drive in memory
    return not stat.S_ISDIR(status.st_mode) or (
        major != 0 and not (devices / f"{major}:{os.minor(status.st_dev)}").exists()
    )


def _prepare(target: Path, partial: Path, expected: int) -> None:
    if os.path.lexists(target):
        raise TargetExists(target)
    partial.unlink(missing_ok=True)
    if shutil.disk_usage(target.parent).free < expected:
        raise OSError(errno.ENOSPC, "less space than expected size")


def _write(
    partial: Path, recipients: Sequence[Recipient] | ScryptRecipient, write: Callable[[EncryptingWriter], object]
) -> tuple[EncryptingWriter, int]:
    """What sealed it, and its size."""
    with partial.open("xb", buffering=0) as file:
        with WriteBehind(_Sink(file).write) as behind, encryptor(recipients, behind) as writer:
            write(writer)
        os.fsync(file.fileno())
        _let_go(file, 0, 0)  # so that the drive is read back, not what memory remembers of it
        return writer, file.tell()


class _Sink:
    """Whole blocks go straight to the drive where that can be; else the system begins early to put them there.

    Otherwise it would keep all of it until the flush, in memory that it has to find first.
    """

    def __init__(self, file: FileIO) -> None:
        self._file, self._begun, self._straight = file, 0, _go_straight(file, True)

    def write(self, data: memoryview, /) -> None:
        start = self._file.tell()
        if self._straight:
            try:
                if len(data) % _PAGE == 0:
                    write_all(self._file, data)
                    return
            except OSError as error:
                if error.errno != errno.EINVAL:  # what a file system says that can't after all, or a limit for a file
                    raise
            self._straight = _go_straight(self._file, False)
            self._begun = self._file.tell()
        write_all(self._file, data[self._file.tell() - start :])
        waiting = self._file.tell() - self._begun
        if waiting >= _AT_ONCE:
            _let_go(self._file, self._begun, waiting)
            self._begun += waiting


def _go_straight(file: FileIO, on: bool) -> bool:
    """Whether from now on what is written passes by the system's own memory; on Linux it can, on many drives."""
    if sys.platform != "linux":
        return False
    flags = fcntl.fcntl(file, fcntl.F_GETFL)
    try:
        fcntl.fcntl(file, fcntl.F_SETFL, flags | os.O_DIRECT if on else flags & ~os.O_DIRECT)
    except OSError:
        return False
    return on


def _let_go(file: FileIO, start: int, size: int) -> None:
    """Linux then writes what it has not written, and forgets what it has; elsewhere there is no such call."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), start, size, os.POSIX_FADV_DONTNEED)


def _read_back(partial: Path, writer: EncryptingWriter, size: int, progress: Progress) -> Sealed:
    """Raises `BadPayload` unless the drive has what was sealed. Its hash is counted on the way."""
    digest, done = hashlib.sha256(), 0

    def told(portions: Iterable[bytes]) -> Iterator[bytes]:
        nonlocal done
        for portion in portions:
            yield portion
            done += len(portion)
            progress(Step(STAGE, done, size))

    with (
        partial.open("rb", buffering=0) as file,
        ThreadPoolExecutor(1) as reader,
        ThreadPoolExecutor(1) as hasher,
        contextlib.closing(read_ahead(_portions(file, len(writer.head)), reader)) as portions,
    ):
        writer.check(told(taken_beside(portions, digest.update, hasher)))
    return Sealed(size, digest.hexdigest())


def _portions(file: FileIO, head: int) -> Iterator[bytes]:
    """What the drive holds, past the system's own memory where that can be: the head, then whole chunks."""
    block, rest = memoryview(mmap.mmap(-1, _READ)), b""
    straight, left = _go_straight(file, True), os.fstat(file.fileno()).st_size
    while left:
        try:
            size = file.readinto(block)
        except OSError as error:
            if not straight or error.errno != errno.EINVAL:
                raise
            straight = _go_straight(file, False)
            continue
        if not size:
            break
        left, rest = left - size, rest + block[:size]
        whole = head or len(rest) // SEALED_CHUNK * SEALED_CHUNK
        if len(rest) >= whole > 0:
            yield rest[:whole]
            rest, head = rest[whole:], 0
    if rest:
        yield rest


def _publish(partial: Path, target: Path) -> None:
    """Gives the file its name, and makes that last through a power cut."""
    try:
        os.link(partial, target)  # unlike a rename, it never takes a name from another file
    except FileExistsError as error:
        raise TargetExists(target) from error
    except OSError:  # FAT and exFAT know no links
        if os.path.lexists(target):
            raise TargetExists(target) from None
        partial.rename(target)
    try:
        partial.unlink(missing_ok=True)
        _sync_folder(target.parent)
    except OSError:
        target.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders can't be opened there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)
