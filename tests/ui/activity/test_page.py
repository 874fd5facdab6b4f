import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Mode
from intake_app.errors import RecordBroken
from intake_app.ui.activity.page import ActivityPage
from intake_app.ui.session import Session
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.vault import Vault


@pytest.fixture
def page(session: Session, vault: Vault, qtbot: QtBot) -> ActivityPage:
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    made = ActivityPage(session)
    qtbot.addWidget(made)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: not session.jobs.running())
    return made


def test_every_event_has_a_line_the_newest_first(page: ActivityPage) -> None:
    what = [page._model.index(row, 1).data() for row in range(page._model.rowCount())]
    assert what[0] == "Matter opened"
    assert what[-1] == "Vault created"


def test_verifying_says_so_in_one_sentence(page: ActivityPage, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(page._verify, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.jobs.running())
    said = [label.accessibleName() for label in page.findChild(NoteStrip).findChildren(QLabel)]
    assert said == ["The record is whole: 2 events, each fits the one before it."]
    assert page._verify.isEnabled()


def test_a_broken_record_is_told_as_such(
    page: ActivityPage, session: Session, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> int:
        raise RecordBroken(vault.folder, 2)

    monkeypatch.setattr(page, "_walk", broken)
    page.verify()
    qtbot.waitUntil(lambda: not session.jobs.running())
    assert page.findChild(MessagePanel) is not None
    assert page.findChild(NoteStrip) is None


def test_a_full_check_says_what_was_read(page: ActivityPage, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(page._check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(NoteStrip) is not None)
    (said,) = [label.accessibleName() for label in page.findChild(NoteStrip).findChildren(QLabel)]
    assert said.startswith("The vault is sound")
    qtbot.waitUntil(lambda: page._check.isEnabled() and not session.jobs.running())


def test_what_is_wrong_is_named(page: ActivityPage, session: Session, qtbot: QtBot) -> None:
    with session.vault._writer.transaction() as db:
        db.execute("UPDATE vault_info SET last_hash = ''")
    qtbot.mouseClick(page._check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(MessagePanel) is not None)
    words = " ".join(label.accessibleName() for label in page.findChild(MessagePanel).findChildren(QLabel))
    assert "line 3 is the first that does not" in words
    qtbot.waitUntil(lambda: not session.jobs.running())


def test_a_damaged_index_of_the_search_is_made_anew_by_the_check_which_says_so(
    page: ActivityPage, session: Session, qtbot: QtBot
) -> None:
    with session.vault._writer.transaction() as db:
        db.execute("DELETE FROM findable_data")
    qtbot.mouseClick(page._check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(NoteStrip) is not None)
    (said,) = [label.accessibleName() for label in page.findChild(NoteStrip).findChildren(QLabel)]
    assert said.startswith("The vault is sound")
    assert "It was made anew from what is stored." in said
    qtbot.waitUntil(lambda: not session.jobs.running())
    assert page._model.index(1, 1).data() == "Damaged index of the search made anew"
