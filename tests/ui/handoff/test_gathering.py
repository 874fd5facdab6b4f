"""Putting together what would be inside, where it takes a while: beside other work, told, and only what is wanted."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.document import Status
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled
from intake_app.handoff import manifest
from intake_app.ui.handoff import gathering, review
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.handoff.order import Order
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.workflows.material import Bundle, Inside
from tests.ui.handoff.conftest import LIMIT, begun


@pytest.fixture
def view(session: Session, case, qtbot: QtBot) -> HandOffView:
    return begun(session, case, qtbot)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator["Slow"]:
    """From now on nothing is put together before it is said to go on."""
    made = Slow()
    monkeypatch.setattr(Order, "look", made.gather(Order.look))
    yield made
    made.go_on.set()


class Slow:
    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.ended: list[str] = []

    def gather(self, real: Callable[..., object]) -> Callable[..., object]:
        def gather(order: Order, progress: Callable[[Step], None]) -> object:
            try:
                while not self.go_on.is_set():
                    progress(Step("gather", 3, 9))
                    time.sleep(0.005)
            except Cancelled:
                self.ended.append("stopped")
                raise
            self.ended.append("whole")
            return real(order, progress)

        return gather


def tick(view: HandOffView, name: str) -> None:
    next(each for each in view.what.findChildren(QAbstractButton) if each.accessibleName() == name).click()


def words(view: HandOffView) -> list[str]:
    return [label.accessibleName() for label in view.review.findChildren(QLabel) if label.isVisible()]


def test_what_is_not_wanted_any_more_is_stopped(view: HandOffView, session: Session, slow: Slow, qtbot: QtBot) -> None:
    for _ in range(4):
        tick(view, "Notes")
    tick(view, "Kept as received")
    qtbot.waitUntil(lambda: len(session.jobs.running()) == 1)
    slow.go_on.set()
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    assert slow.ended.count("whole") == 1
    assert not view._gathering.busy


def test_until_it_is_there_nothing_can_be_written(view: HandOffView, case, slow: Slow, qtbot: QtBot) -> None:
    before = len(words(view))
    tick(view, "Notes")
    with qtbot.waitSignal(view._gathering.slow):
        pass
    assert view.review._note.accessibleName() == "Putting together what would be inside"
    assert len(words(view)) == before  # the list stays, so that more of it can be left out
    view._hand_off(case.stick / "K7M.age")
    assert view._job is None
    assert not list(case.stick.iterdir())
    slow.go_on.set()
    qtbot.waitUntil(lambda: not view._gathering.busy, timeout=LIMIT)
    assert "file" in view.review._note.accessibleName()


def test_it_is_shown_how_far_it_is_and_can_be_stopped_and_begun_again(
    view: HandOffView, session: Session, slow: Slow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "MANY", 1)
    tick(view, "Notes")
    qtbot.waitUntil(lambda: [job.step for job in session.jobs.seen()] == [Step("gather", 3, 9)])
    (job,) = session.jobs.seen()
    assert (job.lane, job.strip.what(job.step)) == (Lane.POOL, "Putting together what would be inside")
    job.cancel()
    with qtbot.waitSignal(view._gathering.stopped):
        pass
    qtbot.waitUntil(lambda: "What would be inside was not put together." in words(view))
    slow.go_on.set()
    next(each for each in view.review.findChildren(QAbstractButton) if each.text() == "Put it together").click()
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    assert "What would be inside was not put together." not in words(view)


def test_what_is_shown_is_worked_out_where_no_window_waits(
    view: HandOffView, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of sixty thousand files are gone through to be counted: in another thread. A row takes one chip."""
    counted, chips = list[threading.Thread](), list[object]()
    seen, chip = Bundle.seen, review.Chip
    monkeypatch.setattr(Bundle, "seen", lambda *of: counted.append(threading.current_thread()) or seen(*of))
    monkeypatch.setattr(review, "Chip", lambda *what: chips.append(what) or chip(*what))
    shown: list[Inside] = []
    view._gathering.gathered.connect(lambda _order, inside: shown.append(inside))
    tick(view, "Notes")
    qtbot.waitUntil(lambda: bool(shown) and not session.jobs.running(), timeout=LIMIT)
    assert counted
    assert threading.main_thread() not in counted
    assert len(chips) == len(shown[-1].entries) + len(Status) + 1


def test_more_files_than_one_handoff_can_list_are_told_on_the_review(
    view: HandOffView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not any("more than one handoff can list" in each for each in words(view))
    monkeypatch.setattr(manifest, "MAX_FILES", 5)
    tick(view, "Kept as received")
    told = "files are more than one handoff can list. Leave some out here and hand them off next"
    qtbot.waitUntil(lambda: any(told in each for each in words(view)), timeout=LIMIT)
