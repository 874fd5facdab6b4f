import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.cleaning.mail.ole import write
from intake_app.cleaning.office import samples as office_samples
from intake_app.cleaning.office.archive import pack
from intake_app.domain.document import Kind
from intake_app.errors import Cancelled, CannotWrite, Refusal
from intake_app.workflows import write_file
from intake_app.workflows.clean_files import clean_files


@pytest.fixture
def desk(tmp_path: Path, make_photo) -> Path:
    (tmp_path / "desk" / "inner").mkdir(parents=True)
    (tmp_path / "desk" / "a.jpeg").write_bytes(make_photo(1))
    (tmp_path / "desk" / "inner" / "a.jpg").write_bytes(make_photo(2))
    return tmp_path / "desk"


def written(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_copies_keep_their_place_and_take_the_ending_of_their_kind(cleaner: Cleaner, desk: Path, tmp_path: Path):
    copies = clean_files(cleaner, [desk], tmp_path / "out")
    assert written(tmp_path / "out") == ["a.jpg", "inner/a.jpg"]
    assert [copy.output for copy in copies] == [tmp_path / "out" / "a.jpg", tmp_path / "out" / "inner" / "a.jpg"]
    assert all(copy.kind is Kind.JPEG and copy.report.removed for copy in copies)
    assert b"kitchen table" not in (tmp_path / "out" / "a.jpg").read_bytes()
    assert (tmp_path / "out" / "a.jpg").stat().st_mode & 0o077 == 0


def test_a_clash_gets_a_number_and_nothing_is_overwritten(cleaner: Cleaner, desk: Path, tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.jpg").write_bytes(b"mine")
    (out / "a (2).jpg").symlink_to(tmp_path / "elsewhere")
    clean_files(cleaner, [desk / "a.jpeg", desk / "inner" / "a.jpg"], out)
    assert written(out) == ["a (3).jpg", "a (4).jpg", "a.jpg"]
    assert (out / "a.jpg").read_bytes() == b"mine"
    assert not (tmp_path / "elsewhere").exists()


def test_nothing_is_written_for_what_could_not_be_cleaned(cleaner: Cleaner, desk: Path, tmp_path: Path):
    (desk / "cut.jpg").write_bytes((desk / "a.jpeg").read_bytes()[:100])
    (desk / "letter.png").write_bytes(b"fLaC\n")
    copies = {copy.source.name: copy for copy in clean_files(cleaner, [desk], tmp_path / "out")}
    assert copies["cut.jpg"].refusal.reason is Refusal.DAMAGED
    assert copies["letter.png"].refusal.reason is Refusal.UNKNOWN_KIND
    assert copies["letter.png"].kind is Kind.AUDIO
    assert copies["letter.png"].output is None
    assert written(tmp_path / "out") == ["a.jpg", "inner/a.jpg"]


def test_kinds_are_told_as_their_users_know_them(cleaner: Cleaner, tmp_path: Path):
    desk = tmp_path / "desk"
    desk.mkdir()
    for kind, packed in zip(("docx", "xlsx", "pptx", "odt"), office_samples.every_kind(), strict=False):
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            names = archive.namelist()
            package = pack(((name, archive.read(name)) for name in names), stored=frozenset({"mimetype"}))
        (desk / f"whole.{kind}").write_bytes(package)
        (desk / f"cut.{kind}").write_bytes(package[:-30])
    (desk / "whole.msg").write_bytes(letter())
    (desk / "sealed.msg").write_bytes(letter("IPM.Note.SMIME"))
    copies = {copy.source.name: copy for copy in clean_files(cleaner, [desk], tmp_path / "out")}
    assert {name for name, copy in copies.items() if copy.refusal} == {name for name in copies if "whole" not in name}
    for name, copy in copies.items():
        assert copy.kind == name.rpartition(".")[2]


def letter(kind: str = "IPM.Note") -> bytes:
    """A message as Outlook saves it."""
    wide = {0x001A: kind, 0x0037: "Notice", 0x1000: "" if "SMIME" in kind else "We got a request."}
    entries = {number: struct.pack("<HHIII", 0x001F, number, 6, 2 * len(text) + 2, 0) for number, text in wide.items()}
    table = bytes(32) + b"".join(entries.values())
    texts = {f"__substg1.0_{number:04X}001F": text.encode("utf-16-le") for number, text in wide.items()}
    return write({"__properties_version1.0": table} | texts)


def test_names_from_strangers_stay_in_the_folder(cleaner: Cleaner, desk: Path, tmp_path: Path, make_photo):
    odd = desk / "x\n\u202ey"
    odd.mkdir()
    (odd / ".. .jpg").write_bytes(make_photo())
    (odd / ("é" * 125 + ".heic")).write_bytes(make_photo())
    clean_files(cleaner, [odd.parent], tmp_path / "out")
    assert written(tmp_path / "out") == ["a.jpg", "inner/a.jpg", "x_ny/unnamed.jpg", f"x_ny/{'é' * 125}.jpg"]


def test_the_folder_of_copies_may_lie_among_the_files(cleaner: Cleaner, desk: Path):
    clean_files(cleaner, [desk], desk / "clean")
    again = clean_files(cleaner, [desk], desk / "clean")
    assert [copy.source.name for copy in again] == ["a.jpeg", "a.jpg"]
    assert written(desk / "clean") == ["a (2).jpg", "a.jpg", "inner/a (2).jpg", "inner/a.jpg"]


def test_a_drive_that_fails_leaves_no_half_copy(cleaner: Cleaner, desk: Path, tmp_path: Path, monkeypatch):
    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(write_file.os, "fsync", fail)
    copies = clean_files(cleaner, [desk], tmp_path / "out")
    assert [copy.refusal.reason for copy in copies] == [Refusal.OUTPUT_FAILED] * 2
    assert written(tmp_path / "out") == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_one_may_not_write_to_is_told_once(cleaner: Cleaner, desk: Path, tmp_path: Path):
    (tmp_path / "out").mkdir(0o500)
    with pytest.raises(CannotWrite) as caught:
        clean_files(cleaner, [desk], tmp_path / "out")
    assert (caught.value.path, caught.value.why) == (tmp_path / "out", "read_only")


@pytest.mark.parametrize("below", [".", "deeper"])
def test_a_file_in_place_of_the_folder_is_told_once(cleaner: Cleaner, desk: Path, tmp_path: Path, below: str):
    (tmp_path / "out").write_bytes(b"somebody's")
    with pytest.raises(CannotWrite) as caught:
        clean_files(cleaner, [desk], tmp_path / "out" / below)
    assert caught.value.why == "no_folder"
    assert (tmp_path / "out").read_bytes() == b"somebody's"


def test_a_cancel_keeps_the_copies_made_before(cleaner: Cleaner, desk: Path, tmp_path: Path):
    def stop_after_one(step) -> None:
        if step.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        clean_files(cleaner, [desk], tmp_path / "out", progress=stop_after_one)
    assert written(tmp_path / "out") == ["a.jpg"]
