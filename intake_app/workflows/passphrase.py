"""Passphrases: offered ones, and how strong a chosen one is."""

import math
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from intake_app.errors import WeakPassphrase
from intake_app.workflows.word_list import word_list

WORDS = 7  # of 7,776
FLOOR = 45.0  # bits by zxcvbn's estimate; each guess costs 256 MiB and most of a second
_JUDGED = 72  # characters zxcvbn looks at


@dataclass(frozen=True, slots=True)
class Strength:
    """`bits` is an estimate from the habits of people who guess; `share` says how far it is to the floor (0 to 1)."""

    bits: float

    @property
    def share(self) -> float:
        return min(1.0, self.bits / FLOOR)

    @property
    def enough(self) -> bool:
        return self.bits >= FLOOR


def generated_bits() -> int:
    """How hard a generated passphrase is to guess: the exact number of bits, not an estimate; 90."""
    return math.floor(WORDS * math.log2(len(word_list())))


def generate_passphrase() -> str:
    """Seven random words from the EFF large list."""
    return " ".join(secrets.choice(word_list()) for _ in range(WORDS))


def strength(passphrase: str, *, known: Sequence[str] = ()) -> Strength:
    """How hard `passphrase` is to guess for someone who has heard of `known` (the vault's name and the like)."""
    from zxcvbn import zxcvbn  # noqa: PLC0415  takes longer to import than the window to open

    given = unicodedata.normalize("NFKC", passphrase)  # as the key is made of it: fancy letters are plain ones
    if not given:
        return Strength(0.0)
    return Strength(float(zxcvbn(given[:_JUDGED], user_inputs=list(known))["guesses_log10"]) * math.log2(10))


def check_passphrase(passphrase: str, *, known: Sequence[str] = ()) -> None:
    """WeakPassphrase when it is below the floor."""
    found = strength(passphrase, known=known)
    if not found.enough:
        raise WeakPassphrase(found.bits, FLOOR)
