"""Another data key: whole, proven, and at no moment of a power cut neither the old vault nor the new one."""

import contextlib
import os
import shutil
import threading
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Role
from intake_app.domain.matter import Matter
from intake_app.domain.vault import HeaderSource, RecoverySheet, WithKeyFile
from intake_app.errors import Cancelled, SlotFault, StorageFailed, StorageFull, WrongSecret
from intake_app.vault import Vault, rekey
from intake_app.vault.access import add_person, slots_of
from intake_app.vault.backup import back_up
from intake_app.vault.check import check
from intake_app.vault.failures import FAILURES_FILE
from intake_app.vault.header import Header
from intake_app.vault.sheet import new_sheet


def opens(folder: Path, given) -> bool:
    try:
        Vault.open(folder, given, actor="Ana").close()
    except WrongSecret:
        (folder / FAILURES_FILE).unlink(missing_ok=True)
        return False
    return True


@pytest.fixture
def filled(vault: Vault, matter: Matter, take_in, passphrase: str) -> Vault:
    take_in(os.urandom(600_000))
    with vault.change() as change:
        change.notes.add(matter.code, "First call", "The heron notice came on Monday.")
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    return vault


def test_everything_is_there_under_another_key(filled: Vault, folder: Path, passphrase: str, sheet) -> None:
    made, old, key = new_sheet(), (folder / "vault.db").read_bytes(), bytes(filled.unlocked.data_key)
    vault_id = filled.id
    rekey.rekey(filled, passphrase, made)
    assert bytes(filled.unlocked.data_key) != key
    assert check(filled).ok  # it goes on without being locked
    assert filled.search("heron")
    with filled.change() as change:
        change.notes.add(change.matters.list()[0].code, "After", "it")
        assert any(event.action is Action.REKEYED for event in change.custody.all())
    filled.close()
    new = (folder / "vault.db").read_bytes()
    assert new[:16] != old[:16]
    assert {path.name for path in folder.iterdir()} == {"vault.db", "vault.key", "vault.key.bak", "vault.lock"}
    assert opens(folder, passphrase)
    assert opens(folder, list(made.words))
    assert not opens(folder, "heron lamp quilt")  # has to be added again
    assert not opens(folder, list(sheet.words))
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        assert check(vault).ok
        assert (vault.id, len(slots_of(vault))) == (vault_id, 2)


def test_who_left_with_a_copy_can_read_nothing_that_came_after(
    filled: Vault, folder: Path, passphrase: str, tmp_path: Path
) -> None:
    from intake_app.errors import CannotOpen

    for name in ("vault.key", "vault.key.bak"):
        shutil.copy(folder / name, tmp_path)
    rekey.rekey(filled, passphrase, new_sheet())
    filled.close()
    for name in ("vault.key", "vault.key.bak"):
        shutil.copy(tmp_path / name, folder)
    with pytest.raises(CannotOpen):
        Vault.open(folder, "heron lamp quilt", actor="Ben")


def test_it_needs_a_passphrase_of_the_vault(filled: Vault, sheet: RecoverySheet, folder: Path) -> None:
    with pytest.raises(WrongSecret):
        rekey.rekey(filled, "not it", new_sheet())
    with pytest.raises(SlotFault):
        rekey.rekey(filled, sheet.words, new_sheet())
    assert not list(folder.glob("*.next*"))


def test_a_key_file_stays_needed(filled: Vault, passphrase: str, folder: Path) -> None:
    add_person(filled, passphrase, WithKeyFile("lamp", b"file"), "Zoe")
    rekey.rekey(filled, WithKeyFile("lamp", b"file"), new_sheet())
    filled.close()
    assert opens(folder, WithKeyFile("lamp", b"file"))
    assert not opens(folder, passphrase)


class PowerCutError(BaseException):
    pass


@pytest.mark.parametrize("moment", ["create_file", "_copy", "_finish_copy", "replace_file", "_swap", "write_header"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_power_cut_at_any_step_leaves_one_of_the_two(
    filled: Vault, folder: Path, passphrase: str, tmp_path: Path, monkeypatch, moment: str, after: bool
) -> None:
    """The folder as it lies on the drive at that moment is copied, and opened in its place."""
    real, cut = getattr(rekey, moment), tmp_path / "cut.intake"

    def stop(*arguments):
        if after:
            real(*arguments)
        shutil.copytree(folder, cut)
        raise PowerCutError

    monkeypatch.setattr(rekey, moment, stop)
    with pytest.raises(PowerCutError):
        rekey.rekey(filled, passphrase, new_sheet())
    monkeypatch.undo()
    with Vault.open(cut, passphrase, actor="Ana") as vault:
        replaced = (moment, after) in {("_swap", True), ("write_header", False), ("write_header", True)}
        expected = HeaderSource.REPLACED if replaced else HeaderSource.MAIN
        assert vault.info().header is expected
        assert len(slots_of(vault)) == (2 if replaced else 3)
        assert check(vault).ok
        with vault.reading() as view:
            (item,) = view.documents.of(view.matters.list()[0].code)
            assert sum(map(len, view.documents.read(item.id, Role.ORIGINAL))) == 600_000
    assert not list(cut.glob("*.next*"))
    assert opens(cut, passphrase)


def test_after_an_error_everything_is_as_it_was(filled: Vault, folder: Path, passphrase: str, monkeypatch) -> None:
    monkeypatch.setattr(rekey, "_swap", lambda folder: (_ for _ in ()).throw(StorageFailed(folder)))
    with pytest.raises(StorageFailed):
        rekey.rekey(filled, passphrase, new_sheet())
    assert check(filled).ok
    assert not list(folder.glob("*.next*"))
    filled.close()
    assert opens(folder, "heron lamp quilt")


@pytest.mark.parametrize("moment", ["flush_folder", "write_header"])
def test_a_drive_that_fails_once_the_database_is_in_its_place_costs_nothing(
    filled: Vault, folder: Path, passphrase: str, monkeypatch, moment: str
) -> None:
    """The next header is all that opens it then: it stays until it is in both files."""
    made, real = new_sheet(), getattr(rekey, moment)

    def fail(*arguments) -> None:
        if Header.parse((folder / "vault.key").read_bytes()).database_salt != (folder / "vault.db").read_bytes()[:16]:
            raise StorageFailed(folder)
        real(*arguments)

    monkeypatch.setattr(rekey, moment, fail)
    rekey.rekey(filled, passphrase, made)
    monkeypatch.undo()
    shutil.copytree(folder, folder.with_name("cut.intake"))
    assert check(filled).ok  # it goes on without being locked
    filled.close()
    for place in (folder, folder.with_name("cut.intake")):
        assert opens(place, passphrase)
        assert opens(place, list(made.words))
        assert not opens(place, "heron lamp quilt")


def test_a_swap_that_fails_although_it_was_done_costs_nothing(
    filled: Vault, folder: Path, passphrase: str, monkeypatch
) -> None:
    """As over a network, where the answer gets lost."""
    real = rekey._swap

    def swap(place: Path) -> None:
        real(place)
        raise StorageFailed(place)

    monkeypatch.setattr(rekey, "_swap", swap)
    with pytest.raises(StorageFailed):
        rekey.rekey(filled, passphrase, new_sheet())
    filled.close()
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        assert check(vault).ok


def test_it_is_not_begun_without_room(filled: Vault, passphrase: str, monkeypatch) -> None:
    usage = shutil.disk_usage(filled.folder)
    monkeypatch.setattr(rekey.shutil, "disk_usage", lambda _folder: usage._replace(free=1000))
    with pytest.raises(StorageFull):
        rekey.rekey(filled, passphrase, new_sheet())
    assert check(filled).ok


def test_it_can_be_stopped(filled: Vault, folder: Path, passphrase: str) -> None:
    def stop(_step) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        rekey.rekey(filled, passphrase, new_sheet(), progress=stop)
    assert check(filled).ok
    assert not list(folder.glob("*.next*"))


def test_a_lock_ends_it(filled: Vault, folder: Path, passphrase: str) -> None:
    begun, ended = threading.Event(), []

    def slow(_step) -> None:
        begun.set()

    def work() -> None:
        with contextlib.suppress(Cancelled):
            rekey.rekey(filled, passphrase, new_sheet(), progress=slow)
            ended.append("done")

    thread = threading.Thread(target=work)
    thread.start()
    begun.wait(10)
    filled.close()
    thread.join(10)
    assert opens(folder, passphrase)
    assert not list(folder.glob("*.next*"))


def test_backups_can_be_made_of_it(filled: Vault, passphrase: str, tmp_path: Path) -> None:
    rekey.rekey(filled, passphrase, new_sheet())
    copy = back_up(filled, tmp_path)
    with Vault.open(copy, passphrase, actor="Ana") as vault:
        assert check(vault).ok
