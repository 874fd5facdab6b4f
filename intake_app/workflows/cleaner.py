"""The cleaner, with the glass it works behind."""

from collections.abc import Iterator
from contextlib import contextmanager

from intake_app.cleaning import Cleaner
from intake_app.cleaning.cleaner import TASKS
from intake_app.errors import NoWalls
from intake_app.isolation import Confinement, Glass

__all__ = ["Cleaner", "Confinement", "need_walls", "open_cleaner"]

_KEEPS_IN = frozenset({"landlock", "seccomp", "seatbelt", "untrusted"})
"""Layers of which any keeps a process that was taken over away from the user's things; the others only limit it."""


@contextmanager
def open_cleaner() -> Iterator[Cleaner]:
    """A cleaner, until the end of the block. From the first file on it has children for further ones at the ready."""
    with Glass(TASKS) as glass:
        yield Cleaner(glass)


def need_walls(cleaner: Cleaner, *, without: bool) -> None:
    """Raises NoWalls where nothing but a process of its own stands around a file, unless the user goes `without`."""
    if not without and not _KEEPS_IN & set(cleaner.confinement().summary):
        raise NoWalls
