"""The secrets people hold: a passphrase, a passphrase and a key file, or the twelve words of a recovery sheet."""

import hashlib
import secrets
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from mnemonic import Mnemonic

from intake_app.domain.vault import Given, RecoverySheet, SlotKind, WithKeyFile
from intake_app.errors import WrongSecret
from intake_app.vault.slot import Secret

WORDS = 12
_ENTROPY = 16  # bytes: 128 bits and a checksum of 4 make twelve words of 11 bits


def secret_of(vault: Path, given: Given) -> Secret:
    """What opens a slot, out of what a person gave. Raises as `sheet_secret` does."""
    if isinstance(given, WithKeyFile):
        return key_file_secret(given.passphrase, given.key_file)
    return passphrase_secret(given) if isinstance(given, str) else sheet_secret(vault, given)


def passphrase_secret(text: str) -> Secret:
    """NFKC, so that the same keys pressed on another system give the same bytes."""
    return Secret(SlotKind.PASSPHRASE, _bytes_of(text))


def key_file_secret(text: str, key_file: bytes) -> Secret:
    """The hash of the key file, which has 32 bytes, and behind it the passphrase."""
    digest = hashlib.blake2b(key_file, digest_size=32, person=b"intake key file").digest()
    return Secret(SlotKind.KEY_FILE, bytearray(digest) + _bytes_of(text))


def new_key_file() -> bytes:
    """The bytes of a key file: 256 random bits as a line of text, so that no program on the way alters them."""
    return f"intake-key-file-1 {secrets.token_hex(32)}\n".encode("ascii")


def _bytes_of(passphrase: str) -> bytearray:
    """Halves of characters, which a damaged clipboard can give, are bytes like any other."""
    return bytearray(unicodedata.normalize("NFKC", passphrase), "utf-8", "surrogatepass")


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
