"""What a search looks for, and what it finds."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake_app.domain.ids import MatterCode


class HitKind(StrEnum):
    """Where the words were found."""

    MATTER = "matter"
    ITEM = "item"
    NOTE = "note"
    PROCESS = "process"
    PERSON = "person"
    EVENT = "event"
    PRIOR_DISCLOSURE = "prior_disclosure"


@dataclass(frozen=True, slots=True)
class Within:
    """What a search keeps to; what is left empty keeps to nothing.

    `since` and `before` bound when a matter was opened, an item came, a note was begun or a record entered. `tag` is
    one of the matter's.
    """

    matter: MatterCode | None = None
    kinds: frozenset[HitKind] = frozenset()
    since: datetime | None = None  # UTC, this moment included
    before: datetime | None = None  # UTC, this moment not included
    tag: str = ""

    @property
    def everywhere(self) -> bool:
        """Whether it keeps to nothing."""
        return self == Within()


EVERYWHERE = Within()

Parts = tuple[tuple[str, bool], ...]
"""A text in parts: (text, whether it is what was looked for)."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`subject` is the matter code, or the id of an item, a note or a record.

    `heading` is the title and `snippet` the text around the words, both in parts. `exhibit` is an item's number.
    """

    kind: HitKind
    matter: MatterCode
    subject: str
    title: str
    heading: Parts
    snippet: Parts
    at: datetime | None = None  # UTC; as `Within` counts it
    exhibit: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """One page of hits, of `total` in all. Where there are `more` than are counted, the newest come first."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
    more: bool = False
