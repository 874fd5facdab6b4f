"""What is typed about a process is never lost: not to a rest, a lock, another matter, or a change made elsewhere."""

import threading

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
