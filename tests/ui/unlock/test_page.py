import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_app.domain.vault import RecoverySheet
from intake_app.errors import (
    CannotOpen,
    DatabaseDamaged,
    DatabaseEmpty,
    HeaderDamaged,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
    WrongSecret,
)
from intake_app.ui.jobs import Jobs
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.unlock.page import UnlockPage
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Vault

SEVEN: list[Callable[[Path], CannotOpen]] = [
    WrongSecret,
    HeaderDamaged,
    DatabaseDamaged,
    DatabaseEmpty,
    lambda vault: VaultTooNew(vault, 9, 1),
    VaultMissing,
    lambda vault: VaultInUse(vault, "process 7"),
]


@pytest.fixture
def page(folder: Path, locked: RecoverySheet, jobs: Jobs, verbs: Verbs, qtbot: QtBot) -> UnlockPage:
    made = UnlockPage([folder], jobs, verbs.open_vault)
    qtbot.addWidget(made)
    made.show()
    return made


def told(page: UnlockPage) -> list[str]:
    return [panel.accessibleName() for panel in page.findChildren(MessagePanel) if panel.isVisible()]


def test_the_right_passphrase_opens_the_vault(page: UnlockPage, folder: Path, passphrase: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClicks(page._passphrase, passphrase)
        qtbot.keyClick(page._passphrase, Qt.Key.Key_Return)
    vault = opened.args[0]
    assert isinstance(vault, Vault)
    assert vault.folder == folder
    vault.close()


def test_a_wrong_passphrase_is_told_beside_the_field_and_can_be_typed_over(page: UnlockPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page._passphrase, "wrong")
    qtbot.mouseClick(page._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told(page)))
    assert page._passphrase.property("state") == "bad"
    assert page._passphrase.isEnabled()
    qtbot.keyClicks(page._passphrase, "x")
    assert page._passphrase.text() == "x"
    qtbot.waitUntil(lambda: told(page) == [])


def test_an_empty_passphrase_is_not_tried(page: UnlockPage, jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.mouseClick(page._button, Qt.MouseButton.LeftButton)
    assert jobs.running() == []
    assert "first" in page._passphrase.accessibleDescription()


def test_an_emptied_database_says_so(page: UnlockPage, folder: Path, passphrase: str, qtbot: QtBot) -> None:
    os.truncate(folder / "vault.db", 0)
    page._passphrase.setText(passphrase)
    page._unlock()
    qtbot.waitUntil(lambda: bool(told(page)))
    assert "empty" in told(page)[0]


def test_the_seven_reasons_never_share_words(page: UnlockPage, folder: Path, qtbot: QtBot) -> None:
    titles, explanations = set(), set()
    for reason in SEVEN:
        page._show_failure(reason(folder))
        panel = next(each for each in page.findChildren(MessagePanel) if each is page._failure)
        titles.add(panel.accessibleName())
        explanations.add(panel.accessibleDescription())
    assert len(titles) == len(explanations) == len(SEVEN)


def test_a_vault_chosen_from_a_drive_joins_the_list(
    page: UnlockPage, folder: Path, tmp_path: Path, passphrase: str, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick" / "Other.intake"
    shutil.copytree(folder, stick)
    page._add(stick)
    assert page.folder() == stick
    page._add(folder)
    assert page.folder() == folder
    assert page._vault.count() == 2


def test_caps_lock_is_hinted(page: UnlockPage) -> None:
    page._passphrase.caps_lock_seen.emit(True)
    assert page._passphrase.accessibleDescription() == "Caps Lock is on"
    page._passphrase.caps_lock_seen.emit(False)
    assert page._passphrase.accessibleDescription() == ""


def test_the_other_ways_are_told(page: UnlockPage, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sheet_asked) as asked:
        page.sheet_asked.emit(page.folder())
    assert asked.args == [folder]
