import csv
import errno
import hashlib
import io
import shutil
import stat
import subprocess
import zipfile
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.cleaning import Cleaner
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Role
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.handoff_fields import ON_REQUEST, Field
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
from intake_app.vault.custody import GENESIS
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.hand_off import Addressees, Choice, Contents, Sheet, gather, hand_off
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_handoff import Seal, What, open_handoff
from intake_app.workflows.rename_item import rename_item as rename
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
    assert {path for path in inside if path.startswith("data/")} == {
        "data/documents/0001-picture.jpg",
        "data/originals/0001-picture.jpg",
        "data/notes/0001-note.txt",
        "data/lists/exhibits.pdf",
        "data/lists/exhibits.csv",
        "data/lists/custody.csv",
    }
    listed, signed = (tmp_path / "inside" / name for name in ("manifest.json", "manifest.json.minisig"))
    signature.verify(opened.manifest.sender.key, listed.read_bytes(), signed.read_bytes())  # as the README tells
    data = tmp_path / "inside/data"
    assert (data / "documents/0001-picture.jpg").read_bytes() == b"".join(vault.read(photo.id, Role.CLEAN))
    assert (data / "originals/0001-picture.jpg").read_bytes() == make_photo()
    assert "They asked for a copy." in (data / "notes/0001-note.txt").read_text()
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "inside").rglob("*")} == {0o600, 0o700}


def test_stock_age_and_unzip_open_it_and_what_comes_out_is_a_valid_bag(photo, seal, identity, tmp_path: Path) -> None:
    if not shutil.which("age"):
        pytest.skip("NO `age` PROGRAM: interoperation is not tested here")
    seal(Choice(photo.id, Role.CLEAN))
    (tmp_path / "key.txt").write_text(f"{identity}\n")
    command = ["age", "-d", "-i", tmp_path / "key.txt", "-o", tmp_path / "inside.zip", tmp_path / "For counsel.age"]
    subprocess.run(command, check=True)
    with zipfile.ZipFile(tmp_path / "inside.zip") as inside:
        assert inside.testzip() is None
        inside.extractall(tmp_path / "unzipped")
    (folder,) = (tmp_path / "unzipped").iterdir()
    assert hashlib.sha256((folder / "data/documents/0001-picture.jpg").read_bytes()).hexdigest() == photo.shared.sha256
    _is_valid_bag(folder)


def test_what_is_saved_is_a_valid_bag_that_minisign_verifies(photo, note, seal, identity, tmp_path: Path) -> None:
    seal(Choice(photo.id, Role.CLEAN), notes=[note.id])
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        opened.save_all(tmp_path / "inside")
    _is_valid_bag(tmp_path / "inside")
    if not (minisign := shutil.which("minisign")):
        pytest.skip("NO `minisign` PROGRAM: interoperation is not tested here")
    command = [minisign, "-V", "-m", "manifest.json", "-P", opened.manifest.sender.key]
    subprocess.run(command, cwd=tmp_path / "inside", capture_output=True, check=True)


def _is_valid_bag(folder: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="NO `bagit` LIBRARY: bags are not validated here")
    assert bagit.Bag(str(folder)).validate()


def test_names_and_lists_tell_no_title_unless_it_is_ticked(vault, matter, photo, note, identity, tmp_path) -> None:
    rename(vault, photo.id, "Marisol Vane at the door", actor="ben")
    called = revise_note(vault, note.id, "Call with Juniper", "She said yes.", actor="ben")
    for titles, name in ((False, "neutral"), (True, "titled")):
        contents = Contents((Choice(photo.id, Role.CLEAN),), (called.id,), untold=frozenset() if titles else ON_REQUEST)
        to = Addressees((str(identity.recipient()),))
        target = tmp_path / f"{name}.age"
        hand_off(
            vault, matter.code, actor="ben", to=to, counsel=None, contents=contents, target=target, sender="Clinic"
        )
        with open_handoff(target, str(identity)) as opened:
            opened.save_all(tmp_path / name)
        all_of_it = b"".join(
            str(path.relative_to(tmp_path)).encode() + path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file() and "notes" not in path.parts
        )
        assert (b"Marisol" in all_of_it, b"Juniper" in all_of_it) == (titles, titles)


def test_the_custody_of_what_goes_out_goes_with_it_and_nothing_of_the_rest(
    vault, matter, photo, seal, identity, cleaner, make_photo, tmp_path
) -> None:
    other = take_in_picture(vault, cleaner, matter.code, "Other.heic", make_photo(40), actor="eva")
    seal(Choice(photo.id, Role.CLEAN))
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        opened.save_all(tmp_path / "inside")
    text = (tmp_path / "inside/data/lists/custody.csv").read_text("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [line["action"] for line in lines] == ["received", "cleaned"]
    assert {line["actor"] for line in lines} == {"ben"}
    assert {line["file"] for line in lines} == {"data/documents/0001-picture.jpg"}
    assert other.id not in text
    with vault.reading() as view:
        chained = {line.hash: line.previous for line in view.custody.lines(matter.code)}
        hashes = [GENESIS, *(event.hash for event in view.custody.all())]
    for line in lines:
        assert chained[line["hash"]] == line["previous_hash"]
        assert hashes.index(line["hash"]) == hashes.index(line["previous_hash"]) + 1


def test_fields_can_be_kept_back(vault, matter, photo, identity) -> None:
    for custody in (True, False):
        untold = {Field.RECEIVED, Field.ACTORS, *([] if custody else [Field.CUSTODY])}
        contents = Contents((Choice(photo.id, Role.CLEAN),), untold=frozenset(untold))
        bundle = gather(
            vault, matter.code, to=Addressees((str(identity.recipient()),)), contents=contents, sender="",
            now=matter.opened_at,
        )  # fmt: skip
        assert not [file for file in bundle.manifest.files if file.received]
        assert [file.what for file in bundle.manifest.files].count(What.CUSTODY) == custody
        told = b"".join(b"".join(entry.chunks()) for entry in bundle.entries if entry.file.what is not What.DOCUMENT)
        assert photo.provenance.sha256.encode() not in told
        assert b",ben," not in told


@pytest.mark.parametrize("kept_back", [Field.RECEIVED, Field.ACTORS, Field.TIMES])
def test_what_is_kept_back_of_the_record_cannot_be_guessed_from_its_hashes(
    vault, matter, photo, identity, kept_back: Field
) -> None:
    """A hash in the chain is made of the whole event: who has the same file, or a list of names, could try it out."""
    contents = Contents((Choice(photo.id, Role.CLEAN),), untold=frozenset({kept_back}))
    bundle = gather(
        vault, matter.code, to=Addressees((str(identity.recipient()),)), contents=contents, sender="",
        now=matter.opened_at,
    )  # fmt: skip
    told = b"".join(b"".join(entry.chunks()) for entry in bundle.entries if entry.file.what is What.CUSTODY)
    with vault.reading() as view:
        hashes = [event.hash for event in view.custody.all()]
    assert b"received" in told
    assert not [each for each in hashes if each.encode() in told]


def test_a_sheet_made_elsewhere_goes_along(vault, matter, identity, tmp_path) -> None:
    contents = Contents(sheets=(Sheet("legal-process.pdf", b"%PDF-1.7 sheet"),))
    (record,) = hand_off(
        vault, matter.code, actor="ben", to=Addressees((str(identity.recipient()),)), counsel=None, contents=contents,
        target=tmp_path / "a.age", sender="",
    )  # fmt: skip
    assert record.entries == 1
    with open_handoff(tmp_path / "a.age", str(identity)) as opened:
        opened.save_all(tmp_path / "inside")
    assert (tmp_path / "inside/data/process/legal-process.pdf").read_bytes() == b"%PDF-1.7 sheet"


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
    assert events[-1].facts["left_out"] == "titles"


def test_a_draft_goes_out_only_when_there_is_no_finished_wording(vault, matter, note, identity) -> None:
    revise_note(vault, note.id, "First call", "Half a sen", actor="ben", draft=True)
    only = write_note(vault, matter.code, "Only a draft", "Half", actor="ben", draft=True)
    bundle = gather(
        vault, matter.code, to=Addressees((str(identity.recipient()),)), contents=Contents((), (only.id, note.id)),
        sender="Clinic", now=note.created_at,
    )  # fmt: skip
    texts = [b"".join(entry.chunks()) for entry in bundle.entries if entry.file.what is What.NOTE]
    assert [b"They asked for a copy." in text for text in texts] == [True, False]
    assert [text.partition(b"\n")[0] for text in texts] == [b"First call", b"Only a draft"]


def test_the_hash_of_what_was_not_kept_is_not_told(vault, cleaner, make_photo, identity, matter, photo) -> None:
    tip = new_matter(vault, Mode.NEWSROOM_TIP, "Wren", actor="ben")
    item = take_in_picture(vault, cleaner, tip.code, "a.jpg", make_photo(), actor="ben")
    for where, stored, told in ((tip, item, False), (matter, photo, True)):
        bundle = gather(
            vault, where.code, to=Addressees((str(identity.recipient()),)),
            contents=Contents((Choice(stored.id, Role.CLEAN),)), sender="Clinic", now=where.opened_at,
        )  # fmt: skip
        (document,) = (file for file in bundle.manifest.files if file.what is What.DOCUMENT)
        assert (document.received is not None) == told


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


def test_what_failed_first_is_told_where_the_drive_does_not_let_go_of_the_file_either(
    vault, photo, seal, tmp_path: Path, monkeypatch
) -> None:
    def full(**_who: str) -> None:
        monkeypatch.setattr(Path, "unlink", fail)
        raise StorageFull(vault.folder)

    def fail(_path: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.EIO, "a failing drive")

    monkeypatch.setattr(vault, "change", full)
    with pytest.raises(StorageFull):
        seal(Choice(photo.id, Role.CLEAN))


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
    (tmp_path / ".cut.partial" / "data").mkdir(parents=True)
    (tmp_path / ".cut.partial" / "data" / "0001 half.jpg").touch()
    (tmp_path / ".theirs.partial").mkdir()
    (tmp_path / ".theirs.partial" / "diary.txt").touch()
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        opened.save_all(tmp_path / "cut")
        with pytest.raises(TargetExists):
            opened.save_all(tmp_path / "theirs")
    assert not (tmp_path / ".cut.partial").exists()
    assert not (tmp_path / "cut" / "data" / "0001 half.jpg").exists()
    assert (tmp_path / ".theirs.partial" / "diary.txt").exists()


def test_a_handoff_goes_into_counsels_own_vault_as_it_came(
    vault, matter, photo, note, seal, identity, tmp_path, cleaner
) -> None:
    seal(Choice(photo.id, Role.CLEAN), notes=[note.id])
    mine = new_matter(vault, Mode.CLINIC_INTAKE, "Referred", actor="vega")
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        items = opened.take_into(vault, mine.code, actor="vega")
    assert [(item.title, item.kind) for item in items] == [
        ("0001-picture.jpg", "jpeg"),
        ("0001-note.txt", "text"),
        ("custody.csv", "text"),
        ("manifest.json", "text"),
        ("manifest.json.minisig", "text"),
    ]
    assert items[0].provenance.sha256 == photo.shared.sha256
    assert b"".join(vault.read(items[0].id, Role.ORIGINAL)) == b"".join(vault.read(photo.id, Role.CLEAN))
    with vault.reading() as view:
        opened_event = next(event for event in view.custody.of(mine.code) if event.action is Action.HANDOFF_OPENED)
        proof = [b"".join(view.documents.read(item.id, Role.ORIGINAL)) for item in items[-2:]]
    assert opened_event.facts["matter"] == matter.code
    assert opened_event.facts["handoff"] == hashlib.sha256((tmp_path / "For counsel.age").read_bytes()).hexdigest()
    assert opened_event.facts["contents"] == hashlib.sha256(proof[0]).hexdigest()
    signature.verify(opened_event.facts["key"], *proof)


def test_what_an_earlier_version_stored_is_counted_once_and_arrives(
    vault, matter, photo, seal, identity, tmp_path: Path
) -> None:
    with vault._writer.transaction() as db:
        db.execute("DELETE FROM sums")
    both = Choice(photo.id, Role.CLEAN), Choice(photo.id, Role.ORIGINAL)
    steps: list[Step] = []
    seal(*both, progress=steps.append)
    counted = [step for step in steps if step.stage == "count"]
    assert counted[-1].done == counted[-1].total == sum(content.size for content in photo.contents)
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        assert opened.whole
        opened.save_all(tmp_path / "inside")
    _is_valid_bag(tmp_path / "inside")
    steps.clear()
    seal(*both, target=tmp_path / "Again.age", progress=steps.append)
    assert {step.stage for step in steps} == {"gather", "seal", "read_back"}


def test_a_large_file_streams_through(vault, matter, cleaner, seal, identity, tmp_path: Path) -> None:
    film = b"\x1a\x45\xdf\xa3" + bytes(5_000_000)
    (tmp_path / "film.MKV").write_bytes(film)
    (item,) = take_in(vault, cleaner, matter.code, [tmp_path / "film.MKV"], actor="ben").items
    steps: list[Step] = []
    seal(Choice(item.id, Role.ORIGINAL), progress=steps.append)
    assert {step.stage for step in steps} >= {"seal", "read_back"}
    with open_handoff(tmp_path / "For counsel.age", str(identity)) as opened:
        opened.save_all(tmp_path / "inside")
    assert (tmp_path / "inside/data/documents/0001-video.mkv").read_bytes() == film
