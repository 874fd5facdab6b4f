"""
The key slots of a vault: the bytes of `vault.key`.

A random 32-byte data key opens everything else. Each slot holds it once, sealed under what one secret gives through
Argon2id. Numbers are big-endian, there is no padding, and nothing may follow.

    offset       size  what
    0               8  "INTAKEKY"
    8               2  version of this format: 1
    10              4  sequence: one more with every change, so that an old copy can be told from the current one
    14             16  vault id
    30             16  salt of the database, the same as the first 16 bytes of `vault.db`
    46              4  page size of the database in bytes: 16384
    50              1  checksum of its pages: 1 = HMAC-SHA512
    51              1  number of slots, n: 1 to 8
    52          102·n  slots, each:
                          1  kind: 1 = passphrase, 2 = recovery sheet
                          1  stretching: 1 = Argon2id 1.3
                          4  passes over the memory: 1 to 10
                          8  memory in bytes: 8 KiB to 1 GiB
                         16  salt
                         24  nonce
                         48  the data key, sealed with XChaCha20-Poly1305 (IETF)
    52 + 102·n     32  MAC: BLAKE2b-256 of all before it, keyed with the subkey "intake header"
    84 + 102·n     32  checksum: BLAKE2b-256 of all before it

Associated data of a slot: the vault id, then its kind, stretching, passes, memory and salt, as they stand here.
A subkey is BLAKE2b-256 of nothing, keyed with the data key and personalised with the subkey's name.

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
from intake_app.vault.secrets import (
    KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    TAG_BYTES,
    Kdf,
    derive,
    mac,
    seal,
    stretch,
    unseal,
    wipe,
)

MAGIC = b"INTAKEKY"
VERSION = 1
PAGE_SIZE = 16384
MAX_SLOTS = 8
MAX_KDF = Kdf(opslimit=10, memlimit=1 << 30)  # a hostile header can't ask for more
MIN_KDF = Kdf(opslimit=1, memlimit=8192)  # libsodium's own least

_START = struct.Struct(">8sH")
_REST = struct.Struct(">I16s16sIBB")
_PARAMETERS = struct.Struct(">BBIQ16s")
_SLOT = struct.Struct(f">{_PARAMETERS.size}s{NONCE_BYTES}s{KEY_BYTES + TAG_BYTES}s")
_SUM = 32
_HMAC_SHA512 = 1
_ARGON2ID = 1
_KINDS = {1: SlotKind.PASSPHRASE, 2: SlotKind.RECOVERY}
_CODES = {kind: code for code, kind in _KINDS.items()}


class Malformed(ValueError):
    """Not a header, or not the bytes that were written."""


class TooNew(ValueError):
    """Whole, and of a later version."""

    def __init__(self, found: int) -> None:
        super().__init__(found)
        self.found = found


@dataclass(frozen=True, slots=True)
class Secret:
    """What a person types to open a slot of this kind."""

    kind: SlotKind
    value: bytearray


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key under one secret."""

    kind: SlotKind
    kdf: Kdf
    salt: bytes
    nonce: bytes
    sealed: bytes

    @classmethod
    def make(cls, vault_id: bytes, secret: Secret, kdf: Kdf, data_key: bytearray) -> "Slot":
        """Seal the data key with fresh salt and nonce."""
        salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
        slot = cls(secret.kind, kdf, salt, nonce, b"")
        slot_key = stretch(secret.value, salt, kdf)
        try:
            return replace(slot, sealed=seal(data_key, vault_id + slot.parameters, nonce, slot_key))
        finally:
            wipe(slot_key)

    def open(self, vault_id: bytes, secret: Secret) -> bytearray | None:
        """The data key; None when this is not the secret."""
        slot_key = stretch(secret.value, self.salt, self.kdf)
        try:
            return unseal(self.sealed, vault_id + self.parameters, self.nonce, slot_key)
        finally:
            wipe(slot_key)

    @property
    def parameters(self) -> bytes:
        """Everything that decides how the secret is stretched."""
        return _PARAMETERS.pack(_CODES[self.kind], _ARGON2ID, self.kdf.opslimit, self.kdf.memlimit, self.salt)

    def pack(self) -> bytes:
        """As it stands in the file."""
        return _SLOT.pack(self.parameters, self.nonce, self.sealed)

    @classmethod
    def parse(cls, data: bytes) -> "Slot":
        """Raises Malformed for anything out of bounds, long before memory is asked for."""
        parameters, nonce, sealed = _SLOT.unpack(data)
        kind, stretching, passes, memory, salt = _PARAMETERS.unpack(parameters)
        if kind not in _KINDS or stretching != _ARGON2ID:
            raise Malformed("slot kind")
        if not (MIN_KDF.opslimit <= passes <= MAX_KDF.opslimit and MIN_KDF.memlimit <= memory <= MAX_KDF.memlimit):
            raise Malformed("slot cost")
        return cls(_KINDS[kind], Kdf(passes, memory), salt, nonce, sealed)


@dataclass(frozen=True, slots=True)
class Header:
    """All slots, and what else is needed before the database can be opened."""

    sequence: int
    vault_id: bytes
    database_salt: bytes
    slots: tuple[Slot, ...]
    mac: bytes = b""

    @classmethod
    def make(cls, given: Iterable[Secret], kdf: Kdf, data_key: bytearray) -> "Header":
        """The first header of a new vault, with a slot for each secret."""
        vault_id = secrets.token_bytes(16)
        slots = tuple(Slot.make(vault_id, secret, kdf, data_key) for secret in given)
        return cls(1, vault_id, secrets.token_bytes(SALT_BYTES), slots)._signed(data_key)

    def with_secret(self, secret: Secret, data_key: bytearray) -> "Header":
        """The next header, where `secret` takes the place of every slot of its kind, at the same cost."""
        kdf = next(slot.kdf for slot in self.slots if slot.kind is secret.kind)
        kept = tuple(slot for slot in self.slots if slot.kind is not secret.kind)
        slots = (Slot.make(self.vault_id, secret, kdf, data_key), *kept)
        return replace(self, sequence=self.sequence + 1, slots=slots)._signed(data_key)

    def unlock(self, secret: Secret) -> bytearray | None:
        """The data key; None when no slot opens with this secret."""
        for slot in self.slots:
            if slot.kind is secret.kind and (key := slot.open(self.vault_id, secret)) is not None:
                return key
        return None

    def is_genuine(self, data_key: bytearray) -> bool:
        """Whether the MAC holds: nobody without the data key changed anything."""
        return secrets.compare_digest(self.mac, self._signed(data_key).mac)

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
        slots_at = _START.size + _REST.size
        if version != VERSION or len(data) < slots_at:
            raise Malformed("version")
        sequence, vault_id, salt, page_size, checksum, count = _REST.unpack_from(data, _START.size)
        if (page_size, checksum) != (PAGE_SIZE, _HMAC_SHA512):
            raise Malformed("cipher settings")
        end = slots_at + count * _SLOT.size
        if not 1 <= count <= MAX_SLOTS or len(data) != end + 2 * _SUM:
            raise Malformed("slot count")
        slots = tuple(Slot.parse(data[at : at + _SLOT.size]) for at in range(slots_at, end, _SLOT.size))
        return cls(sequence, vault_id, salt, slots, data[end : end + _SUM])

    def _body(self) -> bytes:
        rest = (self.sequence, self.vault_id, self.database_salt, PAGE_SIZE, _HMAC_SHA512, len(self.slots))
        return _START.pack(MAGIC, VERSION) + _REST.pack(*rest) + b"".join(slot.pack() for slot in self.slots)

    def _signed(self, data_key: bytearray) -> "Header":
        subkey = derive(data_key, b"intake header")
        try:
            return replace(self, mac=mac(subkey, self._body()))
        finally:
            wipe(subkey)


def _checksum(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_SUM).digest()
