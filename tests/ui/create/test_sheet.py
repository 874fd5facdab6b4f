import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_app.ui.create.sheet_drawing import sheet_pdf
from intake_app.ui.create.sheet_step import SheetStep
from intake_app.ui.create.sheets_out import SheetsOut
from intake_app.ui.create.write_pdf import write_private
from intake_app.ui.jobs import Jobs

WORDS = ("abandon", "ability", "able", "about", "above", "absent", *["zoo"] * 6)


@pytest.fixture
def step(jobs: Jobs, qtbot: QtBot) -> SheetStep:
    made = SheetStep(SheetsOut(jobs, jobs))
    qtbot.addWidget(made)
    made.show()
    made.show_sheet("Clinic", WORDS)
    return made


def test_the_words_are_hidden_until_they_are_asked_for(step: SheetStep) -> None:
    assert step._picture.accessibleDescription() == ""
    step._show.click()
    assert all(word in step._picture.accessibleDescription() for word in WORDS)
    step._show.click()
    assert step._picture.accessibleDescription() == ""


def test_two_different_words_are_asked_back_whatever_their_case(step: SheetStep, qtbot: QtBot) -> None:
    first, second = step._asked
    assert first != second
    with qtbot.assertNotEmitted(step.typed_back):
        step._edits[0].setText(WORDS[first].upper())
    with qtbot.waitSignal(step.typed_back):
        step._edits[1].setText(f" {WORDS[second]} ")
    assert step.missing() == ""


def test_a_word_that_is_not_the_one_is_told(step: SheetStep) -> None:
    step._edits[0].setText("zzzzzzzzz")
    assert step._edits[0].property("state") == "bad"


def test_a_short_wrong_word_is_told_once_somebody_goes_on(step: SheetStep, qtbot: QtBot) -> None:
    qtbot.keyClicks(step._edits[0], "q")
    assert step._edits[0].property("state") != "bad"
    qtbot.keyClick(step._edits[0], Qt.Key.Key_Return)
    assert step._edits[0].property("state") == "bad"
    assert step._edits[0].accessibleDescription()
    step._edits[0].clear()
    assert step._edits[0].property("state") != "bad"


def test_the_pdf_says_nothing_of_when_and_with_what_it_was_made() -> None:
    pdf = sheet_pdf("Clinic", WORDS)
    assert not re.search(rb"/(CreationDate|ModDate|Producer|Creator|Author|Title)", pdf)
    assert b"xmp" not in pdf
    assert b"Q\0t\0" not in pdf
    assert re.findall(rb"/ID \[ <(0+)> <(0+)> \]", pdf)


def test_the_pdf_is_the_same_each_time() -> None:
    assert sheet_pdf("Clinic", WORDS) == sheet_pdf("Clinic", WORDS)


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_finds_a_page_and_no_maker(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(sheet_pdf("Clinic", WORDS))
    found = subprocess.run(
        ["exiftool", "-PDF:all", "-XMP:all", path], capture_output=True, text=True, check=True
    ).stdout
    assert "Page Count" in found
    assert not re.search(r"Date|Producer|Creator|ID", found)
    warned = subprocess.run(["exiftool", "-Warning", path], capture_output=True, text=True, check=True).stdout
    assert not warned


def test_the_pdf_is_the_owners_alone_and_never_over_another_file(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    write_private(target, b"%PDF")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        write_private(target, b"other")
    assert target.read_bytes() == b"%PDF"


def test_trouble_while_saving_is_told_in_place(step: SheetStep, tmp_path: Path) -> None:
    step._save_pdf(tmp_path / "no" / "such" / "folder.pdf")
    assert "another place" in step._told.plain()
    step._save_pdf(tmp_path / "sheet.pdf")
    assert "Saved" in step._told.plain()
    step._save_pdf(tmp_path / "sheet.pdf")
    assert "already" in step._told.plain()


def test_without_a_printer_the_other_ways_are_named(step: SheetStep, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intake_app.ui.printing.QPrinterInfo.availablePrinterNames", lambda: [])
    step._print.click()
    assert "No printer" in step._told.plain()


def test_what_is_printed_waits_in_memory_not_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from intake_app.ui.printing import spool_in_memory

    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("TMPDIR", raising=False)
    with spool_in_memory():
        assert os.environ["TMPDIR"] == str(tmp_path)
    assert "TMPDIR" not in os.environ


def test_a_scanner_reads_the_words_from_the_page(qapp) -> None:
    import io

    import zxingcpp
    from PIL import Image
    from PySide6.QtCore import QBuffer, QRectF
    from PySide6.QtGui import QImage, QPainter

    from intake_app.ui.create.sheet_drawing import draw_page

    words = [
        "vibrant",
        "tag",
        "stick",
        "inspire",
        "inside",
        "flavor",
        "milk",
        "start",
        "goat",
        "bachelor",
        "strategy",
        "soap",
    ]
    page, buffer = QImage(840, 1188, QImage.Format.Format_RGB32), QBuffer()
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    draw_page(painter, QRectF(60, 60, 720, 1068), "Clinic", words)
    painter.end()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    page.save(buffer, "PNG")
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(buffer.data().data())))
    assert [code.text for code in found] == [" ".join(words)]


def test_every_word_can_be_copied_out_of_the_pdf(qapp) -> None:
    """A screen reader says them from the file: with a letter lost the vault is lost."""
    import pypdfium2
    from mnemonic import Mnemonic

    everything = Mnemonic("english").wordlist
    for start in range(0, len(everything), 12):
        words = everything[start : start + 12]
        document = pypdfium2.PdfDocument(sheet_pdf("Clinic", words))
        told = document[0].get_textpage().get_text_range().split()
        assert [word for word in words if word not in told] == []
