"""What is handed to whom."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from intake_app.domain.document import Role
from intake_app.domain.handoff_fields import ON_REQUEST, Field
from intake_app.domain.ids import CounselId, HandoffId, ItemId, MatterCode, NoteId

BATES_DIGITS = 7
MOST_BATES = 9_000_000  # the first of a handoff; with all its pages it keeps to the digits
_BATES_PREFIX = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._-]{0,19})?", re.ASCII)


def is_bates_prefix(text: str) -> bool:
    """Whether Bates numbers can begin so: up to twenty ASCII letters, digits, dots, dashes, underscores; or nothing."""
    return _BATES_PREFIX.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Choice:
    """An item that goes out, and in which form."""

    item: ItemId
    role: Role


@dataclass(frozen=True, slots=True)
class Addressees:
    """Who can open a handoff: the owners of public keys, or, where they have none, whoever knows a passphrase."""

    keys: tuple[str, ...] = ()
    own_key: str = ""  # the sender's archive can open it as well
    passphrase: str = field(default="", repr=False)  # stands alone

    def __post_init__(self) -> None:
        if bool(self.passphrase) is bool(self.keys or self.own_key):
            raise ValueError("either keys or a passphrase")

    @property
    def all_keys(self) -> tuple[str, ...]:
        """Of counsel first, each once; empty for a passphrase."""
        return tuple(dict.fromkeys((*self.keys, *([self.own_key] if self.own_key else []))))


class SheetKind(StrEnum):
    """The sheets for counsel that are drawn from a matter's records."""

    FACTS = "facts"
    FIRST_LOOK = "first-look"
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper about the legal process that was made for counsel. The ending of `name` says what it is (".pdf")."""

    name: str
    data: bytes = field(repr=False)
    untold: frozenset[Field] = frozenset()  # what was left out when it was drawn


@dataclass(frozen=True, slots=True)
class Numbering:
    """Bates numbers: each document gets a copy with one on each page; what can't be drawn gets a slip with one."""

    prefix: str
    first: int = 1
    pictures: bool = False  # each page as a picture too, for review platforms

    def __post_init__(self) -> None:
        if not is_bates_prefix(self.prefix) or not 1 <= self.first <= MOST_BATES:
            raise ValueError("no Bates number begins so")

    def text(self, number: int) -> str:
        """The number as it is written."""
        return f"{self.prefix}{number:0{BATES_DIGITS}}"


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes in, and what is told of it beyond what it is."""

    items: tuple[Choice, ...] = ()
    notes: tuple[NoteId, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    untold: frozenset[Field] = ON_REQUEST  # what is not told of them
    bates: Numbering | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen."""
        return not (self.items or self.notes or self.sheets)


@dataclass(frozen=True, slots=True)
class Answered:
    """Counsel's answer to a handoff: by whom and when it was opened, and whether all of it had come as it was sent."""

    at: datetime  # UTC, by their clock
    name: str
    key: str  # minisign's form, of the one that signed the answer
    whole: bool


@dataclass(frozen=True, slots=True)
class HandoffRecord:
    """A receipt: it names no content."""

    id: HandoffId
    matter: MatterCode
    counsel: CounselId | None
    counsel_name: str
    recipient: str  # age1…, age1pq1… or ssh-ed25519 …, a line for each; empty where a passphrase opens it
    at: datetime  # UTC
    file_name: str
    size: int  # bytes of the sealed file
    sha256: str  # hex, of the sealed file
    entries: int  # documents and notes inside
    contents: str = ""  # hex SHA-256 of the list inside; empty where an earlier version did not keep it
    answers: tuple[Answered, ...] = ()  # the first first

    @property
    def recipients(self) -> tuple[str, ...]:
        """The public keys it was sealed for; none where a passphrase opens it."""
        return tuple(self.recipient.splitlines())


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is told on paper about a handoff, as far as it is known: now that it was written, or later."""

    records: tuple[HandoffRecord, ...]  # one for each of its files, in their order
    signed_with: str  # the sender's public key in minisign's form; empty where it is no longer known
    to: str = ""  # the lawyers it was handed to, by name; empty for nobody but whom the records name
    unnamed: int = 0  # keys that open it, and of which it is not known whose they are
