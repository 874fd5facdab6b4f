"""
What two people compare, aloud or on paper, to know that they have the same public key.

Both forms stand for the SHA-256 of the key's bytes; of a key of SSH it is the one `ssh-keygen -l` shows in base64.
"""

import hashlib
from collections.abc import Sequence

from intake_app.age import parse_recipient
from intake_app.handoff import signature

_BYTES = 8  # of the hash, shown as groups of four hex digits
_GROUP = 4
_WORDS = 6  # of a list of 7776: 77 bits


def fingerprint(key: str) -> str:
    """The first 64 bits of the key's SHA-256, as "4F2A 91C7 …". Raises `NotARecipient`."""
    digits = _digest(key)[:_BYTES].hex().upper()
    return " ".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def fingerprint_words(key: str, words: Sequence[str]) -> tuple[str, ...]:
    """Six words for the same hash: it is read as one number, in the base of the list's length, lowest digit first."""
    number = int.from_bytes(_digest(key), "big")
    chosen = []
    for _ in range(_WORDS):
        number, digit = divmod(number, len(words))
        chosen.append(words[digit])
    return tuple(chosen)


def _digest(key: str) -> bytes:
    """Of a public key to seal for, or of one that signs, in minisign's form."""
    try:
        signs = signature.public_bytes(key)
    except signature.BadSignature:
        return hashlib.sha256(parse_recipient(key).key).digest()
    return hashlib.sha256(signs).digest()
