"""The strip of a job: what it says is so."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.progress import Step
from intake_app.ui.handoff.strip import strip_words
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.shell import strips
from intake_app.ui.shell.strips import JobRow


class Clock:
    """Goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(strips, "time", made)
    return made


@pytest.fixture
def row(session: Session, clock: Clock, qtbot: QtBot) -> JobRow:
    """Of a handoff, which went on for a while before anybody looked."""
    begun = session.jobs.run(Lane.POOL, lambda _report: None, owner=session.jobs, strip=strip_words())
    qtbot.waitUntil(lambda: not session.jobs.running())
    made = JobRow(begun)
    qtbot.addWidget(made)
    made._timer.stop()  # the test says when a second has gone by
    clock.now += 100
    return made


def at_once(row: JobRow, step: Step) -> str:
    """What stands there when this step is reported."""
    row._job.step = step
    row.follow()
    return " ".join(label.text() for label in row.findChildren(QLabel))


def words(row: JobRow, clock: Clock, *steps: Step) -> str:
    """What stands there after these steps, of ten seconds each."""
    for step in steps:
        at_once(row, step)
        clock.now += 10
    row._timer.timeout.emit()
    return at_once(row, steps[-1])


@pytest.mark.parametrize("stage", ["gather", "number"])
def test_while_a_handoff_counts_things_no_rate_in_bytes_is_told(row: JobRow, clock: Clock, stage: str) -> None:
    told = words(row, clock, Step(stage, 0, 60_000), Step(stage, 20_000, 60_000))
    assert "about 40 seconds left" in told
    assert "/s" not in told


@pytest.mark.parametrize("stage", ["count", "seal", "read_back"])
def test_while_a_handoff_counts_bytes_their_rate_is_told(row: JobRow, clock: Clock, stage: str) -> None:
    told = words(row, clock, Step(stage, 0, 60_000_000), Step(stage, 20_000_000, 60_000_000))
    assert "1.0 MB/s" in told
    assert "about 40 seconds left" in told


def test_what_was_said_of_one_phase_goes_with_it(row: JobRow, clock: Clock) -> None:
    told = words(row, clock, Step("gather", 0, 9), Step("gather", 5, 9), Step("seal", 0, 60), Step("seal", 20, 60))
    assert "about 40 seconds left" in told
    told = at_once(row, Step("read_back", 10, 60))
    assert "Reading the handoff back" in told
    assert "left" not in told
    assert "/s" not in told


def test_the_figures_stand_still_between_two_looks(row: JobRow, clock: Clock) -> None:
    told = words(row, clock, Step("seal", 0, 60_000_000), Step("seal", 20_000_000, 60_000_000))
    assert at_once(row, Step("seal", 59_000_000, 60_000_000)) == told


def test_the_bar_keeps_its_length_from_one_phase_to_the_next(row: JobRow, clock: Clock, qtbot: QtBot) -> None:
    row.resize(1200, 48)
    row.show()
    words(row, clock, Step("seal", 0, 60_000_000), Step("seal", 20_000_000, 60_000_000))
    qtbot.waitUntil(lambda: row._left.width() >= row._left.sizeHint().width())
    labels = [row._rate.width(), row._left.width()]
    at_once(row, Step("read_back", 10, 60_000_000))
    QApplication.processEvents()
    assert [row._rate.width(), row._left.width()] == labels
