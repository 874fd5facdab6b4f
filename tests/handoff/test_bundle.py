import hashlib
import io
import itertools
import shutil
import subprocess
import tracemalloc
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intake_app.age import encryptor
from intake_app.domain.progress import Step
from intake_app.errors import BadPayload, Cancelled, DocumentDamaged
from intake_app.handoff import Entry, bundle, expected_size


def test_it_is_an_ordinary_archive_without_any_clock(make: Any) -> None:
    entries = make.entries()
    with zipfile.ZipFile(io.BytesIO(make.bundle(entries))) as archive:
        assert archive.testzip() is None
        names = ["manifest.json", "manifest.json.minisig", *(entry.file.path for entry in entries)]
        assert archive.namelist() == names
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any(info.extra or info.comment for info in archive.infolist())
        assert archive.read("manifest.json") == make.manifest(entries).encode()
        assert archive.read("notes/0001 First call.txt").endswith(b"She received it on Monday.\n")


def test_the_same_contents_make_the_same_bytes(make: Any) -> None:
    assert make.bundle(make.entries()) == make.bundle(make.entries())


def test_titles_of_every_script_keep_their_letters(make: Any) -> None:
    archive = zipfile.ZipFile(io.BytesIO(make.bundle([make.plain(1, b"x", "Orden nº 5, 傳票, приказ")])))
    assert "documents/0001 Orden nº 5, 傳票, приказ.jpg" in archive.namelist()


def test_programs_that_read_front_to_back_can_unpack_it(make: Any) -> None:
    jar = shutil.which("jar")
    if jar is None:
        pytest.skip("NO `jar` PROGRAM: reading front to back is not tested here")
    listed = subprocess.run([jar, "t"], input=make.bundle(make.entries()), capture_output=True, check=True).stdout
    assert b"notes/0001 First call.txt" in listed


def test_minisign_verifies_the_list(make: Any, tmp_path: Path) -> None:
    minisign = shutil.which("minisign")
    if minisign is None:
        pytest.skip("NO `minisign` PROGRAM: interoperation is not tested here")
    zipfile.ZipFile(io.BytesIO(make.bundle(make.entries()))).extractall(tmp_path)
    command = [minisign, "-V", "-m", "manifest.json", "-P", make.signer.public]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)


@pytest.mark.parametrize("stored", [b"", b"dat", b"date", b"data and more", b"dat" * 100_000])
def test_a_document_that_is_not_what_was_listed_stops_the_handoff(make: Any, stored: bytes) -> None:
    listed = make.plain(1, b"data")
    with pytest.raises(DocumentDamaged) as caught:
        make.bundle([Entry(listed.file, lambda: [stored])])
    assert caught.value.item == listed.file.path


def test_entries_and_manifest_have_to_agree(make: Any) -> None:
    entries = make.entries()
    with pytest.raises(ValueError, match="lists"):
        make.bundle(entries, make.manifest(entries[:-1]))
    unreadable = replace(make.manifest(entries), program="two\nlines")
    with pytest.raises(ValueError, match="program"):
        make.bundle(entries, unreadable)


def test_progress_counts_the_bytes_and_names_the_file(make: Any) -> None:
    steps: list[Step] = []
    entries = [make.plain(1, b"first"), make.plain(2, b"second file")]
    bundle.write(io.BytesIO(), make.manifest(entries), entries, signer=make.signer, progress=steps.append)
    assert [(step.done, step.total, step.name[:14]) for step in steps] == [
        (5, 16, "documents/0001"),
        (5, 16, "documents/0001"),
        (10, 16, "documents/0002"),
        (16, 16, "documents/0002"),
    ]
    assert {step.stage for step in steps} == {"seal"}


def test_cancelling_leaves_no_file_that_opens(make: Any) -> None:
    def cancel(_step: Step) -> None:
        raise Cancelled

    sink = io.BytesIO()
    entries = make.entries()
    with pytest.raises(Cancelled), encryptor([make.identity.recipient()], sink) as writer:
        bundle.write(writer, make.manifest(entries), entries, signer=make.signer, progress=cancel)
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
    entries = [make.plain(1, bytes(200_000)), make.plain(2, bytes(62_000))]
    with pytest.raises(OSError, match="no space"), encryptor([make.identity.recipient()], sink) as writer:
        bundle.write(writer, make.manifest(entries), entries, signer=make.signer)


@pytest.mark.parametrize("sizes", [[], [0], [1] * 200, [300_000, 5]])
def test_the_expected_size_is_a_little_more_than_the_real_one(make: Any, sizes: list[int]) -> None:
    entries = [make.plain(number, bytes(size)) for number, size in enumerate(sizes, 1)]
    real = len(make.sealed(make.bundle(entries)))
    expected = expected_size(make.manifest(entries))
    assert real <= expected <= real + 5000 + 1000 * len(sizes) + sum(sizes) // 100


def test_a_file_beyond_32_bits_gets_the_sizes_it_needs(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "_LARGE", 4)
    written = make.bundle([make.plain(1, b"data")])
    assert b"\x01\x00\x10\x00" in written  # the ZIP64 field of the local header
    assert zipfile.ZipFile(io.BytesIO(written)).read("documents/0001 Scan.jpg") == b"data"


def test_memory_does_not_grow_with_the_documents(make: Any) -> None:
    class Sink:
        def write(self, data: bytes) -> int:
            return len(data)

    size, chunk = 64 * 1024 * 1024, bytes(256 * 1024)
    listed = replace(make.plain(1, b"").file, size=size, sha256=hashlib.sha256(bytes(size)).hexdigest())
    entries = [Entry(listed, lambda: itertools.repeat(chunk, size // len(chunk)))]
    tracemalloc.start()
    try:
        with encryptor([make.identity.recipient()], Sink()) as writer:
            bundle.write(writer, make.manifest(entries), entries, signer=make.signer)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2 * 1024 * 1024
