import hashlib
import io
import itertools
import shutil
import subprocess
import tracemalloc
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intake_app.age import encryptor
from intake_app.domain.document import Sums
from intake_app.domain.progress import Step
from intake_app.errors import BadPayload, Cancelled, DocumentDamaged
from intake_app.handoff import Entry, bundle, expected_size, overlap
from intake_app.handoff.manifest import decode

BASE = "handoff-K7M-42Q-20260131"


def test_it_is_an_ordinary_archive_without_any_clock(make: Any) -> None:
    _, entries = make.whole(make.entries())
    with zipfile.ZipFile(io.BytesIO(make.bundle(make.entries()))) as archive:
        assert archive.testzip() is None
        last = ["manifest-sha512.txt", "manifest.json", "manifest.json.minisig"]
        last += ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"]
        names = [*(entry.file.path for entry in entries), *last]
        assert archive.namelist() == [f"{BASE}/{name}" for name in names]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any(info.extra or info.comment for info in archive.infolist())
        assert archive.read(f"{BASE}/data/notes/0001 First call.txt").endswith(b"She received it on Monday.\n")


def test_the_manifest_lists_everything_but_itself_and_what_covers_it(make: Any) -> None:
    with zipfile.ZipFile(io.BytesIO(make.bundle(make.entries()))) as archive:
        listed = {f"{BASE}/{file.path}" for file in decode(archive.read(f"{BASE}/manifest.json")).files}
        covers = {"manifest.json", "manifest.json.minisig", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"}
        assert set(archive.namelist()) - listed == {f"{BASE}/{name}" for name in covers}


def test_it_is_a_bag_that_other_programs_find_valid(make: Any, tmp_path: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="NO `bagit` LIBRARY: bags are not validated here")
    title = "Orden nº 5, 傳票 & 100% приказ"
    zipfile.ZipFile(io.BytesIO(make.bundle([*make.entries(), make.plain(9, b"x" * 300_000, title)]))).extractall(
        tmp_path
    )
    (folder,) = tmp_path.iterdir()
    bag = bagit.Bag(str(folder))
    assert bag.validate()
    assert sorted(bag.algorithms) == ["sha256", "sha512"]
    assert bag.info["Source-Organization"] == "Volunteer 3"
    assert bag.info["External-Identifier"] == "K7M-42Q"
    assert bag.info["Bag-Count"] == "1 of 1"
    assert {"manifest.json", "manifest.json.minisig", "README.txt", "open-me.html"} <= set(bag.tagfile_entries())
    (folder / "data/notes/0001 First call.txt").write_bytes(b"forged")
    with pytest.raises(bagit.BagError):
        bag.validate()


def test_stock_tools_check_it_as_the_readme_tells(make: Any, tmp_path: Path) -> None:
    zipfile.ZipFile(io.BytesIO(make.bundle(make.entries()))).extractall(tmp_path)
    for tool, sums in (("sha256sum", "256"), ("sha512sum", "512")):
        if shutil.which(tool) is None:
            pytest.skip(f"NO `{tool}` PROGRAM: checksums are not checked with it here")
        for name in (f"manifest-sha{sums}.txt", f"tagmanifest-sha{sums}.txt"):
            subprocess.run([tool, "-c", "--strict", name], cwd=tmp_path / BASE, capture_output=True, check=True)


def test_the_same_contents_make_the_same_bytes(make: Any) -> None:
    assert make.bundle(make.entries()) == make.bundle(make.entries())


def test_titles_of_every_script_keep_their_letters(make: Any) -> None:
    archive = zipfile.ZipFile(io.BytesIO(make.bundle([make.plain(1, b"x", "Orden nº 5, 傳票, приказ")])))
    assert f"{BASE}/data/documents/0001 Orden nº 5, 傳票, приказ.jpg" in archive.namelist()


def test_programs_that_read_front_to_back_can_unpack_it(make: Any) -> None:
    jar = shutil.which("jar")
    if jar is None:
        pytest.skip("NO `jar` PROGRAM: reading front to back is not tested here")
    listed = subprocess.run([jar, "t"], input=make.bundle(make.entries()), capture_output=True, check=True).stdout
    assert b"data/notes/0001 First call.txt" in listed


def test_minisign_verifies_the_list(make: Any, tmp_path: Path) -> None:
    minisign = shutil.which("minisign")
    if minisign is None:
        pytest.skip("NO `minisign` PROGRAM: interoperation is not tested here")
    zipfile.ZipFile(io.BytesIO(make.bundle(make.entries()))).extractall(tmp_path)
    command = [minisign, "-V", "-m", "manifest.json", "-P", make.signer.public]
    subprocess.run(command, cwd=tmp_path / BASE, capture_output=True, check=True)


@pytest.mark.parametrize("stored", [b"", b"dat", b"date", b"data and more", b"dat" * 100_000])
def test_a_document_that_is_not_what_was_listed_stops_the_handoff(make: Any, stored: bytes) -> None:
    listed = make.plain(1, b"data")
    with pytest.raises(DocumentDamaged) as caught:
        make.bundle([replace(listed, chunks=lambda: [stored])])
    assert caught.value.item == listed.file.path


def test_entries_and_manifest_have_to_agree(make: Any) -> None:
    manifest, entries = make.whole(make.entries())
    with pytest.raises(ValueError, match="lists"):
        bundle.write(io.BytesIO(), manifest, entries[:-1], signer=make.signer)
    with pytest.raises(ValueError, match="program"):
        bundle.write(io.BytesIO(), replace(manifest, program="two\nlines"), entries, signer=make.signer)


def test_progress_counts_the_bytes_and_names_the_file(make: Any) -> None:
    steps: list[Step] = []
    manifest, entries = make.whole([make.plain(1, b"first"), make.plain(2, b"second file")])
    bundle.write(io.BytesIO(), manifest, entries, signer=make.signer, progress=steps.append)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert {step.total for step in steps} == {sum(file.size for file in manifest.files)} == {steps[-1].done}
    assert {step.name for step in steps} >= {"data/documents/0001-picture.jpg", "data/documents/0002-picture.jpg"}
    assert {step.stage for step in steps} == {"seal"}


def test_cancelling_leaves_no_file_that_opens(make: Any) -> None:
    def cancel(_step: Step) -> None:
        raise Cancelled

    sink = io.BytesIO()
    manifest, entries = make.whole(make.entries())
    with pytest.raises(Cancelled), encryptor([make.identity.recipient()], sink) as writer:
        bundle.write(writer, manifest, entries, signer=make.signer, progress=cancel)
    with pytest.raises(BadPayload):
        make.reopened(sink.getvalue())


@pytest.mark.parametrize("room", [0, 50, 3000, 70_000, 200_000, 262_000])
def test_a_failing_drive_is_what_the_caller_hears_of(make: Any, room: int) -> None:
    class Full(io.BytesIO):
        def write(self, data: Any) -> int:
            if self.tell() + len(data) > room:
                raise OSError("no space")
            return super().write(data)

    sink = Full()
    manifest, entries = make.whole([make.plain(1, bytes(200_000)), make.plain(2, bytes(62_000))])
    with pytest.raises(OSError, match="no space"), encryptor([make.identity.recipient()], sink) as writer:
        bundle.write(writer, manifest, entries, signer=make.signer)


@pytest.mark.parametrize("sizes", [[], [0], [1] * 200, [300_000, 5]])
def test_the_expected_size_is_a_little_more_than_the_real_one(make: Any, sizes: list[int]) -> None:
    entries = [make.plain(number, bytes(size)) for number, size in enumerate(sizes, 1)]
    real = len(make.sealed(make.bundle(entries)))
    expected = expected_size(make.whole(entries)[0])
    assert real <= expected <= real + 20_000 + 1500 * len(sizes) + sum(sizes) // 100


def test_a_document_whose_sums_are_not_known_cannot_go_out(make: Any) -> None:
    with pytest.raises(ValueError, match="counted"):
        make.bundle([replace(make.plain(1, b"data"), sums=None)])


def test_memory_does_not_grow_with_the_documents(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlap, "_LARGEST", 0)  # asked for and never touched, but counted here

    class Sink:
        def write(self, data: bytes) -> int:
            return len(data)

    size, chunk = 64 * 1024 * 1024, bytes(256 * 1024)
    listed = replace(make.plain(1, b"").file, size=size, sha256=hashlib.sha256(bytes(size)).hexdigest())
    sums = Sums(hashlib.sha512(bytes(size)).hexdigest(), zlib.crc32(bytes(size)))
    manifest, entries = make.whole([Entry(listed, lambda: itertools.repeat(chunk, size // len(chunk)), sums)])
    tracemalloc.start()
    try:
        with encryptor([make.identity.recipient()], Sink()) as writer:
            bundle.write(writer, manifest, entries, signer=make.signer)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 * 1024 * 1024
