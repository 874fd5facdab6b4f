import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.progress import Step
from intake_app.domain.vault import RecoverySheet
from intake_app.errors import Cancelled, DatabaseDamaged, StorageFailed, VaultExists, VaultMissing, WrongSecret
from intake_app.vault import Kdf, Vault
from intake_app.vault.backup import back_up, restore
from intake_app.vault.check import check

TakeIn = Callable[[bytes], Item]
DATA = os.urandom(1_000_000)
CHEAP = Kdf(opslimit=1, memlimit=8192)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "drive").mkdir()
    return tmp_path / "drive"


@pytest.fixture
def item(vault: Vault, matter: Matter, take_in: TakeIn) -> Item:
    """In a vault with enough notes that copying it takes more than a moment."""
    with vault.change() as change:
        for number in range(200):
            change.notes.add(matter.code, f"Note {number}", "")
    return take_in(DATA)


def clock() -> datetime:
    return datetime(2025, 3, 4, 5, 6, 7, tzinfo=UTC)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_a_vault_of_its_own(vault: Vault, item: Item, target: Path, passphrase: str) -> None:
    backup = back_up(vault, target, clock=clock)
    assert names(target) == ["Clinic-20250304-050607.intake"]
    assert names(backup) == ["vault.db", "vault.key", "vault.key.bak"]
    assert {path.stat().st_mode & 0o777 for path in backup.iterdir()} == {0o600}
    with Vault.open(backup, passphrase, actor="Ben") as copy:
        assert b"".join(copy.read(item.id, Role.ORIGINAL)) == DATA
        assert check(copy).ok
    with vault.reading() as view:
        assert view.custody.latest(1)[0].action is Action.BACKED_UP


def test_a_backup_never_takes_the_place_of_another(vault: Vault, target: Path) -> None:
    first = back_up(vault, target, clock=clock)
    before = (first / "vault.db").read_bytes()
    second = back_up(vault, target, clock=clock)
    assert names(target) == [first.name, second.name], "that of the next second"
    assert (first / "vault.db").read_bytes() == before


def test_two_backups_in_one_second_are_both_kept(vault: Vault, target: Path) -> None:
    """Asked for by hand just when one was made by itself: the second was refused."""
    kept = [back_up(vault, target, keep=3, clock=clock) for _ in range(3)]
    assert names(target) == [folder.name for folder in kept]
    assert [folder.stem[-6:] for folder in kept] == [f"{clock() + timedelta(seconds=late):%H%M%S}" for late in range(3)]


def test_restoring_brings_everything_back(
    vault: Vault, item: Item, matter: Matter, target: Path, passphrase: str, tmp_path: Path
) -> None:
    backup = back_up(vault, target)
    before = {path.name: path.read_bytes() for path in backup.iterdir()}
    with vault.change() as change:
        change.matters.update(matter.code, title="After the backup")
    restore(backup, tmp_path / "Again.intake", passphrase, actor="Ben")
    assert {path.name: path.read_bytes() for path in backup.iterdir()} == before
    with Vault.open(tmp_path / "Again.intake", passphrase, actor="Ben") as again, again.reading() as view:
        assert view.matters.get(matter.code).title == "Blue heron"
        assert b"".join(view.documents.read(item.id, Role.ORIGINAL)) == DATA
        assert Action.RESTORED in {event.action for event in view.custody.latest(5)}
        assert again.id == vault.id


def test_the_recovery_words_restore_too(vault: Vault, sheet: RecoverySheet, target: Path, tmp_path: Path) -> None:
    restore(back_up(vault, target), tmp_path / "Again.intake", sheet.words, actor="Ben")
    assert (tmp_path / "Again.intake" / "vault.db").exists()


def test_restoring_never_touches_what_is_there(vault: Vault, folder: Path, target: Path, passphrase: str) -> None:
    backup = back_up(vault, target)
    vault.close()
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(VaultExists):
        restore(backup, folder, passphrase, actor="Ben")
    assert (folder / "vault.db").read_bytes() == before


def test_what_can_not_be_restored_leaves_nothing(vault: Vault, target: Path, passphrase: str, tmp_path: Path) -> None:
    backup = back_up(vault, target)
    place = tmp_path / "place" / "Again.intake"
    with pytest.raises(WrongSecret):
        restore(backup, place, "not it", actor="Ben")
    with pytest.raises(VaultMissing):
        restore(tmp_path / "nothing.intake", place, passphrase, actor="Ben")
    data = bytearray((backup / "vault.db").read_bytes())
    data[-100] ^= 1
    (backup / "vault.db").write_bytes(data)
    with pytest.raises(DatabaseDamaged) as caught:
        restore(backup, place, passphrase, actor="Ben")
    assert caught.value.vault == backup
    assert not place.parent.exists() or names(place.parent) == []


def test_a_folder_copied_in_the_middle_of_work_can_be_restored(
    vault: Vault, item: Item, folder: Path, passphrase: str, tmp_path: Path
) -> None:
    """Its latest commits still stand in the side file."""
    import shutil

    copy = tmp_path / "Copy.intake"
    shutil.copytree(folder, copy)
    restore(copy, tmp_path / "Again.intake", passphrase, actor="Ben")
    with Vault.open(tmp_path / "Again.intake", passphrase, actor="Ben") as again:
        assert b"".join(again.read(item.id, Role.ORIGINAL)) == DATA


def test_a_damaged_vault_is_not_backed_up_as_if_it_were_whole(
    vault: Vault, item: Item, folder: Path, target: Path, reopen
) -> None:
    vault.close()
    data = bytearray((folder / "vault.db").read_bytes())
    data[-300_000] ^= 1
    (folder / "vault.db").write_bytes(data)
    with pytest.raises(DatabaseDamaged) as caught:
        back_up(reopen(), target)
    assert caught.value.vault == folder
    assert names(target) == []


def test_a_document_that_changed_is_noticed_in_the_copy(vault: Vault, item: Item, target: Path) -> None:
    with vault._writer.transaction() as db:
        db.execute("UPDATE contents SET sha256 = ''")
    with pytest.raises(DatabaseDamaged):
        back_up(vault, target)
    assert names(target) == []


def test_writing_goes_on_during_a_backup(vault: Vault, item: Item, matter: Matter, target: Path) -> None:
    written = []

    def write(step: Step) -> None:
        if step.stage == "copy" and not written:
            with vault.change() as change:
                written.append(change.notes.add(matter.code, "Meanwhile", ""))

    back_up(vault, target, progress=write)
    assert written
    with vault.reading() as view:
        assert view.notes.of(matter.code)[0] == written[0]


@pytest.mark.parametrize("stage", ["copy", "check"])
def test_a_backup_can_be_stopped(vault: Vault, item: Item, target: Path, stage: str) -> None:
    def stop(step: Step) -> None:
        if step.stage == stage:
            raise Cancelled

    with pytest.raises(Cancelled):
        back_up(vault, target, progress=stop)
    assert names(target) == []
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "still open")


def test_locking_stops_a_backup(vault: Vault, item: Item, target: Path) -> None:
    locking = threading.Thread(target=vault.close)

    def lock(_step: Step) -> None:
        if not locking.ident:
            locking.start()
        while not any(lane.stopping for lane in vault._apart):
            pass

    with pytest.raises(Cancelled):
        back_up(vault, target, progress=lock)
    locking.join()
    assert names(target) == []


@pytest.mark.parametrize(
    "name", ["a b", "100%", "what?", "a#b", "file:x", "ü🪶", "%41", "'\"", "no utf-8 \udcff", "-x"], ids=ascii
)
def test_any_name_will_do_for_a_folder(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    place.mkdir()
    vault, _sheet = Vault.create(place / f"{name}.intake", "Odd", "x", actor="Ana", kdf=CHEAP)
    with vault:
        backup = back_up(vault, place)
    restore(backup, place / f"again {name}.intake", "x", actor="Ana")
    Vault.open(place / f"again {name}.intake", "x", actor="Ana").close()
    assert len(names(place)) == 3


def test_what_a_killed_backup_left_is_cleared_away_by_the_next(vault: Vault, target: Path) -> None:
    leftover = target / f".Clinic-{vault.id[:8]}.partial"
    leftover.mkdir()
    (leftover / "vault.db").write_bytes(b"half")
    backup = back_up(vault, target)
    assert names(target) == [backup.name]


def test_a_target_that_is_gone_is_said(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageFailed):
        back_up(vault, tmp_path / "file")
