"""What became of each file of a take-in, and what can still be done about one that was refused."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from intake_app.domain.document import Item, Kind, PartOf
from intake_app.errors import FileRefused, Refusal


class FileState(StrEnum):
    """Where a file stands on its way in."""

    WAITING = "waiting"
    WORKING = "working"  # being read, cleaned or stored
    STORED = "stored"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """One file of a take-in. `number` counts from 0 in the order of storing.

    `source` is its place on a drive, or the name of what was pasted or lies inside an item (`part_of`).
    """

    number: int
    source: Path
    state: FileState = FileState.WAITING
    kind: Kind = Kind.UNKNOWN  # also of what was refused before a byte of it was seen
    item: Item | None = None
    refusal: FileRefused | None = None
    part_of: PartOf | None = None
    same_as: int = 0
    """The exhibit of this matter that came as the same bytes before; 0 when there is none."""


@dataclass(frozen=True, slots=True)
class TakeInResult:
    """What became of every file, in the order they were stored."""

    files: tuple[TakenIn, ...]

    @property
    def items(self) -> list[Item]:
        """What was stored."""
        return [file.item for file in self.files if file.item]

    @property
    def refused(self) -> list[TakenIn]:
        """What was not, each with its refusal."""
        return [file for file in self.files if file.refusal]


class Way(StrEnum):
    """A way on for a file of which there is no clean copy, or none that is good enough."""

    CLEAN = "clean"  # simply once more
    PASSWORD = "password"
    FLATTEN = "flatten"
    AS_RECEIVED = "as_received"


_LOCKED = frozenset({Refusal.PASSWORD_NEEDED, Refusal.WRONG_PASSWORD})
_NEVER_STORED = frozenset({Refusal.CHANGED_WHILE_READ, Refusal.TOO_LARGE_TO_STORE})
_NOT_CLEAN = frozenset({Refusal.NOT_UNDERSTOOD, Refusal.METADATA_REMAINS, Refusal.DAMAGED})


def ways_on(kind: Kind, refusal: Refusal) -> tuple[Way, ...]:
    """What can be done about a file of that kind that was refused, the likely one first."""
    ways: tuple[Way, ...] = ()
    if refusal in _LOCKED:
        ways += (Way.PASSWORD,)
    if refusal in _NOT_CLEAN and kind is Kind.PDF:
        ways += (Way.FLATTEN,)
    return (*ways, Way.AS_RECEIVED) if can_be_kept(kind, refusal) else ways


def can_be_kept(kind: Kind, refusal: Refusal) -> bool:
    """Whether it could be stored as received: it is something, not too much, and stays the same while it is read."""
    return kind is not Kind.UNKNOWN and refusal not in _NEVER_STORED
