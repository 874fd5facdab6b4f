"""A destroyed vault opens with nothing any more, nor do the backups of it that are known; a hold stops it."""

import os
from datetime import date
from pathlib import Path

import pytest

from intake_app.domain.case_file import Hold
from intake_app.domain.matter import Matter
from intake_app.errors import OnHold, VaultMissing, WrongName
from intake_app.vault import Kdf, Vault
from intake_app.vault.backup import back_up
from intake_app.vault.destroy import destroy, known_copies


def test_the_vault_and_its_known_backups_are_gone(
    vault: Vault, folder: Path, passphrase: str, tmp_path_factory
) -> None:
    drive = tmp_path_factory.mktemp("drive")
    beside, away = back_up(vault, folder.parent), back_up(vault, drive)
    other, _ = Vault.create(folder.with_name("Other.intake"), "Other", "x", actor="Ana", kdf=Kdf(1, 8192))
    other.close()
    assert known_copies(vault, [drive]) == (folder, beside, away)
    done = destroy(vault, "Clinic", [drive])
    assert (set(done.gone), done.left) == ({folder, beside, away}, ())
    for each in (folder, beside, away):
        assert not each.exists()
        with pytest.raises(VaultMissing):
            Vault.open(each, passphrase, actor="Ana")
    Vault.open(other.folder, "x", actor="Ana").close()


def test_key_slots_are_overwritten_before_they_are_removed(vault: Vault, folder: Path) -> None:
    held = os.open(folder / "vault.key", os.O_RDONLY)  # what somebody finds in its blocks
    before = os.pread(held, 8192, 0)
    destroy(vault, "Clinic")
    after = os.pread(held, 8192, 0)
    os.close(held)
    assert len(after) == len(before)
    assert after[:8] != b"INTAKEKY"


def test_only_its_own_name_destroys_it(vault: Vault, folder: Path, reopen) -> None:
    with pytest.raises(WrongName):
        destroy(vault, "clinic")
    vault.close()
    reopen()


def test_a_hold_stops_it(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        change.records.add(matter.code, Hold("A court case may come", "Ana", date(2026, 3, 1)))
    with pytest.raises(OnHold) as caught:
        destroy(vault, "Clinic")
    assert caught.value.matter == matter.code
    assert (vault.folder / "vault.key").exists()


def test_what_else_lies_in_the_folder_stays(vault: Vault, folder: Path) -> None:
    (folder / "letter.txt").write_text("not ours")
    destroy(vault, "Clinic")
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]
