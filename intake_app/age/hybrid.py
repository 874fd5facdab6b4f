"""
The post-quantum recipient of age: HPKE's base mode (RFC 9180) over MLKEM768-X25519, which is also called X-Wing.

    -> mlkem768x25519 ENC    ENC: base64 of the encapsulated key: ML-KEM's part, then X25519's
    BODY                     the file key, sealed with HKDF-SHA-256 and ChaCha20-Poly1305

Keys are written in Bech32: `age1pq1…` for the public one, ML-KEM's part and then X25519's; `AGE-SECRET-KEY-PQ-1…` for
the secret one, a seed that SHAKE-256 stretches into both parts.

This module loads a library of its own: whoever may do without such keys imports it late.
"""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from intake_app.age import bech32
from intake_app.age.encoding import from_base64, to_base64
from intake_app.age.stanza import WRAPPED_SIZE, Stanza
from intake_app.age.x25519 import is_low_order
from intake_app.errors import BadHeader, KeyFault, NotARecipient

PUBLIC_PREFIX = "age1pq"
SECRET_PREFIX = "AGE-SECRET-KEY-PQ-"
SEED_SIZE = 32  # bytes, as all sizes here
_MLKEM_SEED_SIZE, _X25519_SIZE = 64, 32
_MLKEM_KEY_SIZE, _MLKEM_ENC_SIZE = 1184, 1088
KEY_SIZE = _MLKEM_KEY_SIZE + _X25519_SIZE
_ENC_SIZE = _MLKEM_ENC_SIZE + _X25519_SIZE
_KIND = "mlkem768x25519"
_INFO = b"age-encryption.org/mlkem768x25519"
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """A public key of 1216 bytes. Raises `NotARecipient` if no such key can be."""

    key: bytes
    post_quantum: ClassVar = True

    def __post_init__(self) -> None:
        if len(self.key) != KEY_SIZE:
            raise ValueError("a key has 1216 bytes")
        if is_low_order(self.key[_MLKEM_KEY_SIZE:]):
            raise NotARecipient(KeyFault.LOW_ORDER, "low-order point")
        try:
            self._public()
        except ValueError as error:
            raise NotARecipient(KeyFault.MISTYPED, "no ML-KEM key") from error

    def wrap(self, file_key: bytes, /) -> Stanza:
        """The file key under a fresh encapsulated key."""
        sealed = _SUITE.encrypt(file_key, self._public(), _INFO)
        return Stanza((_KIND, to_base64(sealed[:_ENC_SIZE]).decode("ascii")), sealed[_ENC_SIZE:])

    def _public(self) -> hpke.MLKEM768X25519PublicKey:
        return hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(self.key[:_MLKEM_KEY_SIZE]),
            X25519PublicKey.from_public_bytes(self.key[_MLKEM_KEY_SIZE:]),
        )

    def __str__(self) -> str:
        return bech32.encode(PUBLIC_PREFIX, self.key)


@dataclass(frozen=True, slots=True)
class HybridIdentity:
    """A seed of 32 bytes. Only `str()` shows it."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != SEED_SIZE:
            raise ValueError("a seed has 32 bytes")

    @classmethod
    def generate(cls) -> "HybridIdentity":
        """A new one."""
        return cls(secrets.token_bytes(SEED_SIZE))

    def recipient(self) -> HybridRecipient:
        """The public key that goes with it."""
        mlkem, x25519 = self._parts()
        return HybridRecipient(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza], /) -> bytes | None:
        """The file key from the first stanza made for this key. A malformed stanza before that is a `BadHeader`."""
        secret = hpke.MLKEM768X25519PrivateKey(*self._parts())
        for stanza in stanzas:
            if stanza.kind == _KIND:
                enc = _enc(stanza)
                try:
                    return _SUITE.decrypt(enc + stanza.body, secret, _INFO)
                except InvalidTag:
                    continue
        return None

    def _parts(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        stretched = hashlib.shake_256(self.seed).digest(_MLKEM_SEED_SIZE + _X25519_SIZE)
        return (
            MLKEM768PrivateKey.from_seed_bytes(stretched[:_MLKEM_SEED_SIZE]),
            X25519PrivateKey.from_private_bytes(stretched[_MLKEM_SEED_SIZE:]),
        )

    def __str__(self) -> str:
        return bech32.encode(SECRET_PREFIX, self.seed)


def _enc(stanza: Stanza) -> bytes:
    if len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED_SIZE:
        raise BadHeader("malformed mlkem768x25519 stanza")
    try:
        enc = from_base64(stanza.arguments[1].encode("ascii"))
    except ValueError as error:
        raise BadHeader(f"mlkem768x25519 key: {error}") from error
    if len(enc) != _ENC_SIZE:
        raise BadHeader("mlkem768x25519 key: wrong size")
    if is_low_order(enc[_MLKEM_ENC_SIZE:]):  # the library would call it a wrong tag, and the file one for another key
        raise BadHeader("low-order share")
    return enc
