"""A destroyed vault opens with nothing any more, nor do the backups of it that are known; a hold stops it."""

import contextlib
import errno
import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from intake_app.domain.case_file import Hold
from intake_app.domain.matter import Matter
from intake_app.errors import OnHold, VaultDestroyed, VaultMissing, WrongName
from intake_app.vault import Kdf, Vault
from intake_app.vault.backup import back_up
from intake_app.vault.destroy import destroy, known_copies
from intake_app.vault.keyfile import DESTROYING_FILE


def test_the_vault_and_its_known_backups_are_gone(
    vault: Vault, folder: Path, passphrase: str, tmp_path_factory
) -> None:
    drive = tmp_path_factory.mktemp("drive")
    beside, away = back_up(vault, folder.parent), back_up(vault, drive)
    other, _ = Vault.create(folder.with_name("Other.intake"), "Other", "x", actor="Ana", kdf=Kdf(1, 8192))
    other.close()
    assert known_copies(vault, [drive]) == (folder, beside, away)
    done = destroy(vault, "Clinic", [drive])
    assert (set(done.gone), done.emptied, done.unreadable, done.left) == ({folder, beside, away}, (), (), ())
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
    done = destroy(vault, "Clinic")
    assert (done.gone, done.emptied, done.unreadable, done.left) == ((), (folder,), (), ())
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("named", ["vault.db", "vault.key", DESTROYING_FILE])
def test_what_can_not_be_removed_is_told_apart_from_what_still_opens(
    vault: Vault, folder: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.name == named:
            raise OSError(errno.EIO, "a failing drive")
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    done = destroy(vault, "Clinic")
    assert (done.gone, done.emptied, done.unreadable, done.left) == ((), (), (folder,), ())
    with pytest.raises((VaultDestroyed, VaultMissing)):
        Vault.open(folder, passphrase, actor="Ana")


def test_a_folder_that_is_empty_and_can_not_be_removed_is_told(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "rmdir", failing)
    done = destroy(vault, "Clinic")
    assert (done.gone, done.emptied, done.unreadable, done.left) == ((), (folder,), (), ())
    assert list(folder.iterdir()) == []


def test_key_slots_that_can_not_be_overwritten_are_told_and_what_lies_beside_them_stays(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    monkeypatch.setattr("intake_app.vault.destroy.overwrite", failing)
    done = destroy(vault, "Clinic")
    keys = (folder / "vault.key", folder / "vault.key.bak")
    assert (done.gone, done.emptied, done.unreadable, done.left) == ((), (), (), keys)
    Vault.open(folder, passphrase, actor="Ana").close()


def failing(*_given: object) -> None:
    raise OSError(errno.EIO, "a failing drive")


def test_a_vault_half_destroyed_opens_or_says_that_it_was_destroyed(
    vault: Vault, folder: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory
) -> None:
    """Never a damaged vault that somebody would try to save."""
    vault.close()
    whole = shutil.copytree(folder, tmp_path_factory.mktemp("elsewhere") / "whole")
    states = set()
    real = Path.unlink
    for stop in range(1, 12):
        left = [stop]

        def unlink(path: Path, missing_ok: bool = False, left: list[int] = left) -> None:
            left[0] -= 1
            if not left[0]:
                raise KeyboardInterrupt
            real(path, missing_ok=missing_ok)

        opened = Vault.open(folder, passphrase, actor="Ana")
        monkeypatch.setattr(Path, "unlink", unlink)
        with contextlib.suppress(KeyboardInterrupt):
            destroy(opened, "Clinic")
        monkeypatch.setattr(Path, "unlink", real)
        opened.close()
        try:
            Vault.open(folder, passphrase, actor="Ana").close()
            states.add("opens")
            assert not (folder / DESTROYING_FILE).exists(), "it would hide what happens to it later"
        except VaultDestroyed:
            states.add("destroyed")
        except VaultMissing:
            assert not folder.exists()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(whole, folder)
    assert states == {"opens", "destroyed"}
