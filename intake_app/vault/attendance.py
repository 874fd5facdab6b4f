"""What is written down when a vault is opened and when it is locked: in the record, and of the record in the key file.

The key file knows the last event of each session. A record that lacks it was shortened, or the whole database is an
older one; that is entered once, and the key file goes on knowing the event that is missing, so that every check finds
it.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from intake_app.domain.custody import Action
from intake_app.domain.vault import Thing
from intake_app.vault.contents import drop_incomplete
from intake_app.vault.failures import failures, forget_failures
from intake_app.vault.keyfile import write_header
from intake_app.vault.lane import Lane

if TYPE_CHECKING:
    from intake_app.vault.open_vault import OpenVault


def begin(vault: "OpenVault", lane: Lane, action: Action, facts: Mapping[str, str]) -> None:
    """Clear away what a crash left, and enter what happened since the last time and that it is open now."""
    drop_incomplete(lane)
    _notice_missing_events(vault)
    _enter_failures(vault)
    with vault.change() as change:
        of = [(Thing.VAULT, vault.id)] if action is Action.VAULT_CREATED else []
        change.custody.add(action, facts=facts, of=of)
    vault.unlocked.mark_open()
    keep_head(vault)


def end(vault: "OpenVault") -> None:
    """Enter that it is locked."""
    with vault.change() as change:
        change.custody.add(Action.VAULT_LOCKED)
    keep_head(vault)


def keep_head(vault: "OpenVault") -> None:
    """Let the key file know where the record stands, unless the record lacks what it knows."""
    known = vault.known_head
    with vault.change() as view:
        if known and not view.custody.holds(known):
            return
        head = view.custody.head()
    unlocked = vault.unlocked
    header = unlocked.header.with_head(head, unlocked.place, unlocked.data_key)
    write_header(vault.folder, header)
    vault.take_header(header, 0)


def _notice_missing_events(vault: "OpenVault") -> None:
    known = vault.known_head
    with vault.change() as change:
        if known is None or change.custody.holds(known):
            return
        facts = {"known": str(known.seq), "found": str(change.custody.head().seq)}
        if facts["known"] not in change.custody.behind():
            change.custody.add(Action.RECORD_BEHIND, facts=facts)


def _enter_failures(vault: "OpenVault") -> None:
    """The attempts to unlock that failed since the vault was last open."""
    if times := failures(vault.folder):
        first, last = (at.isoformat(timespec="seconds") for at in (times[0], times[-1]))
        facts = {"count": str(len(times)), "first": first, "last": last}
        with vault.change() as change:
            change.custody.add(Action.UNLOCK_FAILED, facts=facts)
        forget_failures(vault.folder)
