"""What stands above every page, and how long."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Mode
from intake_app.domain.memory_traces import MemoryTraces
from intake_app.domain.vault import LogState
from intake_app.ui.jobs import Lane as LaneOfJobs
from intake_app.ui.models.notes import NotesModel
from intake_app.ui.session import Session
from intake_app.ui.shell import standing
from intake_app.ui.shell.standing import Standing
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.workflows.look_at_matter import glance_at_matter


def told(widget: Standing) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text))


@pytest.fixture
def swapping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing, "memory_traces", lambda: MemoryTraces(swap=True))


def test_there_is_nothing_to_tell_of_a_sound_vault(session: Session, qtbot: QtBot) -> None:
    made = Standing(session)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: not session.jobs.running())
    assert made.isHidden()


@pytest.mark.parametrize(("damaged", "words"), [(False, "can only be read"), (True, "are damaged")])
def test_a_vault_that_can_only_be_read_says_so_and_why(
    session: Session, qtbot: QtBot, damaged: bool, words: str
) -> None:
    session.vault.read_only, session.vault.damaged = True, damaged
    made = Standing(session)
    qtbot.addWidget(made)
    session.vault.read_only = False
    assert not made.isHidden()
    assert words in told(made)
    links = [link.text() for link in made.findChildren(LinkButton) if link.isVisibleTo(made)]
    assert links == (["Save what can be read…"] if damaged else []), "it stays for as long as it is so"


def test_entries_that_do_not_read_are_told_as_soon_as_a_page_met_them(session: Session, qtbot: QtBot) -> None:
    """In all lists and models of the window; the rest of them is shown."""
    made = Standing(session)
    qtbot.addWidget(made)
    with session.vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Grey heron").code
        change.notes.add(code, "Call", "One")
        change.notes.add(code, "Visit", "Two")
    with session.vault.writing() as db:
        db.execute(
            "UPDATE notes SET created_at = 'yesterday' WHERE id = (SELECT note FROM revisions WHERE body = 'Two')"
        )
    model, found = NotesModel(), []
    session.jobs.run(
        LaneOfJobs.POOL, lambda _report: glance_at_matter(session.vault, code), owner=made, done=found.append
    )
    qtbot.waitUntil(lambda: bool(found) and not made.isHidden())
    assert "be read (1)" in told(made)
    with qtbot.waitSignal(session.went_to) as asked:
        next(link for link in made.findChildren(LinkButton) if link.text() == "Look at Activity").click()
    assert asked.args[0] == "activity"
    model.show(found[0].notes)
    shown = [model.about(model.index(row, 0).data(Qt.ItemDataRole.UserRole)) for row in range(model.rowCount())]
    assert len(shown) == 2


@pytest.mark.parametrize("log", [LogState.UNFINISHED, LogState.DAMAGED, LogState.MISSING])
def test_what_a_crash_cost_is_told_until_it_is_understood(session: Session, qtbot: QtBot, log: LogState) -> None:
    session.vault.log = log
    made = Standing(session)
    qtbot.addWidget(made)
    assert "without locking" in told(made)
    made.findChildren(LinkButton)[0].click()
    assert made.isHidden()


def test_memory_that_goes_to_the_disk_is_told_once(session: Session, qtbot: QtBot, swapping: None) -> None:
    made = Standing(session)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: not made.isHidden())
    assert "swap" in told(made)
    made.findChildren(LinkButton)[0].click()
    assert session.settings.memory_told
    again = Standing(session)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: not session.jobs.running())
    assert again.isHidden()
    assert replace(session.settings, memory_told=False).memory_told is False


def test_what_can_be_put_away_comes_one_by_one(session: Session, qtbot: QtBot, swapping: None) -> None:
    """All at once they push the page out of a low window."""
    session.vault.log = LogState.DAMAGED
    made = Standing(session)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: not session.jobs.running())
    strips = made.findChildren(NoteStrip)
    assert [strip.isVisibleTo(made) for strip in strips] == [True, False]
    next(link for link in strips[0].findChildren(LinkButton)).click()
    assert strips[1].isVisibleTo(made)
    next(link for link in strips[1].findChildren(LinkButton)).click()
    assert made.isHidden()
