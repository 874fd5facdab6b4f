"""New files outside the vault: whole or not at all, and never in place of another."""

import errno
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO

from intake_app.domain.drives import why_not_written
from intake_app.errors import CannotWrite, StorageFailed, StorageFull, StorageReadOnly, TargetExists

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


def free_name(path: Path) -> Path:
    """`path`, or the first of `NAME-2`, `NAME-3` … of which nothing is there, not even a part of a handoff."""
    try:
        there = {each.name.casefold() for each in path.parent.iterdir()}
    except OSError:  # writing there tells what is wrong
        return path
    names = chain([path.stem], (f"{path.stem}-{number}" for number in count(2)))
    return next(path.with_stem(name) for name in names if not _is_taken(name.casefold(), path.suffix, there))


def _is_taken(stem: str, suffix: str, there: Collection[str]) -> bool:
    return stem + suffix in there or any(name.startswith(f"{stem}-1-of-") for name in there)


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
    return CannotWrite(path, why_not_written(error.errno))


@contextmanager
def place_for_vault(place: Path, *, source: Path | None = None) -> Iterator[None]:
    """CannotWrite when no vault can be made in `place`; what is wrong with the vault it is made from stays as it is."""
    try:
        yield
    except (StorageFull, StorageReadOnly, StorageFailed) as error:
        if error.vault == source:
            raise
        code = getattr(errno, error.detail, None)
        why = {StorageFull: "full", StorageReadOnly: "read_only"}.get(type(error), why_not_written(code))
        raise CannotWrite(place, why) from error
