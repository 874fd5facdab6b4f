"""
Whether two names may be one person's, and why it looks so.

The rules are few, so that whoever reads a match can judge it: accents, capitals and particles don't count; parts may
stand in another order; one side may leave a second surname or middle name out, or give an initial; a part may be
spelled a letter or two apart, or sound alike in English or Spanish. Names are never carried from one script to another.
"""

import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

MAX_LENGTH = 200
MAX_PARTS = 8

_PARTICLES = frozenset(
    {"de", "del", "la", "las", "los", "el", "y", "e", "i", "da", "das", "do", "dos", "di", "van", "von", "der", "den"}
    | {"al", "bin", "ibn", "bint", "mr", "mrs", "ms", "mx", "dr", "dra", "sr", "sra", "srta", "don", "dona", "lic"}
    | {"ing", "jr", "ii", "iii"}
)
_TATWEEL = "\u0640"  # only lengthens Arabic words
_JOINED = re.compile(r"['’ʼ`´.]")  # O'Neil is one part, and J.R. two initials only where they stand apart
_PART = re.compile(r"[^\W\d_]+")
_SOUNDS = (
    (r"ph", "f"),
    (r"^h|(?<=[^cst])h", ""),
    (r"^x", "h"),
    (r"sch|sh|ch", "x"),
    (r"th", "t"),
    (r"qu|ck|q|c(?![ei])", "k"),
    (r"[zç]|c(?=[ei])", "s"),
    (r"gu(?=[ei])", "k"),
    (r"g(?=[ei])|j", "h"),
    (r"[fv]", "b"),
    (r"ll(?=[aeiou])|y", "i"),
    (r"w", "u"),
)
_RULES = tuple((re.compile(pattern), sound) for pattern, sound in _SOUNDS)
_VOWELS = re.compile(r"(?<=.)[aeiou]+")
_TWICE = re.compile(r"(.)\1+")


class Likeness(StrEnum):
    """Why two names look like one, the strongest reason first."""

    SAME = "same"
    ORDER = "order"  # the same parts in another order
    ACCOUNT = "account"  # one account, written in two ways
    PARTS = "parts"  # one leaves out a part that the other has
    INITIALS = "initials"
    SPELLING = "spelling"  # a letter or two apart
    SOUND = "sound"
    ONE_PART = "one_part"  # all there is of one name is a part of the other

    @property
    def strength(self) -> int:
        """3 for strong, 2 for likely, 1 for weak."""
        return _STRENGTH.get(self, 2)


_STRENGTH = {
    Likeness.SAME: 3,
    Likeness.ORDER: 3,
    Likeness.ACCOUNT: 3,
    Likeness.SOUND: 1,
    Likeness.ONE_PART: 1,
}


def parts_of(name: str) -> tuple[str, ...]:
    """A name's parts in small letters without accents; particles and titles go where anything else is left."""
    text = unicodedata.normalize("NFKD", name[:MAX_LENGTH].casefold())
    if not text.isascii():
        text = "".join(char for char in text if unicodedata.category(char) not in {"Mn", "Cf"} and char != _TATWEEL)
    found = tuple(_PART.findall(_JOINED.sub("", text)))[:MAX_PARTS]
    return tuple(part for part in found if part not in _PARTICLES) or found


def likeness(one: tuple[str, ...], two: tuple[str, ...]) -> Likeness | None:
    """How two names are alike, given their parts; None when they are not."""
    if not one or not two:
        return None
    if one == two:
        return Likeness.SAME
    if sorted(one) == sorted(two):
        return Likeness.ORDER
    short, long = sorted((one, two), key=len)
    if len(short) == 1 and len(long) > 1:
        return Likeness.ONE_PART if short[0] in long and len(short[0]) > 2 else None
    return _part_by_part(list(short), list(long))


def _part_by_part(left: list[str], free: list[str]) -> Likeness | None:
    """Each part on the left finds one of its own on the other side; the loosest pair gives the reason."""
    loosest: Likeness | None = None
    anchored = False
    for alike, reason in _WAYS:
        for part in list(left):
            partner = next((other for other in free if alike(part, other)), None)
            if partner is not None:
                left.remove(part)
                free.remove(partner)
                loosest = reason
                anchored = anchored or _anchors(reason, part)
    return loosest if anchored and not left else None


def _anchors(reason: Likeness, part: str) -> bool:
    """Whether one such pair is enough to speak of likeness: initials and short sounds alone are not."""
    return reason is not Likeness.INITIALS and len(sound(part) if reason is Likeness.SOUND else part) > 2


def is_initial(one: str, two: str) -> bool:
    return min(len(one), len(two)) == 1 and one[0] == two[0]


def spelled_alike(one: str, two: str) -> bool:
    """Doubled letters aside, one letter apart from four on, two from eight on; neighbours swapped count as one."""
    one, two = single(one), single(two)
    shorter = min(len(one), len(two))
    allowed = 2 if shorter >= 8 else 1 if shorter >= 4 else 0
    if abs(len(one) - len(two)) > allowed or len(set(one) ^ set(two)) > 2 * allowed:
        return False  # one change takes one letter away and brings one: soon seen, where counting all takes long
    return distance(one, two) <= allowed


def sounds_alike(one: str, two: str) -> bool:
    key = sound(one)
    return len(key) > 1 and key == sound(two)


_WAYS: tuple[tuple[Callable[[str, str], bool], Likeness], ...] = (
    (str.__eq__, Likeness.PARTS),
    (is_initial, Likeness.INITIALS),
    (spelled_alike, Likeness.SPELLING),
    (sounds_alike, Likeness.SOUND),
)


def single(part: str) -> str:
    """Without doubled letters: Anna as Ana."""
    return _TWICE.sub(r"\1", part)


@lru_cache(100_000)
def sound(part: str) -> str:
    """A rough key of how a part sounds in English or Spanish: one for Jiménez and Gimenes. Empty if not Latin."""
    if not part.isascii():
        return ""
    for pattern, key in _RULES:
        part = pattern.sub(key, part)
    return _VOWELS.sub("", single(part))


def distance(one: str, two: str) -> int:
    """Letters to add, drop, change or swap with their neighbour to make one of the other."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i] + [0] * len(two)
        for j, b in enumerate(two, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], last[j - 2] + 1)
    return row[-1]


def account_key(text: str) -> str:
    """An account's name as one writes it in any way: without @, address before it, capitals; digits of a telephone."""
    plain = unicodedata.normalize("NFKC", text[:MAX_LENGTH]).casefold().strip()
    shown = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    digits = re.sub(r"[\s().+\-]", "", shown)
    if digits.isdecimal() and len(digits) >= 7:
        return digits[-10:]
    if "/" in shown:
        shown = shown.partition("?")[0].rstrip("/").rpartition("/")[2]
    return shown.lstrip("@")
