"""What can be said about a vault as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId, NoteId, RecordId


class SlotKind(StrEnum):
    """What opens one key slot."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEY_FILE = "key_file"  # a passphrase and a key file, both


@dataclass(frozen=True, slots=True)
class WithKeyFile:
    """A passphrase that opens nothing without the bytes of a key file."""

    passphrase: str = field(repr=False)
    key_file: bytes = field(repr=False)


Given: TypeAlias = str | Sequence[str] | WithKeyFile
"""What a person gives to open a vault: a passphrase, the words of a recovery sheet as a list, or both things."""


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One way into a vault. `label` says whose it is; `since` is when it was added, None where that is not known."""

    id: str
    kind: SlotKind
    label: str
    since: datetime | None  # UTC


class HeaderSource(StrEnum):
    """Which file of the key slots a vault was opened with."""

    MAIN = "main"  # vault.key
    COPY = "copy"  # vault.key.bak, because vault.key was missing, damaged or older; it has been repaired
    REPLACED = "replaced"  # that of a data key which was being replaced when the computer stopped; it has been put up
    BACKUP = "backup"  # a copy elsewhere, because both files were missing or damaged; they have been repaired
    DATABASE = "database"  # the copy in the database, because the files were older; they have been repaired


class LogState(StrEnum):
    """How the last session ended, as `vault.db-wal` tells, the log of the last commits."""

    CLOSED = "closed"  # it was locked
    WHOLE = "whole"  # it was not, and every commit is there
    UNFINISHED = "unfinished"  # what came last was being written, or can't be read
    DAMAGED = "damaged"  # commits that were told to be stored can't be read
    MISSING = "missing"  # it was not locked, and the log is gone

    @property
    def lacks_something(self) -> bool:
        """Whether there is something to tell about what was stored last."""
        return self in {LogState.UNFINISHED, LogState.DAMAGED, LogState.MISSING}


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """Twelve BIP-39 words (128 bits) that open the vault without its passphrase. Shown once, stored nowhere."""

    words: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """`size` is what the folder takes on the drive, in bytes; `schema` the version of the database."""

    name: str
    id: str
    created: datetime  # UTC
    schema: int
    slots: tuple[SlotKind, ...]
    matters: int
    items: int
    notes: int
    size: int
    read_only: bool
    header: HeaderSource
    header_file: Path  # where these key slots were read


class Thing(StrEnum):
    """What the record has a witness of: how it reads since it was last changed."""

    VAULT = "vault"
    MATTER = "matter"
    ITEM = "item"
    WORDS = "words"  # of an item, for the search
    SUMS = "sums"  # of an item's bytes, for handoffs; they have no witness, and follow from the bytes
    NOTE = "note"
    RECORD = "record"
    COUNSEL = "counsel"
    HANDOFF = "handoff"
    OWN_KEY = "own_key"
    SIGNER = "signer"
    BACKUP_PLAN = "backup_plan"
    KEY_SLOTS = "key_slots"  # their copy in the database
    TRASH = "trash"


class SearchIndex(StrEnum):
    """What a check found of the index that the search looks through, and what it did."""

    WHOLE = "whole"
    MADE_ANEW = "made_anew"  # it was damaged, and nothing else was; all of it came from what is stored
    DAMAGED = "damaged"  # it is, with other things, or where nothing can be written


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a full check saw. `pages_ok`: every page of the database passes its own checksum and the tree is whole."""

    pages_ok: bool
    documents: int  # contents read and hashed
    damaged: tuple[tuple[ItemId, Role], ...]
    notes: int  # wordings compared with the record
    damaged_notes: tuple[NoteId, ...]
    records: int  # versions of them
    damaged_records: tuple[RecordId, ...]
    events: int  # custody events whose chain holds
    record_ok: bool
    broken_at: int = 0  # the first line of the record that does not hold, as far as one is known
    altered: tuple[tuple[Thing, str], ...] = ()  # what else reads otherwise than the record says, by its id
    search: SearchIndex = SearchIndex.WHOLE
    witnessed: int = 0  # things from before there were witnesses, which have one since this check

    @property
    def ok(self) -> bool:
        """Nothing is wrong anywhere."""
        wrong = self.damaged or self.damaged_notes or self.damaged_records or self.altered
        return self.pages_ok and self.record_ok and not wrong and self.search is not SearchIndex.DAMAGED
