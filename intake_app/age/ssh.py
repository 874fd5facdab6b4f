"""
The recipient of age for Ed25519 keys of SSH. We seal for such keys; `age` opens what is sealed with the SSH key file.

    -> ssh-ed25519 TAG SHARE    TAG: base64 of the first 4 bytes of the SSH key's SHA-256; SHARE: as in `x25519`
    BODY                        the file key under ChaCha20-Poly1305, nonce zero

    tweak = HKDF-SHA-256(ikm = nothing, salt = SSH key, info = label)
    wrap key = HKDF-SHA-256(ikm = X25519(tweak, X25519(ephemeral, recipient)), salt = share || recipient, info = label)

The SSH key is the bytes that stand in base64 in its line (RFC 8709): the kind and 32 bytes, each after its length. The
recipient is those 32 bytes moved from Ed25519 to X25519. Unlike other stanzas this one tells who knows the key that
the file is for it.
"""

import hashlib
import secrets
from dataclasses import dataclass
from typing import ClassVar

from nacl import bindings
from nacl.exceptions import CryptoError

from intake_app.age.aead import NONCE_SIZE
from intake_app.age.encoding import hkdf, to_base64
from intake_app.age.stanza import Stanza
from intake_app.age.x25519 import shared_secret
from intake_app.errors import KeyFault, NotARecipient

KIND = "ssh-ed25519"
TEXT_LENGTH = 68  # characters of base64
_HEAD = b"\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20"
_POINT_SIZE = 32  # bytes
_NEUTRAL = b"\x01" + bytes(_POINT_SIZE - 1)
_TAG_SIZE = 4
_LABEL = b"age-encryption.org/v1/ssh-ed25519"


@dataclass(frozen=True, slots=True)
class SshRecipient:
    """An SSH key of 51 bytes. Raises `NotARecipient` if it is of another kind or can't be used for sealing."""

    key: bytes
    post_quantum: ClassVar = False

    def __post_init__(self) -> None:
        if not self.key.startswith(_HEAD) or len(self.key) != len(_HEAD) + _POINT_SIZE:
            raise NotARecipient(KeyFault.MISTYPED, "no Ed25519 key of SSH")
        try:
            self._point()
        except CryptoError as error:  # the line has no checksum: a letter mistyped in it is found here, if at all
            fault = KeyFault.LOW_ORDER if _is_low_order(self.key[len(_HEAD) :]) else KeyFault.MISTYPED
            raise NotARecipient(fault, "no point of the main subgroup") from error

    def wrap(self, file_key: bytes, /) -> Stanza:
        """The file key under a fresh ephemeral key."""
        point, ephemeral = self._point(), secrets.token_bytes(_POINT_SIZE)
        share = bindings.crypto_scalarmult_base(ephemeral)
        tweak = hkdf(b"", salt=self.key, info=_LABEL)
        shared = shared_secret(tweak, shared_secret(ephemeral, point))
        wrap_key = hkdf(shared, salt=share + point, info=_LABEL)
        body = bindings.crypto_aead_chacha20poly1305_ietf_encrypt(file_key, None, bytes(NONCE_SIZE), wrap_key)
        tag = hashlib.sha256(self.key).digest()[:_TAG_SIZE]
        return Stanza((KIND, to_base64(tag).decode("ascii"), to_base64(share).decode("ascii")), body)

    def _point(self) -> bytes:
        point: bytes = bindings.crypto_sign_ed25519_pk_to_curve25519(self.key[len(_HEAD) :])
        return point

    def __str__(self) -> str:
        return f"{KIND} {to_base64(self.key).decode('ascii')}"


def _is_low_order(point: bytes) -> bool:
    """Whether eight times this one is nothing: then anyone could open what is sealed for it."""
    try:
        for _ in range(3):
            point = bindings.crypto_core_ed25519_add(point, point)
    except CryptoError:  # not on the curve
        return False
    return point == _NEUTRAL
