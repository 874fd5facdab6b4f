"""The cleaner, with the glass it works behind."""

from collections.abc import Iterator
from contextlib import contextmanager

from intake_app.cleaning import Cleaner
from intake_app.cleaning.cleaner import TASKS
from intake_app.isolation import Glass

__all__ = ["Cleaner", "open_cleaner"]


@contextmanager
def open_cleaner() -> Iterator[Cleaner]:
    """A cleaner with children at the ready, until the end of the block."""
    with Glass(TASKS) as glass:
        yield Cleaner(glass)
