"""Handoffs made to do harm: each refused or told, and nothing written under a final name."""

import io
import json
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.age import X25519Identity, encryptor
from intake_app.age.stream import SEALED_CHUNK
from intake_app.errors import AgeError, BadHeader, BadPayload, HandoffDamaged, HandoffError, NoMatch
from intake_app.handoff import SigningKey
from intake_app.workflows.open_handoff import OpenedHandoff, Seal, State, open_handoff
from tests.handoff.conftest import Maker

MAKE = Maker()
KEY = str(MAKE.identity)
BASE = "handoff-K7M-42Q-20260131/"
FIRST = "data/documents/0001-picture.jpg"
Edit = Callable[[dict[str, bytes]], object]


@pytest.fixture(scope="module")
def sealed() -> bytes:
    """Some chunks long."""
    return MAKE.sealed(MAKE.bundle([MAKE.plain(1, bytes(range(256)) * 1000), MAKE.plain(2, b"second")]))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "desk").mkdir()
    return tmp_path / "desk"


def opened(desk: Path, data: bytes) -> OpenedHandoff:
    (desk / "a.age").write_bytes(data)
    return open_handoff(desk / "a.age", KEY)


def refused(desk: Path, data: bytes, *errors: type[Exception]) -> None:
    """Refused on opening or at the latest on saving; then nothing but the sealed file is there."""
    with pytest.raises(errors or (AgeError, HandoffError)), opened(desk, data) as handoff:
        handoff.save_all(desk / "inside")
    assert [path.name for path in desk.iterdir()] == ["a.age"]


def start_of_payload(sealed: bytes) -> int:
    return sealed.index(b"\n", sealed.index(b"\n--- ") + 1) + 1


def packed(
    edit: Edit | None = None, *, relist: Callable[[dict], object] | None = None, key: bytes = bytes(32)
) -> bytes:
    """A bundle of two documents, changed. A changed list is signed anew, by whoever has a key."""
    archive = zipfile.ZipFile(io.BytesIO(MAKE.bundle([MAKE.plain(1, b"first"), MAKE.plain(2, b"second")])))
    members = {name.removeprefix(BASE): archive.read(name) for name in archive.namelist()}
    if relist:
        top = json.loads(members["manifest.json"])
        top["sender"]["key"] = SigningKey(key).public
        relist(top)
        members["manifest.json"] = json.dumps(top).encode()
        members["manifest.json.minisig"] = SigningKey(key).sign(members["manifest.json"], "")
    if edit:
        edit(members)
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as target:
        for name, data in members.items():
            target.writestr(BASE + name, data)
    return MAKE.sealed(sink.getvalue())


def test_cut_at_and_around_every_border_of_a_chunk_it_is_refused(sealed: bytes, desk: Path) -> None:
    start = start_of_payload(sealed)
    borders = [0, start, start + 16, *range(start + 16 + SEALED_CHUNK, len(sealed), SEALED_CHUNK), len(sealed)]
    assert len(borders) > 6
    for border in borders:
        for cut in (border - 1, border, border + 1):
            if 0 <= cut < len(sealed):
                refused(desk, sealed[:cut], BadHeader, BadPayload)


def test_with_one_bit_changed_in_any_part_it_is_refused(sealed: bytes, desk: Path) -> None:
    start = start_of_payload(sealed)
    places = [
        *range(0, start, 7),
        start,
        start + 15,
        *range(start + 20, len(sealed), SEALED_CHUNK // 2),
        len(sealed) - 1,
    ]
    for place in places:
        changed = bytearray(sealed)
        changed[place] ^= 1
        refused(desk, bytes(changed), AgeError)


def test_bytes_behind_its_end_are_refused(sealed: bytes, desk: Path) -> None:
    refused(desk, sealed + b"\0", BadPayload)
    refused(desk, sealed + sealed, BadPayload)


def test_another_key_does_not_open_it(sealed: bytes, desk: Path) -> None:
    (desk / "a.age").write_bytes(sealed)
    with pytest.raises(NoMatch):
        open_handoff(desk / "a.age", str(X25519Identity.generate()))


def test_somebody_elses_handoff_sealed_again_is_told(desk: Path) -> None:
    theirs = X25519Identity.generate().recipient()
    with opened(desk, MAKE.sealed(MAKE.bundle(MAKE.entries(), recipients=[str(theirs)]))) as handoff:
        assert (handoff.addressed, handoff.seal, handoff.whole) == (False, Seal.GOOD, True)


def test_a_list_signed_by_another_key_than_it_names_is_never_saved(desk: Path) -> None:
    def forge(members: dict[str, bytes]) -> None:
        members["manifest.json.minisig"] = SigningKey(bytes(32)).sign(members["manifest.json"], "")

    refused(desk, packed(forge), HandoffDamaged)


def test_a_file_that_is_listed_and_not_there_is_never_saved(desk: Path) -> None:
    refused(desk, packed(lambda members: members.pop(FIRST)), HandoffDamaged)


@pytest.mark.parametrize(
    "path",
    [
        "../../escaped.txt",
        "/etc/cron.d/x",
        "data/documents/../../../x",
        "data/documents/..",
        "..\\..\\x",
        "data/documents/..\\..\\x",
        "C:\\x",
        "data/documents/C:x",
        "data/documents/con",
        "data/documents/COM1.txt",
        "data/documents/aux.jpg",
        "data/documents/trailing.",
        "data/documents/trailing ",
        "data/documents/a\x00b",
        "data/documents/a\u202egpj.exe",
        "data/documents/x:stream",
        "data/elsewhere/x",
        "bin/x",
        "manifest.json",
        "data",
    ],
)
def test_a_path_that_leads_elsewhere_is_refused(desk: Path, path: str) -> None:
    def relist(top: dict) -> None:
        top["files"][2]["path"] = path

    refused(desk, packed(relist=relist), HandoffDamaged)
    assert not (desk.parent / "escaped.txt").exists()


@pytest.mark.parametrize("name", ["data/documents/0001-PICTURE.JPG", FIRST])
def test_two_names_that_fall_together_are_refused(desk: Path, name: str) -> None:
    def relist(top: dict) -> None:
        top["files"][3]["path"] = name

    refused(desk, packed(relist=relist), HandoffDamaged)


def test_what_is_not_listed_is_told_and_never_saved(desk: Path) -> None:
    def add(members: dict[str, bytes]) -> None:
        members["../../../escaped.txt"] = b"x"
        members["data/documents/evil.exe"] = b"MZ"

    with opened(desk, packed(add)) as handoff:
        states = [verdict.state for verdict in handoff.verdicts]
        handoff.save_all(desk / "inside")
    assert states.count(State.UNLISTED) == 2
    saved = {path.name for path in desk.parent.rglob("*")}
    assert not saved & {"escaped.txt", "evil.exe"}


def test_a_symbolic_link_in_the_archive_becomes_no_link(desk: Path) -> None:
    archive = zipfile.ZipFile(io.BytesIO(MAKE.bundle([MAKE.plain(1, b"/etc/passwd")])))
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as target:
        for name in archive.namelist():
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            target.writestr(info, archive.read(name))
    with opened(desk, MAKE.sealed(sink.getvalue())) as handoff:
        handoff.save_all(desk / "inside")
    assert not any(path.is_symlink() for path in desk.rglob("*"))
    assert (desk / "inside" / FIRST).read_bytes() == b"/etc/passwd"


def test_a_hundred_thousand_entries_are_told_and_not_saved(desk: Path) -> None:
    whole = MAKE.bundle([MAKE.plain(1, b"first")])
    archive = zipfile.ZipFile(io.BytesIO(whole))
    content, directory, count = io.BytesIO(), io.BytesIO(), 100_000
    content.write(whole[: archive.start_dir])
    directory.write(whole[archive.start_dir : whole.rindex(b"PK\x05\x06")])
    for number in range(count):
        name, place = b"x/%06d" % number, content.tell()
        content.write(struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 33, 0, 0, 0, len(name), 0) + name)
        directory.write(
            struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, len(name), 0, 0, 0, 0, 0, place)
            + name
        )
    listed = directory.getvalue()
    total, start = count + len(archive.namelist()), content.tell()
    end64 = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, total, total, len(listed), start)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, start + len(listed), 1)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    with opened(desk, MAKE.sealed(content.getvalue() + listed + end64 + locator + end)) as handoff:
        assert sum(verdict.state is State.UNLISTED for verdict in handoff.verdicts) == count
        saved = handoff.save_all(desk / "inside")
    assert len(saved) < 20


def test_what_swells_is_refused_before_it_fills_anything(desk: Path) -> None:
    """A bomb in a file, in the list itself and in the checksums: read within bounds, never saved."""
    for name in (FIRST, "manifest.json", "manifest-sha512.txt", "tagmanifest-sha256.txt", "manifest.json.minisig"):
        archive = zipfile.ZipFile(io.BytesIO(MAKE.bundle([MAKE.plain(1, b"first")])))
        sink = io.BytesIO()
        with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as target:
            for member in archive.namelist():
                bomb = member == BASE + name
                target.writestr(member, bytes(70_000_000) if bomb else archive.read(member))
        refused(desk, MAKE.sealed(sink.getvalue()), HandoffError)


def test_an_archive_for_several_folders_or_none_is_refused(desk: Path) -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as target:
        for folder in ("one", "two"):
            target.writestr(f"{folder}/manifest.json", b"{}")
    refused(desk, MAKE.sealed(sink.getvalue()), HandoffError)
    with io.BytesIO() as empty, encryptor([MAKE.identity.recipient()], empty) as writer:
        writer.write(b"")
        writer.close()
        refused(desk, empty.getvalue(), HandoffError)


def test_bytes_changed_and_listed_anew_by_a_forger_show_the_forgers_key(desk: Path) -> None:
    """Whoever can open it can make another one; only the key of the signature tells them apart."""
    with opened(desk, packed(relist=lambda _top: None)) as handoff:
        assert handoff.seal is Seal.GOOD
        assert handoff.manifest.sender.key != MAKE.signer.public
        assert not handoff.whole  # the bag's own checksums still cover the list that was there before
