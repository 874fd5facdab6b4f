"""Counsel and their keys."""

from intake_app.age import parse_recipient
from intake_app.domain.ids import CounselId
from intake_app.domain.people import Counsel, KeyCheck
from intake_app.vault import Vault


def add_counsel(vault: Vault, name: str, office: str, key: str, *, actor: str) -> Counsel:
    """Add a lawyer. NotARecipient says what is wrong with the key."""
    recipient = normal_key(key)
    with vault.change(actor=actor) as change:
        return change.people.add(name, office, recipient)


def change_key(vault: Vault, counsel: CounselId, key: str, *, actor: str) -> Counsel:
    """Give counsel another key, which nobody has checked yet."""
    recipient = normal_key(key)
    with vault.change(actor=actor) as change:
        return change.people.set_key(counsel, recipient)


def confirm_key(vault: Vault, counsel: CounselId, how: KeyCheck, *, actor: str) -> Counsel:
    """Record that the fingerprint was compared with its owner."""
    with vault.change(actor=actor) as change:
        return change.people.record_check(counsel, how)


def normal_key(text: str) -> str:
    """The key in `text` as it is stored and compared. NotARecipient says what is wrong with it."""
    return str(parse_recipient(text))


def key_in_text(text: str) -> str:
    """The public key in the text of a file: its first line that is neither empty nor a comment. NotARecipient."""
    lines = (line.strip() for line in text.splitlines())
    return normal_key(next((line for line in lines if line and not line.startswith("#")), ""))
