"""What a handoff tells of the things in it, field by field: each can be left out, and the handoff says which were."""

from collections.abc import Iterable, Mapping, Set
from enum import StrEnum
from types import MappingProxyType


class Field(StrEnum):
    """By the code that a manifest names it with. From INTAKE on they are told by the sheets for counsel only."""

    TITLES = "titles"  # of items and notes, in names and lists; they often name people
    RECEIVED = "received"  # sizes and hashes of files as they arrived
    NOTE_TITLES = "note-titles"  # above the text of a note
    NOTE_TIMES = "note-times"  # when it was written
    CUSTODY = "custody"  # what the record says of what goes out
    ACTORS = "actors"  # who did it
    TIMES = "times"  # when they did it
    INTAKE = "intake"  # how the matter came in
    PRIVILEGE = "privilege"
    JURISDICTION = "jurisdiction"
    COUNSEL = "counsel"
    HANDOFFS = "handoffs"  # days of earlier ones
    KIND = "kind"
    NUMBERS = "numbers"
    AUTHORITY = "authority"
    AGENCY = "agency"
    OFFICER = "officer"
    SERVED_ON = "served-on"
    REASON = "reason"
    COURT = "court"
    SILENCE = "silence"
    SIGNATURES = "signatures"  # and which copy is held
    HISTORY = "history"  # and what came before and after
    ACCOUNTS = "accounts"
    DEMANDS = "demands"
    WORDING = "wording"  # of the demands, as on the paper
    NOTICE_SENDER = "notice-sender"
    NOTICE_WINDOW = "notice-window"  # days to object, what it takes, where to
    NOTICE_CLAIMS = "notice-claims"
    PAPER_DATES = "paper-dates"  # issued, served
    RETURN = "return"
    NOTICE_DATE = "notice-date"
    DEADLINES = "deadlines"
    EVENTS = "events"
    PEOPLE = "people"  # by pseudonym
    CONTACTS = "contacts"
    HOME = "home"
    LANGUAGE = "language"
    CONSENT = "consent"
    CONFLICTS = "conflicts"
    HOLD = "hold"
    WHO_KNOWS = "who-knows"
    CHANGED = "changed"  # produced, deleted, posted
    LINKED = "linked"


class Group(StrEnum):
    """Fields under one switch."""

    FILES = "of-files"
    NOTES = "of-notes"
    RECORD = "of-record"
    MATTER = "of-matter"
    PAPER = "of-paper"
    SOUGHT = "of-sought"
    NOTICE = "of-notice"
    DATES = "of-dates"
    PERSON = "of-person"


_ALL = tuple(Field)


def _from(first: Field, last: Field) -> tuple[Field, ...]:
    return _ALL[_ALL.index(first) : _ALL.index(last) + 1]


GROUPS: Mapping[Group, tuple[Field, ...]] = MappingProxyType(
    {
        Group.FILES: _from(Field.TITLES, Field.RECEIVED),
        Group.NOTES: _from(Field.NOTE_TITLES, Field.NOTE_TIMES),
        Group.RECORD: _from(Field.CUSTODY, Field.TIMES),
        Group.MATTER: _from(Field.INTAKE, Field.HANDOFFS),
        Group.PAPER: _from(Field.KIND, Field.HISTORY),
        Group.SOUGHT: _from(Field.ACCOUNTS, Field.WORDING),
        Group.NOTICE: _from(Field.NOTICE_SENDER, Field.NOTICE_CLAIMS),
        Group.DATES: _from(Field.PAPER_DATES, Field.EVENTS),
        Group.PERSON: _from(Field.PEOPLE, Field.LINKED),
    }
)
SHEET_GROUPS = tuple(GROUPS)[3:]
"""What only the sheets for counsel tell."""
SHEET_FIELDS = frozenset(_from(Field.INTAKE, Field.LINKED))
ON_REQUEST = frozenset({Field.TITLES})
"""What is told only when it is asked for."""
_NEEDS: Mapping[Field, Field] = MappingProxyType(
    {Field.ACTORS: Field.CUSTODY, Field.TIMES: Field.CUSTODY, Field.WORDING: Field.DEMANDS}
)


def in_order(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Each once, as they are declared."""
    wanted = set(fields)
    return tuple(field for field in Field if field in wanted)


def gathered(fields: Iterable[Field]) -> list[Field | Group]:
    """The same in few words: a group where all of it is there, else its single fields."""
    wanted, found = set(fields), list[Field | Group]()
    for group, members in GROUPS.items():
        found += [group] if wanted.issuperset(members) else [field for field in members if field in wanted]
    return found


def switched(untold: Set[Field], field: Field, *, on: bool) -> frozenset[Field]:
    """What is not told once this field is switched, with what can't be told without it, or what it needs."""
    if on:
        return frozenset(untold) - {field, *([_NEEDS[field]] if field in _NEEDS else [])}
    return frozenset(untold) | {field} | {one for one, needed in _NEEDS.items() if needed is field}
