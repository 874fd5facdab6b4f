"""What can be said of a handoff that came, and of each file in it."""

from dataclasses import dataclass
from enum import StrEnum


class Seal(StrEnum):
    """The sender's signature. `GOOD` says that the key in the manifest signed it, not whose key that is."""

    GOOD = "good"
    BAD = "bad"
    MISSING = "missing"


class State(StrEnum):
    """One file, compared with the manifest."""

    GOOD = "good"
    MISSING = "missing"  # listed, not there
    ALTERED = "altered"  # other bytes than listed
    UNLISTED = "unlisted"  # there, not listed


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one file."""

    path: str
    state: State
