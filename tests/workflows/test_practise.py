"""A vault to practise in is real in everything but its contents, and nothing but such a vault is thrown away."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import which

import pytest

from intake_app import paths
from intake_app.cleaning import Cleaner
from intake_app.domain.case_file import Hold
from intake_app.domain.document import Status
from intake_app.domain.matter import Mode
from intake_app.domain.practice import PASSPHRASE, Sample
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, CannotWrite, VaultExists, VaultInUse, WeakPassphrase, WrongSecret
from intake_app.vault import Kdf, Vault
from intake_app.vault.check import check
from intake_app.words.practice import sample
from intake_app.workflows.create_vault import create_vault
from intake_app.workflows.keep_backups import backup_state
from intake_app.workflows.new_key import own_keys, public_keys, unlocked_own
from intake_app.workflows.passphrase import check_passphrase
from intake_app.workflows.practise import (
    make_practice,
    open_practice,
    set_practice_aside,
    throw_away,
    throw_away_at,
)

CHEAP = Kdf(opslimit=1, memlimit=8192)
TODAY = date(2026, 11, 29)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return paths.practice_vault(tmp_path / "home")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, cleaner: Cleaner) -> Iterator[Vault]:
    folder = paths.practice_vault(tmp_path_factory.mktemp("home"))
    with make_practice(folder, sample(TODAY), cleaner, actor="ana", kdf=CHEAP) as vault:
        yield vault


@pytest.fixture
def without_papers() -> Sample:
    """What is filled in quickly."""
    whole = sample(TODAY)
    return replace(whole, matters=tuple(replace(matter, papers=()) for matter in whole.matters))


def left_in(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path != home]


def test_it_is_marked_whole_and_encrypted_as_any_other(filled: Vault) -> None:
    assert filled.practice
    assert check(filled).ok
    stored = b"".join(path.read_bytes() for path in filled.folder.iterdir())
    for secret in (b"SQLite format 3", b"Juniper", b"eastbrook", b"AGE-SECRET-KEY"):
        assert secret not in stored


def test_it_has_what_the_main_job_needs(filled: Vault) -> None:
    with filled.reading() as view:
        matters = {matter.title: matter for matter in view.matters.list()}
        assert set(matters) == {"Juniper (practice)", "Wren (practice)"}
        items = list(view.documents.of(matters["Juniper (practice)"].code))
        (counsel,) = view.people.list()
    assert {item.title for item in items} == {"notice", "redacted-copy", "summons-photo"}
    assert {item.status for item in items} == {Status.CLEAN}
    assert public_keys(unlocked_own(filled, PASSPHRASE)) == [counsel.key] == [own_keys(filled)[0].recipient]
    assert {matter.counsel for matter in matters.values()} == {counsel.id}


def test_nobody_is_asked_where_its_backups_go(filled: Vault) -> None:
    plan = backup_state(filled).plan
    assert plan is not None
    assert plan.place is None


def test_every_name_it_gives_away_says_that_it_is_for_practice(filled: Vault) -> None:
    with filled.reading() as view:
        names = [filled.name, *(matter.title for matter in view.matters.list()), view.people.list()[0].name]
    assert all("ractice" in name for name in names)


def test_no_real_vault_can_have_its_passphrase(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        check_passphrase(PASSPHRASE)
    with pytest.raises(WeakPassphrase):
        create_vault(tmp_path / "Clinic.intake", "Clinic", PASSPHRASE, actor="ana")


@pytest.mark.parametrize("stop", [0, 1, 3])
def test_cancelled_midway_nothing_is_left_of_it(folder: Path, cleaner: Cleaner, stop: int) -> None:
    seen: list[Step] = []

    def progress(step: Step) -> None:
        seen.append(step)
        if len(seen) > stop:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_practice(folder, sample(TODAY), cleaner, actor="ana", kdf=CHEAP, progress=progress)
    assert left_in(folder.parent.parent) == []


def test_cut_short_by_the_end_of_the_program_it_is_cleared_away_by_the_next(
    folder: Path, without_papers: Sample, cleaner: Cleaner
) -> None:
    half, _sheet = Vault.create(folder.with_name(f".{folder.name}"), "Half", "x", actor="ana", kdf=CHEAP)
    with half, pytest.raises(VaultInUse):  # not while somebody is at it
        make_practice(folder, without_papers, cleaner, actor="ana", kdf=CHEAP)
    with make_practice(folder, without_papers, cleaner, actor="ana", kdf=CHEAP) as vault:
        assert vault.practice
    assert set(left_in(folder.parent)) == {folder, *folder.iterdir()}


def test_on_a_full_drive_it_says_so_and_leaves_nothing(tmp_path: Path, cleaner: Cleaner) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    mount = which("mount")
    done = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=1500k", "none", drive], check=False)
    if not done or done.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        with pytest.raises(CannotWrite) as caught:
            make_practice(paths.practice_vault(drive), sample(TODAY), cleaner, actor="ana", kdf=CHEAP)
        assert caught.value.why == "full"
        assert left_in(drive) == []
    finally:
        subprocess.run(["umount", drive], check=True)


def test_where_no_folder_can_be_made_it_says_so(tmp_path: Path, cleaner: Cleaner) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(CannotWrite):
        make_practice(paths.practice_vault(tmp_path / "home"), sample(TODAY), cleaner, actor="ana", kdf=CHEAP)


def test_what_is_there_already_is_never_replaced(folder: Path, without_papers: Sample, cleaner: Cleaner) -> None:
    make_practice(folder, without_papers, cleaner, actor="ana", kdf=CHEAP).close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(VaultExists):
        make_practice(folder, without_papers, cleaner, actor="ana", kdf=CHEAP)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_it_is_thrown_away_whole_whatever_is_held_in_it(folder: Path, without_papers: Sample, cleaner: Cleaner) -> None:
    vault = make_practice(folder, without_papers, cleaner, actor="ana", kdf=CHEAP)
    with vault.change() as change:
        change.records.add(change.matters.list()[0].code, Hold("Practising holds", "ana", TODAY))
    throw_away(vault)
    assert left_in(folder.parent.parent) == []


def test_locked_it_is_thrown_away_too(folder: Path, without_papers: Sample, cleaner: Cleaner) -> None:
    make_practice(folder, without_papers, cleaner, actor="ana", kdf=CHEAP).close()
    throw_away_at(folder, actor="ana")
    assert left_in(folder.parent.parent) == []


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "orbit velvet canyon tulip"])
def test_a_real_vault_in_its_place_is_neither_opened_as_practice_nor_removed(folder: Path, passphrase: str) -> None:
    made, _sheet = Vault.create(folder, "Clinic", passphrase, actor="ana", kdf=CHEAP)
    with made.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    made.close()
    for verb in (open_practice, throw_away_at):
        with pytest.raises((VaultExists, WrongSecret)):
            verb(folder, actor="ana")
    with Vault.open(folder, passphrase, actor="ana") as vault:
        assert vault.info().matters == 1


def test_what_can_not_be_known_for_practice_is_set_aside_and_stays_whole(folder: Path) -> None:
    made, _sheet = Vault.create(folder, "Clinic", "orbit velvet canyon tulip", actor="ana", kdf=CHEAP)
    with made, pytest.raises(VaultInUse):
        set_practice_aside(folder)
    folder.with_name("Practice 2.intake").mkdir()
    assert set_practice_aside(folder) == folder.with_name("Practice 3.intake")
    assert not folder.exists()
    Vault.open(folder.with_name("Practice 3.intake"), "orbit velvet canyon tulip", actor="ana").close()


def test_its_days_are_counted_from_today() -> None:
    made = datetime(2031, 2, 3, tzinfo=UTC).date()
    first = sample(made).matters[0]
    notices = [record.notice for record in first.records if getattr(record, "notice", None)]
    assert [(made - notice.received_on).days for notice in notices] == [3]
