"""The secrets people hold: a passphrase, or the twelve words of a recovery sheet."""

import secrets
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from mnemonic import Mnemonic

from intake_app.domain.vault import RecoverySheet, SlotKind
from intake_app.errors import WrongSecret
from intake_app.vault.header import Secret

WORDS = 12
_ENTROPY = 16  # bytes: 128 bits and a checksum of 4 make twelve words of 11 bits


def secret_of(vault: Path, given: str | Sequence[str]) -> Secret:
    """A passphrase, or the words of a recovery sheet as a list. Raises as `sheet_secret` does."""
    return passphrase_secret(given) if isinstance(given, str) else sheet_secret(vault, given)


def passphrase_secret(text: str) -> Secret:
    """NFKC, so that the same keys pressed on another system give the same bytes."""
    return Secret(SlotKind.PASSPHRASE, bytearray(unicodedata.normalize("NFKC", text), "utf-8"))


def new_sheet() -> RecoverySheet:
    """Fresh words from the BIP-39 English list."""
    return RecoverySheet(tuple(_language().to_mnemonic(secrets.token_bytes(_ENTROPY)).split()))


def sheet_secret(vault: Path, words: Sequence[str]) -> Secret:
    """What the words stand for, however they were typed.

    Raises WrongSecret, before any slot is tried, with `detail` "count", "word N" (not on the list) or "checksum".
    """
    typed = [unicodedata.normalize("NFKD", word).strip().lower() for word in words]
    if len(typed) != WORDS:
        raise WrongSecret(vault, "count")
    known = frozenset(_language().wordlist)
    for number, word in enumerate(typed, start=1):
        if word not in known:
            raise WrongSecret(vault, f"word {number}")
    if not _language().check(" ".join(typed)):
        raise WrongSecret(vault, "checksum")
    return Secret(SlotKind.RECOVERY, _language().to_entropy(typed))


@cache
def _language() -> Mnemonic:
    return Mnemonic("english")
