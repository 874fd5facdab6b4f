"""A form in a dialog: what stands in it is in the vault, or it still stands there, whatever comes between."""

import resource
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Person
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode
from intake_app.domain.records import Record
from intake_app.ui.case.forms import PersonForm
from intake_app.ui.case.record_dialog import RecordDialog, drafts_in
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Vault
from intake_app.workflows.write_record import add_record

LIMIT = 30_000  # milliseconds
NAME = "Juniper"


@pytest.fixture
def code(vault: Vault) -> MatterCode:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code


@pytest.fixture
def held(session: Session) -> Iterator[threading.Event]:
    """What is to be written waits until this is set, as behind a data key that is being replaced."""
    go_on = threading.Event()
    session.jobs.run(Lane.WRITING, lambda _report: go_on.wait(LIMIT / 1000), owner=session)
    yield go_on
    go_on.set()


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def storing() -> threading.Event:
    """Set once the record is being stored."""
    return threading.Event()


@pytest.fixture
def dialog(session: Session, code: MatterCode, done: list[str], storing: threading.Event, qtbot: QtBot) -> RecordDialog:
    def store(vault: Vault, value: Record) -> None:
        storing.set()
        add_record(vault, code, value, actor="Desk 1")

    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 700)
    parent.show()
    session.before_lock(lambda: drafts_in(parent))
    made = RecordDialog(parent, session, "Add a person", PersonForm(), store, lambda: done.append("done"))
    made.open()
    made.form.pseudonym.set_value(NAME)
    return made


def people(vault: Vault, code: MatterCode) -> list[str]:
    with vault.reading() as view:
        return [stored.value.pseudonym for stored in view.records.of(code, Person)]


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)


def test_it_is_stored_and_closes_and_enter_twice_is_once(
    dialog: RecordDialog, session: Session, vault: Vault, code: MatterCode, done: list[str], held, qtbot: QtBot
) -> None:
    for _ in range(2):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.accepted, timeout=LIMIT):
        held.set()
    idle(session, qtbot)
    assert people(vault, code) == [NAME]
    assert done == ["done"]


def test_a_lock_before_it_was_stored_stores_it(
    dialog: RecordDialog, session: Session, folder: Path, passphrase: str, code: MatterCode, held, qtbot: QtBot
) -> None:
    dialog.save()
    with qtbot.waitSignal(session.closed, timeout=LIMIT):
        session.lock()
    held.set()
    idle(session, qtbot)
    with Vault.open(folder, passphrase, actor="Desk 1") as again:
        assert people(again, code) == [NAME]


def test_a_lock_while_it_is_being_stored_stores_it_once(
    dialog: RecordDialog,
    session: Session,
    vault: Vault,
    folder: Path,
    passphrase: str,
    code: MatterCode,
    storing: threading.Event,
    qtbot: QtBot,
) -> None:
    with vault.writing():
        dialog.save()
        assert storing.wait(LIMIT / 1000)
        session.lock()
    qtbot.waitSignal(session.closed, timeout=LIMIT).wait()
    idle(session, qtbot)
    with Vault.open(folder, passphrase, actor="Desk 1") as again:
        assert people(again, code) == [NAME]


def test_what_the_drive_refuses_is_told_and_nothing_typed_is_lost(
    dialog: RecordDialog, session: Session, vault: Vault, code: MatterCode, done: list[str], qtbot: QtBot
) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, before[1]))
    try:
        dialog.save()
        qtbot.waitUntil(lambda: bool(dialog.findChildren(MessagePanel)), timeout=LIMIT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert dialog.isVisible()
    assert not done
    with qtbot.waitSignal(dialog.accepted, timeout=LIMIT):
        dialog.save()
    assert people(vault, code) == [NAME]


def test_left_before_it_was_stored_it_is_not(
    dialog: RecordDialog, session: Session, vault: Vault, code: MatterCode, done: list[str], held, qtbot: QtBot
) -> None:
    dialog.save()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    held.set()
    idle(session, qtbot)
    assert people(vault, code) == []
    assert done == []
