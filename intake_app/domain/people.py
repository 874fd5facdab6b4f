"""People with keys."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from intake_app.domain.ids import CounselId


class KeyCheck(StrEnum):
    """How a key's fingerprint was compared with its owner."""

    UNCHECKED = "unchecked"
    IN_PERSON = "in_person"
    READ_ALOUD = "read_aloud"
    CODE = "code"  # a QR code from their own hand, compared by the program


@dataclass(frozen=True, slots=True)
class Counsel:
    """A lawyer who can receive a handoff.

    When the key changes, `check` goes back to unchecked; `earlier` keeps the old ones, the latest first.
    """

    id: CounselId
    name: str
    office: str
    key: str  # age1…, age1pq1… or ssh-ed25519 …
    check: KeyCheck
    checked_at: datetime | None
    added_at: datetime
    earlier: tuple["EarlierKey", ...] = ()
    checked_by: str = ""

    @property
    def previous_key(self) -> str:
        """The key before this one; empty when there was none."""
        return self.earlier[0].key if self.earlier else ""


@dataclass(frozen=True, slots=True)
class EarlierKey:
    """A key that counsel had until another took its place. What was sealed for it stays readable with it."""

    key: str
    set_at: datetime
    check: KeyCheck


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A key to open handoffs with. `sealed` is the key file, which its passphrase opens, as here so in any `age`."""

    recipient: str  # age1… or age1pq1…
    sealed: str = field(repr=False)
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Signer:
    """Whoever signed something that came here: a handoff, or counsel's answer to one."""

    key: str  # minisign's form
    name: str  # as it first stood beside the key
    met_at: datetime
    check: KeyCheck
    checked_at: datetime | None = None
    checked_by: str = ""


class Whose(StrEnum):
    """What is known of a key that is given as counsel's."""

    OWN = "own"  # of this vault: what is sealed for it, no counsel can open
    NOW = "now"  # of somebody in the list
    BEFORE = "before"  # of somebody in the list, until another took its place


@dataclass(frozen=True, slots=True)
class KnownKey:
    """`name` is that of counsel; empty for a key of one's own."""

    whose: Whose
    name: str = ""
