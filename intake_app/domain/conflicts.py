"""
The conflict check: names to look for, held against everybody in the vault, before any facts are taken; what came of it.

Each match says why it was made. A match is a question for a person, never an answer; no match is none either.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake_app.domain.ids import MatterCode
from intake_app.domain.likeness import Likeness, account_key, likeness, parts_of, single, sound


class Role(StrEnum):
    """What a known name is."""

    CLIENT = "client"  # or anybody else on their side
    ADVERSE = "adverse"
    OFFICER = "officer"
    OTHER = "other"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Known:
    """A name, alias or account that a matter holds."""

    text: str
    role: Role
    matter: MatterCode


@dataclass(frozen=True, slots=True)
class Match:
    """A known name that may be the wanted one, and why."""

    wanted: str
    known: Known
    why: Likeness


class ConflictResult(StrEnum):
    CLEAR = "clear"
    POSSIBLE = "possible"
    CONFLICT = "conflict"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Alike:
    """A name that may be one that was looked for: where it stands, as what, and why. Not the name itself."""

    wanted: str
    matter: str
    role: Role
    why: Likeness


@dataclass(frozen=True, slots=True)
class ConflictCheck:
    """What was looked for over all matters, and what came of it. `seen` are the codes of matters with a likeness."""

    names: tuple[str, ...]
    result: ConflictResult
    by: str
    at: datetime  # UTC
    seen: tuple[str, ...] = ()
    note: str = ""
    alike: tuple[Alike, ...] = ()


def find_conflicts(wanted: Sequence[str], known: Iterable[Known]) -> tuple[Match, ...]:
    """
    Likenesses, the strongest first, in the order the names were given.

    A part that is two letters off is only found where another part of the name, or its sound, is nearer.
    """
    index = _Index(known)
    found = [
        (-why.strength, number, list(Likeness).index(why), place, Match(name, one, why))
        for number, name in enumerate(wanted)
        for place, one, why in index.like(name)
    ]
    return tuple(match for *_order, match in sorted(found, key=lambda entry: entry[:-1]))


class _Index:
    """Known names by each key that a like name would share, so that few are compared one by one."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._known = tuple(known)
        self._parts = [() if one.role is Role.ACCOUNT else parts_of(one.text) for one in self._known]
        self._names: defaultdict[str, set[int]] = defaultdict(set)
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        self._accounts: defaultdict[str, list[int]] = defaultdict(list)
        for place, (one, parts) in enumerate(zip(self._known, self._parts, strict=True)):
            for part in parts:
                self._names[part].add(place)
            if one.role is Role.ACCOUNT:
                self._accounts[account_key(one.text)].append(place)
        for word in self._names:
            for key in _keys(word):
                self._words[key].add(word)

    def like(self, wanted: str) -> Iterator[tuple[int, Known, Likeness]]:
        """Places in the list of known ones, with the reason."""
        key, parts = account_key(wanted), parts_of(wanted)
        if key:
            yield from ((place, self._known[place], Likeness.ACCOUNT) for place in self._accounts.get(key, ()))
        words = {word for part in parts for shared in _keys(part) for word in self._words.get(shared, ())}
        for place in sorted({place for word in words for place in self._names[word]}):
            why = likeness(parts, self._parts[place])
            if why:
                yield place, self._known[place], why


def _keys(part: str) -> set[str]:
    """What a part shares with those like it: itself, its sound, and itself with any one letter left out."""
    plain = single(part)
    keys = {plain, f"~{sound(part)}"} - {"~"}
    if len(plain) >= 4:
        keys |= {plain[:place] + plain[place + 1 :] for place in range(len(plain))}
    return keys
