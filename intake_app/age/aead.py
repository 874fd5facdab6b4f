"""
ChaCha20-Poly1305 (RFC 8439) from one buffer into another.

OpenSSL's, by way of cryptography, takes less than half the time of libsodium's on today's processors, and works from
buffer to buffer by a public interface. Older versions of cryptography have none: then libsodium's is used. PyNaCl's
public functions take and give `bytes`, which costs two copies of every chunk, about a fifth of the speed. Its library
handle does without, but is not a public interface: if it is not there either, the public functions are used.
"""

import functools
import importlib
from collections.abc import Callable
from dataclasses import dataclass

from nacl import bindings
from nacl.exceptions import CryptoError

KEY_SIZE = 32  # bytes
NONCE_SIZE = 12
TAG_SIZE = 16

Buffer = bytes | bytearray | memoryview


@dataclass(frozen=True, slots=True)
class Cipher:
    """Two functions of (key, nonce, what goes in, where it comes out).

    The sealed side is `TAG_SIZE` bytes longer than the plain side, and the sizes have to fit exactly.
    `unseal` returns False, and leaves nothing of use in the target, if the tag is wrong.
    """

    seal: Callable[[bytes, bytes, Buffer, memoryview], None]
    unseal: Callable[[bytes, bytes, Buffer, memoryview], bool]


def openssl_cipher() -> Cipher | None:
    """Over cryptography's functions, without copies; None if this version has no such functions."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415  only sealing and opening need what it loads
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415

    if not hasattr(ChaCha20Poly1305, "encrypt_into") or not hasattr(ChaCha20Poly1305, "decrypt_into"):
        return None

    def seal(key: bytes, nonce: bytes, plain: Buffer, sealed: memoryview) -> None:
        _check_sizes(key, nonce, plain, sealed)
        ChaCha20Poly1305(key).encrypt_into(nonce, plain, None, sealed)

    def unseal(key: bytes, nonce: bytes, sealed: Buffer, plain: memoryview) -> bool:
        _check_sizes(key, nonce, plain, sealed)
        try:
            ChaCha20Poly1305(key).decrypt_into(nonce, sealed, None, plain)
        except InvalidTag:
            plain[:] = bytes(len(plain))  # what did not authenticate is not left lying there
            return False
        return True

    return Cipher(seal, unseal)


def public_cipher() -> Cipher:
    """Over the functions PyNaCl documents."""

    def seal(key: bytes, nonce: bytes, plain: Buffer, sealed: memoryview) -> None:
        _check_sizes(key, nonce, plain, sealed)
        sealed[:] = bindings.crypto_aead_chacha20poly1305_ietf_encrypt(bytes(plain), None, nonce, key)

    def unseal(key: bytes, nonce: bytes, sealed: Buffer, plain: memoryview) -> bool:
        _check_sizes(key, nonce, plain, sealed)
        try:
            plain[:] = bindings.crypto_aead_chacha20poly1305_ietf_decrypt(bytes(sealed), None, nonce, key)
        except CryptoError:
            return False
        return True

    return Cipher(seal, unseal)


def direct_cipher() -> Cipher | None:
    """Over PyNaCl's handle on libsodium, without copies; None if this PyNaCl has no such handle."""
    try:
        sodium = importlib.import_module("nacl._sodium")
        ffi, encrypt, decrypt = (
            sodium.ffi,
            sodium.lib.crypto_aead_chacha20poly1305_ietf_encrypt,
            sodium.lib.crypto_aead_chacha20poly1305_ietf_decrypt,
        )
    except (ImportError, AttributeError):
        return None
    null, view = ffi.NULL, ffi.from_buffer

    def seal(key: bytes, nonce: bytes, plain: Buffer, sealed: memoryview) -> None:
        _check_sizes(key, nonce, plain, sealed)
        encrypt(view(sealed), null, view(plain), len(plain), null, 0, null, nonce, key)

    def unseal(key: bytes, nonce: bytes, sealed: Buffer, plain: memoryview) -> bool:
        _check_sizes(key, nonce, plain, sealed)
        return bool(decrypt(view(plain), null, null, view(sealed), len(sealed), null, 0, nonce, key) == 0)

    return Cipher(seal, unseal)


def _check_sizes(key: bytes, nonce: bytes, plain: Buffer, sealed: Buffer) -> None:
    """Below here C writes without looking."""
    if len(key) != KEY_SIZE or len(nonce) != NONCE_SIZE or len(sealed) != len(plain) + TAG_SIZE:
        raise ValueError("sizes do not fit")


@functools.cache
def cipher() -> Cipher:
    """The quickest there is."""
    return openssl_cipher() or direct_cipher() or public_cipher()
