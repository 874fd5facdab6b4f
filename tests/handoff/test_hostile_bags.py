"""Bags and archives made to mislead, for counsel with this program or with stock tools: told or refused."""

import io
import json
import tracemalloc
import unicodedata
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from intake_app.errors import HandoffDamaged, HandoffError, NotAHandoff
from intake_app.handoff import SigningKey, What, layout, write
from intake_app.handoff.bag import read_sums
from intake_app.handoff.contents import made
from intake_app.workflows.open_handoff import Seal, State
from tests.handoff.test_acknowledgement import WRONG_TIMES
from tests.handoff.test_hostile import BASE, FIRST, MAKE, desk, opened, packed, refused

__all__ = ["desk"]


@pytest.mark.parametrize(
    "name", ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt", "manifest-sha256.txt", "manifest-sha512.txt"]
)
def test_a_bag_without_one_of_its_checksum_lists_is_not_whole(desk: Path, name: str) -> None:
    data = packed(lambda members: members.pop(name))
    with opened(desk, data) as handoff:
        assert (name, State.MISSING) in [(verdict.path, verdict.state) for verdict in handoff.verdicts]
    refused(desk, data, HandoffDamaged)


@pytest.mark.parametrize("line", ["../escaped.txt", "/etc/passwd", "data/documents/gone.pdf"])
def test_a_checksum_list_that_names_what_is_not_there_is_not_whole(desk: Path, line: str) -> None:
    def add(members: dict[str, bytes]) -> None:
        members["manifest-sha256.txt"] += b"00" * 32 + b"  " + line.encode() + b"\n"

    refused(desk, packed(add), HandoffDamaged)


def test_the_signature_of_another_genuine_handoff_does_not_fit(desk: Path) -> None:
    other = zipfile.ZipFile(io.BytesIO(MAKE.bundle([MAKE.plain(7, b"another one")])))

    def swap(members: dict[str, bytes]) -> None:
        members["manifest.json.minisig"] = other.read(f"{BASE}manifest.json.minisig")

    with opened(desk, packed(swap)) as handoff:
        assert handoff.seal is Seal.BAD
    refused(desk, packed(swap), HandoffDamaged)


def test_another_sender_over_the_same_list_needs_a_signature_of_its_own(desk: Path) -> None:
    """Only the name: the key stays, so its signature fits no more."""

    def rename(members: dict[str, bytes]) -> None:
        top = json.loads(members["manifest.json"])
        top["sender"]["name"] = "Somebody else"
        members["manifest.json"] = json.dumps(top).encode()

    refused(desk, packed(rename), HandoffDamaged)


@pytest.mark.parametrize(
    "name",
    [
        "caf\u00e9",
        "CON .txt",
        "com\u00b9.txt",
        "LPT\u00b3",
        "CONIN$",
        "conout$.log",
        "nul.tar.gz",
        "a\u2028b",
        " a",
        ".a",
        "a\u200bb",
        "x" * 256,
    ],
)
def test_a_name_that_some_system_takes_for_another_is_refused(desk: Path, name: str) -> None:
    """One form of an accent is another file on some drives and the same on others; devices swallow what they get."""
    path = f"data/documents/{unicodedata.normalize('NFD', name)}"
    assert not layout.is_safe(path, 2)
    refused(desk, packed(relist=lambda top: top["files"][2].update(path=path)), HandoffDamaged)


def repacked(*extra: tuple[zipfile.ZipInfo | str, bytes]) -> bytes:
    """A good archive and more entries behind it."""
    archive = zipfile.ZipFile(io.BytesIO(MAKE.bundle([MAKE.plain(1, b"first")])))
    sink = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(sink, "w") as target:
        warnings.simplefilter("ignore")  # of a name that is there twice: that is what is wanted
        for name in archive.namelist():
            target.writestr(name, archive.read(name))
        for entry, data in extra:
            target.writestr(entry, data)
    return MAKE.sealed(sink.getvalue())


def test_a_second_entry_of_a_listed_name_is_told_and_the_listed_bytes_are_saved(desk: Path) -> None:
    """Stock unzip would take the last one: whoever uses it is told by this program that there are two."""
    with opened(desk, repacked((BASE + FIRST, b"another first"))) as handoff:
        assert [verdict.path for verdict in handoff.verdicts if verdict.state is State.UNLISTED] == [BASE + FIRST]
        handoff.save_all(desk / "inside")
    assert (desk / "inside" / FIRST).read_bytes() == b"first"


@pytest.mark.parametrize("name", ["CON", "a\u202etxt.exe", "..\\..\\x", "C:\\x", "/abs", "x" * 60_000, "con\x01trol"])
def test_a_stranger_s_name_outside_the_list_is_shown_harmless_and_short(desk: Path, name: str) -> None:
    with opened(desk, repacked((name, b"x"))) as handoff:
        (shown,) = [verdict.path for verdict in handoff.verdicts if verdict.state is State.UNLISTED]
        saved = handoff.save_all(desk / "inside")
    assert shown.isprintable()
    assert "\u202e" not in shown
    assert len(shown) <= 255
    tops = {path.relative_to(desk / "inside").parts[0] for path in saved}
    assert tops == {path.name for path in (desk / "inside").iterdir()}


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_bomb_in_another_compression_is_read_within_bounds(desk: Path, method: int) -> None:
    archive = zipfile.ZipFile(io.BytesIO(MAKE.bundle([MAKE.plain(1, b"first")])))
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as target:
        for name in archive.namelist():
            target.writestr(name, bytes(50_000_000) if name == BASE + FIRST else archive.read(name))
    refused(desk, MAKE.sealed(sink.getvalue()), HandoffError)


@pytest.mark.parametrize("value", [b"{},", b"[],", b"[[],[]],", b'{"":0},', b"0.1,"])
def test_a_list_of_millions_of_nothings_takes_no_memory(desk: Path, value: bytes) -> None:
    """Sixteen megabytes of them were half a gigabyte, and seconds in which nothing else could run."""
    text = b'{"files":[' + value * ((15 << 20) // len(value)) + b"0]}"
    sealed = packed(lambda members: members.update({"manifest.json": text}))
    tracemalloc.start()
    try:
        refused(desk, sealed, HandoffDamaged)
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()


def test_deep_or_endless_json_and_numbers_beyond_all_sizes_are_refused(desk: Path) -> None:
    for text in (b"[" * 100_000, b'{"format": ' + b"9" * 5000 + b"}", b'{"a":1,"a":2}', b"\xff\xfe{}", b"null"):
        refused(desk, packed(lambda members, text=text: members.update({"manifest.json": text})), HandoffError)

    def huge(top: dict) -> None:
        top["files"][2]["size"] = 2**63

    refused(desk, packed(relist=huge), HandoffDamaged)


@pytest.mark.parametrize("created", WRONG_TIMES)
def test_a_time_that_is_none_or_written_otherwise_is_refused(desk: Path, created: str) -> None:
    with pytest.raises(HandoffDamaged):
        opened(desk, packed(relist=lambda top: top.update(created=created)))


def test_an_age_file_that_is_no_archive_inside_is_refused(desk: Path) -> None:
    for inside in (b"%PDF-1.7", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" + bytes(200)):
        refused(desk, MAKE.sealed(inside), NotAHandoff)


def test_who_signs_with_a_key_of_their_own_is_never_taken_for_the_sender(desk: Path) -> None:
    mine = SigningKey(bytes(range(32)))
    with opened(desk, packed(relist=lambda _top: None, key=mine.seed)) as handoff:
        assert (handoff.seal, handoff.manifest.sender.key) == (Seal.GOOD, mine.public)


def rebagged(name: str, text: bytes | None) -> bytes:
    """A bag whose checksums and signature all fit, by a sender who put something else in one of its files."""
    manifest, entries = MAKE.whole([MAKE.plain(1, b"first")])
    other = made(name, text or b"", What.BAG)
    chosen = tuple(other if entry.file.path == name else entry for entry in entries)
    if text is None:
        chosen = tuple(entry for entry in entries if entry.file.path != name)
    sink = io.BytesIO()
    write(sink, replace(manifest, files=tuple(entry.file for entry in chosen)), chosen, signer=MAKE.signer)
    return MAKE.sealed(sink.getvalue())


@pytest.mark.parametrize(
    ("name", "text", "state"),
    [
        ("bagit.txt", b"BagIt-Version: 0.93\nTag-File-Character-Encoding: UTF-16\n", State.ALTERED),
        ("bagit.txt", None, State.MISSING),
        ("bag-info.txt", b"Source-Organization: The Supreme Court\nPayload-Oxum: 1.1\n", State.ALTERED),
        ("bag-info.txt", None, State.MISSING),
    ],
)
def test_what_a_bag_tells_others_of_itself_has_to_be_what_the_list_tells(
    desk: Path, name: str, text: bytes | None, state: State
) -> None:
    with opened(desk, rebagged(name, text)) as handoff:
        assert handoff.seal is Seal.GOOD
        assert [(each.path, each.state) for each in handoff.verdicts if each.state is not State.GOOD] == [(name, state)]


def test_a_checksum_list_of_empty_lines_is_not_taken_apart() -> None:
    """Sixteen megabytes of them would be sixteen million."""
    paths = {"data/documents/0001-picture.jpg"}
    assert read_sums(b"0" * 128 + b"  data/documents/0001-picture.jpg\n", paths) is not None
    assert read_sums(b"\n" * 1000, paths) is None
