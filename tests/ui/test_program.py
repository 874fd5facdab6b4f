import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from intake_app import paths
from intake_app.domain.matter import Mode
from intake_app.domain.vault import RecoverySheet
from intake_app.errors import StorageFull
from intake_app.settings import Settings
from intake_app.ui import places
from intake_app.ui.create.page import CreatePage
from intake_app.ui.jobs import Lane, Report, StripWords
from intake_app.ui.program import Program
from intake_app.ui.shell.rail import Rail
from intake_app.ui.start.language_link import LanguageLink
from intake_app.ui.start.page import StartPage
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.unlock.page import UnlockPage
from intake_app.ui.unlock.sheet_page import SheetPage
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.text import Text
from intake_app.vault import Vault


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "home"
    monkeypatch.setattr(paths, "data_dir", lambda: place)
    return place


@pytest.fixture
def program(home: Path, verbs: Verbs, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, Settings(), verbs, tmp_path / "settings.json")
    qtbot.addWidget(made.start, before_close_func=lambda window: window.closed.disconnect())
    yield made
    if made.session is not None:
        with qtbot.waitSignal(made.session.closed):
            made.session.lock()
    made.close()


def unlock(program: Program, passphrase: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(program.start.findChildren(UnlockPage)) == 1)  # the one before has gone
    page = program.start.findChild(UnlockPage)
    page._passphrase.setText(passphrase)
    page._unlock()
    qtbot.waitUntil(lambda: program.shell is not None)


def labels(window: QWidget) -> set[str]:
    return {button.text().replace("&", "") for button in window.findChildren(QAbstractButton)}


def test_with_no_vault_in_sight_three_things_are_offered(program: Program) -> None:
    program.open_start()
    assert program.start.findChild(StartPage) is not None
    assert program.start.windowTitle() == "Intake"


def test_the_keyboard_begins_on_the_first_page_again_when_another_was_left(program: Program, qtbot: QtBot) -> None:
    program.open_start()
    program.start.activateWindow()
    qtbot.waitUntil(program.start.isActiveWindow, timeout=3000)
    for words, page in (("Create a vault", CreatePage), ("Cancel", StartPage)):
        buttons = {each.text().replace("&", ""): each for each in program.start.findChildren(QAbstractButton)}
        buttons[words].click()
        qtbot.waitUntil(lambda page=page: program.start.findChild(page) is not None, timeout=3000)
    qtbot.waitUntil(lambda: program.start.findChild(CreatePage) is None, timeout=3000)
    qtbot.waitUntil(lambda: program.start.focusWidget() is not None, timeout=3000)
    assert program.start.focusWidget().isVisible()


def test_a_vault_in_the_usual_place_is_offered_by_its_folder_name(
    program: Program, home: Path, folder: Path, locked: RecoverySheet
) -> None:
    home.mkdir()
    folder.rename(home / "Eastbrook.intake")
    program.open_start()
    page = program.start.findChild(UnlockPage)
    assert page._vault.currentText() == "Eastbrook"


def test_unlock_lock_and_unlock_again(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    assert program.shell.isVisible()
    assert not program.start.isVisible()
    program.session.lock()
    assert program.shell is None
    assert program.start.isVisible()
    unlock(program, passphrase, qtbot)  # at once, while the lock may still be closing the vault


@pytest.mark.parametrize("seen", [True, False])
def test_work_that_a_lock_broke_off_is_told_once_the_vault_is_open_again(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot, seen: bool
) -> None:
    """A handoff that was being written is not on the stick that somebody is about to give away."""
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    assert program.session is not None

    def work(report: Report) -> None:
        while True:
            report.check()

    program.jobs.run(Lane.POOL, work, owner=program, strip=StripWords(str) if seen else None)
    with qtbot.waitSignal(program.session.closed):
        program.session.lock()
    unlock(program, passphrase, qtbot)
    told = [text.plain() for text in program.shell.findChildren(Text)] if program.shell else []
    assert any("has to be done again" in text for text in told) is seen


def test_what_an_open_vault_needs_is_loaded_while_its_passphrase_is_typed(
    program: Program, folder: Path, locked: RecoverySheet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(places, "import_module", lambda name: loaded.append(name) or import_module(name))
    program.open_start(folder)
    qtbot.waitUntil(lambda: not program.jobs.running() and bool(loaded))
    assert {f"intake_app.ui.{page}" for page in places.PAGES} <= set(loaded)
    assert "intake_app.workflows.open_vault" in loaded


def test_nothing_typed_stays_in_the_start_window(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    qtbot.waitUntil(lambda: program.start.findChild(UnlockPage) is None)


def test_a_dialog_can_not_hold_up_the_lock(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    dialog = QDialog(program.shell)
    dialog.open()
    with qtbot.waitSignal(program.session.closed):
        program.session.lock()
    assert program.shell is None


def test_closing_the_window_closes_the_vault_and_ends_the_program(
    program: Program,
    folder: Path,
    locked: RecoverySheet,
    passphrase: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", staticmethod(ended.append))
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    program.shell.close()
    qtbot.waitUntil(lambda: ended == [0])
    Vault.open(folder, passphrase, actor="Desk 1").close()


def test_a_vault_is_created_and_entered(program: Program, home: Path, qtbot: QtBot) -> None:
    program.open_start()
    program.entrance.show_create()
    page = program.start.findChild(CreatePage)
    page._where._name.setText("Eastbrook")
    page._forward()
    page._passphrase._generated._written.setChecked(True)
    page._forward()
    qtbot.waitUntil(lambda: page._made is not None)
    for edit, number in zip(page._sheet._edits, page._sheet._asked, strict=True):
        edit.setText(page._words[number])
    qtbot.waitUntil(page.foot.forward.isEnabled)
    page.foot.forward.click()
    qtbot.waitUntil(lambda: program.shell is not None)
    assert program.session.vault.folder == home / "Eastbrook.intake"


def test_the_sheet_opens_and_leads_to_a_new_passphrase(
    program: Program, folder: Path, locked: RecoverySheet, qtbot: QtBot
) -> None:
    program.open_start(folder)
    program.entrance.show_sheet(folder)
    page = program.start.findChild(SheetPage)
    for edit, word in zip(page._edits, locked.words, strict=True):
        edit.setText(word)
    page._open()
    from intake_app.ui.unlock.new_passphrase import NewPassphrasePage

    qtbot.waitUntil(lambda: program.start.findChild(NewPassphrasePage) is not None)
    program.start.findChild(NewPassphrasePage)._later.click()
    qtbot.waitUntil(lambda: program.shell is not None)


def test_trouble_while_closing_is_told_on_the_unlock_page(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)

    def fail(_vault: Vault) -> None:
        raise StorageFull(folder)

    program.session.before_lock(lambda: [fail])
    program.session.lock()
    qtbot.waitUntil(lambda: program.session is None)
    panel = program.start.findChild(MessagePanel)
    assert "full" in panel.accessibleName()


def test_changed_settings_are_written_and_name_nothing(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    program.session.change_settings(Settings(lock_after_minutes=5))
    qtbot.waitUntil((tmp_path / "settings.json").exists)
    stored = (tmp_path / "settings.json").read_text("utf-8")
    assert json.loads(stored)["lock_after_minutes"] == 5
    assert "Clinic" not in stored


def test_another_language_is_one_click_away_before_a_vault_is_open(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open_start()
    program.start.findChild(LanguageLink).click()
    qtbot.waitUntil(lambda: {"Crear una bóveda", "English"} <= labels(program.start))
    qtbot.waitUntil((tmp_path / "settings.json").exists)


def test_another_language_renews_the_window_over_the_same_vault_and_keeps_what_is_typed(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    session, before = program.session, program.shell
    before.resize(800, 700)  # as wide as the screen of the tests
    size = before.size()
    with session.vault.change(actor="Desk 1") as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    session.go("matters", matter.code)
    before.page()._matter.show_tab("notes")
    notes = before.page()._matter._tabs.notes
    qtbot.waitUntil(lambda: notes._matter == matter.code)
    notes._editor.body.setPlainText("half a sentence")

    session.change_settings(Settings(language="es"))
    qtbot.waitUntil(lambda: program.shell is not before)
    words = {text.plain() for text in program.shell.findChildren(Text)}
    assert {"Ajustes", "Idioma", "Sin conexión"} <= words
    assert program.shell.size() == size
    with session.vault.reading() as view:
        assert [note.body for note in view.notes.of(matter.code)] == ["half a sentence"]
    with qtbot.waitSignal(session.closed) as told:
        session.lock()
    assert told.args == [None]


def test_another_size_of_text_cuts_no_word_of_the_rail(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    before = program.shell
    program.session.change_settings(Settings(text_percent=200))
    qtbot.waitUntil(lambda: program.shell is not before)
    rail = program.shell.findChild(Rail)
    assert all(button.width() >= button.sizeHint().width() for button in rail.findChildren(QAbstractButton))
    program.session.change_settings(Settings())


def test_a_lock_beats_a_change_of_language(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    session = program.session
    session.change_settings(Settings(language="es"))
    with qtbot.waitSignal(session.closed):
        session.lock()
    assert program.shell is None


def test_drafts_that_can_not_be_saved_keep_the_window_as_it_is(
    program: Program, folder: Path, locked: RecoverySheet, passphrase: str, qtbot: QtBot
) -> None:
    program.open_start(folder)
    unlock(program, passphrase, qtbot)
    shell = program.shell

    def fail(_vault: Vault) -> None:
        raise StorageFull(folder)

    program.session.before_lock(lambda: [fail])
    program.session.change_settings(Settings(language="es"))
    qtbot.waitUntil(lambda: shell.findChild(MessagePanel) is not None)
    qtbot.waitUntil(shell.isEnabled)
    assert program.shell is shell
    program.session.before_lock(tuple)
