import nacl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.age import aead
from intake_app.age.aead import Cipher, cipher, direct_cipher, openssl_cipher, public_cipher

KEY, NONCE = bytes(range(32)), bytes(range(12))


def every() -> list[Cipher]:
    openssl, direct = openssl_cipher(), direct_cipher()
    assert openssl is not None, "this cryptography works on no buffers: sealing takes twice as long"
    assert direct is not None, "this PyNaCl has no library handle: sealing is slower, and this test should go"
    return [openssl, direct, public_cipher()]


def seal(cipher: Cipher, plain: bytes) -> bytearray:
    sealed = bytearray(len(plain) + 16)
    cipher.seal(KEY, NONCE, plain, memoryview(sealed))
    return sealed


@given(st.binary(max_size=300))
def test_every_way_to_a_library_seals_and_opens_alike(plain: bytes) -> None:
    sealed = seal(public_cipher(), plain)
    for way in every():
        assert seal(way, plain) == sealed
        opened = memoryview(bytearray(len(plain)))
        assert way.unseal(KEY, NONCE, sealed, opened)
        assert opened == plain


@pytest.mark.parametrize("cipher", every(), ids=["openssl", "direct", "public"])
def test_a_wrong_tag_is_told(cipher: Cipher) -> None:
    sealed = seal(cipher, b"content")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        opened = memoryview(bytearray(7))
        assert not cipher.unseal(KEY, NONCE, changed, opened)
        assert opened != b"content"


@pytest.mark.parametrize("cipher", every(), ids=["openssl", "direct", "public"])
def test_nothing_is_written_past_a_buffer(cipher: Cipher) -> None:
    with pytest.raises(ValueError, match="sizes"):
        cipher.seal(KEY, NONCE, b"content", memoryview(bytearray(22)))
    with pytest.raises(ValueError, match="sizes"):
        cipher.unseal(KEY, NONCE, bytes(23), memoryview(bytearray(6)))
    with pytest.raises(ValueError, match="sizes"):
        cipher.unseal(KEY, NONCE, bytes(15), memoryview(bytearray(0)))
    with pytest.raises(ValueError, match="sizes"):
        cipher.seal(KEY[:31], NONCE, b"", memoryview(bytearray(16)))


def test_without_the_private_handle_the_public_functions_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "nacl._sodium", nacl)  # a module without `ffi` and `lib`
    assert aead.direct_cipher() is None


def test_without_buffers_in_cryptography_libsodium_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    class Older:
        """As `ChaCha20Poly1305` was before."""

    monkeypatch.setattr("cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305", Older)
    aead.cipher.cache_clear()
    try:
        assert openssl_cipher() is None
        assert seal(cipher(), b"content") == seal(public_cipher(), b"content")
    finally:
        aead.cipher.cache_clear()
