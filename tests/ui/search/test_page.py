import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Details
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.search import HitKind
from intake_app.ui.search.hit_row import html_of
from intake_app.ui.search.hits import HIT
from intake_app.ui.search.page import PAGE, SearchPage
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Vault
from intake_app.vault.check import check


@pytest.fixture
def matter(vault: Vault) -> Matter:
    with vault.change() as change:
        made = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
        change.notes.add(made.code, "First interview", "The platform wrote on <b>Wednesday</b>.")
        change.records.add(made.code, Details(tags=("union",)))
        other = change.matters.add(Mode.NEWSROOM_TIP, "Platform nine").code
        for number in range(PAGE + 5):
            change.notes.add(other, f"Call {number}", "They waited for a train.")
    return made


@pytest.fixture
def page(session: Session, matter: Matter, qtbot: QtBot) -> SearchPage:
    made = SearchPage(session)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activated()
    return made


def found(page: SearchPage, words: str, session: Session, qtbot: QtBot) -> list[str]:
    page.open(words)
    return settled(page, session, qtbot)


def settled(page: SearchPage, session: Session, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not session.jobs.running() and not page._filters._pause.isActive())
    model = page._model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def choose(box, value: str) -> None:
    row = box.findData(value)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_a_hit_names_its_place_and_shows_the_words_around_it(page: SearchPage, session, matter, qtbot: QtBot) -> None:
    (line,) = [line for line in found(page, "platf", session, qtbot) if matter.code in line]
    assert "First interview" in line
    assert "The platform wrote on" in line
    (hit,) = [hit for hit in (page._model.index(row).data(HIT) for row in range(2)) if hit.matter == matter.code]
    assert "<b>platform</b>" in html_of(hit.snippet)


@pytest.mark.parametrize("way", ["click", "keys"])
def test_a_hit_opens_where_it_was_found(page: SearchPage, session, matter, way: str, qtbot: QtBot) -> None:
    found(page, "wednesday", session, qtbot)
    with qtbot.waitSignal(session.went_to) as gone:
        if way == "click":
            place = page._list.visualRect(page._model.index(0)).center()
            qtbot.mouseClick(page._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            page.take_focus()
            assert page._list.selectionModel().isSelected(page._model.index(0))
            qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert gone.args[0] == "matters"
    assert gone.args[1][:2] == (matter.code, "notes")


def test_what_a_note_says_is_never_taken_for_markup(page: SearchPage, session, qtbot: QtBot) -> None:
    found(page, "Wednesday", session, qtbot)
    assert "&lt;b&gt;" in html_of(page._model.index(0).data(HIT).snippet)


def test_the_next_page_is_read_when_the_list_is_scrolled_to_its_end(page: SearchPage, session, qtbot: QtBot) -> None:
    assert len(found(page, "train", session, qtbot)) == PAGE
    assert f"{PAGE + 5} " in page._head._note.text()
    bar = page._list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(settled(page, session, qtbot)) == PAGE + 5


def test_filters_narrow_what_is_found_and_are_taken_off_together(page: SearchPage, session, matter, qtbot) -> None:
    assert len(found(page, "platf", session, qtbot)) == 2
    filters = page._filters
    choose(filters._kind, HitKind.NOTE)
    assert len(settled(page, session, qtbot)) == 1
    choose(filters._tag, "union")
    assert len(settled(page, session, qtbot)) == 1
    filters._matter.setText("xxx-xxx")
    assert settled(page, session, qtbot) == []
    filters._matter.setText(matter.code.lower())
    assert len(settled(page, session, qtbot)) == 1
    choose(filters._time, "7")
    assert len(settled(page, session, qtbot)) == 1
    choose(filters._time, "between")
    filters._until.set_text("1 Jan 2020")
    filters._until.input.textEdited.emit("1 Jan 2020")
    assert settled(page, session, qtbot) == []
    filters._clear.click()
    assert len(settled(page, session, qtbot)) == 2
    assert filters._clear.isHidden()


def test_a_damaged_index_is_told_in_the_place_of_hits_with_the_way_to_the_check(
    page: SearchPage, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    assert found(page, "train", session, qtbot)
    with vault._writer.transaction() as db:
        db.execute("DELETE FROM findable_data WHERE id > 10")
    assert found(page, "platf", session, qtbot) == []
    panel = page.findChild(MessagePanel)
    assert panel.accessibleName() == "The index of the search is damaged"
    assert panel.isVisibleTo(page)
    with qtbot.waitSignal(session.went_to) as went:
        qtbot.mouseClick(panel.findChild(Button), Qt.MouseButton.LeftButton)
    assert went.args[0] == "activity"
    assert check(vault).ok
    assert found(page, "platf", session, qtbot)
    assert page._stack.currentWidget() is page._list
