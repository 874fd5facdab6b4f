"""Why something is withheld: what is claimed for it, never a finding. Rule 26(b)(5)(A) asks for such a list."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Basis(StrEnum):
    """The privilege or protection that is asserted, by the codes people use."""

    UNREVIEWED = "UNREVIEWED"
    ATTORNEY_CLIENT = "AC"
    WORK_PRODUCT_FACT = "WP-fact"
    WORK_PRODUCT_OPINION = "WP-opinion"
    COMMON_INTEREST = "CI/JD"
    PROSPECTIVE_CLIENT = "PC"
    REPORTER = "RP"
    CONFIDENTIAL = "CONF"


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed for one thing that stays."""

    basis: Basis
    author: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """One thing that stays. Its number, date and kind say nothing of what is in it."""

    number: str  # of the exhibit; of a note "note 1"
    at: datetime  # received or written, UTC
    kind: str
    author: str
    basis: Basis
