import hashlib
import os
import zlib
from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.domain.custody import Action
from intake_app.domain.document import Kind, Role, Status
from intake_app.domain.matter import Matter, Originals
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, FileRefused, NotFound, Refusal
from intake_app.vault import Vault
from intake_app.words import refusals
from intake_app.workflows.find_files import Found
from intake_app.workflows.sources import MAX_STORED, OnDrive
from intake_app.workflows.take_in import FileState, Manner, TakenIn, take_in, take_in_again, take_in_picture
from intake_app.workflows.taken_in import Way, ways_on


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder of the user's."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


def contents(vault: Vault, file: TakenIn, role: Role) -> bytes:
    assert file.item
    return b"".join(vault.read(file.item.id, role))


def test_a_photo_goes_in_clean_with_its_original(vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo):
    photo = make_photo()
    (desk / "IMG_0231.jpeg").write_bytes(photo)
    (file,) = take_in(vault, cleaner, matter.code, [desk], actor="ben").files
    assert file.item
    assert (file.item.title, file.item.kind, file.item.status) == ("IMG_0231", Kind.JPEG, Status.CLEAN)
    assert file.item.provenance.original_name == "IMG_0231.jpeg"
    assert file.item.provenance.sha256 == hashlib.sha256(photo).hexdigest()
    assert file.item.provenance.size == len(photo)
    assert {finding.what for finding in file.item.report.removed} >= {"gps", "device", "comment"}
    assert contents(vault, file, Role.ORIGINAL) == photo
    clean = contents(vault, file, Role.CLEAN)
    assert b"kitchen table" not in clean
    assert b"Camera works" not in clean
    assert (desk / "IMG_0231.jpeg").read_bytes() == photo


def test_a_file_that_came_before_is_told_by_its_exhibit(
    vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo
):
    for name in ("a.jpg", "a copy.jpg"):
        (desk / name).write_bytes(make_photo())
    (desk / "other.txt").write_bytes(b"something else")
    first = take_in(vault, cleaner, matter.code, [desk], actor="ben").files
    assert [(file.item.exhibit, file.same_as) for file in first] == [(1, 0), (2, 1), (3, 0)]

    (again,) = take_in(vault, cleaner, matter.code, [desk / "other.txt"], actor="ben").files
    assert again.item, "it is stored all the same: who dropped it may mean it"
    assert again.same_as == 3
    with vault.change() as change:
        change.trash.put(first[2].item.id)
        change.trash.put(again.item.id)
    (anew,) = take_in(vault, cleaner, matter.code, [desk / "other.txt"], actor="ben").files
    assert anew.same_as == 0, "what was put away is not there any more"


def test_originals_can_be_left_out(vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo):
    (desk / "a.jpg").write_bytes(make_photo())
    (file,) = take_in(vault, cleaner, matter.code, [desk], actor="ben", manner=Manner(Originals.DISCARD)).files
    assert [content.role for content in file.item.contents] == [Role.CLEAN]
    assert file.item.provenance.sha256


def test_what_can_not_be_cleaned_goes_in_as_received(vault: Vault, matter: Matter, cleaner: Cleaner, desk):
    voice = b"fLaC" + os.urandom(700_000)
    (desk / "letter.jpg").write_bytes(voice)  # the ending lies
    (file,) = take_in(vault, cleaner, matter.code, [desk], actor="ben", manner=Manner(Originals.DISCARD)).files
    assert (file.item.kind, file.item.status, file.item.report) == (Kind.AUDIO, Status.AS_RECEIVED, None)
    assert contents(vault, file, Role.ORIGINAL) == voice


def test_a_file_above_the_limit_is_refused_before_anything_is_stored(
    vault: Vault, matter: Matter, cleaner: Cleaner, desk: Path, make_photo
):
    _sparse(desk / "1 phone.mp4", MAX_STORED + 1)
    (desk / "2.jpg").write_bytes(make_photo())
    keeping = Manner(keep_refused=True)
    large, photo = take_in(vault, cleaner, matter.code, [desk], actor="ben", manner=keeping).files
    assert (large.item, large.refusal.reason) == (None, Refusal.TOO_LARGE_TO_STORE)
    again = take_in_again(vault, cleaner, matter.code, large, actor="ben", as_received=True)
    assert (again.item, again.refusal.reason) == (None, Refusal.TOO_LARGE_TO_STORE)
    assert f"{MAX_STORED >> 30} GiB" in refusals.refused(large.refusal.reason).line
    assert ways_on(Kind.VIDEO, Refusal.TOO_LARGE_TO_STORE) == ()  # no button that would be refused again
    with vault.reading() as view:
        assert [item.id for item in view.documents.of(matter.code)] == [photo.item.id]
        entered = [event for event in view.custody.of(matter.code) if event.action is Action.REFUSED]
    assert [event.facts["reason"] for event in entered] == ["too_large_to_store"] * 2


def test_a_file_at_the_limit_is_not_too_large(desk: Path):
    _sparse(desk / "phone.mp4", MAX_STORED)
    with OnDrive(Found(desk / "phone.mp4")).open(lambda: None) as opened:
        assert (opened.size, opened.head[4:8]) == (MAX_STORED, b"ftyp")


def _sparse(path: Path, size: int) -> None:
    """A video by its first bytes, of that size, which takes next to nothing of the drive."""
    with path.open("wb") as file:
        file.write(b"\0\0\0\x18ftypmp42")
        file.truncate(size)


def test_one_bad_file_costs_one_line(vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo):
    (desk / "1.jpg").write_bytes(make_photo(10))
    (desk / "2 cut.jpg").write_bytes(make_photo(20)[:200])
    (desk / "3 empty.png").touch()
    os.mkfifo(desk / "4 pipe.png")
    (desk / "5 loop").symlink_to(desk, target_is_directory=True)
    (desk / "6.jpg").write_bytes(make_photo(60))
    gone = desk / "gone\n\u202egpj.exe"
    result = take_in(vault, cleaner, matter.code, [desk, gone], actor="ben")
    assert [file.item.title for file in result.files if file.item] == ["1", "6"]
    assert [file.refusal.reason for file in result.refused] == [
        Refusal.DAMAGED,
        Refusal.EMPTY,
        Refusal.NOT_A_FILE,
        Refusal.LOOP,
        Refusal.MISSING,
    ]
    with vault.reading() as view:
        refused = [event for event in view.custody.of(matter.code) if event.action is Action.REFUSED]
        assert [item.exhibit for item in view.documents.of(matter.code)] == [1, 2]
    assert refused[-1].facts == {"name": "gone\\ngpj.exe", "reason": "missing"}
    assert refused[-1].actor == "ben"
    assert len(refused) == 5


def test_a_picture_of_absurd_size_is_refused_by_its_header(vault: Vault, matter: Matter, cleaner: Cleaner, desk):
    width = height = (60_000).to_bytes(4, "big")
    header = b"IHDR" + width + height + b"\x08\x02\x00\x00\x00"
    chunk = len(header[4:]).to_bytes(4, "big") + header + zlib.crc32(header).to_bytes(4, "big")
    (desk / "huge.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + b"\x00\x00\x00\x00IEND\xaeB`\x82")
    (file,) = take_in(vault, cleaner, matter.code, [desk], actor="ben").files
    assert file.refusal.reason is Refusal.TOO_MANY_PIXELS


def test_a_name_is_only_a_name(vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo):
    odd = "two\nlines\u202e" + "x" * 230 + ".jpg"
    (desk / odd).write_bytes(make_photo())
    (file,) = take_in(vault, cleaner, matter.code, [desk / odd], actor="ben").files
    assert file.item.title.startswith("two\\nlinesx")
    assert "\n" not in file.item.provenance.original_name


def test_everyone_hears_how_each_file_is_doing(vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo):
    (desk / "a.jpg").write_bytes(make_photo())
    (desk / "b.jpg").touch()
    heard: list[tuple[int, FileState]] = []
    steps: list[Step] = []
    take_in(
        vault, cleaner, matter.code, [desk], actor="ben", progress=steps.append,
        on_file=lambda file: heard.append((file.number, file.state)),
    )  # fmt: skip
    assert heard[:2] == [(0, FileState.WAITING), (1, FileState.WAITING)]
    assert [state for number, state in heard if number == 0] == ["waiting", "working", "stored"]
    assert [state for number, state in heard if number == 1] == ["waiting", "working", "refused"]
    assert {step.total for step in steps} == {2}


def test_a_cancel_leaves_whole_items_only(vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo):
    for number in range(4):
        (desk / f"{number}.jpg").write_bytes(make_photo(number))

    def stop_after_two(step: Step) -> None:
        if step.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in(vault, cleaner, matter.code, [desk], actor="ben", progress=stop_after_two)
    with vault.reading() as view:
        items = view.documents.of(matter.code)
    assert [item.title for item in items] == ["0", "1"]
    assert all(b"".join(vault.read(item.id, Role.CLEAN)) for item in items)


def test_a_file_that_shrinks_while_it_is_stored_leaves_nothing(vault: Vault, matter: Matter, cleaner: Cleaner, desk):
    film = desk / "film.bin"
    film.write_bytes(bytes(3_000_000))

    def shrink(_step: Step) -> None:
        os.truncate(film, film.stat().st_size - 1)

    (file,) = take_in(vault, cleaner, matter.code, [desk], actor="ben", progress=shrink).files
    assert file.refusal.reason is Refusal.CHANGED_WHILE_READ
    with vault.reading() as view:
        assert view.documents.of(matter.code) == []


def test_no_matter_no_files(vault: Vault, cleaner: Cleaner, desk: Path) -> None:
    with pytest.raises(NotFound):
        take_in(vault, cleaner, "XXX-XXX", [desk], actor="ben")


def test_a_pasted_picture_goes_in_like_a_file(vault: Vault, matter: Matter, cleaner: Cleaner, make_photo) -> None:
    item = take_in_picture(vault, cleaner, matter.code, "Pasted.png", make_photo(), actor="ben")
    assert (item.title, item.kind, item.status) == ("Pasted", Kind.JPEG, Status.CLEAN)
    with pytest.raises(FileRefused):
        take_in_picture(vault, cleaner, matter.code, "Pasted.png", b"words", actor="ben")
    with vault.reading() as view:
        assert view.custody.of(matter.code)[-1].action is Action.REFUSED


def cut_photo(desk: Path, make_photo) -> bytes:
    data = make_photo(20)[:200]
    (desk / "cut.jpg").write_bytes(data)
    return data


def test_a_refused_file_is_kept_when_that_was_said_before(
    vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo
):
    data = cut_photo(desk, make_photo)
    (desk / "empty.jpg").touch()
    manner = Manner(Originals.DISCARD, keep_refused=True)
    cut, empty = take_in(vault, cleaner, matter.code, [desk], actor="ben", manner=manner).files
    assert (cut.item.status, cut.item.refusal, cut.item.kind) == (Status.AS_RECEIVED, Refusal.DAMAGED, Kind.JPEG)
    assert contents(vault, cut, Role.ORIGINAL) == data
    assert empty.refusal.reason is Refusal.EMPTY
    with vault.reading() as view:
        received = view.custody.of(matter.code)[-2]
    assert (received.action, received.facts["refused"]) == (Action.RECEIVED, "damaged")


def test_a_refused_file_is_kept_when_that_is_said_after(
    vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo
):
    data = cut_photo(desk, make_photo)
    (refused,) = take_in(vault, cleaner, matter.code, [desk], actor="ben").refused
    kept = take_in_again(vault, cleaner, matter.code, refused, actor="eva", as_received=True)
    assert (kept.number, kept.state, kept.refusal) == (refused.number, FileState.STORED, None)
    assert (kept.item.status, kept.item.refusal) == (Status.AS_RECEIVED, Refusal.DAMAGED)
    assert contents(vault, kept, Role.ORIGINAL) == data
    with vault.reading() as view:
        refusal, received = view.custody.of(matter.code)[-2:]
    assert (refusal.action, received.action, received.actor) == (Action.REFUSED, Action.RECEIVED, "eva")


def test_a_file_that_was_mended_meanwhile_goes_in_clean(
    vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo
):
    cut_photo(desk, make_photo)
    (refused,) = take_in(vault, cleaner, matter.code, [desk], actor="ben").refused
    (desk / "cut.jpg").write_bytes(make_photo())
    again = take_in_again(vault, cleaner, matter.code, refused, actor="ben")
    assert again.item.status is Status.CLEAN


def test_a_file_that_is_gone_by_then_is_refused_again(vault: Vault, matter: Matter, cleaner: Cleaner, desk, make_photo):
    cut_photo(desk, make_photo)
    (refused,) = take_in(vault, cleaner, matter.code, [desk], actor="ben").refused
    (desk / "cut.jpg").unlink()
    again = take_in_again(vault, cleaner, matter.code, refused, actor="ben", as_received=True)
    assert (again.state, again.refusal.reason) == (FileState.REFUSED, Refusal.MISSING)
    assert ways_on(again.kind, again.refusal.reason) == ()


@pytest.mark.parametrize(
    ("kind", "refusal", "ways"),
    [
        (Kind.PDF, Refusal.PASSWORD_NEEDED, (Way.PASSWORD, Way.AS_RECEIVED)),
        (Kind.DOCX, Refusal.WRONG_PASSWORD, (Way.PASSWORD, Way.AS_RECEIVED)),
        (Kind.PDF, Refusal.NOT_UNDERSTOOD, (Way.FLATTEN, Way.AS_RECEIVED)),
        (Kind.PDF, Refusal.METADATA_REMAINS, (Way.FLATTEN, Way.AS_RECEIVED)),
        (Kind.PDF, Refusal.DAMAGED, (Way.FLATTEN, Way.AS_RECEIVED)),
        (Kind.JPEG, Refusal.DAMAGED, (Way.AS_RECEIVED,)),
        (Kind.OFFICE, Refusal.NOT_UNDERSTOOD, (Way.AS_RECEIVED,)),
        (Kind.JPEG, Refusal.CRASHED, (Way.AS_RECEIVED,)),
        (Kind.JPEG, Refusal.CHANGED_WHILE_READ, ()),
        (Kind.UNKNOWN, Refusal.MISSING, ()),
    ],
)
def test_each_refusal_has_its_ways_on(kind: Kind, refusal: Refusal, ways: tuple[Way, ...]) -> None:
    assert ways_on(kind, refusal) == ways
