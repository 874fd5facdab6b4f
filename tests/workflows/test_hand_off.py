import hashlib
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.cleaning import Cleaner
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Role
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.matter import Matter, MatterState, Mode
from intake_app.domain.note import Note
from intake_app.domain.progress import Step
from intake_app.errors import (
    Cancelled,
    CannotWrite,
    HandoffDamaged,
    NotFound,
    NothingToHandOff,
    StorageFull,
    TargetExists,
)
from intake_app.handoff import signature
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.hand_off import Addressees, Choice, Contents, gather, hand_off
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_handoff import Seal, open_handoff
from intake_app.workflows.take_in import take_in, take_in_picture
from intake_app.workflows.write_note import revise_note, write_note


@pytest.fixture
def photo(vault: Vault, matter: Matter, cleaner: Cleaner, make_photo) -> Item:
    return take_in_picture(vault, cleaner, matter.code, "Summons.heic", make_photo(), actor="ben")


@pytest.fixture
def note(vault: Vault, matter: Matter) -> Note:
    return write_note(vault, matter.code, "First call", "They asked for a copy.", actor="ben")


@pytest.fixture
def seal(vault: Vault, matter: Matter, identity: X25519Identity, tmp_path: Path):
    """Hand off to counsel's key."""

    def seal(*items: Choice, notes=(), target: Path = tmp_path / "For counsel.age", **more) -> HandoffRecord:
        to = Addressees((str(identity.recipient()),))
        (record,) = hand_off(
            vault, matter.code, actor="ben", to=to, counsel=None, contents=Contents(items, tuple(notes)),
            target=target, sender="Clinic", **more,
        )  # fmt: skip
        return record

    return seal


def test_what_was_chosen_arrives_as_it_is_stored(vault, matter, photo, note, seal, identity, tmp_path, make_photo):
    record = seal(Choice(photo.id, Role.CLEAN), Choice(photo.id, Role.ORIGINAL), notes=[note.id])
    sealed = (tmp_path / "For counsel.age").read_bytes()
    assert (record.size, record.sha256) == (len(sealed), hashlib.sha256(sealed).hexdigest())
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        assert opened.whole
        assert opened.seal is Seal.GOOD
        assert opened.addressed
        assert (opened.manifest.sender.name, opened.manifest.matter) == ("Clinic", matter.code)
        opened.save_all(tmp_path / "inside")
    inside = {path.relative_to(tmp_path / "inside").as_posix() for path in (tmp_path / "inside").rglob("*.*")}
    assert inside == {
        "README.txt",
        "manifest.json",
        "manifest.json.minisig",
        "documents/0001 Summons.jpg",
        "originals/0001 Summons.jpg",
        "notes/0001 First call.txt",
    }
    listed, signed = (tmp_path / "inside" / name for name in ("manifest.json", "manifest.json.minisig"))
    signature.verify(opened.manifest.sender.key, listed.read_bytes(), signed.read_bytes())  # as the README tells
    clean = (tmp_path / "inside/documents/0001 Summons.jpg").read_bytes()
    assert clean == b"".join(vault.read(photo.id, Role.CLEAN))
    assert (tmp_path / "inside/originals/0001 Summons.jpg").read_bytes() == make_photo()
    assert "They asked for a copy." in (tmp_path / "inside/notes/0001 First call.txt").read_text()


def test_stock_age_and_unzip_open_it(photo, seal, identity, tmp_path: Path) -> None:
    if not shutil.which("age"):
        pytest.skip("the age program is not installed")
    seal(Choice(photo.id, Role.CLEAN))
    (tmp_path / "key.txt").write_text(f"{identity}\n")
    command = ["age", "-d", "-i", tmp_path / "key.txt", "-o", tmp_path / "inside.zip", tmp_path / "For counsel.age"]
    subprocess.run(command, check=True)
    with zipfile.ZipFile(tmp_path / "inside.zip") as inside:
        assert inside.testzip() is None
        data = inside.read("documents/0001 Summons.jpg")
    assert hashlib.sha256(data).hexdigest() == photo.shared.sha256


def test_the_record_says_what_went_to_whom(vault, matter, photo, note, seal, identity) -> None:
    counsel = add_counsel(vault, "Dr. Vega", "", str(identity.recipient()), actor="ben")
    record = seal(Choice(photo.id, Role.CLEAN), notes=[note.id])
    with vault.reading() as view:
        assert view.handoffs.of(matter.code) == [record]
        events = view.custody.of(matter.code)
        assert view.matters.get(matter.code).state is MatterState.HANDED_OFF
    assert (record.entries, record.recipient, record.file_name) == (2, counsel.key, "For counsel.age")
    assert events[-1].action is Action.HANDED_OFF
    assert events[-1].facts["sha256"] == record.sha256


def test_a_draft_goes_out_only_when_there_is_no_finished_wording(vault, matter, note, identity) -> None:
    revise_note(vault, note.id, "First call", "Half a sen", actor="ben", draft=True)
    only = write_note(vault, matter.code, "Only a draft", "Half", actor="ben", draft=True)
    bundle = gather(
        vault, matter.code, to=Addressees((str(identity.recipient()),)), contents=Contents((), (only.id, note.id)),
        sender="Clinic", now=note.created_at,
    )  # fmt: skip
    texts = [b"".join(entry.chunks()) for entry in bundle.entries[1:]]
    assert [b"They asked for a copy." in text for text in texts] == [True, False]
    assert [file.title for file in bundle.manifest.files[1:]] == ["First call", "Only a draft"]


def test_the_hash_of_what_was_not_kept_is_not_told(vault, cleaner, make_photo, identity, matter, photo) -> None:
    tip = new_matter(vault, Mode.NEWSROOM_TIP, "Wren", actor="ben")
    item = take_in_picture(vault, cleaner, tip.code, "a.jpg", make_photo(), actor="ben")
    for where, stored, told in ((tip, item, False), (matter, photo, True)):
        bundle = gather(
            vault, where.code, to=Addressees((str(identity.recipient()),)),
            contents=Contents((Choice(stored.id, Role.CLEAN),)), sender="Clinic", now=where.opened_at,
        )  # fmt: skip
        assert (bundle.manifest.files[1].received is not None) == told


def test_nothing_leaves_from_another_matter(vault, photo, seal, cleaner, make_photo, tmp_path) -> None:
    other = new_matter(vault, Mode.NEWSROOM_TIP, "Wren", actor="ben")
    item = take_in_picture(vault, cleaner, other.code, "a.jpg", make_photo(), actor="ben")
    note = write_note(vault, other.code, "Elsewhere", "", actor="ben")
    for chosen in ({"notes": [note.id]}, {}):
        with pytest.raises(NotFound):
            seal(Choice(photo.id, Role.CLEAN), *([] if chosen else [Choice(item.id, Role.CLEAN)]), **chosen)
    with pytest.raises(NotFound):
        seal(Choice(item.id, Role.ORIGINAL))
    assert not (tmp_path / "For counsel.age").exists()


def test_an_empty_handoff_and_a_taken_name_are_refused(photo, seal, tmp_path: Path) -> None:
    with pytest.raises(NothingToHandOff):
        seal()
    (tmp_path / "For counsel.age").write_bytes(b"mine")
    with pytest.raises(TargetExists):
        seal(Choice(photo.id, Role.CLEAN))
    assert (tmp_path / "For counsel.age").read_bytes() == b"mine"
    with pytest.raises(CannotWrite):
        seal(Choice(photo.id, Role.CLEAN), target=tmp_path / "pulled out" / "For counsel.age")


@pytest.mark.parametrize("stage", ["seal", "read_back"])
def test_a_cancel_leaves_no_half_handoff(vault, matter, photo, seal, tmp_path: Path, stage: str) -> None:
    def stop(step: Step) -> None:
        if step.stage == stage:
            raise Cancelled

    with pytest.raises(Cancelled):
        seal(Choice(photo.id, Role.CLEAN), progress=stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Clinic.intake"]
    with vault.reading() as view:
        assert view.handoffs.of(matter.code) == []


def test_a_handoff_that_can_not_be_recorded_does_not_leave(vault, photo, seal, tmp_path: Path, monkeypatch) -> None:
    def full(**_who: str) -> None:
        raise StorageFull(vault.folder)

    monkeypatch.setattr(vault, "change", full)
    with pytest.raises(StorageFull):
        seal(Choice(photo.id, Role.CLEAN))
    assert not (tmp_path / "For counsel.age").exists()


def test_what_is_not_whole_is_not_saved(photo, seal, identity, tmp_path: Path, monkeypatch) -> None:
    seal(Choice(photo.id, Role.CLEAN))
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        opened.seal = Seal.BAD
        with pytest.raises(HandoffDamaged):
            opened.save_all(tmp_path / "inside")
    assert not (tmp_path / "inside").exists()


def test_nothing_is_saved_over_what_is_there(photo, seal, identity, tmp_path: Path) -> None:
    seal(Choice(photo.id, Role.CLEAN))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").touch()
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "empty", target_is_directory=True)

    def stop_late(step: Step) -> None:
        if step.done:
            raise Cancelled

    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        for place in ("full", "link"):
            with pytest.raises(TargetExists):
                opened.save_all(tmp_path / place)
        with pytest.raises(Cancelled):
            opened.save_all(tmp_path / "stopped", progress=stop_late)
        opened.save_all(tmp_path / "empty")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine"]
    assert not list(tmp_path.glob("*stopped*"))
    assert not list(tmp_path.glob(".*stopped*"))
    assert (tmp_path / "empty" / "README.txt").exists()


def test_what_a_power_cut_left_goes_and_what_is_somebodys_stays(photo, seal, identity, tmp_path: Path) -> None:
    seal(Choice(photo.id, Role.CLEAN))
    (tmp_path / ".cut.partial" / "documents").mkdir(parents=True)
    (tmp_path / ".cut.partial" / "documents" / "0001 half.jpg").touch()
    (tmp_path / ".theirs.partial").mkdir()
    (tmp_path / ".theirs.partial" / "diary.txt").touch()
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        opened.save_all(tmp_path / "cut")
        with pytest.raises(TargetExists):
            opened.save_all(tmp_path / "theirs")
    assert not (tmp_path / ".cut.partial").exists()
    assert not (tmp_path / "cut" / "documents" / "0001 half.jpg").exists()
    assert (tmp_path / ".theirs.partial" / "diary.txt").exists()


def test_a_handoff_goes_into_counsels_own_vault_as_it_came(
    vault, matter, photo, note, seal, identity, tmp_path, cleaner
) -> None:
    seal(Choice(photo.id, Role.CLEAN), notes=[note.id])
    mine = new_matter(vault, Mode.CLINIC_INTAKE, "Referred", actor="vega")
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        items = opened.take_into(vault, mine.code, actor="vega")
    assert [(item.title, item.kind) for item in items] == [("Summons", "jpeg"), ("First call", "text")]
    assert items[0].provenance.sha256 == photo.shared.sha256
    assert b"".join(vault.read(items[0].id, Role.ORIGINAL)) == b"".join(vault.read(photo.id, Role.CLEAN))
    with vault.reading() as view:
        opened_event = next(event for event in view.custody.of(mine.code) if event.action is Action.HANDOFF_OPENED)
    assert opened_event.facts["matter"] == matter.code


def test_a_large_file_streams_through(vault, matter, cleaner, seal, identity, tmp_path: Path) -> None:
    film = b"\x1a\x45\xdf\xa3" + bytes(5_000_000)
    (tmp_path / "film.MKV").write_bytes(film)
    (item,) = take_in(vault, cleaner, matter.code, [tmp_path / "film.MKV"], actor="ben").items
    steps: list[Step] = []
    seal(Choice(item.id, Role.ORIGINAL), progress=steps.append)
    assert {step.stage for step in steps} >= {"seal", "read_back"}
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        opened.save_all(tmp_path / "inside")
    assert (tmp_path / "inside/documents/0001 film.MKV").read_bytes() == film
