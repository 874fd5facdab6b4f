import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Matter, Mode
from intake_app.ui.search_page import HitRow, SearchPage
from intake_app.ui.session import Session
from intake_app.vault import Vault


@pytest.fixture
def matter(vault: Vault) -> Matter:
    with vault.change() as change:
        made = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
        change.notes.add(made.code, "First interview", "The platform wrote on <b>Wednesday</b>.")
    return made


@pytest.fixture
def page(session: Session, matter: Matter, qtbot: QtBot) -> SearchPage:
    made = SearchPage(session)
    qtbot.addWidget(made)
    made.show()
    return made


def found(page: SearchPage, words: str, session: Session, qtbot: QtBot) -> list[str]:
    page.open(words)
    qtbot.waitUntil(lambda: not session.jobs.running())
    return [label.text() for label in page._stack.currentWidget().findChildren(QLabel)]


def test_a_hit_names_its_place_and_shows_the_words_around_it(page: SearchPage, session, matter, qtbot: QtBot) -> None:
    texts = found(page, "platf", session, qtbot)
    assert any(f"{matter.code} · First interview" in text for text in texts)
    assert any("<b>platform</b>" in text for text in texts)


def test_a_hit_opens_where_it_was_found(page: SearchPage, session, matter, qtbot: QtBot) -> None:
    found(page, "platform", session, qtbot)
    link = page._stack.currentWidget().findChild(QAbstractButton)
    with qtbot.waitSignal(session.went_to) as gone:
        link.click()
    assert gone.args[0] == "matters"
    assert gone.args[1][:2] == (matter.code, "notes")


def test_a_click_anywhere_on_a_hit_opens_it(page: SearchPage, session, matter, qtbot: QtBot) -> None:
    found(page, "platform", session, qtbot)
    row = page._stack.currentWidget().findChild(HitRow)
    with qtbot.waitSignal(session.went_to) as gone:
        qtbot.mouseClick(row.title, Qt.MouseButton.LeftButton)
    assert gone.args[0] == "matters"
    assert gone.args[1][:2] == (matter.code, "notes")


def test_what_a_note_says_is_never_taken_for_markup(page: SearchPage, session, qtbot: QtBot) -> None:
    texts = found(page, "Wednesday", session, qtbot)
    assert any("&lt;b&gt;" in text for text in texts)


def test_nothing_found_says_how_is_searched(page: SearchPage, session, qtbot: QtBot) -> None:
    assert any("Nothing found" in text for text in found(page, "zebra", session, qtbot))


def test_an_answer_to_what_was_typed_before_is_dropped(page: SearchPage, session, qtbot: QtBot) -> None:
    page.open("zebra")
    texts = found(page, "platform", session, qtbot)
    assert not any("Nothing found" in text for text in texts)
