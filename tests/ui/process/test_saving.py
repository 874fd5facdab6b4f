"""What is typed about a process is never lost: not to a rest, a lock, another matter, or a change made elsewhere."""

import threading
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain.process import Notice, Process
from intake_app.ui.jobs import Lane


def test_what_is_typed_is_saved_after_a_rest(volunteer, qtbot: QtBot) -> None:
    volunteer.begin("The paper is here")
    volunteer.write("Number", "HSI-PH-2025-1")
    assert volunteer.tab._timer.isActive()
    volunteer.tab._timer.timeout.emit()
    qtbot.waitUntil(lambda: volunteer.processes()[0].number == "HSI-PH-2025-1")


def test_a_lock_saves_what_is_typed_even_while_a_save_waits_its_turn(volunteer) -> None:
    volunteer.begin()
    gate = threading.Event()
    volunteer.session.jobs.run(Lane.WRITING, lambda _report: gate.wait(10), owner=volunteer.tab)  # the lane is busy
    volunteer.write("Number", "HSI-1")
    volunteer.tab.save()
    volunteer.write("Sender", "support@example.com")
    volunteer.lock()
    gate.set()
    process = volunteer.process()
    assert process.notice
    assert (process.number, process.notice.sender) == ("HSI-1", "support@example.com")


def test_another_matter_and_a_lock_right_after_lose_nothing(volunteer) -> None:
    volunteer.begin()
    gate = threading.Event()
    volunteer.session.jobs.run(Lane.WRITING, lambda _report: gate.wait(10), owner=volunteer.tab)
    volunteer.write("Number", "HSI-1")
    volunteer.tab.leave()
    volunteer.lock()
    gate.set()
    assert [process.number for process in volunteer.processes()] == ["HSI-1"]


def test_a_save_keeps_what_was_changed_elsewhere_meanwhile(volunteer) -> None:
    volunteer.begin()
    assert volunteer.tab._sheet
    with volunteer.vault.change() as change:
        stored = change.records.get(volunteer.tab._sheet.record, Process)
        change.records.revise(stored.id, Process(number="", met=("R1",), notice=Notice()))
    volunteer.write("Number", "HSI-1")
    volunteer.save()
    process = volunteer.process()
    assert (process.number, process.met) == ("HSI-1", ("R1",))


@pytest.mark.parametrize(
    ("label", "typed", "why"),
    [
        ("Return date", "2/30/2026", "There is no such day."),
        ("Issued", "9/11/25", "four digits"),
        ("Notice dated", "1O/3/2025", "letter among the digits"),
        ("Served on the recipient", "١٢ مارس", "not a date"),
        ("Days to object", "1O", "Is it 10?"),
        ("Return time", "10", "10 AM"),
    ],
)
def test_what_can_not_be_read_is_kept_over_a_lock_and_shown_with_what_is_wrong(
    volunteer, label: str, typed: str, why: str
) -> None:
    volunteer.begin()
    volunteer.write(label, typed)
    volunteer.lock()
    volunteer.tab.leave()
    volunteer.show_again()
    assert volunteer.entry(label).text() == typed
    assert why in volunteer.entry(label).accessibleDescription()


def test_a_date_that_became_unreadable_is_counted_no_longer(volunteer, qtbot: QtBot) -> None:
    volunteer.begin()
    volunteer.write("Notice dated", "10/3/2025")
    volunteer.save()
    volunteer.write("Notice dated", "10/33/2025")
    volunteer.save()
    assert volunteer.process().notice == Notice()
    qtbot.waitUntil(lambda: volunteer.cards()[:1] == ["Notice window, Not known"])
    volunteer.write("Notice dated", "10/13/2025")
    volunteer.save()
    assert (volunteer.process().notice, volunteer.process().drafts) == (Notice(received_on=date(2025, 10, 13)), {})


def test_what_can_not_be_read_does_not_stay_in_the_form_of_another_process(volunteer) -> None:
    volunteer.begin()
    volunteer.write("Return date", "31/31/2025")
    volunteer.write("Return time", "10")
    volunteer.save()
    volunteer.press("Add process")
    volunteer.idle()
    assert (volunteer.entry("Return date").text(), volunteer.entry("Return time").text()) == ("", "")


def test_a_date_of_a_demand_that_can_not_be_read_is_kept_too(volunteer) -> None:
    volunteer.begin()
    volunteer.press("Add what is demanded")
    volunteer.press("Contacts")
    volunteer.press("Wording and dates: Contacts")
    volunteer.write("Records from", "13/13/2025")
    volunteer.lock()
    volunteer.tab.leave()
    volunteer.show_again()
    volunteer.press("Wording and dates: Contacts")
    assert volunteer.entry("Records from").text() == "13/13/2025"


def test_a_line_of_the_history_that_was_not_added_yet_is_kept_over_a_lock(volunteer) -> None:
    volunteer.begin()
    volunteer.write("Note", "Counsel called the clerk")
    volunteer.write("On", "10/4")
    volunteer.lock()
    volunteer.tab.leave()
    volunteer.show_again()
    assert (volunteer.entry("Note").text(), volunteer.entry("On").text()) == ("Counsel called the clerk", "10/4")


def test_two_lines_of_the_history_in_a_row_are_both_kept(volunteer) -> None:
    volunteer.begin()
    volunteer.tell("motion_filed", "10/4/2025")
    volunteer.tell("stayed_by_court", "10/5/2025")
    volunteer.save()
    assert [change.status for change in volunteer.process().history][1:] == ["motion_filed", "stayed_by_court"]
