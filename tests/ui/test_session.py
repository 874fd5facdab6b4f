import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Mode
from intake_app.errors import StorageFull, StorageGone
from intake_app.ui.jobs import Lane, Report
from intake_app.ui.session import Session
from intake_app.vault import Vault


def test_a_lock_saves_drafts_into_the_vault_and_closes_it(
    session: Session, folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    vault = session.vault
    with vault.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")

    def save(_vault: Vault) -> None:
        with vault.change() as change:
            change.notes.add(matter.code, "Call", "half a sentence", draft=True)

    session.before_lock(lambda: [save])
    with qtbot.waitSignal(session.closed) as told:
        session.lock()
    assert told.args == [None]
    with Vault.open(folder, passphrase, actor="Desk 1") as again, again.reading() as view:
        assert [note.body for note in view.notes.of(matter.code)] == ["half a sentence"]


def test_work_in_every_lane_can_not_hold_a_lock_up(session: Session, qtbot: QtBot) -> None:
    let_go = threading.Event()

    def stubborn(_report: Report) -> None:
        let_go.wait()

    for lane in (Lane.WRITING, Lane.READING, Lane.POOL, Lane.POOL):
        session.jobs.run(lane, stubborn, owner=session)
    with qtbot.waitSignal(session.closed):
        session.lock()
    let_go.set()


def test_a_draft_that_can_not_be_saved_is_told_and_the_vault_closes_all_the_same(
    session: Session, folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    def fail(_vault: Vault) -> None:
        raise StorageFull(folder)

    session.before_lock(lambda: [fail])
    with qtbot.waitSignal(session.closed) as told:
        session.lock()
    assert isinstance(told.args[0], StorageFull)
    Vault.open(folder, passphrase, actor="Desk 1").close()


def test_a_lock_closes_dialogs_and_menus(session: Session, qtbot: QtBot) -> None:
    window, dialog, menu = QWidget(), QDialog(), QMenu()
    for widget in (window, dialog, menu):
        qtbot.addWidget(widget)
    window.show()
    dialog.open()
    menu.addAction("x")
    menu.popup(window.pos())
    with qtbot.waitSignal(session.closed):
        session.lock()
    assert not dialog.isVisible()
    assert not menu.isVisible()


def test_the_keys_that_lock_do_so_from_a_dialog_too(session: Session, qtbot: QtBot) -> None:
    window = QWidget()
    dialog = QDialog(window)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(dialog):
        dialog.open()
    with qtbot.waitSignal(session.closed):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_a_lock_clears_what_was_copied_here(session: Session, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("the fingerprint")
    with qtbot.waitSignal(session.closed):
        session.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_locking_twice_is_locking_once(session: Session, qtbot: QtBot) -> None:
    told: list[object] = []
    session.locked.connect(lambda: told.append("locked"))
    with qtbot.waitSignal(session.closed):
        session.lock()
        session.lock()
    assert told == ["locked"]


def test_a_vault_that_is_gone_is_locked_and_says_why(session: Session, folder: Path, qtbot: QtBot) -> None:
    key = session.vault.unlocked.data_key
    with qtbot.waitSignal(session.closed, timeout=20_000) as told:
        folder.rename(folder.with_name("Pulled out.intake"))
    assert isinstance(told.args[0], StorageGone)
    assert not any(key)


def test_running_out_of_idle_time_locks(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.closed):
        session.idle.ran_out.emit()
