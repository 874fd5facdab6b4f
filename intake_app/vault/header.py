"""
The key slots of a vault: the bytes of `vault.key`.

A random 32-byte data key opens everything else. Each slot holds it once, sealed under what one secret gives through
Argon2id. Numbers are big-endian, there is no padding, and nothing may follow.

    offset       size  what
    0               8  "INTAKEKY"
    8               2  version of this format: 2
    10              4  sequence: one more with every change of a slot, so that an old copy can be told from the current
    14             16  vault id
    30             16  salt of the database, the same as the first 16 bytes of `vault.db`
    46              4  page size of the database in bytes: 16384
    50              1  checksum of its pages: 1 = HMAC-SHA512
    51              1  number of slots, n: 1 to 8
    52          102·n  slots, each:
                          1  kind: 1 = passphrase, 2 = recovery sheet, 3 = passphrase and key file
                          1  stretching: 1 = Argon2id 1.3
                          4  passes over the memory: 1 to 10
                          8  memory in bytes: 8 KiB to 1 GiB; times the passes at most 4 GiB
                         16  salt
                         24  nonce
                         48  the data key, sealed with XChaCha20-Poly1305 (IETF)
    52 + 102·n   2088  private part: a nonce of 24 bytes, then what `private_part` describes, sealed
    2140 + 102·n   32  MAC: BLAKE2b-256 of all before it, keyed with the subkey "intake header"
    2172 + 102·n   32  checksum: BLAKE2b-256 of all before it

Version 1 has no private part and no slots of kind 3. It is read, and replaced by version 2 when it is next written.

Associated data of a slot: the vault id, then its kind, stretching, passes, memory and salt, as they stand here.
A subkey is BLAKE2b-256 of nothing, keyed with the data key and personalised with the subkey's name.

The slot that was used last comes first, so that it is the first to be tried.

Every version of this format begins with the first two fields and ends with the checksum. The checksum tells damage from
a wrong secret; the MAC and the associated data stop deliberate changes. What this does not hide: that here is a vault,
and how many slots of which kinds it has.
"""

import hashlib
import secrets
import struct
from collections.abc import Iterable
from dataclasses import dataclass, replace

from intake_app.domain.vault import SlotKind
from intake_app.vault.private_part import PRIVATE_BYTES, Head, Owner, Private
from intake_app.vault.secrets import SALT_BYTES, Kdf, derive, mac, wipe
from intake_app.vault.slot import SLOT_BYTES, Malformed, Secret, Slot

MAGIC = b"INTAKEKY"
VERSION = 2
PAGE_SIZE = 16384
MAX_SLOTS = 8
NOBODY = Owner()

_START = struct.Struct(">8sH")
_REST = struct.Struct(">I16s16sIBB")
_SLOTS_AT = _START.size + _REST.size
_SUM = 32
_HMAC_SHA512 = 1


class TooNew(ValueError):
    """Whole, and of a later version."""

    def __init__(self, found: int) -> None:
        super().__init__(found)
        self.found = found


@dataclass(frozen=True, slots=True)
class Header:
    """All slots, and what else is needed before the database can be opened."""

    sequence: int
    vault_id: bytes
    database_salt: bytes
    slots: tuple[Slot, ...]
    private: bytes = b""
    mac: bytes = b""
    version: int = VERSION

    @classmethod
    def make(cls, given: Iterable[Secret], kdf: Kdf, data_key: bytearray, owner: Owner = NOBODY) -> "Header":
        """The first header of a new vault, with a slot for each secret, all of one owner."""
        vault_id = secrets.token_bytes(16)
        slots = tuple(Slot.make(vault_id, secret, kdf, data_key) for secret in given)
        made = cls(1, vault_id, secrets.token_bytes(SALT_BYTES), slots)
        sheet = replace(owner, label="")  # it belongs to whoever has it
        owners = tuple(sheet if slot.kind is SlotKind.RECOVERY else owner for slot in slots)
        return made._signed(data_key, Private(None, owners))

    def told(self, data_key: bytearray) -> Private:
        """Whose the slots are, and where the record stood. Raises Malformed."""
        if self.version == 1:
            return Private(None, (NOBODY,) * len(self.slots))
        return Private.unsealed(self.private, self.vault_id, data_key, len(self.slots))

    def with_slot(self, secret: Secret, owner: Owner, data_key: bytearray) -> "Header":
        """The next header, with one slot more at the end, at the cost of the dearest. Raises ValueError when full."""
        if len(self.slots) == MAX_SLOTS:
            raise ValueError("no slot is free")
        private = self.told(data_key)
        slots = (*self.slots, Slot.make(self.vault_id, secret, self._kdf(), data_key))
        return self._next(slots, replace(private, owners=(*private.owners, owner)), data_key)

    def with_secret(self, place: int, secret: Secret, owner: Owner, data_key: bytearray) -> "Header":
        """The next header, with another secret in the place of a slot."""
        private, made = self.told(data_key), Slot.make(self.vault_id, secret, self._kdf(), data_key)
        slots = (*self.slots[:place], made, *self.slots[place + 1 :])
        owners = (*private.owners[:place], owner, *private.owners[place + 1 :])
        return self._next(slots, replace(private, owners=owners), data_key)

    def without(self, place: int, data_key: bytearray) -> "Header":
        """The next header, without that slot."""
        private = self.told(data_key)
        owners = (*private.owners[:place], *private.owners[place + 1 :])
        return self._next((*self.slots[:place], *self.slots[place + 1 :]), replace(private, owners=owners), data_key)

    def with_owner(self, place: int, label: str, data_key: bytearray) -> "Header":
        """The next header, with another label for that slot."""
        private = self.told(data_key)
        owners = [*private.owners]
        owners[place] = replace(owners[place], label=label)
        return self._next(self.slots, replace(private, owners=tuple(owners)), data_key)

    def rekeyed(self, given: Iterable[tuple[Secret, Owner]], data_key: bytearray) -> "Header":
        """The next header of the same vault, for another data key and database: only these secrets open it."""
        pairs = tuple(given)
        slots = tuple(Slot.make(self.vault_id, secret, self._kdf(), data_key) for secret, _ in pairs)
        private = Private(None, tuple(owner for _, owner in pairs))
        return replace(self, database_salt=secrets.token_bytes(SALT_BYTES))._next(slots, private, data_key)

    def with_head(self, head: Head | None, first: int, data_key: bytearray) -> "Header":
        """This header with what is known of the record, and the slot at `first` in front. Its sequence stays."""
        private, order = self.told(data_key), [first, *(each for each in range(len(self.slots)) if each != first)]
        moved = replace(self, version=VERSION, slots=tuple(self.slots[each] for each in order))
        return moved._signed(data_key, Private(head, tuple(private.owners[each] for each in order)))

    def find(self, secret: Secret) -> tuple[int, bytearray] | None:
        """Which slot opens with this secret, and the data key; None when none does."""
        for place, slot in enumerate(self.slots):
            if slot.kind is secret.kind and (key := slot.open(self.vault_id, secret)) is not None:
                return place, key
        return None

    def unlock(self, secret: Secret) -> bytearray | None:
        """The data key; None when no slot opens with this secret."""
        found = self.find(secret)
        return found[1] if found else None

    def place_of(self, slot: str) -> int | None:
        """Where the slot with this id stands; None when it is gone."""
        return next((place for place, each in enumerate(self.slots) if each.id == slot), None)

    def is_genuine(self, data_key: bytearray) -> bool:
        """Whether the MAC holds: nobody without the data key changed anything."""
        return secrets.compare_digest(self.mac, self._mac(data_key))

    def pack(self) -> bytes:
        """The bytes of the file."""
        signed = self._body() + self.mac
        return signed + _checksum(signed)

    @classmethod
    def parse(cls, data: bytes) -> "Header":
        """Raises Malformed or TooNew. Costs nothing: no secret is stretched here."""
        if len(data) < _START.size + _SUM or _checksum(data[:-_SUM]) != data[-_SUM:]:
            raise Malformed("checksum")
        magic, version = _START.unpack_from(data)
        if magic != MAGIC:
            raise Malformed("magic")
        if version > VERSION:
            raise TooNew(version)
        if version < 1 or len(data) < _SLOTS_AT:
            raise Malformed("version")
        sequence, vault_id, salt, page_size, checksum, count = _REST.unpack_from(data, _START.size)
        if (page_size, checksum) != (PAGE_SIZE, _HMAC_SHA512):
            raise Malformed("cipher settings")
        end = _SLOTS_AT + count * SLOT_BYTES
        private_end = end + (PRIVATE_BYTES if version > 1 else 0)
        if not 1 <= count <= MAX_SLOTS or len(data) != private_end + 2 * _SUM:
            raise Malformed("slot count")
        slots = tuple(Slot.parse(data[at : at + SLOT_BYTES]) for at in range(_SLOTS_AT, end, SLOT_BYTES))
        if len({slot.salt for slot in slots}) < count:
            raise Malformed("same slot twice")
        if version == 1 and any(slot.kind is SlotKind.KEY_FILE for slot in slots):
            raise Malformed("slot kind")
        private = data[end:private_end]
        return cls(sequence, vault_id, salt, slots, private, data[private_end : private_end + _SUM], version)

    def _next(self, slots: tuple[Slot, ...], private: Private, data_key: bytearray) -> "Header":
        changed = replace(self, version=VERSION, sequence=self.sequence + 1, slots=slots)
        return changed._signed(data_key, private)

    def _kdf(self) -> Kdf:
        return max((slot.kdf for slot in self.slots), key=lambda kdf: kdf.opslimit * kdf.memlimit)

    def _body(self) -> bytes:
        rest = (self.sequence, self.vault_id, self.database_salt, PAGE_SIZE, _HMAC_SHA512, len(self.slots))
        slots = b"".join(slot.pack() for slot in self.slots)
        return _START.pack(MAGIC, self.version) + _REST.pack(*rest) + slots + self.private

    def _mac(self, data_key: bytearray) -> bytes:
        subkey = derive(data_key, b"intake header")
        try:
            return mac(subkey, self._body())
        finally:
            wipe(subkey)

    def _signed(self, data_key: bytearray, private: Private) -> "Header":
        sealed = replace(self, private=private.sealed(self.vault_id, data_key))
        return replace(sealed, mac=sealed._mac(data_key))


def _checksum(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_SUM).digest()
