"""Counsel and their keys."""

from intake_app.domain.ids import CounselId
from intake_app.domain.people import Counsel, KeyCheck
from intake_app.vault import Vault
from intake_app.workflows.key_text import key_in_text


def add_counsel(vault: Vault, name: str, office: str, key: str, *, actor: str) -> Counsel:
    """Add a lawyer, whose key stands in the text `key`. NotARecipient says what is wrong with it."""
    recipient = key_in_text(key)
    with vault.change(actor=actor) as change:
        return change.people.add(name, office, recipient)


def change_key(vault: Vault, counsel: CounselId, key: str, *, actor: str) -> Counsel:
    """Give counsel another key, which nobody has checked yet."""
    recipient = key_in_text(key)
    with vault.change(actor=actor) as change:
        return change.people.set_key(counsel, recipient)


def confirm_key(vault: Vault, counsel: CounselId, how: KeyCheck, *, actor: str) -> Counsel:
    """Record that the fingerprint was compared with its owner."""
    with vault.change(actor=actor) as change:
        return change.people.record_check(counsel, how)
