import io
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.handoff import archive
from intake_app.handoff.archive import Archive

PIECES = st.lists(st.one_of(st.binary(max_size=50), st.integers(0, 200_000).map(bytes)), max_size=4)
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/\\"), min_size=1, max_size=40)


def archived(entries: Iterable[tuple[str, list[bytes]]]) -> bytes:
    sink = io.BytesIO()
    written = Archive(sink)
    for name, pieces in entries:
        whole = b"".join(pieces)
        written.begin(name, len(whole), zlib.crc32(whole))
        for piece in pieces:
            written.put(piece)
    written.finish()
    return sink.getvalue()


@given(st.dictionaries(NAMES, PIECES, max_size=5), st.sampled_from([0, 100, archive._FAR]))
def test_what_went_in_comes_out_of_the_standard_library(entries: dict[str, list[bytes]], far: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(archive, "_FAR", far)
        written = archived(entries.items())
    with zipfile.ZipFile(io.BytesIO(written)) as read:
        assert read.testzip() is None
        assert read.namelist() == list(entries)
        for name, pieces in entries.items():
            assert read.read(name) == b"".join(pieces)
            assert read.getinfo(name).compress_type == zipfile.ZIP_STORED
            assert read.getinfo(name).date_time == (1980, 1, 1, 0, 0, 0)
            assert read.getinfo(name).external_attr == 0o600 << 16


@pytest.mark.parametrize("far", [100, archive._FAR], ids=["as of 4 GiB", "small"])
def test_unzip_finds_no_fault_in_it(tmp_path: Path, far: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_FAR", far)
    unzip = shutil.which("unzip")
    if unzip is None:
        pytest.skip("NO `unzip` PROGRAM: archives are not unpacked with it here")
    entries = [("a/empty.txt", []), ("a/one.bin", [b"x" * 65535]), ("a/дело.bin", [b"y" * 65536, b"z" * 300_000])]
    (tmp_path / "it.zip").write_bytes(archived(entries))
    tested = subprocess.run([unzip, "-t", "it.zip"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "No errors detected" in tested.stdout
    assert not tested.stderr
    subprocess.run([unzip, "-q", "it.zip"], cwd=tmp_path, check=True)
    for name, pieces in entries:
        assert (tmp_path / name).read_bytes() == b"".join(pieces)


def test_it_holds_more_entries_than_the_first_zips_could() -> None:
    with zipfile.ZipFile(io.BytesIO(archived((f"{number}", [b"x"]) for number in range(65_536)))) as read:
        assert len(read.namelist()) == 65_536
        assert read.read("65535") == b"x"


def test_entries_beyond_4_gib_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(archive, "_FAR", 100)
    written = archived([("near", [b"n" * 200]), ("far", [b"f"])])
    assert b"PK\x06\x06" in written
    with zipfile.ZipFile(io.BytesIO(written)) as read:
        assert read.testzip() is None
        assert read.read("far") == b"f"
    unzip = shutil.which("unzip")
    if unzip is not None:
        (tmp_path / "it.zip").write_bytes(written)
        subprocess.run([unzip, "-t", "it.zip"], cwd=tmp_path, capture_output=True, check=True)


def test_what_is_not_finished_is_no_archive() -> None:
    sink = io.BytesIO()
    written = Archive(sink)
    written.begin("cut", 200_000, 0)
    written.put(bytes(200_000))
    assert sink.tell() > 200_000
    assert not zipfile.is_zipfile(io.BytesIO(sink.getvalue()))
