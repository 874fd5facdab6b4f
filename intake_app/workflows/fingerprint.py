"""What to compare with the owner of a key before relying on it."""

from dataclasses import dataclass

from intake_app import handoff
from intake_app.workflows.word_list import word_list


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Two forms of the same: `groups` of hex digits for paper, six `words` for the phone."""

    groups: str
    words: tuple[str, ...]


def fingerprint(key: str) -> Fingerprint:
    """Of a public key, age1…. NotARecipient when it is none."""
    return Fingerprint(handoff.fingerprint(key), handoff.fingerprint_words(key, word_list()))
