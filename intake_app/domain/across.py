"""What several matters have in common: who issues, by which numbers, to whom, in which words. For this vault alone."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TypeVar

from intake_app.domain.conflicts import Known, Role, find_conflicts
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.likeness import parts_of
from intake_app.domain.matter import Mode
from intake_app.domain.process import Process
from intake_app.domain.process_terms import Component, Department

T = TypeVar("T", bound=Hashable)

SHINGLE = 5
MAX_WORDS = 2_000
ALIKE = 0.5
TOO_COMMON = 200  # words in more papers than that are a printed form's
UNDATED = ""

_SEPARATED = re.compile(r"[^\W_]+")
_OCR = str.maketrans("OQILZSB", "0011258")


class Link(StrEnum):
    """What the members of a group share."""

    AGENCY = "agency"
    COMPONENT = "component"
    OFFICE = "office"
    OFFICER = "officer"
    SERIES = "series"  # numbers that differ in their last figures only
    PLATFORM = "platform"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Case:
    """One process and the matter it belongs to."""

    matter: MatterCode
    record: RecordId
    mode: Mode
    process: Process

    @property
    def month(self) -> str:
        """Of its first date, as 2025-09; "" where it has none."""
        process = self.process
        days = (process.issued_on, process.served_on, process.notice.received_on if process.notice else None)
        return next((f"{day:%Y-%m}" for day in days if day), UNDATED)


@dataclass(frozen=True, slots=True)
class Group:
    """Processes of at least two matters that share something. `names` are a code, or every way it is written."""

    link: Link
    names: tuple[str, ...]
    cases: tuple[Case, ...]

    @property
    def matters(self) -> int:
        return len({case.matter for case in self.cases})

    @property
    def months(self) -> dict[str, int]:
        """How many in each month, in order; those without a date under ""."""
        return dict(sorted(Counter(case.month for case in self.cases).items()))


def groups(cases: Sequence[Case]) -> tuple[Group, ...]:
    """Everything that links matters, the most common first within each kind of link."""
    found = [
        *_by(Link.AGENCY, cases, lambda process: [_named(process.issuer.department)]),
        *_by(Link.COMPONENT, cases, lambda process: [_named(process.issuer.component)]),
        *_by(Link.OFFICE, cases, lambda process: [process.issuer.field_office], _office),
        *_officers(cases),
        *_by(Link.SERIES, cases, lambda process: [process.number], series),
        *_by(Link.PLATFORM, cases, _platforms),
        *_wordings(cases),
    ]
    linking = (group for group in found if group.matters > 1)
    return tuple(sorted(linking, key=lambda group: (list(Link).index(group.link), -len(group.cases), group.names)))


def series(number: str) -> str:
    """
    What stands before the last figures of a number; "" where it is too short to tell.

    Letters that scanning takes for figures are read as those. A number in one piece counts by all but its last four.
    """
    plain = unicodedata.normalize("NFKC", number[:200]).upper()
    pieces = [piece.translate(_OCR) for piece in _SEPARATED.findall(plain)]
    if not pieces or not pieces[-1].isdecimal():
        return ""
    if len(pieces) > 1:
        return "-".join(pieces[:-1])
    return pieces[0][:-4] if len(pieces[0]) >= 8 else ""


def shingles(text: str) -> tuple[str, ...]:
    """Each five words in a row, once, of the first two thousand."""
    words = _SEPARATED.findall(unicodedata.normalize("NFKC", text).casefold())[:MAX_WORDS]
    return tuple(dict.fromkeys(" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)))


def _by(
    link: Link,
    cases: Iterable[Case],
    values: Callable[[Process], Iterable[str]],
    key: Callable[[str], str] = str,
) -> Iterable[Group]:
    """Groups of cases with one key."""
    members: defaultdict[str, list[tuple[str, Case]]] = defaultdict(list)
    for case in cases:
        for value in values(case.process):
            if code := key(value):
                members[code].append((value, case))
    for listed in members.values():
        yield Group(link, _distinct(value for value, _case in listed), tuple(case for _value, case in listed))


def _officers(cases: Sequence[Case]) -> Iterable[Group]:
    """Officers whose names are alike; one link of the chain is enough."""
    by_name: defaultdict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if case.process.issuer.name.strip():
            by_name[case.process.issuer.name].append(case)
    known = [Known(name, Role.OFFICER, MatterCode("")) for name in by_name]
    pairs = [
        (match.wanted, match.known.text)
        for match in find_conflicts(list(by_name), known)
        if match.why.strength > 1 and match.wanted != match.known.text
    ]
    for names in _joined(list(by_name), pairs):
        yield Group(Link.OFFICER, _distinct(names), tuple(case for name in names for case in by_name[name]))


def _wordings(cases: Sequence[Case]) -> Iterable[Group]:
    """Cases that share at least half of the shorter one's wording, named by the words that most of them have."""
    worded = {place: text for place, case in enumerate(cases) if (text := shingles(_wording(case.process)))}
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, text in worded.items():
        for shingle in text:
            places[shingle].append(place)
    telling = (listed for listed in places.values() if len(listed) <= TOO_COMMON)
    shared = Counter(pair for listed in telling for pair in combinations(listed, 2))
    pairs = [
        (one, two) for (one, two), count in shared.items() if count >= ALIKE * min(len(worded[one]), len(worded[two]))
    ]
    for listed in _joined(list(worded), pairs):
        common = max(worded[listed[0]], key=lambda shingle: len(set(places[shingle]) & set(listed)))
        yield Group(Link.WORDING, (common,), tuple(cases[place] for place in listed))


def _wording(process: Process) -> str:
    return "\n".join((process.purpose, *(demand.verbatim for demand in process.demands)))


def _platforms(process: Process) -> Iterable[str]:
    sought = {account.platform for account in process.accounts}
    return sorted(({process.recipient.platform} - {""} or sought) - {"other"})


def _named(code: StrEnum) -> str:
    return "" if code in {Department.OTHER, Department.UNKNOWN, Component.OTHER, Component.UNKNOWN} else str(code)


def _office(name: str) -> str:
    return " ".join(parts_of(name))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _joined(members: Sequence[T], pairs: Iterable[tuple[T, T]]) -> list[list[T]]:
    """Members in the groups that pairs join them to, in their own order."""
    of = {member: [member] for member in members}
    for one, two in pairs:
        if of[one] is not of[two]:
            larger, smaller = sorted((of[one], of[two]), key=len, reverse=True)
            larger += smaller
            of.update((member, larger) for member in smaller)
    place = {member: number for number, member in enumerate(members)}
    distinct = {id(listed): listed for listed in of.values()}
    return [sorted(listed, key=lambda member: place[member]) for listed in distinct.values()]
