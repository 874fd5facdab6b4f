"""The shape of every explanation."""

from dataclasses import dataclass
from typing import NamedTuple


class Parts(NamedTuple):
    """What each explanation consists of. `title` alone must make sense."""

    title: str
    what: str
    safe: str
    next: str


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what is safe, what to do next; `details` are in the program's own terms, for whoever helps."""

    title: str
    what: str
    safe: str
    next: str
    details: str = ""
