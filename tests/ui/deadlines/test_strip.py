"""The strip of days: what is due is seen at a glance, by mouse, keys and screen reader."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Reminder
from intake_app.domain.deadline import State
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.records import Stored
from intake_app.ui.deadlines.strip import BEFORE, Strip
from intake_app.workflows.look_at_case import Due

TODAY = date(2025, 10, 6)


def due(days: int, what: str, state: State = State.SOON) -> Due:
    now = datetime(2025, 10, 6, tzinfo=UTC)
    reminder = Reminder(what, TODAY + timedelta(days=days), "ana")
    stored = Stored(RecordId(what), MatterCode("AAA-BBB"), reminder, 1, now, now)
    return Due(MatterCode("AAA-BBB"), reminder.on, state, reminder=stored)


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    made = Strip()
    made.resize(860, made.sizeHint().height())
    qtbot.addWidget(made)
    made.show()
    waiting = (due(4, "call"), due(9, "file"), due(-60, "late", State.OVERDUE), due(5, "done", State.MET))
    made.show_due(waiting, TODAY)
    return made


def test_it_names_what_waits_and_nothing_that_is_done(strip: Strip) -> None:
    told = strip.accessibleDescription()
    assert "Fri, Oct 10, 2025: AAA-BBB call" in told
    assert "done" not in told


def test_what_is_long_overdue_stands_on_the_first_day(strip: Strip) -> None:
    assert next(iter(strip._by_day)) == TODAY - timedelta(days=BEFORE)


def test_a_click_on_a_mark_chooses_it_and_one_beside_does_not(strip: Strip, qtbot: QtBot) -> None:
    place = QPoint(round((BEFORE + 4.5) * strip._step), strip.height() - 10)
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0].reminder.value.what == "call"
    with qtbot.assertNotEmitted(strip.chosen):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round((BEFORE + 6.5) * strip._step), 40))


def test_arrow_keys_go_from_mark_to_mark_and_round(strip: Strip, qtbot: QtBot) -> None:
    seen = []
    strip.chosen.connect(lambda one: seen.append(one.reminder.value.what))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(strip, key)
    assert seen == ["call", "file", "late", "file"]
