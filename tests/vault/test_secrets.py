import hashlib

from nacl import bindings

from intake_app.vault.secrets import MODERATE, Kdf, derive, mac, seal, stretch, unseal, wipe

KEY = bytearray(range(32))


def test_wiping_leaves_zeros() -> None:
    secret = bytearray(b"orbit velvet")
    wipe(secret)
    assert secret == bytes(12)
    wipe(bytearray())


def test_they_are_the_published_functions() -> None:
    """Only the buffers are ours; the bytes are what PyNaCl's and Python's own calls give."""
    salt, nonce = bytes(16), bytes(24)
    assert stretch(bytearray(b"x"), salt, Kdf(1, 8192)) == bindings.crypto_pwhash_alg(
        32, b"x", salt, 1, 8192, bindings.crypto_pwhash_ALG_ARGON2ID13
    )
    assert derive(KEY, b"intake") == hashlib.blake2b(b"", key=KEY, person=b"intake", digest_size=32).digest()
    assert mac(KEY, b"data") == hashlib.blake2b(b"data", key=KEY, digest_size=32).digest()
    sealed = seal(bytearray(b"plain"), b"with", nonce, KEY)
    assert sealed == bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(b"plain", b"with", nonce, bytes(KEY))
    assert unseal(sealed, b"with", nonce, KEY) == b"plain"


def test_nothing_opens_what_was_sealed_with_anything_else() -> None:
    nonce = bytes(24)
    sealed = seal(bytearray(b"plain"), b"with", nonce, KEY)
    assert unseal(sealed, b"without", nonce, KEY) is None
    assert unseal(sealed, b"with", b"1" * 24, KEY) is None
    assert unseal(sealed, b"with", nonce, bytearray(32)) is None
    assert unseal(bytes(len(sealed)), b"with", nonce, KEY) is None


def test_subkeys_differ_by_purpose() -> None:
    assert derive(KEY, b"intake header") != derive(KEY, b"intake database")


def test_moderate_is_what_libsodium_calls_so() -> None:
    assert MODERATE.opslimit == bindings.crypto_pwhash_argon2id_OPSLIMIT_MODERATE
    assert MODERATE.memlimit == bindings.crypto_pwhash_argon2id_MEMLIMIT_MODERATE
