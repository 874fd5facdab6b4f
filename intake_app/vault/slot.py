"""One key slot: the data key under what one secret gives through Argon2id. Its bytes: see `header`."""

import secrets
import struct
from dataclasses import dataclass, replace

from intake_app.domain.vault import SlotKind
from intake_app.vault.secrets import KEY_BYTES, NONCE_BYTES, SALT_BYTES, TAG_BYTES, Kdf, seal, stretch, unseal, wipe

MAX_KDF = Kdf(opslimit=10, memlimit=1 << 30)  # a hostile header can't ask for more of either,
MAX_COST = 4 << 30  # bytes gone over, in all passes: nor, of both together, for more than a few seconds
MIN_KDF = Kdf(opslimit=1, memlimit=8192)  # libsodium's own least

_PARAMETERS = struct.Struct(">BBIQ16s")
_SLOT = struct.Struct(f">{_PARAMETERS.size}s{NONCE_BYTES}s{KEY_BYTES + TAG_BYTES}s")
SLOT_BYTES = _SLOT.size
_ARGON2ID = 1
_KINDS = {1: SlotKind.PASSPHRASE, 2: SlotKind.RECOVERY, 3: SlotKind.KEY_FILE}
_CODES = {kind: code for code, kind in _KINDS.items()}


class Malformed(ValueError):
    """Not a header, or not the bytes that were written."""


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

    @property
    def id(self) -> str:
        """Tells it from the others of its vault, for as long as its secret stays the same."""
        return self.salt.hex()

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
        if passes * memory > MAX_COST:
            raise Malformed("slot cost")
        return cls(_KINDS[kind], Kdf(passes, memory), salt, nonce, sealed)
