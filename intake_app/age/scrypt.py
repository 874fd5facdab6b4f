"""
The passphrase recipient of age.

    -> scrypt SALT N         SALT: base64 of 16 bytes, N: base-two logarithm of the work factor, decimal
    BODY                     the file key under ChaCha20-Poly1305, nonce zero

    wrap key = scrypt(passphrase, salt = label || SALT, N = 2^N, r = 8, p = 1)

It takes 2^N KiB of memory, so N is capped before anything is allocated. An scrypt stanza stands alone in its header.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from nacl import bindings
from nacl.exceptions import CryptoError

from intake_app.age.aead import KEY_SIZE, NONCE_SIZE
from intake_app.age.encoding import from_base64, to_base64
from intake_app.age.stanza import WRAPPED_SIZE, Stanza
from intake_app.errors import BadHeader

KIND = "scrypt"
_LABEL = b"age-encryption.org/v1/scrypt"
_SALT_SIZE = 16
_BLOCK = 8
WORK_FACTOR = 18  # as `age` writes it: 256 MiB and about a second
_WORK_FACTOR = re.compile(r"[1-9][0-9]{0,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class ScryptRecipient:
    """Whoever knows the passphrase. Nobody else can be a recipient of the same file."""

    passphrase: str = field(repr=False)
    work_factor: int = WORK_FACTOR

    def wrap(self, file_key: bytes, /) -> Stanza:
        """The file key under the passphrase. Takes 2^`work_factor` KiB of memory."""
        salt = secrets.token_bytes(_SALT_SIZE)
        wrap_key = derive(self.passphrase, salt, self.work_factor)
        body = bindings.crypto_aead_chacha20poly1305_ietf_encrypt(file_key, None, bytes(NONCE_SIZE), wrap_key)
        return Stanza((KIND, to_base64(salt).decode("ascii"), str(self.work_factor)), body)


@dataclass(frozen=True, slots=True)
class ScryptIdentity:
    """A passphrase. The default cap means at most 1 GiB and some seconds (`age` itself writes 18)."""

    passphrase: str = field(repr=False)
    max_work_factor: int = 20

    def recipient(self) -> None:
        """It has no public key."""

    def unwrap(self, stanzas: Sequence[Stanza], /) -> bytes | None:
        """The file key, or None if the passphrase is another one. Raises `BadHeader`."""
        for stanza in stanzas:
            if stanza.kind == KIND:
                return self._unwrap(stanza)
        return None

    def _unwrap(self, stanza: Stanza) -> bytes | None:
        salt, work_factor = _parse(stanza)
        if work_factor > self.max_work_factor:
            raise BadHeader(f"scrypt work factor {work_factor} is above {self.max_work_factor}", costly=True)
        try:
            wrap_key = derive(self.passphrase, salt, work_factor)
        except MemoryError as error:
            raise BadHeader(f"scrypt work factor {work_factor} takes more memory than there is", costly=True) from error
        try:
            return bindings.crypto_aead_chacha20poly1305_ietf_decrypt(stanza.body, None, bytes(NONCE_SIZE), wrap_key)
        except CryptoError:
            return None


def derive(passphrase: str, salt: bytes, work_factor: int) -> bytes:
    """The wrap key. Raises `MemoryError`, which `hashlib.scrypt` would not, and that takes no factor above 20."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415  few files need what it loads

    stretched = Scrypt(salt=_LABEL + salt, length=KEY_SIZE, n=1 << work_factor, r=_BLOCK, p=1)
    return stretched.derive(passphrase.encode())


def _parse(stanza: Stanza) -> tuple[bytes, int]:
    if len(stanza.arguments) != 3 or len(stanza.body) != WRAPPED_SIZE:
        raise BadHeader("malformed scrypt stanza")
    _, salt_text, work_factor = stanza.arguments
    try:
        salt = from_base64(salt_text.encode("ascii"))
    except ValueError as error:
        raise BadHeader(f"scrypt salt: {error}") from error
    if len(salt) != _SALT_SIZE or not _WORK_FACTOR.fullmatch(work_factor):
        raise BadHeader("scrypt salt or work factor")
    return salt, int(work_factor)
