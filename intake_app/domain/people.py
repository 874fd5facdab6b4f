"""People with keys."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake_app.domain.ids import CounselId


class KeyCheck(StrEnum):
    """How a key's fingerprint was compared with its owner."""

    UNCHECKED = "unchecked"
    IN_PERSON = "in_person"
    READ_ALOUD = "read_aloud"


@dataclass(frozen=True, slots=True)
class Counsel:
    """A lawyer who can receive a handoff.

    When the key changes, `check` goes back to unchecked and the old key is kept in `previous_key`.
    """

    id: CounselId
    name: str
    office: str
    key: str  # age1…, age1pq1… or ssh-ed25519 …
    check: KeyCheck
    checked_at: datetime | None
    added_at: datetime
    previous_key: str = ""
