"""The custody record: who did what, when, chained by hashes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from intake_app.domain.ids import MatterCode


class Action(StrEnum):
    """What happened."""

    VAULT_CREATED = "vault_created"
    VAULT_OPENED = "vault_opened"
    VAULT_LOCKED = "vault_locked"
    UNLOCK_FAILED = "unlock_failed"  # entered at the next unlock that works
    PASSPHRASE_CHANGED = "passphrase_changed"
    PERSON_ADDED = "person_added"  # someone else may open the vault
    PERSON_REMOVED = "person_removed"
    PERSON_RENAMED = "person_renamed"
    SHEET_REPLACED = "sheet_replaced"
    REKEYED = "rekeyed"  # another data key: only who is named here opens the vault from now on
    RECORD_BEHIND = "record_behind"  # the key file knew of later lines than the record had
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    CHECKED = "checked"
    SEARCH_MADE_ANEW = "search_made_anew"  # its index was damaged
    SALVAGED = "salvaged"  # made of what could be read of a damaged vault
    MATTER_OPENED = "matter_opened"
    MATTER_CHANGED = "matter_changed"
    RECEIVED = "received"
    REFUSED = "refused"
    CLEANED = "cleaned"
    RENAMED = "renamed"
    VIEWED = "viewed"
    ORIGINAL_VIEWED = "original_viewed"
    EXPORTED = "exported"
    PRINTED = "printed"
    NOTE_VIEWED = "note_viewed"
    TRASHED = "trashed"
    TAKEN_BACK = "taken_back"  # out of the trash
    PURGED = "purged"
    DISPOSED = "disposed"  # a whole matter was deleted for good
    NOTE_WRITTEN = "note_written"
    NOTE_REVISED = "note_revised"
    COUNSEL_ADDED = "counsel_added"
    COUNSEL_CHANGED = "counsel_changed"
    KEY_CHECKED = "key_checked"
    KEY_CHANGED = "key_changed"
    RECORD_ADDED = "record_added"  # a process, a person, an event …
    RECORD_CHANGED = "record_changed"
    RECORD_REMOVED = "record_removed"
    NAME_REVEALED = "name_revealed"
    HANDED_OFF = "handed_off"
    HANDOFF_OPENED = "handoff_opened"
    ACKNOWLEDGED = "acknowledged"  # counsel's answer came
    ANSWERED = "answered"  # an acknowledgement was written
    OWN_KEY_MADE = "own_key_made"
    OWN_KEY_PASSPHRASE_CHANGED = "own_key_passphrase_changed"
    SIGNER_MET = "signer_met"  # a signing key came for the first time
    SIGNER_CHECKED = "signer_checked"
    BACKUPS_PLANNED = "backups_planned"
    UNREADABLE = "unreadable"  # never written: stands in lists for a line that can't be read
    WITNESSED = "witnessed"  # things of an earlier version got their first witness


FOR_PRACTICE = {"for": "practice"}
"""A fact of the first line of a vault in which everything is invented. Nothing else marks one."""


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """One line of the record.

    `subject` is an item, note, counsel or handoff id; `facts` are short strings (hashes, counts, codes).
    """

    seq: int
    at: datetime  # UTC
    actor: str
    action: Action
    matter: MatterCode | None
    subject: str
    facts: dict[str, str]
    hash: str  # hex SHA-256 over the previous hash and this event's canonical bytes


class RecordLine(NamedTuple):
    """The same as it is written, which is what its hash is made of; with the hash of the event before it."""

    seq: int
    at: str  # ISO 8601 with microseconds, UTC
    actor: str
    action: str
    matter: str  # or empty
    subject: str
    facts: str  # JSON: an object of strings
    hash: str
    previous: str
