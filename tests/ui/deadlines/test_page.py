"""The page of deadlines: every date in its place, with how it was counted, and what a person does about it is kept."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Reminder
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode
from intake_app.domain.process import Notice, Process, Recipient
from intake_app.domain.process_terms import CopyHeld, WindowBasis
from intake_app.ui.case.record_dialog import RecordDialog
from intake_app.ui.deadlines import page as page_module
from intake_app.ui.deadlines.export_dialog import ExportDialog
from intake_app.ui.deadlines.met_dialog import MetDialog
from intake_app.ui.deadlines.model import ENTRY, Group, Heading
from intake_app.ui.deadlines.page import DeadlinesPage
from intake_app.ui.deadlines.row import HEIGHT, TIGHT_HEIGHT
from intake_app.ui.deadlines.sheet import sheet_html
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.theme import Theme
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.vault import Vault
from intake_app.vault.records import Records
from intake_app.workflows.look_at_case import Due

TODAY = date(2026, 11, 23)
NOTICE = Notice(received_on=date(2026, 11, 18), window_days=10, window_basis=WindowBasis.STATED)
WINDOW = Process(copy_held=CopyHeld.NOTICE_ONLY, recipient=Recipient("Meta"), notice=NOTICE)


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "today", lambda: TODAY)


@pytest.fixture
def code(vault: Vault) -> MatterCode:
    with vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Juniper").code
        change.records.add(code, WINDOW)
        change.records.add(code, Reminder("Call counsel", TODAY, "Desk 1"))
        return code


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> DeadlinesPage:
    made = DeadlinesPage(session)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    settle(made, qtbot)
    return made


def settle(page: DeadlinesPage, qtbot: QtBot) -> None:
    page.activated()
    qtbot.waitUntil(lambda: not page.session.jobs.running())


def entries(page: DeadlinesPage) -> list[Heading | Due]:
    return [page._model.index(row).data(ENTRY) for row in range(page._model.rowCount())]


def said(page: DeadlinesPage) -> str:
    labels = [label.accessibleName() or label.text() for label in page._panel.findChildren(QLabel)]
    return " ".join([*labels, *(button.text() for button in page._panel.findChildren(QAbstractButton))])


def press(widget: QWidget, text: str, qtbot: QtBot) -> None:
    found = (each for each in widget.findChildren(QAbstractButton) if each.text().replace("&", "") == text)
    qtbot.mouseClick(next(each for each in found if each.isVisible()), Qt.MouseButton.LeftButton)


def answer(page: DeadlinesPage, text: str, qtbot: QtBot) -> None:
    """To the question whether it was met."""
    press(next(each for each in page.findChildren(MetDialog) if each.isVisible()), text, qtbot)
    qtbot.waitUntil(lambda: not page.session.jobs.running())


def choose(page: DeadlinesPage, act_by: date) -> None:
    row = next(at for at, entry in enumerate(entries(page)) if isinstance(entry, Due) and entry.act_by == act_by)
    page.findChild(QListView).setCurrentIndex(page._model.index(row))


def test_dates_stand_by_day_under_their_headings(code: MatterCode, page: DeadlinesPage, qtbot: QtBot) -> None:
    settle(page, qtbot)
    today, reminder, soon, window = entries(page)
    assert (today, soon) == (Heading(Group.TODAY, 1), Heading(Group.SOON, 1))
    assert isinstance(reminder, Due)
    assert isinstance(window, Due)
    assert (reminder.act_by, window.act_by) == (TODAY, date(2026, 11, 27))
    rows = [page._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (1, 3)]
    assert code in rows[0]
    assert "Meta" in rows[1]
    assert not page._model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_the_chosen_date_says_how_it_was_counted_and_that_it_is_no_advice(
    code: MatterCode, page: DeadlinesPage, qtbot: QtBot
) -> None:
    settle(page, qtbot)
    choose(page, date(2026, 11, 27))
    text = said(page)
    for part in ("as the notice says", "Sat, Nov 28, 2026", "Fri, Nov 27, 2026", "not legal advice", code):
        assert part in text


def test_a_date_marked_as_met_no_longer_waits(
    code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot
) -> None:
    settle(page, qtbot)
    for act_by in (TODAY, date(2026, 11, 27)):
        choose(page, act_by)
        press(page._panel, "Mark as met", qtbot)
        answer(page, "Mark as met", qtbot)
    assert [entry for entry in entries(page) if isinstance(entry, Heading)] == [Heading(Group.DONE, 2)]
    with vault.reading() as view:
        assert view.records.of(code, Process)[0].value.met == ("R1",)
        assert view.records.of(code, Reminder)[0].value.met_on == TODAY


def test_a_date_that_was_not_met_after_all_waits_again(
    code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot
) -> None:
    settle(page, qtbot)
    for act_by in (TODAY, date(2026, 11, 27)):
        choose(page, act_by)
        press(page._panel, "Mark as met", qtbot)
        answer(page, "Mark as met", qtbot)
        choose(page, act_by)
        press(page._panel, "Not met after all", qtbot)
        qtbot.waitUntil(lambda: not page.session.jobs.running())
    with vault.reading() as view:
        assert view.records.of(code, Process)[0].value.met == ()
        assert view.records.of(code, Reminder)[0].value.met_on is None


def test_a_slip_on_mark_as_met_leaves_it_open(
    code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot
) -> None:
    settle(page, qtbot)
    choose(page, date(2026, 11, 27))
    press(page._panel, "Mark as met", qtbot)
    answer(page, "Leave it open", qtbot)
    with vault.reading() as view:
        assert view.records.of(code, Process)[0].value.met == ()


def test_a_date_set_by_hand_can_be_taken_back(
    code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot
) -> None:
    settle(page, qtbot)
    choose(page, date(2026, 11, 27))
    assert not page._panel._count_again.isVisible()
    page.change_date()
    dialog = page.findChild(RecordDialog)
    dialog.form.day.set_text("12/1/2026")
    dialog.form.line.setText("The platform agreed to wait")
    dialog.save()
    qtbot.waitUntil(lambda: not page.session.jobs.running())
    choose(page, date(2026, 12, 1))
    press(page._panel, "Back to the counted date", qtbot)
    qtbot.waitUntil(lambda: not page.session.jobs.running())
    with vault.reading() as view:
        assert not view.records.of(code, Process)[0].value.overrides
    choose(page, date(2026, 11, 27))


def test_a_date_set_by_hand_needs_a_reason_and_says_so(
    code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot
) -> None:
    settle(page, qtbot)
    choose(page, date(2026, 11, 27))
    page.change_date()
    dialog = page.findChild(RecordDialog)
    dialog.form.day.set_text("12/1/2026")
    dialog.save()
    assert dialog.isVisible()
    dialog.form.line.setText("The platform agreed to wait; counsel called")
    dialog.save()
    qtbot.waitUntil(lambda: not page.session.jobs.running())
    with vault.reading() as view:
        (override,) = view.records.of(code, Process)[0].value.overrides.values()
    assert (override.on, override.why) == (date(2026, 12, 1), "The platform agreed to wait; counsel called")
    choose(page, date(2026, 12, 1))
    assert "The platform agreed to wait" in said(page)


@pytest.mark.parametrize("typed", ["", "31/31/2026", "nonsense", "11/30/26"])
def test_a_day_that_is_none_is_told_and_nothing_is_stored(
    code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot, typed: str
) -> None:
    settle(page, qtbot)
    page.add()
    dialog = page.findChild(RecordDialog)
    dialog.form.line.setText("Call the clerk")
    dialog.form.day.set_text(typed)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.day.input.accessibleDescription()
    with vault.reading() as view:
        assert len(view.records.of(code, Reminder)) == 1


def test_a_deadline_can_be_added_by_hand(code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot) -> None:
    settle(page, qtbot)
    page.add()
    dialog = page.findChild(RecordDialog)
    dialog.form.line.setText("Call the clerk")
    dialog.form.day.set_text("3 Dec 2026")
    dialog.save()
    qtbot.waitUntil(lambda: not page.session.jobs.running())
    with vault.reading() as view:
        assert [stored.value.what for stored in view.records.of(code, Reminder)] == ["Call counsel", "Call the clerk"]


@contextmanager
def locked_before_it_is_stored(page: DeadlinesPage, qtbot: QtBot) -> Iterator[None]:
    """What is to be stored meanwhile waits for its turn, which does not come before the vault is locked."""
    session, go_on = page.session, threading.Event()
    session.before_lock(page.drafts_to_save)
    session.jobs.run(Lane.WRITING, lambda _report: go_on.wait(30), owner=session)
    yield
    with qtbot.waitSignal(session.closed, timeout=30_000):
        session.lock()
    go_on.set()


@pytest.mark.parametrize("said_so", [True, False])
def test_a_lock_loses_no_deadline_that_was_typed(
    code: MatterCode, page: DeadlinesPage, folder: Path, passphrase: str, qtbot: QtBot, said_so: bool
) -> None:
    settle(page, qtbot)
    with locked_before_it_is_stored(page, qtbot):
        page.add()
        dialog = page.findChild(RecordDialog)
        dialog.form.line.setText("Call the clerk")
        dialog.form.day.set_text("3 Dec 2026")
        if said_so:
            dialog.save()
    with Vault.open(folder, passphrase, actor="Desk 1") as again, again.reading() as view:
        assert [stored.value.what for stored in view.records.of(code, Reminder)] == ["Call counsel", "Call the clerk"]


@pytest.mark.parametrize("said_so", [True, False])
def test_a_lock_puts_no_date_in_place_of_a_counted_one_unless_somebody_said_so(
    code: MatterCode, page: DeadlinesPage, folder: Path, passphrase: str, qtbot: QtBot, said_so: bool
) -> None:
    settle(page, qtbot)
    with locked_before_it_is_stored(page, qtbot):
        choose(page, date(2026, 11, 27))
        page.change_date()
        dialog = page.findChild(RecordDialog)
        dialog.form.line.setText("The platform agreed to wait")
        dialog.form.day.set_text("12/1/2026")
        if said_so:
            dialog.save()
    with Vault.open(folder, passphrase, actor="Desk 1") as again, again.reading() as view:
        assert bool(view.records.of(code, Process)[0].value.overrides) is said_so


def test_an_empty_page_says_what_belongs_there(page: DeadlinesPage) -> None:
    assert page._stack.currentWidget() is page.findChild(EmptyState)
    assert not page._print.isEnabled()


def test_the_sheet_has_every_open_date_and_nothing_unescaped(
    code: MatterCode, page: DeadlinesPage, vault: Vault, qtbot: QtBot
) -> None:
    with vault.change() as change:
        change.records.add(code, Reminder("<script>Call</script>", TODAY, "Desk 1"))
    settle(page, qtbot)
    html = sheet_html(page._due, TODAY)
    assert "&lt;script&gt;" in html
    assert "<script>" not in html
    assert "Fri, Nov 27, 2026" in html
    assert "not legal advice" in html


def test_a_calendar_file_is_written_only_after_saying_what_it_gives_away(
    code: MatterCode,
    page: DeadlinesPage,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settle(page, qtbot)
    target = tmp_path / "deadlines.ics"
    monkeypatch.setattr(page_module, "choose_target", lambda _parent, _title, then, name: then(target))
    qtbot.mouseClick(page._export, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ExportDialog)
    assert not target.exists()
    assert "not encrypted" in " ".join(label.accessibleName() for label in dialog.findChildren(QLabel))
    dialog.accept()
    qtbot.waitUntil(lambda: not page.session.jobs.running())
    assert target.read_text("utf-8").count("BEGIN:VEVENT") == 2


def test_a_second_visit_reads_nothing_and_keeps_its_place(
    page: DeadlinesPage, session: Session, vault: Vault, code: MatterCode, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(page, qtbot)  # with what the matter holds
    second = page._model.index(page._model.first_row() + 2)
    page._list.setCurrentIndex(second)
    read: list[type] = []
    monkeypatch.setattr(Records, "every", lambda _records, kind: read.append(kind) or [])
    settle(page, qtbot)
    assert (read, page._list.currentIndex().row()) == ([], second.row())
    page.open(page._model.index(page._model.first_row()).data(ENTRY))
    settle(page, qtbot)
    assert page._list.currentIndex().row() == page._model.first_row()


def test_in_large_text_what_is_due_has_the_width_of_the_list(
    page: DeadlinesPage, code: MatterCode, look: Theme, qtbot: QtBot
) -> None:
    """Beside the day there was room for three letters of the matter."""
    settle(page, qtbot)
    rows = [row for row in range(page._model.rowCount()) if isinstance(page._model.index(row).data(ENTRY), Due)]
    wide = page._list.visualRect(page._model.index(rows[0])).height()
    page.resize(800, 700)
    narrow = page._list.visualRect
    qtbot.waitUntil(lambda: narrow(page._model.index(rows[0])).height() == look.px(TIGHT_HEIGHT))
    assert wide == look.px(HEIGHT)
