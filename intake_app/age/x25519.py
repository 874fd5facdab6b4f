"""
The X25519 recipient of age.

    -> X25519 SHARE          SHARE: base64 of the ephemeral public key, 32 bytes
    BODY                     the file key under ChaCha20-Poly1305, nonce zero

    wrap key = HKDF-SHA-256(ikm = X25519(ephemeral, recipient), salt = share || recipient, info = label)

Keys are written in Bech32: `age1…` for the public one, `AGE-SECRET-KEY-1…` for the secret one.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from nacl import bindings
from nacl.exceptions import CryptoError

from intake_app.age import bech32
from intake_app.age.aead import NONCE_SIZE
from intake_app.age.encoding import from_base64, hkdf, to_base64
from intake_app.age.stanza import WRAPPED_SIZE, Stanza
from intake_app.errors import BadHeader, KeyFault, NotARecipient

KEY_SIZE = 32  # bytes
PUBLIC_PREFIX = "age"
SECRET_PREFIX = "AGE-SECRET-KEY-"
_KIND = "X25519"
_LABEL = b"age-encryption.org/v1/X25519"


class LowOrder(ValueError):
    """The point gives everybody the same shared secret, all zero."""


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """A public key of 32 bytes. Raises `NotARecipient` for a point of low order."""

    key: bytes
    post_quantum: ClassVar = False

    def __post_init__(self) -> None:
        if len(self.key) != KEY_SIZE:
            raise ValueError("a key has 32 bytes")
        if is_low_order(self.key):
            raise NotARecipient(KeyFault.LOW_ORDER, "low-order point")

    def wrap(self, file_key: bytes, /) -> Stanza:
        """The file key under a fresh ephemeral key."""
        ephemeral = secrets.token_bytes(KEY_SIZE)
        share = bindings.crypto_scalarmult_base(ephemeral)
        wrap_key = _wrap_key(shared_secret(ephemeral, self.key), share, self.key)
        body = bindings.crypto_aead_chacha20poly1305_ietf_encrypt(file_key, None, bytes(NONCE_SIZE), wrap_key)
        return Stanza((_KIND, to_base64(share).decode("ascii")), body)

    def __str__(self) -> str:
        return bech32.encode(PUBLIC_PREFIX, self.key)


@dataclass(frozen=True, slots=True)
class X25519Identity:
    """A secret key of 32 bytes. Only `str()` shows it."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_SIZE:
            raise ValueError("a key has 32 bytes")

    @classmethod
    def generate(cls) -> "X25519Identity":
        """A new one."""
        return cls(secrets.token_bytes(KEY_SIZE))

    def recipient(self) -> X25519Recipient:
        """The public key that goes with it."""
        return X25519Recipient(bindings.crypto_scalarmult_base(self.secret))

    def unwrap(self, stanzas: Sequence[Stanza], /) -> bytes | None:
        """The file key from the first stanza made for this key. A malformed stanza before that is a `BadHeader`."""
        own = self.recipient().key
        return next((key for stanza in stanzas if stanza.kind == _KIND and (key := self._unwrap(stanza, own))), None)

    def _unwrap(self, stanza: Stanza, own: bytes) -> bytes | None:
        share = _share(stanza)
        try:
            shared = shared_secret(self.secret, share)
        except LowOrder as error:
            raise BadHeader("low-order share") from error
        wrap_key = _wrap_key(shared, share, own)
        try:
            return bindings.crypto_aead_chacha20poly1305_ietf_decrypt(stanza.body, None, bytes(NONCE_SIZE), wrap_key)
        except CryptoError:
            return None

    def __str__(self) -> str:
        return bech32.encode(SECRET_PREFIX, self.secret)


def is_low_order(point: bytes) -> bool:
    """Whether every secret key has the same, all-zero shared secret with this public one."""
    try:
        shared_secret(b"\x01" * KEY_SIZE, point)
    except LowOrder:
        return True
    return False


def _share(stanza: Stanza) -> bytes:
    if len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED_SIZE:
        raise BadHeader("malformed X25519 stanza")
    try:
        share = from_base64(stanza.arguments[1].encode("ascii"))
    except ValueError as error:
        raise BadHeader(f"X25519 share: {error}") from error
    if len(share) != KEY_SIZE:
        raise BadHeader("X25519 share: wrong size")
    return share


def shared_secret(secret: bytes, public: bytes) -> bytes:
    """X25519 (RFC 7748). Raises `LowOrder`."""
    try:
        return bindings.crypto_scalarmult(secret, public)
    except CryptoError as error:
        raise LowOrder from error


def _wrap_key(shared: bytes, share: bytes, recipient: bytes) -> bytes:
    return hkdf(shared, salt=share + recipient, info=_LABEL)
