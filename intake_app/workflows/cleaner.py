"""The cleaner, with the glass it works behind."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path

from intake_app.cleaning import Cleaner, sniff
from intake_app.cleaning.cleaner import TASKS
from intake_app.domain.document import CLEANABLE
from intake_app.errors import FileRefused, NoWalls
from intake_app.isolation import Confinement, Glass
from intake_app.workflows.find_files import find_files
from intake_app.workflows.read_file import open_file

__all__ = ["Cleaner", "Confinement", "get_ready", "need_walls", "open_cleaner"]

_KEEPS_IN = frozenset({"landlock", "seccomp", "seatbelt", "untrusted"})
"""Layers of which any keeps a process that was taken over away from the user's things; the others only limit it."""

LOOK_AT = 20
"""Files among which there should be one that can be cleaned."""


@contextmanager
def open_cleaner() -> Iterator[Cleaner]:
    """A cleaner, until the end of the block. From the first file on it has children for further ones at the ready."""
    with Glass(TASKS) as glass:
        yield Cleaner(glass)


def get_ready(cleaner: Cleaner, paths: Sequence[Path]) -> None:
    """Has children warm up for the first file there while there is other work to do. What they learn is its kind's."""
    for found in islice(find_files(paths), LOOK_AT):
        with suppress(FileRefused), open_file(found.path) as opened:
            kind = sniff(opened.head)
            if kind in CLEANABLE:
                return cleaner.get_ready(kind)


def need_walls(cleaner: Cleaner, *, without: bool) -> None:
    """Raises NoWalls where nothing but a process of its own stands around a file, unless the user goes `without`."""
    if not without and not _KEEPS_IN & set(cleaner.confinement().summary):
        raise NoWalls
