"""After taking in: what became of each file has the room, and the keyboard stays with it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from intake_app.errors import StorageFull
from intake_app.ui.items import batch
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.workflows.taken_in import TakenIn


@pytest.fixture
def photos(tmp_path: Path, make_photo) -> list[Path]:
    made = [tmp_path / f"photo-{number}.jpg" for number in range(3)]
    for path in made:
        path.write_bytes(make_photo())
    return made


@pytest.fixture
def full_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    """The files are listed, then there is no room for the first."""

    def take_in(_vault, _cleaner, _matter, paths, *, on_file, **_options) -> None:
        for number, path in enumerate(paths):
            on_file(TakenIn(number, path))
        raise StorageFull

    monkeypatch.setattr(batch, "take_in", take_in)


@pytest.mark.usefixtures("full_drive")
def test_a_full_drive_is_told_uncut_in_a_low_window_with_the_number_of_files_left_out(
    hand, photos: list[Path], qtbot: QtBot
) -> None:
    hand.view.resize(1150, 480)
    hand.take_in(*photos)
    (panel,) = hand.taking.findChildren(MessagePanel)
    words = [each for each in panel.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    assert words
    qtbot.waitUntil(lambda: all(each.height() >= each.heightForWidth(each.width()) for each in words), timeout=3000)
    assert [each.text() for each in hand.taking.findChildren(QLabel) if "3 not taken in" in each.text()]


def test_the_keyboard_stays_in_the_list_after_a_decision_in_it(hand, tmp_path: Path, make_photo, qtbot: QtBot) -> None:
    (tmp_path / "broken.jpg").write_bytes(make_photo()[:200])
    hand.view.activateWindow()
    qtbot.waitUntil(hand.view.isActiveWindow, timeout=3000)
    hand.take_in(tmp_path / "broken.jpg")
    hand.click("Take in as received…")
    hand.click("Keep it as it came")
    hand.idle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert hand.taking._files.isAncestorOf(focused) or focused is hand.taking._files
