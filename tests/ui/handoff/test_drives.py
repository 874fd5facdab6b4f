"""Drives to write to: told with what they hold, taken with one click, looked for again while they are seen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.drives import Drive, Mount
from intake_app.ui.handoff import drives, write
from intake_app.ui.handoff.write import Write

STICK = Drive(
    Mount("8:17", Path("/media/ana/STICK"), "vfat", "/dev/sdb1", False), "STICK", 8_000_000_000, 3_100_000_000
)
CARD = Drive(Mount("179:1", Path("/media/card"), "exfat", "/dev/mmcblk0p1", True), "", 32_000_000_000, 1_000_000)


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> list[Drive]:
    found = [STICK, CARD]
    monkeypatch.setattr(drives, "removable_drives", lambda: list(found))
    return found


@pytest.fixture
def panel(there: list[Drive], qtbot: QtBot) -> Write:
    made = Write()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.start("K7M.age")
    made.show()
    return made


def said(panel: Write) -> list[str]:
    return [label.accessibleName() or label.text() for label in panel.drives.findChildren(QLabel) if label.isVisible()]


def buttons(panel: Write) -> dict[str, QAbstractButton]:
    return {each.accessibleName(): each for each in panel.drives.findChildren(QAbstractButton) if each.isVisible()}


def test_each_drive_is_told_by_label_room_and_file_system(panel: Write) -> None:
    words = " ".join(said(panel))
    for part in ("STICK", "3.1 GB free of 8.0 GB, FAT", "Drive without a name", "exFAT, write-protected"):
        assert part in words
    assert not buttons(panel)["Write to Drive without a name"].isEnabled()


def test_one_click_writes_to_a_drive(panel: Write) -> None:
    buttons(panel)["Write to STICK"].click()
    assert panel._target == Path("/media/ana/STICK/K7M.age")
    assert not panel.drives.isVisible()


def test_a_stick_pulled_out_is_gone_at_the_next_look(panel: Write, there: list[Drive], qtbot: QtBot) -> None:
    there.remove(STICK)
    panel.drives.look()
    qtbot.waitUntil(lambda: list(buttons(panel)) == ["Write to Drive without a name"])


def test_on_fat_several_files_are_announced(panel: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "file_limit", lambda _place: 1_000_000)
    panel.set_ready(True, 3_000_000)
    panel.choose_target(tmp_path / "K7M.age")
    assert "there will be several" in panel._free.text()
