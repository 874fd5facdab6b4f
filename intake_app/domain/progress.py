"""How long work tells where it is, and learns that it should stop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Step:
    """`done` of `total` in bytes or files (0: not known); `stage` is a code, `name` the file at hand."""

    stage: str
    done: int = 0
    total: int = 0
    name: str = ""


class Progress(Protocol):
    """Called often and from a worker thread; raises `Cancelled` when the user stopped the work."""

    def __call__(self, step: Step, /) -> None: ...


def silent(_step: Step, /) -> None:
    """For callers who don't watch."""


Clock = Callable[[], datetime]  # returns UTC
