import nacl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.age import aead
from intake_app.age.aead import Cipher, direct_cipher, public_cipher

KEY, NONCE = bytes(range(32)), bytes(range(12))


def both() -> list[Cipher]:
    direct = direct_cipher()
    assert direct is not None, "this PyNaCl has no library handle: sealing is slower, and this test should go"
    return [direct, public_cipher()]


def seal(cipher: Cipher, plain: bytes) -> bytearray:
    sealed = bytearray(len(plain) + 16)
    cipher.seal(KEY, NONCE, plain, memoryview(sealed))
    return sealed


@given(st.binary(max_size=300))
def test_both_ways_to_the_library_seal_and_open_alike(plain: bytes) -> None:
    direct, public = both()
    sealed = seal(direct, plain)
    assert sealed == seal(public, plain)
    for cipher in (direct, public):
        opened = memoryview(bytearray(len(plain)))
        assert cipher.unseal(KEY, NONCE, sealed, opened)
        assert opened == plain


@pytest.mark.parametrize("cipher", both(), ids=["direct", "public"])
def test_a_wrong_tag_is_told(cipher: Cipher) -> None:
    sealed = seal(cipher, b"content")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        assert not cipher.unseal(KEY, NONCE, changed, memoryview(bytearray(7)))


@pytest.mark.parametrize("cipher", both(), ids=["direct", "public"])
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
