"""The life of a vault: made, locked, opened, its passphrase changed."""

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.vault import HeaderSource, RecoverySheet, SlotKind
from intake_app.errors import Cancelled, StorageReadOnly, VaultExists, VaultInUse, WrongSecret
from intake_app.vault import MODERATE, Kdf, Vault, vault_kind_of
from intake_app.vault.access import change_passphrase
from intake_app.vault.keyfile import read_header
from intake_app.vault.migrations import steps

CHEAP = Kdf(opslimit=1, memlimit=8192)
Reopen = Callable[[], Vault]


def test_what_was_stored_is_there_again_after_locking(vault: Vault, matter: Matter, reopen: Reopen) -> None:
    vault.close()
    again = reopen()
    with again.reading() as view:
        assert view.matters.list() == [matter]
    assert (again.name, again.id) == ("Clinic", vault.id)


def test_creating_never_touches_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "Old.intake"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    with pytest.raises(VaultExists):
        Vault.create(folder, "Old", "x", actor="Ana", kdf=CHEAP)
    assert [path.name for path in tmp_path.iterdir()] == ["Old.intake"]
    assert (folder / "letter.txt").read_text() == "mine"


def test_an_attempt_to_create_that_was_cut_short_is_cleared_away(tmp_path: Path) -> None:
    site = tmp_path / ".New.intake.partial"
    site.mkdir()
    for name in ("vault.db", "vault.key.new", "vault.db-wal"):
        (site / name).write_bytes(b"half")
    Vault.create(tmp_path / "New.intake", "New", "x", actor="Ana", kdf=CHEAP)[0].close()
    assert [path.name for path in tmp_path.iterdir()] == ["New.intake"]


def test_only_the_owner_can_read_the_files(vault: Vault, take_in: Callable[[bytes], Item], folder: Path) -> None:
    take_in(b"x")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert {"vault.db", "vault.key", "vault.key.bak", "vault.lock"} <= {path.name for path in folder.iterdir()}


def test_locking_leaves_no_side_files_and_no_key(vault: Vault, matter: Matter, folder: Path) -> None:
    key = vault.unlocked.data_key
    assert any(key)
    vault.close()
    vault.close()
    assert not any(key)
    assert sorted(path.name for path in folder.iterdir()) == ["vault.db", "vault.key", "vault.key.bak", "vault.lock"]
    assert (folder / "vault.lock").read_bytes() == b""


def test_a_locked_vault_ends_work_quietly(vault: Vault, matter: Matter, take_in: Callable[[bytes], Item]) -> None:
    item = take_in(bytes(600_000))
    pieces = vault.read(item.id, Role.ORIGINAL)
    next(pieces)
    vault.close()
    with pytest.raises(Cancelled):
        next(pieces)
    with pytest.raises(Cancelled), vault.change():
        pass
    with pytest.raises(Cancelled):
        vault.search("heron")


def test_a_second_opening_is_told_who_holds_it(vault: Vault, folder: Path, reopen: Reopen) -> None:
    with pytest.raises(VaultInUse) as caught:
        reopen()
    assert caught.value.holder == f"{os.getpid()} 2025-03-01T09:00:02+00:00"
    vault.close()
    reopen()


def test_opening_and_locking_are_in_the_record(vault: Vault, reopen: Reopen) -> None:
    vault.close()
    with reopen().reading() as view:
        events = view.custody.latest(3)
    assert [event.action for event in events] == [Action.VAULT_OPENED, Action.VAULT_LOCKED, Action.VAULT_CREATED]
    assert events[0].facts == {"with": "passphrase", "header": "main"}
    assert {event.actor for event in events} == {"Ana"}


def test_the_recovery_sheet_opens_the_vault(vault: Vault, sheet: RecoverySheet, folder: Path) -> None:
    vault.close()
    assert len(sheet.words) == 12
    assert vault_kind_of(folder) == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    Vault.open_with_sheet(folder, [word.upper() + " " for word in sheet.words], actor="Ana").close()


def test_a_mistyped_sheet_says_where(vault: Vault, sheet: RecoverySheet, folder: Path) -> None:
    vault.close()
    unknown = [*sheet.words[:3], "hrnng", *sheet.words[4:]]
    for words, detail in ((unknown, "word 4"), (sheet.words[:11], "count"), (["abandon"] * 12, "checksum")):
        with pytest.raises(WrongSecret) as caught:
            Vault.open_with_sheet(folder, words, actor="Ana")
        assert caught.value.detail == detail


def test_the_sheet_is_never_shown_by_accident(sheet: RecoverySheet) -> None:
    assert not any(word in repr(sheet) for word in sheet.words)


def test_the_same_keys_on_another_system_open_it(tmp_path: Path) -> None:
    folder = tmp_path / "Umlaut.intake"
    Vault.create(folder, "x", "caf\u00e9 \ufb01n", actor="Ana", kdf=CHEAP)[0].close()
    Vault.open(folder, "cafe\u0301 fin", actor="Ana").close()


def test_a_new_passphrase_replaces_the_old_one_at_once(vault: Vault, passphrase: str, folder: Path) -> None:
    old_header = (folder / "vault.key").read_bytes()
    with pytest.raises(WrongSecret):
        change_passphrase(vault, "not it", "new words")
    assert (folder / "vault.key").read_bytes() == old_header
    change_passphrase(vault, passphrase, "new words")
    assert (folder / "vault.key").read_bytes() == (folder / "vault.key.bak").read_bytes() != old_header
    vault.close()
    with pytest.raises(WrongSecret):
        Vault.open(folder, passphrase, actor="Ana")
    with Vault.open(folder, "new words", actor="Ana") as again, again.reading() as view:
        assert Action.PASSPHRASE_CHANGED in {event.action for event in view.custody.latest(5)}


def test_a_forgotten_passphrase_is_replaced_with_the_sheet(vault: Vault, sheet: RecoverySheet, folder: Path) -> None:
    change_passphrase(vault, sheet.words, "new words")
    vault.close()
    Vault.open(folder, "new words", actor="Ana").close()
    Vault.open_with_sheet(folder, sheet.words, actor="Ana").close()


def test_an_old_key_file_does_not_bring_back_an_old_passphrase(vault: Vault, passphrase: str, folder: Path) -> None:
    old_header = (folder / "vault.key").read_bytes()
    change_passphrase(vault, passphrase, "new words")
    vault.close()
    for name in ("vault.key", "vault.key.bak"):
        (folder / name).write_bytes(old_header)
    with pytest.raises(WrongSecret):
        Vault.open(folder, passphrase, actor="Ana")
    Vault.open(folder, "new words", actor="Ana").close()


def test_a_locked_vault_gives_no_key_and_takes_no_passphrase(vault: Vault, passphrase: str, reopen: Reopen) -> None:
    """Its own key is zeros by then; a header made with those would be the end of it."""
    vault.close()
    with pytest.raises(Cancelled):
        vault.signing_seed()
    with pytest.raises(Cancelled):
        change_passphrase(vault, passphrase, "new words")
    reopen()


def test_the_signing_seed_is_the_vaults_own_and_lasts(vault: Vault, reopen: Reopen, tmp_path: Path) -> None:
    seed = vault.signing_seed()
    vault.close()
    assert reopen().signing_seed() == seed
    with Vault.create(tmp_path / "Other.intake", "Other", "x", actor="Ana", kdf=CHEAP)[0] as other:
        assert other.signing_seed() != seed
    assert len(seed) == 32


def test_info_counts_what_is_stored(vault: Vault, matter: Matter, take_in: Callable[[bytes], Item]) -> None:
    take_in(b"abc")
    info = vault.info()
    assert (info.name, info.schema, info.matters, info.items, info.notes) == ("Clinic", len(steps()), 1, 1, 0)
    assert info.slots == (SlotKind.PASSPHRASE, SlotKind.RECOVERY)
    assert (info.read_only, info.header, info.size > 0) == (False, HeaderSource.MAIN, True)


def test_a_view_for_reading_refuses_to_write(vault: Vault) -> None:
    with pytest.raises(StorageReadOnly), vault.reading() as view:
        view.matters.add(Mode.CLINIC_INTAKE, "x")


def test_an_error_undoes_the_whole_change(vault: Vault, matter: Matter) -> None:
    with pytest.raises(RuntimeError), vault.change() as change:
        change.notes.add(matter.code, "a", "b")
        raise RuntimeError
    with vault.reading() as view:
        assert view.notes.of(matter.code) == []
        assert view.custody.latest(1)[0].action is Action.MATTER_OPENED


def test_changes_from_many_threads_all_arrive(vault: Vault, matter: Matter) -> None:
    def write(number: int) -> None:
        for turn in range(10):
            with vault.change(actor=f"thread {number}") as change:
                change.notes.add(matter.code, f"{number}", f"{turn}")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with vault.reading() as view:
        assert len(view.notes.of(matter.code)) == 40
        assert view.custody.verify() == 42


def test_a_vault_costs_its_attacker_what_was_promised_unless_told_otherwise(tmp_path: Path) -> None:
    """The only test that takes the time of a real one."""
    folder = tmp_path / "Real.intake"
    Vault.create(folder, "Real", "x", actor="Ana")[0].close()
    assert {slot.kdf for slot in read_header(folder).header.slots} == {MODERATE}
    Vault.open(folder, "x", actor="Ana").close()
