"""Keys in memory that can be wiped.

PyNaCl's public functions return `bytes`, which Python can't overwrite. These call the same libsodium functions with
bytearrays to write to, so that no key is left behind by `wipe`.
"""

import hashlib
from dataclasses import dataclass

from nacl._sodium import ffi, lib  # type: ignore[import-not-found]  # compiled, without stubs
from nacl.bindings import crypto_pwhash_ALG_ARGON2ID13

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 24
TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class Kdf:
    """Cost of one guess with Argon2id: passes over the memory, and bytes of memory."""

    opslimit: int
    memlimit: int


MODERATE = Kdf(opslimit=3, memlimit=256 * 1024 * 1024)


def new_key() -> bytearray:
    """32 random bytes."""
    key = bytearray(KEY_BYTES)
    lib.randombytes(ffi.from_buffer(key), len(key))
    return key


def wipe(secret: bytearray) -> None:
    """Overwrite with zeros, in a way no optimiser removes."""
    if secret:
        lib.sodium_memzero(ffi.from_buffer(secret), len(secret))


def stretch(secret: bytearray, salt: bytes, kdf: Kdf) -> bytearray:
    """Argon2id version 1.3: 32 bytes. Raises MemoryError when the memory asked for can't be had."""
    key = bytearray(KEY_BYTES)
    failed = lib.crypto_pwhash(
        ffi.from_buffer(key),
        len(key),
        ffi.from_buffer(secret),
        len(secret),
        salt,
        kdf.opslimit,
        kdf.memlimit,
        crypto_pwhash_ALG_ARGON2ID13,
    )
    if failed:
        raise MemoryError
    return key


def derive(key: bytearray, purpose: bytes) -> bytearray:
    """A subkey of 32 bytes: keyed BLAKE2b of nothing, personalised with `purpose` (up to 16 bytes)."""
    subkey = bytearray(KEY_BYTES)
    personal = purpose.ljust(16, b"\0")
    lib.crypto_generichash_blake2b_salt_personal(
        ffi.from_buffer(subkey), len(subkey), b"", 0, ffi.from_buffer(key), len(key), bytes(16), personal
    )
    return subkey


def mac(key: bytearray, data: bytes) -> bytes:
    """Keyed BLAKE2b-256."""
    return hashlib.blake2b(data, key=key, digest_size=32).digest()


def seal(plain: bytearray, associated: bytes, nonce: bytes, key: bytearray) -> bytes:
    """XChaCha20-Poly1305 (IETF), the tag at the end."""
    sealed = bytearray(len(plain) + TAG_BYTES)
    lib.crypto_aead_xchacha20poly1305_ietf_encrypt(
        ffi.from_buffer(sealed),
        ffi.NULL,
        ffi.from_buffer(plain),
        len(plain),
        associated,
        len(associated),
        ffi.NULL,
        nonce,
        ffi.from_buffer(key),
    )
    return bytes(sealed)


def unseal(sealed: bytes, associated: bytes, nonce: bytes, key: bytearray) -> bytearray | None:
    """The plaintext, or None when the key or anything else is not what it was sealed with."""
    plain = bytearray(len(sealed) - TAG_BYTES)
    failed = lib.crypto_aead_xchacha20poly1305_ietf_decrypt(
        ffi.from_buffer(plain),
        ffi.NULL,
        ffi.NULL,
        sealed,
        len(sealed),
        associated,
        len(associated),
        nonce,
        ffi.from_buffer(key),
    )
    return None if failed else plain
