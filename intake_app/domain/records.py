"""Records of a matter: typed values with a history, all stored the same way."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeAlias, TypeVar

from intake_app.domain.case_file import (
    Consent,
    Details,
    Event,
    Hold,
    Interview,
    LegalName,
    Person,
    PriorDisclosure,
    Reminder,
    SafeContact,
)
from intake_app.domain.conflicts import ConflictCheck
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.process import Process

Record: TypeAlias = (
    Process
    | Details
    | Person
    | LegalName
    | SafeContact
    | Consent
    | PriorDisclosure
    | Hold
    | ConflictCheck
    | Event
    | Reminder
    | Interview
)

KINDS: dict[str, type[Record]] = {
    "process": Process,
    "details": Details,
    "person": Person,
    "legal_name": LegalName,
    "safe_contact": SafeContact,
    "consent": Consent,
    "prior_disclosure": PriorDisclosure,
    "hold": Hold,
    "conflict_check": ConflictCheck,
    "event": Event,
    "reminder": Reminder,
    "interview": Interview,
}
"""The names records are stored under. They never change."""

T = TypeVar("T", bound=Record)


@dataclass(frozen=True, slots=True)
class Stored(Generic[T]):
    """A record as the vault holds it. `revision` counts from 1."""

    id: RecordId
    matter: MatterCode
    value: T
    revision: int
    written_at: datetime  # UTC
    created_at: datetime  # UTC
