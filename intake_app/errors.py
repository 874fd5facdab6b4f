"""
Every error a user can meet. They carry facts; `intake_app.words` writes the sentences.

IntakeError
├── Cancelled
├── VaultError
│   ├── CannotOpen       WrongSecret, HeaderDamaged, DatabaseDamaged, DatabaseEmpty,
│   │                    VaultTooNew, VaultMissing, VaultUnreadable, VaultInUse, TooSoon
│   ├── VaultExists, WeakPassphrase, StorageFull, StorageReadOnly, StorageFailed, StorageGone,
│   │                    SlotFault, WrongName
│   └── NotFound, OnHold, DocumentDamaged, EntryDamaged, RecordBroken
├── FileRefused          (one file of many; the others go on)
│   └── CannotRead       (the one file that was named: a key, a handoff)
├── ChildFailed, NoWalls (no file can be opened at all; or only by a process with nothing around it)
├── AgeError             NoMatch, BadHmac, BadHeader, BadPayload, BadArmor, NotARecipient, NotAnIdentity,
│                        MixedRecipients, KeyLocked, WrongKeyPassphrase
├── DataFileDamaged      (rules, platforms, patterns: what the program knows of law and practice)
├── TooMuchToHandOff
└── HandoffError         NothingToHandOff, TargetExists, CannotWrite, ReadBackDiffers,
                         NotAHandoff, HandoffTooNew, HandoffDamaged,
                         NotAnAcknowledgement, NotOurHandoff, OtherContents
"""

from enum import StrEnum
from pathlib import Path


class IntakeError(Exception):
    """Anything the program can explain to its user."""


class Cancelled(IntakeError):
    """The user stopped the work; whole items done before that are kept."""


# --- the vault -------------------------------------------------------------------------------------------------------


class VaultError(IntakeError):
    """Something about a vault, named by its folder."""

    def __init__(self, vault: Path, detail: str = "") -> None:
        super().__init__(vault, detail)
        self.vault, self.detail = vault, detail


class CannotOpen(VaultError):
    """The vault was not opened, and nothing in it was changed."""


class WrongSecret(CannotOpen):
    """No key slot opens with this passphrase or recovery sheet."""


class HeaderDamaged(CannotOpen):
    """`vault.key` and its copies can't be read or don't pass their MAC."""


class DatabaseDamaged(CannotOpen):
    """The secret is right and the header whole, but `vault.db` can't be read."""


class DatabaseEmpty(CannotOpen):
    """`vault.db` is 0 bytes long. It is never filled anew: evidence may be recoverable elsewhere."""


class VaultMissing(CannotOpen):
    """There is no vault at this place, or its database or header is not there."""


class VaultDestroyed(CannotOpen):
    """It was destroyed on purpose: its key slots are gone, and what else is in the folder was not removed any more."""


class VaultUnreadable(CannotOpen):
    """The system does not let its user read the folder."""


class VaultTooNew(CannotOpen):
    """Made by a newer version of the program."""

    def __init__(self, vault: Path, found: int, known: int) -> None:
        super().__init__(vault, f"{found} > {known}")
        self.found, self.known = found, known


class VaultInUse(CannotOpen):
    """Another process has it open. `holder` says which, as far as it is known (process id, start time)."""

    def __init__(self, vault: Path, holder: str) -> None:
        super().__init__(vault, holder)
        self.holder = holder


class TooSoon(CannotOpen):
    """Too many attempts failed: the next one has to wait `seconds`."""

    def __init__(self, vault: Path, seconds: int) -> None:
        super().__init__(vault, str(seconds))
        self.seconds = seconds


class SlotFault(VaultError):
    """What was asked of the key slots can't be done.

    `detail` is "full", "last" (without it only the recovery sheet, or nothing, would open the vault), "gone", "label"
    (empty, too long or taken), "which" (several people have a passphrase) or "used" (this secret opens it already).
    """


class WrongName(VaultError):
    """What was typed is not the name of the vault that was to be destroyed."""


class VaultExists(VaultError):
    """Creating would overwrite something."""


class WeakPassphrase(IntakeError):
    """Below the floor. `bits` is the estimate, `needed` the floor."""

    def __init__(self, bits: float, needed: float) -> None:
        super().__init__(bits, needed)
        self.bits, self.needed = bits, needed


class StorageFull(VaultError):
    """No space left; what was being written was undone."""


class StorageReadOnly(VaultError):
    """The place can't be written to."""


class StorageFailed(VaultError):
    """The drive reported an error; what was being written was undone."""


class SearchDamaged(VaultError):
    """The index that the search looks through is damaged; what it is about can be read all the same."""


class StorageGone(StorageFailed):
    """The folder of the vault is not there any more: a drive was pulled out, or the folder was moved."""


class NotFound(IntakeError):
    """`what` is matter, item, note, counsel or handoff; `key` is what was asked for."""

    def __init__(self, what: str, key: str) -> None:
        super().__init__(what, key)
        self.what, self.key = what, key


class OnHold(IntakeError):
    """A hold stands in this matter: nothing of it is purged. `matter` is its code."""

    def __init__(self, matter: str) -> None:
        super().__init__(matter)
        self.matter = matter


class DocumentDamaged(IntakeError):
    """The stored bytes of one content don't match the hash in the record."""

    def __init__(self, item: str, role: str) -> None:
        super().__init__(item, role)
        self.item, self.role = item, role


class EntryDamaged(IntakeError):
    """What the database says of one thing can't be read: no page is damaged, but no version writes such a value.

    `what` is the kind of thing, as `domain.vault.Thing` has it, `key` its id.
    """

    def __init__(self, what: str, key: str) -> None:
        super().__init__(what, key)
        self.what, self.key = what, key


class RecordBroken(VaultError):
    """The custody record's hash chain does not hold; `seq` is the first event that doesn't.

    `detail` is "behind" when the chain is whole in itself, but the key file knows of an event it lacks.
    """

    def __init__(self, vault: Path, seq: int, detail: str = "") -> None:
        super().__init__(vault, detail)
        self.seq = seq


# --- one file of many -------------------------------------------------------------------------------------------------


class Refusal(StrEnum):
    """Why one file was not taken in or not cleaned."""

    MISSING = "missing"  # gone since it was chosen
    UNREADABLE = "unreadable"  # permissions, I/O error
    EMPTY = "empty"
    NOT_A_FILE = "not_a_file"  # device, socket, pipe
    LOOP = "loop"  # a folder that contains itself through links
    LINK_OUTSIDE = "link_outside"  # a link that leads out of the folder that was chosen
    TOO_LARGE = "too_large"  # bytes, beyond what this kind is cleaned at
    TOO_LARGE_TO_STORE = "too_large_to_store"  # beyond what is taken in as one file, cleaned or not
    TOO_MANY_PIXELS = "too_many_pixels"
    NO_PIXELS = "no_pixels"
    DAMAGED = "damaged"  # the decoder gave up
    CRASHED = "crashed"  # the child died
    TOO_SLOW = "too_slow"  # the child ran out of its time
    TOO_MUCH_MEMORY = "too_much_memory"
    METADATA_REMAINS = "metadata_remains"  # the second look found something
    UNKNOWN_KIND = "unknown_kind"  # `clean` only; take-in stores these as received
    NOT_UNDERSTOOD = "not_understood"  # holds a part that the cleaner does not know; `detail` names it
    PICTURE_NOT_UNDERSTOOD = "picture_not_understood"  # the same of a picture inside a document
    DOCUMENT_INSIDE = "document_inside"  # a whole other file is to be put in its place when it is opened
    NOT_FILLED_IN = "not_filled_in"  # a pivot table whose values are worked out when it is opened
    UNPACKS_TOO_LARGE = "unpacks_too_large"  # a bomb, or as good as one
    PASSWORD_NEEDED = "password_needed"  # it is encrypted, and a password opens it
    WRONG_PASSWORD = "wrong_password"
    ENCRYPTED = "encrypted"  # in a way that no password given here opens
    NO_SUCH_PART = "no_such_part"  # of an archive or message
    CHANGED_WHILE_READ = "changed_while_read"
    OUTPUT_EXISTS = "output_exists"
    OUTPUT_FAILED = "output_failed"
    ENTRY_DAMAGED = "entry_damaged"  # what the vault says of an item can't be read


class FileRefused(IntakeError):
    """This file did not go in; nothing of it is stored, nothing on the disk was changed."""

    def __init__(self, reason: Refusal, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


class CannotRead(FileRefused):
    """The one file that was named can't be read. `path` says which; nothing was done with any other."""

    def __init__(self, path: Path, reason: Refusal, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.args = (path, *self.args)
        self.path = path


class ChildFailed(IntakeError):
    """The separate process that opens files does not start; `detail` says how far it came. No fault of any file."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class NoWalls(IntakeError):
    """This system puts no walls around the process that opens files, and its user did not say to go on without."""


# --- age (the format) ------------------------------------------------------------------------------------------------


class AgeError(IntakeError):
    """`detail` is for the log and the command line, in the format's own terms."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class NoMatch(AgeError):
    """None of the identities opens this file."""


class BadHmac(AgeError):
    """The header was altered after it was made."""


class BadHeader(AgeError):
    """Not an age file, or its header breaks the format.

    `costly`: it may keep the format, but its passphrase takes more work or memory than we give, or than there is.
    """

    def __init__(self, detail: str = "", *, costly: bool = False) -> None:
        super().__init__(detail)
        self.costly = costly


class BadPayload(AgeError):
    """The encrypted body was cut, altered or lengthened."""


class BadArmor(AgeError):
    """The text form (PEM) is not strict."""


class NotARecipient(AgeError):
    """Not a public key we can seal for: `age1…`, `age1pq1…` or `ssh-ed25519 …`. `why` is a `KeyFault`."""

    def __init__(self, why: "KeyFault", detail: str = "") -> None:
        super().__init__(detail)
        self.why = why


class NotAnIdentity(NotARecipient):
    """Not an `AGE-SECRET-KEY-1…`, `AGE-SECRET-KEY-PQ-1…` or identity file."""


class MixedRecipients(AgeError):
    """A file sealed for a post-quantum key and another one would be only as safe as the other."""


class KeyLocked(AgeError):
    """A key file under a passphrase, and none was given."""


class WrongKeyPassphrase(AgeError):
    """Not the passphrase of this key file."""


class KeyFault(StrEnum):
    """What is wrong with the text of a key."""

    EMPTY = "empty"
    PRIVATE_KEY = "private_key"  # a secret key pasted where a public one belongs
    PUBLIC_KEY = "public_key"  # the reverse
    MISTYPED = "mistyped"  # checksum
    CUT = "cut"  # too short
    LOW_ORDER = "low_order"  # a point nobody can hold the key of
    SSH = "ssh"  # of a kind that can't be used
    PLUGIN = "plugin"  # on a device or in a program of its own
    OTHER_KIND = "other_kind"  # PGP, minisign, a sealed key file
    NOT_A_KEY = "not_a_key"
    NO_CODE = "no_code"  # a picture without a QR code that can be read
    OTHER_CODE = "other_code"  # a QR code of something else
    SEVERAL = "several"  # pictures of more than one key


# --- data files ------------------------------------------------------------------------------------------------------


class DataFault(StrEnum):
    """What is wrong with a data file."""

    MISSING_FILE = "missing_file"
    NOT_TOML = "not_toml"  # nor UTF-8
    UNKNOWN_FIELD = "unknown_field"
    MISSING_FIELD = "missing_field"
    WRONG_TYPE = "wrong_type"
    UNKNOWN_CODE = "unknown_code"
    TWICE = "twice"  # one id, two entries
    MISSING_ENTRY = "missing_entry"  # a code that has none


class DataFileDamaged(IntakeError):
    """A data file does not read as it should. `line` counts from 1 (0: not known); `detail` names the field or code."""

    def __init__(self, file: str, line: int, fault: DataFault, detail: str = "") -> None:
        super().__init__(file, line, fault, detail)
        self.file, self.line, self.fault, self.detail = file, line, fault, detail


# --- handing off -----------------------------------------------------------------------------------------------------


class TooMuchToHandOff(IntakeError):
    """More files than one handoff can list; `files` says how many were chosen."""

    def __init__(self, files: int) -> None:
        super().__init__(files)
        self.files = files


class HandoffError(IntakeError):
    """`path` is the file or drive it is about."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path, self.detail = path, detail


class NothingToHandOff(HandoffError):
    """No item and no note was chosen."""


class TargetExists(HandoffError):
    """A file of that name is there; it is never overwritten."""


class CannotWrite(HandoffError):
    """Full, read-only, pulled out or failing, or no place for a file. No half file was left.

    `why` is full, too_large (for one file on such a drive, as 4 GiB are for FAT), asked (too large for the size that
    was asked for), read_only, name (one that can't be used there), no_folder (a file stands where a folder should),
    inside (the vault that is backed up), gone or failed.
    """

    def __init__(self, path: Path, why: str, needed: int = 0, free: int = 0, *, parts: bool = False) -> None:
        """`parts` says that files are made as small as they can be, and one is still too large."""
        super().__init__(path, why)
        self.why, self.needed, self.free, self.parts = why, needed, free, parts


class ReadBackDiffers(HandoffError):
    """What the drive gave back is not what was written."""


class NotAHandoff(HandoffError):
    """It opened, but holds no handoff of ours (any age file can hold anything)."""


class HandoffTooNew(HandoffError):
    """Made by a newer version of the program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, f"{found} > {known}")
        self.found, self.known = found, known


class HandoffDamaged(HandoffError):
    """The manifest and the content don't agree; `detail` names the first entry that doesn't."""


class NotAnAcknowledgement(HandoffError):
    """It says nothing of a handoff, or was altered after it was signed."""


class NotOurHandoff(HandoffError):
    """A valid acknowledgement, of a handoff that this vault did not make. `detail` is the hash it names."""


class OtherContents(HandoffError):
    """It names a handoff of this vault, but not what is inside: whoever wrote it has not opened it."""
