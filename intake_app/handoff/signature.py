"""
Signatures in the form of minisign (jedisct1.github.io/minisign), so that `minisign -V` checks ours.

    untrusted comment: TEXT
    base64("ED" || key id, 8 || Ed25519 signature, 64)        of the BLAKE2b-512 hash of the data
    trusted comment: TEXT
    base64(Ed25519 signature, 64)                             of the first signature || the trusted comment

A public key is base64("Ed" || key id || key, 32). minisign draws key ids at random; ours follow from the key.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass, field

from nacl import bindings
from nacl.exceptions import CryptoError

from intake_app.age import Identity

SEED_SIZE = 32  # bytes
MAX_SIZE = 4096  # bytes of a signature file
_PREHASHED = b"ED"
_KEY = b"Ed"
_PERSON = b"intake signing"
_KEY_ID_SIZE = 8
_KEY_SIZE = 32
_SIGNATURE_SIZE = 64
_UNTRUSTED = b"untrusted comment: "
_TRUSTED = b"trusted comment: "


class BadSignature(ValueError):
    """Malformed, made with another key, or over other data."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A secret key, from a random seed of 32 bytes that the caller keeps."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != SEED_SIZE:
            raise ValueError("a seed has 32 bytes")

    @property
    def public(self) -> str:
        """The public key in minisign's form."""
        key, _ = bindings.crypto_sign_seed_keypair(self.seed)
        return base64.b64encode(_KEY + _key_id(key) + key).decode("ascii")

    @classmethod
    def of_identity(cls, identity: Identity) -> "SigningKey":
        """The key that signs for whoever holds this age key: BLAKE2b-256 of its text, personalised `intake signing`."""
        return cls(hashlib.blake2b(str(identity).encode("ascii"), digest_size=SEED_SIZE, person=_PERSON).digest())

    def sign(self, data: bytes, comment: str, about: str = "a handoff") -> bytes:
        """The text of a signature file. `comment` is one line, and signed too; `about` stands before it, unsigned."""
        key, secret = bindings.crypto_sign_seed_keypair(self.seed)
        signature = _detached(hashlib.blake2b(data).digest(), secret)
        if "\n" in comment:
            raise ValueError("a comment is one line")
        signed_comment = comment.encode()
        lines = [
            _UNTRUSTED + f"signature of {about}".encode(),
            base64.b64encode(_PREHASHED + _key_id(key) + signature),
            _TRUSTED + signed_comment,
            base64.b64encode(_detached(signature + signed_comment, secret)),
        ]
        return b"\n".join([*lines, b""])


def verify(public: str, data: bytes, signature: bytes) -> str:
    """The trusted comment, if `signature` is one over `data` by this key. Raises `BadSignature`."""
    key_id, key = _parse_public(public)
    lines = signature.split(b"\n")
    if len(lines) != 5 or lines[4] or not lines[0].startswith(_UNTRUSTED) or not lines[2].startswith(_TRUSTED):
        raise BadSignature("not a minisign signature")
    first, second = _decode(lines[1]), _decode(lines[3])
    head = _PREHASHED + key_id
    if len(first) != len(head) + _SIGNATURE_SIZE or not first.startswith(head):
        raise BadSignature("made with another key or algorithm")
    comment = lines[2].removeprefix(_TRUSTED)
    _check(first[len(head) :], hashlib.blake2b(data).digest(), key)
    _check(second, first[len(head) :] + comment, key)
    return comment.decode("utf-8", "replace")


def public_bytes(public: str) -> bytes:
    """The 32 bytes of a public key in minisign's form. Raises `BadSignature`."""
    return _parse_public(public)[1]


def _parse_public(text: str) -> tuple[bytes, bytes]:
    data = _decode(text.encode())
    if len(data) != len(_KEY) + _KEY_ID_SIZE + _KEY_SIZE or not data.startswith(_KEY):
        raise BadSignature("not a minisign public key")
    return data[len(_KEY) : -_KEY_SIZE], data[-_KEY_SIZE:]


def _decode(text: bytes) -> bytes:
    """Only as it would have been written: a key is known by its text, so it must not have two."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise BadSignature("not base64") from error
    if base64.b64encode(data) != text:
        raise BadSignature("not canonical base64")
    return data


def _key_id(key: bytes) -> bytes:
    return hashlib.blake2b(key, digest_size=_KEY_ID_SIZE).digest()


def _detached(message: bytes, secret: bytes) -> bytes:
    return bindings.crypto_sign(message, secret)[:_SIGNATURE_SIZE]


def _check(signature: bytes, message: bytes, key: bytes) -> None:
    try:
        if len(signature) != _SIGNATURE_SIZE:
            raise BadSignature("wrong size")
        bindings.crypto_sign_open(signature + message, key)
    except CryptoError as error:
        raise BadSignature("does not fit") from error
