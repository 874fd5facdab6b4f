"""A handoff from anybody: told for what it is, whatever was done to it."""

import io
import json
import struct
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_app.age import ScryptIdentity, ScryptRecipient, X25519Identity, encryptor, open_seekable
from intake_app.domain.progress import Step
from intake_app.errors import BadPayload, Cancelled, HandoffDamaged, HandoffError, HandoffTooNew, NotAHandoff
from intake_app.handoff import HandoffReader, Seal, SigningKey, State, What, layout, write
from intake_app.handoff.contents import made

PATH = Path("/media/stick/K7M-42Q.age")
GOLDEN = Path(__file__).parents[1] / "data/handoff"
BASE = "handoff-K7M-42Q-20260131/"
FIRST, SECOND = "data/documents/0001-picture.jpg", "data/documents/0002-picture.jpg"
AROUND = ("README.txt", "open-me.html", "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt")
COVERS = ("tagmanifest-sha256.txt", "tagmanifest-sha512.txt")
Members = dict[str, bytes]


@pytest.fixture
def read(make: Any) -> Callable[[bytes], HandoffReader]:
    return lambda content: HandoffReader(make.opened(content), PATH)


@pytest.fixture
def members(make: Any) -> Members:
    """What a bundle of two documents holds, by path in its bag, to be changed and packed again."""
    archive = zipfile.ZipFile(io.BytesIO(make.bundle([make.plain(1, b"first"), make.plain(2, b"second")])))
    return {name.removeprefix(BASE): archive.read(name) for name in archive.namelist()}


def packed(members: Members, method: int = zipfile.ZIP_STORED) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(BASE + name, data)
    return sink.getvalue()


def states(reader: HandoffReader) -> dict[str, State]:
    return {verdict.path: verdict.state for verdict in reader.check()}


def relisted(members: Members, change: Callable[[dict[str, Any]], object]) -> Members:
    """With a changed manifest; its signature no longer fits."""
    top = json.loads(members["manifest.json"])
    change(top)
    return members | {"manifest.json": json.dumps(top).encode()}


def test_a_whole_handoff_is_read_back(make: Any, read: Any) -> None:
    manifest, entries = make.whole(make.entries())
    reader = read(make.bundle(make.entries()))
    assert replace(reader.manifest, files=reader.manifest.files[:-1]) == manifest
    assert reader.manifest.files[-1].path == "manifest-sha512.txt"
    assert reader.seal is Seal.GOOD
    assert reader.addressed
    expected = {*(file.path for file in reader.manifest.files), *COVERS}
    assert states(reader) == dict.fromkeys(expected, State.GOOD)
    assert reader.proof.keys() == {"manifest.json", "manifest.json.minisig", *COVERS}
    for entry in entries:
        assert b"".join(reader.read(entry.file)) == b"".join(entry.chunks())


def test_a_handoff_of_the_first_version_is_read_for_ever(make: Any) -> None:
    with (GOLDEN / "handoff-1.age").open("rb") as file:
        reader = HandoffReader(open_seekable([make.identity], file), GOLDEN)
        assert reader.seal is Seal.GOOD
        assert set(states(reader).values()) == {State.GOOD}
        assert [file.title for file in reader.manifest.files] == ["", *["Summons, page 1"] * 2, "Notice", "First call"]


def test_a_handoff_of_the_second_version_is_read_for_ever(make: Any) -> None:
    with (GOLDEN / "handoff-2.age").open("rb") as file:
        reader = HandoffReader(open_seekable([make.identity], file), GOLDEN)
        assert (reader.seal, reader.addressed) == (Seal.GOOD, True)
        assert set(states(reader).values()) == {State.GOOD}
        assert [file.path for file in reader.manifest.files if file.exhibit] == [
            "data/documents/0001-picture.jpg",
            "data/originals/0001-picture.heic",
            "data/documents/0002-picture.pdf",
        ]


def test_a_handoff_of_the_third_version_is_read_for_ever(make: Any) -> None:
    with (GOLDEN / "handoff-3.age").open("rb") as file:
        reader = HandoffReader(open_seekable([make.identity], file), GOLDEN)
        assert (reader.seal, reader.addressed) == (Seal.GOOD, True)
        assert set(states(reader).values()) == {State.GOOD}
        assert reader.manifest.left_out == ("titles", "actors")


def test_the_sealed_file_is_authenticated_before_anything_else(make: Any) -> None:
    sealed = bytearray(make.sealed(make.bundle([make.plain(1, bytes(200_000))])))
    sealed[100_000] ^= 1
    with pytest.raises(BadPayload):
        HandoffReader(open_seekable([make.identity], io.BytesIO(sealed)), PATH)


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" + bytes(500), bytes(70_000)]
)
def test_another_thing_in_an_age_file_is_no_handoff(read: Any, content: bytes) -> None:
    with pytest.raises(NotAHandoff):
        read(content)


def test_an_archive_without_our_list_is_no_handoff(read: Any) -> None:
    with pytest.raises(NotAHandoff):
        read(packed({"a.txt": b"a"}))


def test_a_newer_handoff_is_said_to_be_newer(read: Any, members: Members) -> None:
    with pytest.raises(HandoffTooNew) as caught:
        read(packed(relisted(members, lambda top: top.update(version=7))))
    assert (caught.value.found, caught.value.known) == (7, 3)


@pytest.mark.parametrize(
    "text", [b"", b"{}", b"[" * 10_000, b" " * (16 * 1024 * 1024 + 1)], ids=["0", "{}", "deep", "large"]
)
def test_a_damaged_list_is_refused(read: Any, members: Members, text: bytes) -> None:
    with pytest.raises(HandoffDamaged, match=r"manifest\.json"):
        read(packed(members | {"manifest.json": text}))


def test_a_missing_changed_or_extra_file_is_told(read: Any, members: Members) -> None:
    changed = members | {FIRST: b"fired", "data/documents/\u202egpj.exe": b"MZ"}
    del changed[SECOND]
    reader = read(packed(changed))
    assert states(reader) == dict.fromkeys((*AROUND, *COVERS), State.GOOD) | {
        FIRST: State.ALTERED,
        SECOND: State.MISSING,
        f"{BASE}data/documents/gpj.exe": State.UNLISTED,
    }
    assert reader.seal is Seal.GOOD
    for file in reader.manifest.files:
        if layout.is_payload(file.path):
            with pytest.raises(HandoffDamaged):
                list(reader.read(file))


@pytest.mark.parametrize("name", [*AROUND, *COVERS])
def test_what_lies_around_the_documents_is_checked_as_well(read: Any, members: Members, name: str) -> None:
    assert states(read(packed(members | {name: members[name] + b"more"})))[name] is State.ALTERED
    assert states(read(packed(members | {name: b"\xff"})))[name] is State.ALTERED
    del members[name]
    assert states(read(packed(members)))[name] is State.MISSING


def test_checksums_that_contradict_the_signed_list_are_told(make: Any, read: Any) -> None:
    """A signer's list may fit the files while the bag's own lists don't: then other programs would find it broken."""
    manifest, entries = make.whole([make.plain(1, b"first"), make.plain(2, b"second")])
    text = b"".join(next(entry for entry in entries if entry.file.path == "manifest-sha256.txt").chunks())
    for wrong, path in ((text[64:66] + text, FIRST), (text.replace(text[:64], b"0" * 64), FIRST)):
        forged = made("manifest-sha256.txt", wrong, What.BAG)
        files = (*manifest.files[:-1], forged.file)
        sink = io.BytesIO()
        write(sink, replace(manifest, files=files), (*entries[:-1], forged), signer=make.signer)
        found = states(read(sink.getvalue()))
        assert State.ALTERED in {found["manifest-sha256.txt"], found[path]}


@pytest.mark.parametrize("data", [b"", b"firs", b"first and more"])
def test_a_file_of_another_size_is_altered(read: Any, members: Members, data: bytes) -> None:
    assert states(read(packed(members | {FIRST: data})))[FIRST] is State.ALTERED


def test_large_files_are_checked_by_both_hashes_and_told_when_they_differ(make: Any, read: Any) -> None:
    whole = bytes(range(256)) * 5000
    archive = zipfile.ZipFile(io.BytesIO(make.bundle([make.plain(1, whole), make.plain(2, whole)])))
    inside = {name.removeprefix(BASE): archive.read(name) for name in archive.namelist()}
    assert set(states(read(packed(inside))).values()) == {State.GOOD}
    for wrong in (whole[:-1], whole + b"x", whole[:-1] + b"x"):
        found = states(read(packed(inside | {SECOND: wrong})))
        assert (found[FIRST], found[SECOND]) == (State.GOOD, State.ALTERED)
    sums = inside["manifest-sha512.txt"].replace(b"  " + SECOND.encode(), b"0  " + SECOND.encode())
    lied = [line[1:] if line.endswith(SECOND.encode()) else line for line in sums.split(b"\n")]
    found = states(read(packed(inside | {"manifest-sha512.txt": b"\n".join(lied)})))
    assert found[SECOND] is State.ALTERED


def test_never_more_than_the_listed_size_comes_out(read: Any, members: Members) -> None:
    reader = read(packed(members | {FIRST: bytes(50_000_000)}, zipfile.ZIP_DEFLATED))
    came = 0
    with pytest.raises(HandoffDamaged):
        for chunk in reader.read(reader.manifest.files[2]):
            came += len(chunk)
    assert came <= 5


def test_a_bomb_that_lists_itself_is_refused(read: Any, members: Members) -> None:
    bomb = members | {FIRST: bytes(10_000_000)}
    listed = relisted(bomb, lambda top: top["files"][2].update(size=10_000_000))
    with pytest.raises(HandoffDamaged, match="sizes"):
        read(packed(listed, zipfile.ZIP_DEFLATED))


def test_the_second_of_two_files_of_one_name_is_unlisted(read: Any, members: Members) -> None:
    sink = io.BytesIO(packed(members))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of the name that is there twice
        with zipfile.ZipFile(sink, "a") as archive:
            archive.writestr(BASE + FIRST, b"other")
            archive.writestr(f"{BASE}manifest.json", b"other")
    verdicts = [(verdict.path, verdict.state) for verdict in read(sink.getvalue()).check()]
    assert (FIRST, State.GOOD) in verdicts
    assert verdicts[-2:] == [
        (BASE + FIRST, State.UNLISTED),
        (f"{BASE}manifest.json", State.UNLISTED),
    ]


def test_a_list_changed_after_it_was_signed_is_told(read: Any, members: Members) -> None:
    assert read(packed(relisted(members, lambda top: top.update(matter="OTHER")))).seal is Seal.BAD


def test_a_list_signed_with_another_key_is_told(make: Any, read: Any, members: Members) -> None:
    other = SigningKey(bytes(32)).sign(members["manifest.json"], "")
    assert read(packed(members | {"manifest.json.minisig": other})).seal is Seal.BAD
    assert read(packed(members | {"manifest.json.minisig": b"x" * 5000})).seal is Seal.BAD


def test_a_missing_signature_is_told(read: Any, members: Members) -> None:
    del members["manifest.json.minisig"]
    assert read(packed(members)).seal is Seal.MISSING


def test_a_handoff_passed_on_under_another_key_or_a_passphrase_is_told(make: Any, read: Any) -> None:
    content = make.bundle(make.entries(), recipients=[str(X25519Identity.generate().recipient())])
    assert not read(content).addressed
    assert read(content).seal is Seal.GOOD
    for recipients, addressed in (([], True), ([str(make.identity.recipient())], False)):
        sink = io.BytesIO()
        with encryptor(ScryptRecipient("correct horse", work_factor=4), sink) as writer:
            writer.write(make.bundle(make.entries(), recipients=recipients))
        stream = open_seekable([ScryptIdentity("correct horse")], io.BytesIO(sink.getvalue()))
        assert HandoffReader(stream, PATH).addressed is addressed
    assert not read(make.bundle(make.entries(), recipients=[])).addressed


def test_progress_tells_both_passes_and_can_stop_them(make: Any) -> None:
    steps: list[Step] = []
    reader = HandoffReader(make.opened(make.bundle(make.entries())), PATH, progress=steps.append)
    reader.check(steps.append)
    assert [step.stage for step in steps] == ["authenticate"] + ["check"] * 10
    assert all(step.done <= step.total for step in steps)
    assert steps[-1].done == steps[-1].total

    def cancel(_step: Step) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        reader.check(cancel)
    with pytest.raises(Cancelled):
        HandoffReader(make.opened(make.bundle(make.entries())), PATH, progress=cancel)


def test_within_a_large_file_it_can_be_stopped_too(make: Any) -> None:
    """One file of some gigabytes takes as long as thousands of small ones."""
    reader = HandoffReader(make.opened(make.bundle([make.plain(1, bytes(2_000_000))])), PATH)
    steps: list[Step] = []

    def cancel(step: Step) -> None:
        steps.append(step)
        if step.name == FIRST:
            raise Cancelled

    with pytest.raises(Cancelled):
        reader.check(cancel)
    assert steps[-2].done < steps[-1].done < steps[-2].done + 2_000_000


def test_a_list_of_members_of_any_size_is_not_loaded(read: Any) -> None:
    size = 17_000_000
    end = struct.pack("<4s4HIIH", b"PK\x05\x06", 0, 0, 1, 1, size, 0, 0)
    with pytest.raises(NotAHandoff):
        read(bytes(size) + end)


@settings(max_examples=300)
@given(st.data())
def test_no_changed_bytes_do_more_than_an_error_or_a_verdict(make: Any, data: st.DataObject) -> None:
    content = bytearray(make.bundle([make.plain(1, b"first")]))
    for _ in range(data.draw(st.integers(1, 4))):
        # Mostly in the archive's own structures, which come last.
        place = data.draw(st.integers(-300, -1) | st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    try:
        reader = HandoffReader(make.opened(bytes(content)), PATH)
        reader.check()
    except HandoffError:
        return
    for file in reader.manifest.files:
        try:
            assert len(b"".join(reader.read(file))) == file.size
        except HandoffDamaged:
            continue
