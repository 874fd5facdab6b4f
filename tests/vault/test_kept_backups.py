"""P26: backups that are kept in number. The oldest is brought up to date; the others are never touched meanwhile."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_app.domain.backup import BackupMade, BackupPlan, BackupState
from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, CannotWrite, DatabaseDamaged, StorageFailed
from intake_app.vault import Vault
from intake_app.vault.backup import back_up, backups_in, compare_with, restore
from intake_app.vault.check import check
from intake_app.vault.page_copy import copy_pages
from intake_app.workflows.keep_backups import back_up_as_planned, backup_state, plan_backups

NOON = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def item(take_in) -> Item:
    return take_in(os.urandom(1 << 20))


def keep(vault: Vault, target: Path, day: int, **options) -> Path:
    return back_up(vault, target, keep=2, clock=lambda: NOON + timedelta(days=day), **options)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write_note(vault: Vault, matter: Matter, title: str) -> None:
    with vault.change() as change:
        change.notes.add(matter.code, title, "word " * 50)


def test_so_many_are_kept_and_each_is_a_whole_vault(
    vault: Vault, matter: Matter, item: Item, target: Path, passphrase: str, tmp_path: Path
) -> None:
    made = []
    for day in range(4):
        write_note(vault, matter, f"Day {day}")
        made.append(keep(vault, target, day))
    assert names(target) == sorted(folder.name for folder in made[2:])
    for folder, notes in zip(made[2:], (3, 4), strict=True):
        restore(folder, tmp_path / f"again{notes}.intake", passphrase, actor="Ben")
        with Vault.open(tmp_path / f"again{notes}.intake", passphrase, actor="Ben") as again:
            assert check(again).ok
            with again.reading() as view:
                assert len(view.notes.of(matter.code)) == notes


def test_only_what_changed_is_written(vault: Vault, matter: Matter, item: Item, target: Path) -> None:
    for day in range(2):
        keep(vault, target, day)
    write_note(vault, matter, "One more")
    keep(vault, target, 2)
    with vault.reading() as view:
        made = view.backups.state().last_good
    assert made
    assert made.folder.name == "Clinic-20261130-120000.intake"
    assert 0 < made.written < made.size // 2


@pytest.mark.parametrize("stage", ["copy", "read_back", "check"])
def test_one_that_is_stopped_leaves_the_others_and_is_gone_on_with(
    vault: Vault, matter: Matter, item: Item, target: Path, stage: str
) -> None:
    first, second = keep(vault, target, 0), keep(vault, target, 1)
    write_note(vault, matter, "One more")

    def stop(step: Step) -> None:
        if step.stage == stage:
            raise Cancelled

    with pytest.raises(Cancelled):
        keep(vault, target, 2, progress=stop)
    assert not first.exists()
    assert [folder.name for folder in backups_in(target, vault)] == [second.name]
    third = keep(vault, target, 3)
    assert backups_in(target, vault) == [second, third]
    assert names(target) == [second.name, third.name]


def test_while_there_are_too_few_none_is_touched(vault: Vault, item: Item, target: Path) -> None:
    first = keep(vault, target, 0)
    before = (first / "vault.db").read_bytes()
    keep(vault, target, 1)
    assert (first / "vault.db").read_bytes() == before


def test_what_is_no_backup_of_this_vault_any_more_stays(vault: Vault, item: Item, target: Path, passphrase) -> None:
    first = keep(vault, target, 0)
    Vault.open(first, passphrase, actor="Ben").close()  # worked in by now
    (target / "Clinic-20200101-000000.intake").mkdir()
    for day in range(1, 5):
        keep(vault, target, day)
    assert first.exists()
    assert (target / "Clinic-20200101-000000.intake").exists()
    assert len(names(target)) == 4


def test_a_place_that_is_gone_is_not_made_anew(vault: Vault, item: Item, tmp_path: Path) -> None:
    plan_backups(vault, tmp_path / "pulled out", actor="Ana")
    with pytest.raises(CannotWrite):
        back_up_as_planned(vault)
    assert not (tmp_path / "pulled out").exists()
    state = backup_state(vault)
    assert (state.last_good, state.last and state.last.fault) == (None, "gone")


def test_a_damaged_vault_costs_one_old_backup_at_most(
    vault: Vault, item: Item, folder: Path, target: Path, reopen
) -> None:
    plan_backups(vault, target, keep=3, actor="Ana")
    made = [back_up_as_planned(vault, clock=lambda day=day: NOON + timedelta(days=day)).folder for day in range(3)]
    vault.close()
    data = bytearray((folder / "vault.db").read_bytes())
    data[-300_000] ^= 1
    (folder / "vault.db").write_bytes(data)
    again = reopen()
    for day in range(3, 6):
        with pytest.raises(DatabaseDamaged):
            back_up_as_planned(again, clock=lambda day=day: NOON + timedelta(days=day))
    assert backups_in(target, again) == made[1:]
    assert backup_state(again).last.fault == "damaged"


def test_writing_goes_on_meanwhile_and_none_of_it_is_in_the_backup_by_half(
    vault: Vault, matter: Matter, item: Item, target: Path, passphrase: str
) -> None:
    written = []

    def write(step: Step) -> None:
        if step.stage == "copy" and len(written) < 30:
            written.append(write_note(vault, matter, f"Meanwhile {len(written)}"))

    made = keep(vault, target, 0, progress=write)
    assert written
    with Vault.open(made, passphrase, actor="Ben") as copy, copy.reading() as view:
        assert view.notes.of(matter.code) == []
    with vault.reading() as view:
        assert len(view.notes.of(matter.code)) == len(written)
    assert check(vault).ok


def test_a_backup_says_how_much_older_it_is(vault: Vault, matter: Matter, item: Item, target: Path) -> None:
    made = keep(vault, target, 0)
    before = compare_with(vault, made)
    for number in range(12):
        write_note(vault, matter, f"Note {number}")
    after = compare_with(vault, made)
    assert (after.events, after.older) == (before.events, before.older + 12)


def test_a_backup_that_went_another_way_is_told_apart(
    vault: Vault, matter: Matter, item: Item, target: Path, passphrase: str, tmp_path: Path
) -> None:
    made = keep(vault, target, 0)
    restore(made, tmp_path / "Other.intake", passphrase, actor="Ben")
    with Vault.open(tmp_path / "Other.intake", passphrase, actor="Ben") as other:
        write_note(other, matter, "Elsewhere")
        other_made = back_up(other, target, clock=lambda: NOON + timedelta(days=9))
    assert compare_with(vault, other_made).older is None


def test_a_drive_that_gives_back_something_else_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, copy = tmp_path / "source", tmp_path / "copy"
    source.write_bytes(os.urandom(100_000))
    copy.write_bytes(b"")

    def lie(step: Step) -> None:
        if step.stage == "read_back":
            with copy.open("r+b") as file:
                file.write(b"?")

    with pytest.raises(StorageFailed, match="read back"):
        copy_pages(source, copy, lie, place=copy.parent)


@pytest.mark.parametrize("earlier", [0, 1, 16_384, 70_000, 100_000, 3_000_000])
def test_any_earlier_state_becomes_the_same(tmp_path: Path, earlier: int) -> None:
    source, copy = tmp_path / "source", tmp_path / "copy"
    data = os.urandom(2_500_000)
    source.write_bytes(data)
    copy.write_bytes((data[:20_000] + os.urandom(30_000) + data[50_000:] + os.urandom(1_000_000))[:earlier])
    copy_pages(source, copy, lambda _step: None, place=copy.parent)
    assert copy.read_bytes() == data


def test_one_is_due_daily_after_changes_and_again_after_a_failure(tmp_path: Path) -> None:
    plan, hour = BackupPlan(tmp_path), timedelta(hours=1)
    good = BackupMade(NOON, tmp_path, 10, 1 << 29)
    bad = BackupMade(NOON, tmp_path, 0, 0, fault="gone")

    def due(after: timedelta, *, changed: bool, last: BackupMade | None = good, planned=plan, rest=timedelta()) -> bool:
        changed_at = NOON + after - rest if changed else None
        return BackupState(planned, last if last and not last.fault else None, last, changed_at).is_due(NOON + after)

    assert due(hour * 0, changed=False, last=None)
    assert not due(hour / 6, changed=True)
    assert not due(hour / 6, changed=True, rest=hour / 15)
    assert due(hour / 6, changed=True, rest=hour / 12), "before the window locks by itself"
    assert due(hour / 4, changed=True)
    small = BackupMade(NOON, tmp_path, 10, 1 << 20)
    assert not due(hour / 6, changed=True, last=small, rest=hour / 120)
    assert due(hour / 6, changed=True, last=small, rest=hour / 60), "before the window is closed"
    large = BackupMade(NOON, tmp_path, 10, 1 << 34)
    assert not due(hour / 2, changed=True, last=large, rest=hour / 4)
    assert due(hour, changed=True, last=large)
    assert not due(hour * 23, changed=False)
    assert due(hour * 24, changed=False)
    assert not due(hour / 2, changed=True, last=bad)
    assert due(hour, changed=True, last=bad)
    assert due(-hour, changed=True)  # the clock was set back
    assert not due(hour * 99, changed=True, planned=None)
    assert not due(hour * 99, changed=True, planned=BackupPlan(None))


def test_looking_at_things_is_no_change(vault: Vault, matter: Matter, item: Item, target: Path) -> None:
    plan_backups(vault, target, actor="Ana")
    back_up_as_planned(vault)
    with vault.reading() as view:
        b"".join(view.documents.read(item.id, Role.ORIGINAL))
    assert not backup_state(vault).changed
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "New")
    assert backup_state(vault).changed
