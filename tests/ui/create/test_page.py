from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.create.page import PASSPHRASE, SHEET, WHERE, CreatePage
from intake_app.ui.jobs import Jobs
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.start.window import StartWindow
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Vault


@pytest.fixture
def page(tmp_path: Path, jobs: Jobs, verbs: Verbs, qtbot: QtBot) -> CreatePage:
    made = CreatePage(tmp_path, jobs, verbs)
    for widget in (made, made.foot):
        qtbot.addWidget(widget)
        widget.show()
    return made


def go_to_passphrase(page: CreatePage, qtbot: QtBot, name: str = "Eastbrook") -> None:
    qtbot.keyClicks(page._where._name, name)
    qtbot.mouseClick(page.foot.forward, Qt.MouseButton.LeftButton)


def go_to_sheet(page: CreatePage, qtbot: QtBot) -> str:
    go_to_passphrase(page, qtbot)
    page._passphrase._generated._written.setChecked(True)
    passphrase = page._passphrase.passphrase()
    qtbot.mouseClick(page.foot.forward, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._step == SHEET)
    return passphrase


def type_back(page: CreatePage) -> None:
    for edit, number in zip(page._sheet._edits, page._sheet._asked, strict=True):
        edit.setText(page._words[number])


def test_from_name_to_a_vault_that_both_secrets_open(page: CreatePage, tmp_path: Path, qtbot: QtBot) -> None:
    passphrase = go_to_sheet(page, qtbot)
    assert len(passphrase.split()) == 7
    type_back(page)
    qtbot.waitUntil(page.foot.forward.isEnabled)
    with qtbot.waitSignal(page.finished) as finished:
        qtbot.mouseClick(page.foot.forward, Qt.MouseButton.LeftButton)
    vault = finished.args[0]
    assert vault.name == "Eastbrook"
    vault.close()
    folder = tmp_path / "Eastbrook.intake"
    Vault.open(folder, passphrase, actor="Desk 1").close()
    Vault.open_with_sheet(folder, page._words, actor="Desk 1").close()


def test_enter_goes_on_once_the_step_is_done(page: CreatePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page._where._name, Qt.Key.Key_Return)
    assert page._step == WHERE
    qtbot.keyClicks(page._where._name, "Eastbrook")
    qtbot.keyClick(page._where._name, Qt.Key.Key_Return)
    assert page._step == PASSPHRASE


def test_nothing_goes_on_before_its_step_is_done(page: CreatePage, qtbot: QtBot) -> None:
    assert not page.foot.forward.isEnabled()
    go_to_passphrase(page, qtbot)
    assert not page.foot.forward.isEnabled()
    page._passphrase._generated._written.setChecked(True)
    assert page.foot.forward.isEnabled()
    page._passphrase._others.click()
    assert not page.foot.forward.isEnabled()  # the other words have to be written down too


def test_finish_sleeps_until_the_words_are_right_and_the_sheet_has_opened_the_vault(
    page: CreatePage, qtbot: QtBot
) -> None:
    go_to_sheet(page, qtbot)
    page._sheet._edits[0].setText("not")
    type_back(page)
    assert not page.foot.forward.isEnabled()
    qtbot.waitUntil(page.foot.forward.isEnabled)
    assert page._vault is not None
    page._vault.close()


def test_cancelling_at_the_sheet_leaves_nothing_behind(page: CreatePage, tmp_path: Path, qtbot: QtBot) -> None:
    go_to_sheet(page, qtbot)
    assert (tmp_path / "Eastbrook.intake").is_dir()
    with qtbot.waitSignal(page.cancelled):
        page.foot.cancel.click()
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def window(page: CreatePage, qtbot: QtBot) -> StartWindow:
    made = StartWindow()
    qtbot.addWidget(made, before_close_func=lambda window: window.show_page(QWidget(), QSize(1, 1)))
    made.show_page(page, QSize(720, 720), foot=page.foot, may_close=page.may_close)
    made.show()
    return made


def button(window: StartWindow, text: str) -> QAbstractButton:
    return next(each for each in window.findChildren(QAbstractButton) if each.text().replace("&", "") == text)


def test_closing_at_the_sheet_asks_first(page: CreatePage, window: StartWindow, tmp_path: Path, qtbot: QtBot) -> None:
    go_to_sheet(page, qtbot)
    assert not window.close()
    button(window, "Go on").click()
    type_back(page)
    qtbot.waitUntil(page.foot.forward.isEnabled)
    assert window.close()
    assert (tmp_path / "Eastbrook.intake").is_dir()
    page._vault.close()


def test_what_is_discarded_on_closing_leaves_nothing_behind(
    page: CreatePage, window: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    go_to_sheet(page, qtbot)
    window.close()
    with qtbot.waitSignal(window.closed):
        button(window, "Discard the vault").click()
    assert list(tmp_path.iterdir()) == []


def test_closing_while_the_key_is_made_asks_once_it_is_made(
    page: CreatePage, window: StartWindow, qtbot: QtBot
) -> None:
    go_to_passphrase(page, qtbot)
    page._passphrase._generated._written.setChecked(True)
    page._forward()
    assert not window.close()
    qtbot.waitUntil(lambda: page.findChild(MessagePanel) is not None)
    assert page._step == SHEET


def test_closing_before_a_vault_is_made_just_closes(page: CreatePage, window: StartWindow, qtbot: QtBot) -> None:
    go_to_passphrase(page, qtbot)
    assert window.close()


def test_a_taken_name_is_told_before_anything_is_made(page: CreatePage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "Taken.intake").mkdir()
    qtbot.keyClicks(page._where._name, "Taken")
    assert not page.foot.forward.isEnabled()
    assert "already" in page._where._name.accessibleDescription()


def test_a_hostile_name_stays_in_its_folder(page: CreatePage, tmp_path: Path, qtbot: QtBot) -> None:
    page._where._name.setText("../../etc/\u202epasswd")
    assert page._where.folder().parent == tmp_path
    assert "\u202e" not in page._where.name()


def test_back_keeps_what_was_typed(page: CreatePage, qtbot: QtBot) -> None:
    go_to_passphrase(page, qtbot)
    qtbot.mouseClick(page.foot.back, Qt.MouseButton.LeftButton)
    assert page._where.name() == "Eastbrook"
    assert page.foot.forward.isEnabled()
