"""P2, P22: the copy of the key slots in the database is looked at when the vault is opened, and by the check."""

from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.vault import Thing
from intake_app.vault import Kdf, Vault
from intake_app.vault.check import check
from intake_app.vault.header import Header

FOREIGN = "foreign"


def damaged(folder: Path, passphrase: str, how: str) -> bytes:
    """What somebody put in its place."""
    if how != FOREIGN:
        return b"not a header" if how == "noise" else b""
    vault, _ = Vault.create(folder.with_name("Other.intake"), "Other", passphrase, actor="Eve", kdf=Kdf(1, 8192))
    with vault:
        return vault.unlocked.header.pack()


@pytest.mark.parametrize("how", ["noise", "empty", FOREIGN])
def test_a_damaged_copy_is_told_by_the_check_and_replaced_at_the_next_opening(
    vault: Vault, folder: Path, passphrase: str, reopen: Callable[[], Vault], how: str
) -> None:
    """It is what the vault opens with when both files are older: a wrong one would fail on that day."""
    with vault.writing() as db:
        db.execute("UPDATE vault_info SET header = ?", (damaged(folder, passphrase, how),))
    assert check(vault).altered == ((Thing.KEY_SLOTS, ""),)
    vault.close()
    with reopen() as again:
        with again.reading() as view:
            opened = [event for event in view.custody.all() if event.action is Action.VAULT_OPENED]
        assert opened[-1].facts["copy"] == "damaged"
        assert check(again).ok
        with again.reading_rows() as db:
            (data,) = db.execute("SELECT header FROM vault_info").fetchone()
        assert Header.parse(data).slots == again.unlocked.header.slots


def test_a_foreign_copy_that_claims_to_be_newer_keeps_nobody_out(
    vault: Vault, folder: Path, passphrase: str, reopen: Callable[[], Vault]
) -> None:
    header, key = vault.unlocked.header, bytearray(32)
    forged = header.with_owner(0, "Eve", vault.unlocked.data_key)._signed(key, header.told(vault.unlocked.data_key))
    assert forged.sequence > header.sequence
    with vault.writing() as db:
        db.execute("UPDATE vault_info SET header = ?", (forged.pack(),))
    vault.close()
    with reopen() as again:
        assert again.unlocked.header.sequence == header.sequence
        assert check(again).ok
