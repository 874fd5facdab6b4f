"""A handoff that one file of a drive can't hold comes in several, each of them whole in itself."""

import errno
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter
from intake_app.domain.progress import Step
from intake_app.errors import BadPayload, CannotWrite, ReadBackDiffers, TargetExists
from intake_app.handoff import manifest, writer
from intake_app.vault import Vault, utc_now
from intake_app.words import plain
from intake_app.workflows import hand_off as workflow
from intake_app.workflows.hand_off import Addressees, Choice, Contents, gather, hand_off, part_names
from intake_app.workflows.open_handoff import Seal, open_handoff
from intake_app.workflows.write_note import write_note

LIMIT = 400_000  # bytes, in place of 4 GiB


@pytest.fixture
def items(vault: Vault, matter: Matter) -> list[Item]:
    """Five of 150 000 bytes."""
    return [stored(vault, matter, number) for number in range(5)]


def stored(vault: Vault, matter: Matter, number: int, size: int = 150_000) -> Item:
    data = os.urandom(size)
    with vault.receive(matter.code, actor="ben") as incoming:
        incoming.put(Role.ORIGINAL, [data])
        arrived = Provenance(f"{number}.bin", utc_now(), size, hashlib.sha256(data).hexdigest())
        return incoming.finish(title=f"{number}", kind=Kind.UNKNOWN, status=Status.AS_RECEIVED, provenance=arrived)


@pytest.fixture
def seal(vault: Vault, matter: Matter, identity: X25519Identity, items: list[Item], tmp_path: Path):
    def seal(target: Path = tmp_path / "stick" / "K7M.age", **more):
        target.parent.mkdir(exist_ok=True)
        chosen = tuple(Choice(item.id, Role.ORIGINAL) for item in items)
        contents = Contents(chosen, (write_note(vault, matter.code, "Call", "It rang.", actor="ben").id,))
        to = Addressees((str(identity.recipient()),))
        return hand_off(
            vault, matter.code, actor="ben", to=to, counsel=None, contents=contents, target=target, sender="", **more
        )  # fmt: skip

    return seal


def test_each_part_is_a_whole_handoff_and_together_they_hold_everything(
    vault, matter, items, seal, identity, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(workflow, "file_limit", lambda _place: LIMIT)
    records = seal()
    names = [f"K7M-{number}-of-3.age" for number in (1, 2, 3)]
    assert [record.file_name for record in records] == names
    assert sorted(path.name for path in (tmp_path / "stick").iterdir()) == names
    hashes: list[str] = []
    for number, record in enumerate(records, 1):
        sealed = tmp_path / "stick" / record.file_name
        assert sealed.stat().st_size == record.size <= LIMIT
        assert hashlib.sha256(sealed.read_bytes()).hexdigest() == record.sha256
        with open_handoff(sealed, str(identity)) as opened:
            assert (opened.whole, opened.seal, opened.addressed) == (True, Seal.GOOD, True)
            assert (opened.manifest.part.number, opened.manifest.part.of) == (number, 3)
            hashes += [file.sha256 for file in opened.manifest.files if file.exhibit]
            opened.save_all(tmp_path / record.file_name)
        bagit = pytest.importorskip("bagit", reason="NO `bagit` LIBRARY: bags are not validated here")
        bag = bagit.Bag(str(tmp_path / record.file_name))
        assert bag.validate()
        assert bag.info["Bag-Count"] == f"{number} of 3"
        listed = (tmp_path / record.file_name / "data/lists/exhibits.csv").read_text("utf-8-sig")
        custody = (tmp_path / record.file_name / "data/lists/custody.csv").read_text("utf-8-sig")
        here = [file for file in opened.manifest.files if file.exhibit]
        assert listed.count("data/documents/") == len(here)
        assert {line.split(",")[4] for line in custody.splitlines()[1:]} >= {file.path for file in here}
    assert hashes == [item.shared.sha256 for item in items]
    assert sum(record.entries for record in records) == 6
    with vault.reading() as view:
        assert {record.id for record in view.handoffs.of(matter.code)} == {record.id for record in records}


def test_what_fits_stays_one_file(seal, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(workflow, "file_limit", lambda _place: 10_000_000)
    (record,) = seal()
    assert record.file_name == "K7M.age"


def test_a_smaller_size_can_be_asked_for(seal) -> None:
    assert len(seal(part_size=LIMIT)) == 3


def test_a_document_that_no_part_can_hold_is_said_before_anything_is_written(
    vault, matter, items, seal, tmp_path, monkeypatch
) -> None:
    items.append(stored(vault, matter, 9, size=600_000))
    monkeypatch.setattr(workflow, "file_limit", lambda _place: LIMIT)
    with pytest.raises(CannotWrite) as caught:
        seal()
    assert (caught.value.why, caught.value.parts) == ("too_large", True)
    assert "One document alone" in plain(caught.value)
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_size_that_was_asked_for_is_not_blamed_on_the_drive(vault, matter, items, seal, tmp_path) -> None:
    items.append(stored(vault, matter, 9, size=600_000))
    with pytest.raises(CannotWrite) as caught:
        seal(part_size=LIMIT)
    told = plain(caught.value)
    assert "Ask for larger files" in told
    assert not any(blamed in told for blamed in ("drive", "exFAT", "4 GB"))
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_name_that_one_part_would_take_from_another_file_stops_all(seal, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "K7M-3-of-3.age").write_bytes(b"mine")
    with pytest.raises(TargetExists):
        seal(part_size=LIMIT)
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["K7M-3-of-3.age"]
    assert (tmp_path / "stick" / "K7M-3-of-3.age").read_bytes() == b"mine"


def test_room_is_asked_for_all_parts_before_the_first(seal, tmp_path: Path, monkeypatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: type(usage)(usage.total, usage.used, 600_000))
    with pytest.raises(CannotWrite) as caught:
        seal(part_size=LIMIT)
    assert (caught.value.why, caught.value.free) == ("full", 600_000)
    assert list((tmp_path / "stick").iterdir()) == []


@pytest.mark.parametrize(("code", "why"), [(errno.EIO, "failed"), (errno.ENOSPC, "full"), (errno.ENODEV, "gone")])
def test_a_drive_that_fails_at_the_second_part_keeps_none(
    vault, matter, seal, tmp_path: Path, monkeypatch, code: int, why: str
) -> None:
    real, calls = writer._write, []

    def failing(*arguments):
        calls.append(arguments)
        if len(calls) == 2:
            raise OSError(code, "")
        return real(*arguments)

    monkeypatch.setattr(writer, "_write", failing)
    with pytest.raises(CannotWrite) as caught:
        seal(part_size=LIMIT)
    assert caught.value.why == why
    assert list((tmp_path / "stick").iterdir()) == []
    with vault.reading() as view:
        assert view.handoffs.of(matter.code) == []


def test_a_part_that_reads_back_differently_keeps_none(seal, tmp_path: Path, monkeypatch) -> None:
    real, calls = writer._read_back, []

    def third_differs(*arguments):
        calls.append(arguments)
        if len(calls) == 3:
            raise BadPayload("chunk 1")
        return real(*arguments)

    monkeypatch.setattr(writer, "_read_back", third_differs)
    with pytest.raises(ReadBackDiffers):
        seal(part_size=LIMIT)
    assert list((tmp_path / "stick").iterdir()) == []


def test_progress_tells_which_part_it_is_at(seal) -> None:
    steps: list[Step] = []
    seal(part_size=LIMIT, progress=steps.append)
    order = list(dict.fromkeys((step.name, step.stage) for step in steps))
    parts = [(f"K7M-{n}-of-3.age", stage) for n in (1, 2, 3) for stage in ("seal", "read_back")]
    assert order == [("", "gather"), *parts]


def test_names_of_parts_keep_the_ending() -> None:
    assert part_names(Path("/m/K7M.age"), 1) == [Path("/m/K7M.age")]
    assert part_names(Path("/m/K7M.age"), 2) == [Path("/m/K7M-1-of-2.age"), Path("/m/K7M-2-of-2.age")]


@pytest.fixture
def small_drive(tmp_path: Path):
    """A file system of its own with room for 300 kB, where this machine lets one be mounted."""
    place = tmp_path / "small"
    place.mkdir()
    mount = shutil.which("mount")
    done = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=300k", "none", place], check=False)
    if not done or done.returncode:
        pytest.skip("NO TMPFS CAN BE MOUNTED HERE: a full drive is tested with injected faults only")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_drive_that_is_really_full_keeps_nothing(seal, small_drive: Path, monkeypatch) -> None:
    usage = shutil.disk_usage(small_drive)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: type(usage)(usage.total, 0, 1 << 40))  # it lies
    with pytest.raises(CannotWrite) as caught:
        seal(small_drive / "K7M.age")
    assert caught.value.why == "full"
    assert list(small_drive.iterdir()) == []


def test_a_drive_that_is_really_write_protected_is_told(seal, small_drive: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", small_drive], check=True)
    with pytest.raises(CannotWrite) as caught:
        seal(small_drive / "K7M.age", part_size=LIMIT)
    assert caught.value.why in {"read_only", "full"}


@pytest.fixture
def fat_drive(tmp_path: Path):
    """A real FAT file system from an image, where this machine has what that takes."""
    image, place = tmp_path / "fat.img", tmp_path / "fat"
    place.mkdir()
    tools = [shutil.which(name) for name in ("mkfs.vfat", "mount")]
    if None in tools:
        pytest.skip("NO `mkfs.vfat`: FAT is tested with injected faults only")
    with image.open("wb") as file:
        file.truncate(8 << 20)
    subprocess.run([tools[0], image], check=True, capture_output=True)
    if subprocess.run([tools[1], "-o", "loop", image, place], check=False, capture_output=True).returncode:
        pytest.skip("NO IMAGE CAN BE MOUNTED HERE: FAT is tested with injected faults only")
    yield place
    subprocess.run(["umount", place], check=True)


def test_on_fat_it_is_written_and_read_back(seal, fat_drive: Path) -> None:
    from intake_app.domain.drives import FAT_LIMIT
    from intake_app.workflows.drives import file_limit

    assert file_limit(fat_drive) == FAT_LIMIT
    (record,) = seal(fat_drive / "K7M.age")
    assert [path.name for path in fat_drive.iterdir()] == [record.file_name]


def test_several_files_can_list_what_one_can_not(
    vault: Vault, matter: Matter, items: list[Item], identity: X25519Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = Contents(tuple(Choice(item.id, Role.ORIGINAL) for item in items))
    to = Addressees((str(identity.recipient()),))
    bundle = gather(vault, matter.code, to=to, contents=contents, sender="", now=utc_now(), to_write=False)
    assert bundle.seen(LIMIT).one
    monkeypatch.setattr(manifest, "MAX_FILES", len(bundle.manifest.files))  # its checksums come last
    seen = [bundle.seen(), bundle.seen(2 * bundle.size), bundle.seen(LIMIT)]
    assert [(each.one, each.fits) for each in seen] == [(False, False), (False, False), (False, True)]
