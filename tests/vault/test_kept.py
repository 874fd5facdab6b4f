"""What is kept in memory is sealed, has its bounds, and is nothing once the vault is locked."""

import pytest

from intake_app.vault import Kept, Vault

SECRET = b"You are commanded to appear." * 100


def inside(kept: Kept) -> bytes:
    return b"".join(b"".join(pair) for pair in kept._sealed.values())


def test_what_is_kept_comes_back_and_lies_there_sealed() -> None:
    kept = Kept()
    kept.put("a", SECRET)
    kept.put(("b", 2), b"")
    assert (kept.get("a"), kept.get(("b", 2)), kept.get("c")) == (SECRET, b"", None)
    assert b"commanded" not in inside(kept)


def test_there_is_so_much_room_and_no_more() -> None:
    kept = Kept(10)
    for name, data in (("a", bytes(6)), ("b", bytes(5)), ("c", bytes(4))):
        kept.put(name, data)
    assert [name for name in "abc" if kept.get(name) is not None] == ["a", "c"]
    kept.keep_only(["c"])
    kept.put("b", bytes(6))
    assert [name for name in "abc" if kept.get(name) is not None] == ["b", "c"]


def test_a_vault_that_is_locked_leaves_nothing_that_can_be_read(vault: Vault) -> None:
    vault.kept.put("a", SECRET)
    assert vault.kept.get("a") == SECRET
    vault.close()
    assert vault.kept.get("a") is None
    assert not any(vault.kept._key)
    vault.kept.put("b", SECRET)
    assert vault.kept.get("b") is None


@pytest.mark.parametrize("change", [0, 30])
def test_a_flipped_bit_in_memory_is_no_document(change: int) -> None:
    kept = Kept()
    kept.put("a", SECRET)
    nonce, sealed = kept._sealed["a"]
    flipped = bytearray(sealed)
    flipped[change] ^= 1
    kept._sealed["a"] = nonce, bytes(flipped)
    assert kept.get("a") is None
