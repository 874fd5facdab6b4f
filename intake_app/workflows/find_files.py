"""From what was dropped or named to the single files, folders taken whole."""

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake_app.errors import CannotRead, FileRefused, Refusal


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `within` is its folder relative to the chosen one; `refusal` says why it can't even be tried."""

    path: Path
    within: Path = Path()
    refusal: FileRefused | None = None


def find_files(chosen: Sequence[Path], *, leave_out: Path | None = None) -> Iterator[Found]:
    """Every file named or below a named folder, in order of name; `leave_out` is a folder not to enter.

    Links below a chosen folder are followed to files inside it only: a folder from a stranger must not reach files of
    its reader, and a folder linked from inside is met where it really is.
    """
    skipped = os.path.realpath(leave_out) if leave_out else None
    for path in chosen:
        try:
            if path.is_dir():
                yield from _below(path, skipped)
            else:
                yield Found(path)
        except OSError as error:
            yield Found(path, refusal=refusal_of(error))


def refusal_of(error: OSError) -> FileRefused:
    """Why a path could not be read."""
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR | errno.ENODEV | errno.ENXIO | errno.ESTALE:
            reason = Refusal.MISSING
        case errno.EISDIR:
            reason = Refusal.NOT_A_FILE
        case errno.ELOOP:
            reason = Refusal.LOOP
        case _:
            reason = Refusal.UNREADABLE
    return FileRefused(reason, os.strerror(error.errno or errno.EIO))


def cannot_read(path: Path, error: OSError) -> CannotRead:
    """The same for the one file that was named. Nothing has a name that is too long for the system."""
    refusal = refusal_of(error)
    reason = Refusal.MISSING if error.errno == errno.ENAMETOOLONG else refusal.reason
    return CannotRead(path, reason, refusal.detail)


def _below(top: Path, skipped: str | None) -> Iterator[Found]:
    """Depth first with a stack of our own: folders can be nested deeper than Python calls."""
    root = os.path.realpath(top)
    waiting = [(top, Path())]
    while waiting:
        path, within = waiting.pop()
        try:
            if path.is_symlink() and path != top:
                yield Found(path, within, _link_refusal(path, root))
            elif path.is_dir():
                waiting.extend(_entries(path, path.relative_to(top), skipped))
            else:
                yield Found(path, within)
        except OSError as error:
            yield Found(path, within, refusal_of(error))


def _entries(folder: Path, within: Path, skipped: str | None) -> list[tuple[Path, Path]]:
    if skipped is not None and os.path.realpath(folder) == skipped:
        return []
    return [(folder / name, within) for name in sorted(os.listdir(folder), reverse=True)]  # noqa: PTH208  names only


def _link_refusal(link: Path, root: str) -> FileRefused | None:
    target = Path(os.path.realpath(link, strict=True))
    if not target.is_relative_to(root):
        return FileRefused(Refusal.LINK_OUTSIDE)
    return FileRefused(Refusal.LOOP) if target.is_dir() else None
