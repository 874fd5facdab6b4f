from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_app.domain.vault import RecoverySheet
from intake_app.ui.jobs import Jobs
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.unlock.new_passphrase import NewPassphrasePage
from intake_app.ui.unlock.sheet_page import SheetPage
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Vault


@pytest.fixture
def page(folder: Path, locked: RecoverySheet, jobs: Jobs, verbs: Verbs, qtbot: QtBot) -> SheetPage:
    made = SheetPage(folder, jobs, verbs.open_with_sheet)
    qtbot.addWidget(made)
    made.show()
    return made


def type_in(page: SheetPage, words: tuple[str, ...]) -> None:
    for edit, word in zip(page._edits, words, strict=True):
        edit.setText(word)


def test_twelve_words_open_the_vault(page: SheetPage, locked: RecoverySheet, qtbot: QtBot) -> None:
    type_in(page, locked.words)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(page._button, Qt.MouseButton.LeftButton)
    vault, words = opened.args
    assert words == locked.words
    vault.close()


def test_the_button_wakes_with_the_twelfth_word(page: SheetPage, locked: RecoverySheet) -> None:
    type_in(page, (*locked.words[:11], ""))
    assert not page._button.isEnabled()
    page._edits[11].setText(locked.words[11])
    assert page._button.isEnabled()


def test_pasted_words_find_their_fields(page: SheetPage, locked: RecoverySheet, qtbot: QtBot) -> None:
    page._edits[0].setText(" ".join(locked.words))
    page._edits[0].textEdited.emit(page._edits[0].text())
    assert page.words() == locked.words


def test_a_space_after_a_word_goes_on_to_the_next(page: SheetPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page._edits[0].setFocus()
    qtbot.keyClicks(page._edits[0], "zoo ")
    assert page.words()[0] == "zoo"
    qtbot.waitUntil(page._edits[1].hasFocus)


def test_a_mistyped_word_is_named(page: SheetPage, locked: RecoverySheet, qtbot: QtBot) -> None:
    type_in(page, (*locked.words[:3], "xyzzy", *locked.words[4:]))
    page._open()
    qtbot.waitUntil(lambda: page._edits[3].property("state") == "bad")
    assert page._button.isEnabled()


def test_after_words_that_do_not_open_it_the_first_is_at_hand(
    page: SheetPage, locked: RecoverySheet, qtbot: QtBot
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    type_in(page, (locked.words[1], locked.words[0], *locked.words[2:]))
    page._open()
    qtbot.waitUntil(lambda: page.findChild(MessagePanel) is not None)
    assert page._edits[0].hasFocus()


def test_a_new_passphrase_replaces_the_lost_one(
    folder: Path, locked: RecoverySheet, jobs: Jobs, verbs: Verbs, qtbot: QtBot
) -> None:
    vault = verbs.open_with_sheet(folder, locked.words)
    page = NewPassphrasePage(jobs, verbs, lambda new, slot: verbs.change_passphrase(vault, locked.words, new, slot))
    qtbot.addWidget(page)
    assert not page._set.isEnabled()
    page._choice._generated._written.setChecked(True)
    new = page._choice.passphrase()
    with qtbot.waitSignal(page.done):
        page._set.click()
    vault.close()
    Vault.open(folder, new, actor="Desk 1").close()
