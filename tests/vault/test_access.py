"""The people who may open a vault: each with a secret of their own, named in the encrypted part alone."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.progress import Step
from intake_app.domain.vault import HeaderSource, RecoverySheet, SlotKind, WithKeyFile
from intake_app.errors import Cancelled, HeaderDamaged, SlotFault, StorageReadOnly, TooSoon, WrongSecret
from intake_app.vault import Kdf, Vault
from intake_app.vault.access import (
    add_person,
    change_passphrase,
    check_secret,
    remove_slot,
    rename_slot,
    replace_sheet,
    slots_of,
)
from intake_app.vault.backup import back_up
from intake_app.vault.failures import FAILURES_FILE, note_failure, pause
from intake_app.vault.keyfile import read_header
from intake_app.vault.sheet import new_key_file, new_sheet, passphrase_secret

CHEAP = Kdf(opslimit=1, memlimit=8192)


def opens(folder: Path, given) -> bool:
    try:
        Vault.open(folder, given, actor="Ana").close()
    except WrongSecret:
        (folder / FAILURES_FILE).unlink(missing_ok=True)  # else the next one has to wait
        return False
    return True


def facts(vault: Vault, action: Action) -> list[dict[str, str]]:
    with vault.reading() as view:
        return [event.facts for event in view.custody.all() if event.action is action]


def test_each_person_opens_it_with_their_own_passphrase_and_acts_under_their_name(
    vault: Vault, folder: Path, passphrase: str
) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    vault.close()
    with Vault.open(folder, "heron lamp quilt", actor="window") as opened:
        assert (opened.person, opened.actor) == ("Ben", "Ben")
        with opened.reading() as view:
            assert view.custody.latest(1)[0].actor == "Ben"
        assert facts(opened, Action.PERSON_ADDED) == [{"person": "Ben", "with": "passphrase"}]
    assert opens(folder, passphrase)


def test_stopped_before_it_counts_nothing_of_it_is_there(vault: Vault, folder: Path, passphrase: str) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    before, header = slots_of(vault), (folder / "vault.key").read_bytes()
    ben = next(slot.id for slot in before if slot.label == "Ben")

    def stop(_step: Step) -> None:
        raise Cancelled

    for change in (
        lambda: add_person(vault, passphrase, "tulip canoe ember", "Cleo", progress=stop),
        lambda: remove_slot(vault, passphrase, ben, progress=stop),
        lambda: rename_slot(vault, passphrase, ben, "Bert", progress=stop),
        lambda: replace_sheet(vault, passphrase, new_sheet(), progress=stop),
    ):
        with pytest.raises(Cancelled):
            change()
        assert slots_of(vault) == before
        assert (folder / "vault.key").read_bytes() == header
    assert not facts(vault, Action.PERSON_REMOVED)


def test_names_stand_in_no_file_that_can_be_read(vault: Vault, folder: Path, passphrase: str) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Benedetta")
    vault.close()
    assert not any(b"Benedetta" in path.read_bytes() for path in folder.iterdir())


def test_a_change_does_not_touch_the_documents(vault: Vault, folder: Path, passphrase: str) -> None:
    with vault._writer.outside() as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    size = (folder / "vault.db-wal").stat().st_size
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    assert (folder / "vault.db-wal").stat().st_size - size < 200_000
    assert (folder / "vault.key").stat().st_size < 4096


def test_nobody_is_added_by_whoever_finds_the_computer_unlocked(vault: Vault, folder: Path) -> None:
    for change in (
        lambda: add_person(vault, "not it", "heron lamp quilt", "Eve"),
        lambda: remove_slot(vault, "not it", slots_of(vault)[1].id),
        lambda: replace_sheet(vault, "not it", new_sheet()),
        lambda: check_secret(vault, "not it"),
    ):
        with pytest.raises(WrongSecret):
            change()
    assert len(slots_of(vault)) == 2
    assert len((folder / FAILURES_FILE).read_text().splitlines()) == 4


def test_who_is_removed_is_out_at_once(vault: Vault, folder: Path, passphrase: str) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    old = (folder / "vault.key").read_bytes()
    remove_slot(vault, passphrase, next(slot.id for slot in slots_of(vault) if slot.label == "Ben"))
    vault.close()
    assert not opens(folder, "heron lamp quilt")
    for name in ("vault.key", "vault.key.bak"):  # an old key file put back does not bring them back
        (folder / name).write_bytes(old)
    assert not opens(folder, "heron lamp quilt")
    assert opens(folder, passphrase)


def test_the_last_passphrase_stays(vault: Vault, passphrase: str, sheet: RecoverySheet) -> None:
    (own,) = [slot for slot in slots_of(vault) if slot.kind is SlotKind.PASSPHRASE]
    with pytest.raises(SlotFault) as caught:
        remove_slot(vault, passphrase, own.id)
    assert caught.value.detail == "last"
    with pytest.raises(SlotFault) as caught:
        remove_slot(vault, passphrase, "00" * 16)
    assert caught.value.detail == "gone"


@pytest.mark.parametrize("label", ["", "  ", "x" * 41, "BEN", " ben "])
def test_a_label_tells_people_apart(vault: Vault, passphrase: str, label: str) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    with pytest.raises(SlotFault) as caught:
        add_person(vault, passphrase, "another one", label)
    assert caught.value.detail == "label"


def test_eight_of_the_longest_names_fit(vault: Vault, passphrase: str, folder: Path) -> None:
    for number in range(6):
        add_person(vault, passphrase, f"words {number}", f"{number}" + "\U0001f9e1" * 39)
    with pytest.raises(SlotFault) as caught:
        add_person(vault, passphrase, "one more", "Zoe")
    assert caught.value.detail == "full"
    vault.close()
    assert opens(folder, "words 5")


def test_a_passphrase_is_of_one_person(vault: Vault, passphrase: str) -> None:
    with pytest.raises(SlotFault) as caught:
        add_person(vault, passphrase, passphrase, "Ben")
    assert caught.value.detail == "used"


def test_a_label_can_be_given_later(vault: Vault, passphrase: str) -> None:
    own = slots_of(vault)[0]
    rename_slot(vault, passphrase, own.id, "Ana")
    assert slots_of(vault)[0].label == "Ana"
    assert slots_of(vault)[0].since == own.since


def test_a_key_file_opens_only_with_its_passphrase(vault: Vault, folder: Path, passphrase: str) -> None:
    key = new_key_file()
    add_person(vault, passphrase, WithKeyFile("heron lamp quilt", key), "Ben")
    vault.close()
    assert opens(folder, WithKeyFile("heron lamp quilt", key))
    assert not opens(folder, "heron lamp quilt")
    assert not opens(folder, WithKeyFile("heron lamp quilt", new_key_file()))
    assert not opens(folder, WithKeyFile("heron lamp", key))
    assert len(set(new_key_file().split())) == 2


def test_a_passphrase_change_is_that_of_whoever_makes_it(vault: Vault, folder: Path, passphrase: str) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    change_passphrase(vault, "heron lamp quilt", "lamp quilt heron")
    vault.close()
    assert opens(folder, "lamp quilt heron")
    assert opens(folder, passphrase)
    assert not opens(folder, "heron lamp quilt")


def test_with_the_sheet_it_is_said_whose_passphrase_changes(
    vault: Vault, folder: Path, passphrase: str, sheet: RecoverySheet
) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    with pytest.raises(SlotFault) as caught:
        change_passphrase(vault, sheet.words, "lamp quilt heron")
    assert caught.value.detail == "which"
    ben = next(slot.id for slot in slots_of(vault) if slot.label == "Ben")
    change_passphrase(vault, sheet.words, "lamp quilt heron", ben)
    vault.close()
    assert opens(folder, "lamp quilt heron")
    assert not opens(folder, "heron lamp quilt")


def test_a_new_sheet_ends_the_old_one(vault: Vault, folder: Path, passphrase: str, sheet: RecoverySheet) -> None:
    made = new_sheet()
    replace_sheet(vault, passphrase, made)
    vault.close()
    assert opens(folder, list(made.words))
    assert not opens(folder, list(sheet.words))


def test_whoever_opened_last_is_tried_first(vault: Vault, folder: Path, passphrase: str) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    vault.close()
    Vault.open(folder, "heron lamp quilt", actor="Ana").close()
    assert read_header(folder).header.find(passphrase_secret("heron lamp quilt"))[0] == 0


def test_a_vault_that_can_only_be_read_keeps_its_people(
    vault: Vault, passphrase: str, folder: Path, monkeypatch
) -> None:
    vault.close()
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    with Vault.open(folder, passphrase, actor="Ana") as opened:
        assert len(slots_of(opened)) == 2
        with pytest.raises(StorageReadOnly):
            add_person(opened, passphrase, "heron lamp quilt", "Ben")


@pytest.mark.parametrize(
    "secret", ["", "x", "x" * 10_000, "é" * 3, "\U0001f9e1 ñ \u202e", "\ud800", "\0", " a "], ids=range(8)
)
def test_any_text_is_a_passphrase(vault: Vault, folder: Path, passphrase: str, secret: str) -> None:
    add_person(vault, passphrase, secret, "Ben")
    vault.close()
    assert opens(folder, secret)
    assert not opens(folder, secret + "x")


def test_the_same_text_typed_elsewhere_opens_it(vault: Vault, folder: Path, passphrase: str) -> None:
    add_person(vault, passphrase, "ma\u0303ana \ufb01n", "Ben")
    vault.close()
    assert opens(folder, "m\u00e3ana fin")


# --- key slots that are damaged --------------------------------------------------------------------------------------


def damage(folder: Path) -> None:
    for name in ("vault.key", "vault.key.bak"):
        (folder / name).write_bytes(b"junk")


def test_copies_in_backups_stand_in_and_are_named(
    vault: Vault, folder: Path, passphrase: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    drive = tmp_path_factory.mktemp("drive")
    copy = back_up(vault, drive)
    vault.close()
    damage(folder)
    with pytest.raises(HeaderDamaged):
        Vault.open(folder, passphrase, actor="Ana")
    with Vault.open(folder, passphrase, actor="Ana", elsewhere=[drive]) as opened:
        info = opened.info()
        assert (info.header, info.header_file) == (HeaderSource.BACKUP, copy / "vault.key")
    assert read_header(folder).source is HeaderSource.MAIN  # repaired
    assert opens(folder, passphrase)


def test_a_backup_beside_the_vault_is_found_unasked(vault: Vault, folder: Path, passphrase: str) -> None:
    back_up(vault, folder.parent)
    vault.close()
    damage(folder)
    assert opens(folder, passphrase)


def test_the_key_file_of_another_vault_is_no_copy(vault: Vault, folder: Path, passphrase: str, tmp_path: Path) -> None:
    Vault.create(tmp_path / "Other.intake", "Other", passphrase, actor="Ana", kdf=CHEAP)[0].close()
    vault.close()
    damage(folder)
    with pytest.raises(HeaderDamaged):
        Vault.open(folder, passphrase, actor="Ana")


def test_an_old_copy_does_not_let_in_who_was_removed(
    vault: Vault, folder: Path, passphrase: str, tmp_path: Path
) -> None:
    add_person(vault, passphrase, "heron lamp quilt", "Ben")
    drive = tmp_path / "drive"
    drive.mkdir()
    back_up(vault, drive)
    remove_slot(vault, passphrase, next(slot.id for slot in slots_of(vault) if slot.label == "Ben"))
    vault.close()
    damage(folder)
    with pytest.raises(WrongSecret):
        Vault.open(folder, "heron lamp quilt", actor="Ana", elsewhere=[drive])
    with Vault.open(folder, passphrase, actor="Ana") as opened:
        assert len(slots_of(opened)) == 2


def test_a_huge_key_file_or_a_pipe_is_refused_at_once(vault: Vault, folder: Path, passphrase: str) -> None:
    vault.close()
    main, copy = folder / "vault.key", folder / "vault.key.bak"
    with main.open("r+b") as file:
        file.truncate(1 << 30)
    assert read_header(folder).source is HeaderSource.COPY
    copy.unlink()
    os.mkfifo(copy)
    with pytest.raises(HeaderDamaged):
        read_header(folder)


# --- attempts ---------------------------------------------------------------------------------------------------------


def test_attempts_are_slowed(vault: Vault, folder: Path, passphrase: str) -> None:
    vault.close()
    now = datetime(2026, 3, 1, tzinfo=UTC)
    for _ in range(5):
        with pytest.raises(WrongSecret):
            Vault.open(folder, "not it", actor="Ana", clock=lambda: now)
    with pytest.raises(TooSoon) as caught:
        Vault.open(folder, passphrase, actor="Ana", clock=lambda: now)
    assert caught.value.seconds == 2
    Vault.open(folder, passphrase, actor="Ana", clock=lambda: now + timedelta(seconds=2)).close()
    assert not (folder / FAILURES_FILE).exists()


def test_the_pause_grows_to_a_minute_and_no_clock_makes_it_longer() -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    assert [pause([now] * count, now) for count in (0, 4, 5, 6, 9, 10, 1000)] == [0, 0, 2, 4, 32, 60, 60]
    assert pause([now] * 9, now - timedelta(days=365)) == 0
    assert pause([now] * 9, now + timedelta(days=365)) == 0


# --- what the key file knows of the record ---------------------------------------------------------------------------


def sessions(folder: Path, passphrase: str, count: int) -> None:
    for _ in range(count):
        Vault.open(folder, passphrase, actor="Ana").close()


def test_a_whole_database_of_an_older_day_is_found(vault: Vault, folder: Path, passphrase: str, tmp_path: Path) -> None:
    from intake_app.errors import RecordBroken
    from intake_app.vault.check import check

    vault.close()
    shutil.copy(folder / "vault.db", tmp_path)
    with Vault.open(folder, passphrase, actor="Ana") as opened:
        known = opened.verify_record()
    shutil.copy(tmp_path / "vault.db", folder / "vault.db")
    for _ in range(2):  # it stays found, however much is done with it
        with Vault.open(folder, passphrase, actor="Ana") as opened:
            assert not check(opened).record_ok
            with pytest.raises(RecordBroken) as caught:
                opened.verify_record()
            assert caught.value.detail == "behind"
            assert caught.value.seq == known  # the line after those that the older one had: this time's opening
            assert len(facts(opened, Action.RECORD_BEHIND)) == 1


def test_a_record_that_goes_on_holds(vault: Vault, folder: Path, passphrase: str) -> None:
    vault.close()
    sessions(folder, passphrase, 3)
    with Vault.open(folder, passphrase, actor="Ana") as opened:
        assert opened.verify_record() == 9


def test_an_older_key_file_is_no_reason_to_doubt_the_record(vault: Vault, folder: Path, passphrase: str) -> None:
    vault.close()
    old = (folder / "vault.key").read_bytes()
    sessions(folder, passphrase, 2)
    for name in ("vault.key", "vault.key.bak"):
        (folder / name).write_bytes(old)
    with Vault.open(folder, passphrase, actor="Ana") as opened:
        opened.verify_record()


def test_the_record_says_how_often_it_was_tried(folder: Path, vault: Vault, passphrase: str) -> None:
    note_failure(folder, datetime(2026, 3, 1, tzinfo=UTC))
    vault.close()
    with Vault.open(folder, passphrase, actor="Ana") as opened:
        assert facts(opened, Action.UNLOCK_FAILED)[0]["count"] == "1"
