"""What two people compare to know that they have the same key."""

from dataclasses import dataclass

from intake_app import handoff
from intake_app.workflows.word_list import word_list


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Both stand for the same hash of the key: groups of hex digits for paper, six words for the phone."""

    digits: str
    words: tuple[str, ...]


def fingerprint(key: str) -> Fingerprint:
    """The fingerprint of a public key. NotARecipient says what is wrong with it."""
    return Fingerprint(handoff.fingerprint(key), handoff.fingerprint_words(key, word_list()))
