"""What a search finds."""

from dataclasses import dataclass
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
class Hit:
    """`subject` is the matter code, or the id of an item, a note or a record.

    `snippet` is the text around the words, in parts: (text, whether it is one of the words looked for).
    """

    kind: HitKind
    matter: MatterCode
    subject: str
    title: str
    snippet: tuple[tuple[str, bool], ...]
