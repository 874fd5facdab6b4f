"""A matter: everything about one case."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake_app.domain.ids import CounselId, MatterCode


class Mode(StrEnum):
    """How it came in; sets the defaults."""

    CLINIC_INTAKE = "clinic_intake"
    NEWSROOM_TIP = "newsroom_tip"
    ORG_IS_RECIPIENT = "org_is_recipient"


class Originals(StrEnum):
    """What is kept of each file."""

    KEEP = "keep"  # sealed original and clean copy
    DISCARD = "discard"  # clean copy only: what is not kept can't be demanded


class MatterState(StrEnum):
    """Where it stands. Later states come with the legal process."""

    OPEN = "open"
    HANDED_OFF = "handed_off"
    CLOSED = "closed"


def default_originals(mode: Mode) -> Originals:
    """Metadata is evidence for a clinic; for a newsroom's source it is a danger."""
    return Originals.DISCARD if mode is Mode.NEWSROOM_TIP else Originals.KEEP


@dataclass(frozen=True, slots=True)
class Matter:
    """`title` is a pseudonym or working title the user chose; it is searched and never leaves the vault unasked."""

    code: MatterCode
    mode: Mode
    title: str
    originals: Originals
    state: MatterState
    counsel: CounselId | None
    opened_at: datetime  # UTC
    items: int = 0  # counts, filled in by lists
    notes: int = 0
    handoffs: int = 0
