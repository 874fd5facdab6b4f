"""Counsel and their keys."""

from itertools import chain

from intake_app.domain.ids import CounselId
from intake_app.domain.people import Counsel, KeyCheck, KnownKey, Whose
from intake_app.vault import Vault
from intake_app.workflows.key_text import key_in_text


def known_key(vault: Vault, key: str) -> KnownKey | None:
    """What the vault knows of this key, in the form it is stored in."""
    with vault.reading() as view:
        people, own = view.people.list(), [one.recipient for one in view.own_keys.list()]
    if key in own:
        return KnownKey(Whose.OWN)
    now = (KnownKey(Whose.NOW, one.name) for one in people if one.key == key)
    before = (KnownKey(Whose.BEFORE, one.name) for one in people for earlier in one.earlier if earlier.key == key)
    return next(chain(now, before), None)


def rename_counsel(vault: Vault, counsel: CounselId, name: str, office: str, *, actor: str) -> Counsel:
    """Correct a name or an office; the keys stay."""
    with vault.change(actor=actor) as change:
        return change.people.update(counsel, name, office)


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
