"""A new folder outside the vault: whole or not at all, and never in place of another."""

import shutil
from collections.abc import Iterator, Set
from contextlib import contextmanager
from pathlib import Path

from intake_app.errors import TargetExists
from intake_app.workflows.write_file import cannot_write


@contextmanager
def new_folder(folder: Path, names: Set[str]) -> Iterator[Path]:
    """A private folder to build in beside `folder`, which must be new or empty, and takes its place at the end.

    Whatever goes wrong, nothing stays behind. What a power cut left of one goes first: it is readable by anyone; a
    folder of its name that holds anything but `names` is somebody's, and stays. TargetExists, CannotWrite.
    """
    site = folder.with_name(f".{folder.name}.partial")
    try:
        if folder.is_symlink() or (folder.exists() and not _is_empty(folder)):
            raise TargetExists(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _site(site, names):
            yield site
            if folder.exists():
                folder.rmdir()
            site.rename(folder)
    except OSError as error:
        raise cannot_write(folder, error) from error


def make_folders(folder: Path, site: Path) -> None:
    """With those above it, each private: `mkdir` sees to the last one only."""
    if folder != site and not folder.is_dir():
        make_folders(folder.parent, site)
        folder.mkdir(mode=0o700)


@contextmanager
def _site(folder: Path, names: Set[str]) -> Iterator[None]:
    if folder.is_symlink() or (folder.exists() and not _is_left_over(folder, names)):
        raise TargetExists(folder)
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(mode=0o700)
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _is_empty(folder: Path) -> bool:
    """Where a drive is mounted, what is built beside it would lie on another one."""
    return folder.is_dir() and not folder.is_mount() and not any(folder.iterdir())


def _is_left_over(folder: Path, names: Set[str]) -> bool:
    return folder.is_dir() and {path.name for path in folder.iterdir()} <= names
