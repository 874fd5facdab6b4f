"""Entering a case as a volunteer does: what is typed is in the vault, and the clocks follow."""

import threading
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Details, Stage
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Account, Demand, Notice, Process, StatusChange
from intake_app.domain.process_terms import (
    Category,
    CopyHeld,
    Department,
    IdType,
    ProcessKind,
    ProcessStatus,
    WindowBasis,
)
from intake_app.ui.jobs import Lane
from intake_app.ui.process import fields, history_panel, process_tab
from intake_app.ui.process.clock_card import ClockCard
from intake_app.ui.process.fields import ChoiceField, DateField, TextField
from intake_app.ui.process.process_tab import ProcessTab
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.look_at_matter import look_at_matter
from intake_app.workflows.write_record import add_record

TODAY = date(2025, 10, 5)


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (fields, history_panel, process_tab):
        monkeypatch.setattr(module, "today", lambda: TODAY)
    monkeypatch.setattr(process_tab, "zone", lambda: "America/Los_Angeles")


@pytest.fixture
def matters(vault: Vault) -> list[Matter]:
    with vault.change() as change:
        return [change.matters.add(Mode.CLINIC_INTAKE, name) for name in ("Blue heron", "Red fox")]


@pytest.fixture
def tab(session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot) -> ProcessTab:
    made = ProcessTab(session)
    made.resize(1100, 700)
    qtbot.addWidget(made)
    made.show()
    made.show_facts(look_at_matter(vault, matters[0].code))
    idle(session, qtbot)
    return made


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)


def processes(vault: Vault, matter: Matter) -> list[Process]:
    with vault.reading() as view:
        return [stored.value for stored in view.records.of(matter.code, Process)]


def press(widget: QWidget, text: str) -> None:
    """The visible button with this name."""
    found = [
        one
        for one in widget.findChildren(QAbstractButton)
        if one.isVisible() and text in {one.text().replace("&", ""), one.accessibleName()}
    ]
    found[0].click()  # as a click, Space or a screen reader does


def entry(tab: ProcessTab, label: str) -> QLineEdit:
    return next(one for one in tab.findChildren(QLineEdit) if one.accessibleName() == label and not one.isHidden())


def write(tab: ProcessTab, label: str, text: str, qtbot: QtBot) -> None:
    entry(tab, label).clear()
    qtbot.keyClicks(entry(tab, label), text)
    entry(tab, label).editingFinished.emit()


def pick(tab: ProcessTab, label: str, value: str) -> None:
    combo = next(one for one in tab.findChildren(QComboBox) if one.accessibleName() == label)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def cards(tab: ProcessTab) -> list[str]:
    return [card.accessibleName() for card in tab.findChildren(ClockCard) if card.isVisible()]


def words(widget: QWidget) -> str:
    return "\n".join(label.accessibleName() for label in widget.findChildren(QLabel) if label.isVisible())


def save(tab: ProcessTab, session: Session, qtbot: QtBot) -> None:
    tab.save()
    idle(session, qtbot)


def test_the_montco_case_is_entered_from_its_notice_and_shows_its_window(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    """Issued 11 September 2025, told about 22 days later, ten days to show a court filing; no customs issue named."""
    press(tab, "A notice came")
    idle(session, qtbot)
    pick(tab, "Kind", "customs_summons")
    write(tab, "Authority cited", "19 U.S.C. 1509", qtbot)
    pick(tab, "Agency", "dhs")
    write(tab, "Served on", "Meta Platforms, Inc.", qtbot)
    press(tab, "Add an account")
    pick(tab, "Platform", "facebook")
    write(tab, "Account", "MontCo Community Watch", qtbot)
    write(tab, "Reason stated", "Officer Safety / Doxing", qtbot)
    write(tab, "Notice dated", "10/3/2025", qtbot)
    write(tab, "Days to object", "10", qtbot)
    press(tab, "Add what is demanded")
    for category in ("Postal code", "Email addresses", "Location"):
        press(tab, category)
    save(tab, session, qtbot)

    (process,) = processes(vault, matters[0])
    assert process.notice == Notice(received_on=date(2025, 10, 3), window_days=10, window_basis=WindowBasis.STATED)
    assert (process.kind, process.issuer.department) == (ProcessKind.CUSTOMS_SUMMONS, Department.DHS)
    assert (process.recipient.name, process.recipient.platform) == ("Meta Platforms, Inc.", "facebook")
    assert process.accounts == (Account("facebook", IdType.USERNAME, "MontCo Community Watch"),)
    # Ten days from Friday 3 October end on Columbus Day, Monday the 13th; the last working day before is the 10th.
    shown = [
        "Notice window, Fri, Oct 10, 2025, 5 days left",
        "Return date, Not known",
        "Court rule, Not started, Starts when something is filed",
    ]
    qtbot.waitUntil(lambda: cards(tab) == shown)
    qtbot.waitUntil(lambda: "Purpose does not match the power cited" in words(tab))
    qtbot.waitUntil(lambda: "0 within · 2 unclear · 1 beyond" in words(tab))
    assert "Stated in the notice" in [chip.accessibleName() for chip in tab.findChildren(QWidget)]


def test_the_paper_that_comes_later_adds_what_clashes(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    press(tab, "A notice came")
    idle(session, qtbot)
    write(tab, "Notice dated", "Oct 3, 2025", qtbot)
    press(tab, "The paper has come…")
    write(tab, "Issued", "September 11 2025", qtbot)
    write(tab, "Return date", "25 sep 2025", qtbot)
    save(tab, session, qtbot)
    (process,) = processes(vault, matters[0])
    assert (process.copy_held, process.status) == (CopyHeld.FULL, ProcessStatus.COPY_OBTAINED)
    qtbot.waitUntil(lambda: "was over when the notice came" in words(tab))
    qtbot.waitUntil(lambda: any(name.startswith("Return date, Wed, Sep 24, 2025") for name in cards(tab)))


def test_what_is_typed_is_saved_after_a_rest(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    press(tab, "The paper is here")
    idle(session, qtbot)
    write(tab, "Number", "HSI-PH-2025-1", qtbot)
    assert tab._timer.isActive()
    tab._timer.timeout.emit()
    qtbot.waitUntil(lambda: processes(vault, matters[0])[0].number == "HSI-PH-2025-1")


def test_a_lock_saves_what_is_typed_even_while_a_save_waits_its_turn(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    press(tab, "A notice came")
    idle(session, qtbot)
    gate = threading.Event()
    session.jobs.run(Lane.WRITING, lambda _report: gate.wait(10), owner=tab)  # the lane is busy
    write(tab, "Number", "HSI-1", qtbot)
    tab.save()
    write(tab, "Sender", "support@example.com", qtbot)
    drafts = tab.drafts_to_save()
    session.jobs.cancel_all()
    for draft in drafts:
        draft()
    gate.set()
    (process,) = processes(vault, matters[0])
    assert process.notice
    assert (process.number, process.notice.sender) == ("HSI-1", "support@example.com")


def test_another_matter_and_a_lock_right_after_lose_nothing(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    press(tab, "A notice came")
    idle(session, qtbot)
    gate = threading.Event()
    session.jobs.run(Lane.WRITING, lambda _report: gate.wait(10), owner=tab)
    write(tab, "Number", "HSI-1", qtbot)
    tab.leave()
    drafts = tab.drafts_to_save()
    session.jobs.cancel_all()
    for draft in drafts:
        draft()
    gate.set()
    assert [process.number for process in processes(vault, matters[0])] == ["HSI-1"]


def test_a_save_keeps_what_was_changed_elsewhere_meanwhile(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    press(tab, "A notice came")
    idle(session, qtbot)
    assert tab._sheet
    with vault.change() as change:
        stored = change.records.get(tab._sheet.record, Process)
        change.records.revise(stored.id, Process(number="", met=("R1",), notice=Notice()))
    write(tab, "Number", "HSI-1", qtbot)
    save(tab, session, qtbot)
    (process,) = processes(vault, matters[0])
    assert (process.number, process.met) == ("HSI-1", ("R1",))


def test_a_withdrawal_is_followed_by_watching_and_closes_nothing(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    press(tab, "A notice came")
    idle(session, qtbot)
    pick(tab, "What happened", "withdrawn")
    write(tab, "On", "10/4/2025", qtbot)
    press(tab, "Add to the history")
    save(tab, session, qtbot)
    (process,) = processes(vault, matters[0])
    assert [change.status for change in process.history][1:] == [ProcessStatus.WITHDRAWN, ProcessStatus.MONITORING]
    press(tab, "Watch this matter until Thu, Apr 2, 2026")  # 180 days
    idle(session, qtbot)
    with vault.reading() as view:
        (details,) = [stored.value for stored in view.records.of(matters[0].code, Details)]
    assert details.watch_until == date(2026, 4, 2)
    assert [change.stage for change in details.history] == [Stage.MONITORING]
    qtbot.waitUntil(lambda: "is watched for a new demand until" in words(tab))


def test_a_successor_shows_its_scope_beside_the_one_before(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    day = date(2025, 9, 1)
    first = Process(demands=(Demand(Category.NAME),), history=(StatusChange(day, ProcessStatus.WITHDRAWN),))
    add_record(vault, matters[0].code, first, actor="ana")
    tab.show_facts(look_at_matter(vault, matters[0].code))
    idle(session, qtbot)
    tab._page._chain.wanted.emit()
    idle(session, qtbot)
    press(tab, "Add what is demanded")
    for category in ("Name", "Contacts"):
        press(tab, category)
    save(tab, session, qtbot)
    qtbot.waitUntil(lambda: "Beside the one before" in words(tab))
    qtbot.waitUntil(lambda: "Follows one that was withdrawn" in words(tab))
    assert [process.predecessor is not None for process in processes(vault, matters[0])] == [False, True]
    press(tab, "Show 1. Kind not known")
    idle(session, qtbot)
    qtbot.waitUntil(lambda: "Followed by" in words(tab))


def test_a_process_is_chosen_by_its_record_as_the_search_does(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    made = [add_record(vault, matters[0].code, Process(number=number), actor="ana") for number in ("A-1", "A-2")]
    tab.choose(made[0].id)
    tab.show_facts(look_at_matter(vault, matters[0].code))
    idle(session, qtbot)
    assert entry(tab, "Number").text() == "A-1"


def test_removing_a_process_brings_the_empty_page_back(
    tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    press(tab, "A notice came")
    idle(session, qtbot)
    press(tab, "Remove this process")
    dialog = next(one for one in tab.findChildren(QWidget) if one.isWindow() and one.isVisible())
    press(dialog, "Remove")
    idle(session, qtbot)
    assert processes(vault, matters[0]) == []
    assert tab.currentWidget() is tab._empty


def test_tab_goes_through_the_form_as_it_reads(tab: ProcessTab, session: Session, qtbot: QtBot) -> None:
    press(tab, "A notice came")
    idle(session, qtbot)
    press(tab, "Add an account")
    qtbot.waitUntil(lambda: entry(tab, "Account").isVisible())
    stop: QWidget = entry(tab, "Reference of the platform")
    passed = []
    for _ in range(6):
        stop = next_stop(stop)
        passed.append(stop.accessibleName() or stop.property("text"))
    assert passed == ["Platform", "Known by", "Account", "Remove this account", "Whose it is", "Add an acc&ount"]


def next_stop(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    while not (following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus):
        following = following.nextInFocusChain()
    return following


class TestFields:
    def test_a_date_that_can_not_be_taken_offers_what_was_meant(self, qtbot: QtBot) -> None:
        field = DateField("issued_on", "Issued")
        qtbot.addWidget(field)
        told: list[tuple[str, str]] = []
        field.edited.connect(lambda name, value: told.append((name, value)))
        qtbot.keyClicks(field.line, "10/3/25")
        field.line.editingFinished.emit()
        assert told == []
        assert "four digits" in field.line.accessibleDescription()
        field._offer.click()
        assert told == [("issued_on", "2025-10-03")]
        assert field.line.text() == "Fri, Oct 3, 2025"

    def test_a_date_that_reads_two_ways_says_so_and_is_shown_with_its_weekday(self, qtbot: QtBot) -> None:
        field = DateField("issued_on", "Issued")
        qtbot.addWidget(field)
        qtbot.keyClicks(field.line, "3/10/2025")
        field.line.editingFinished.emit()
        assert field.line.text() == "Mon, Mar 10, 2025"
        assert "Oct 3, 2025" in field._offer.text()

    def test_showing_what_stands_there_already_moves_no_cursor(self, qtbot: QtBot) -> None:
        field = TextField("number", "Number")
        qtbot.addWidget(field)
        qtbot.keyClicks(field.line, "AB")
        field.line.setCursorPosition(1)
        field.show_value("AB")
        assert field.line.cursorPosition() == 1

    def test_a_value_that_is_in_no_list_is_shown_all_the_same(self, qtbot: QtBot) -> None:
        field = ChoiceField("zone", "Zone", [("", "As this computer")])
        qtbot.addWidget(field)
        field.show_value("Europe/Berlin")
        assert field.combo.currentText() == "Europe/Berlin"
