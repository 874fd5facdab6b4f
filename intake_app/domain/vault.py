"""What can be said about a vault as a whole."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId, NoteId, RecordId


class SlotKind(StrEnum):
    """What opens one key slot."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


class HeaderSource(StrEnum):
    """Which file of the key slots a vault was opened with."""

    MAIN = "main"  # vault.key
    COPY = "copy"  # vault.key.bak, because vault.key was missing, damaged or older; it has been repaired


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

    @property
    def ok(self) -> bool:
        """Nothing is wrong anywhere."""
        return self.pages_ok and self.record_ok and not (self.damaged or self.damaged_notes or self.damaged_records)
