import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from intake_app.domain.progress import Step
from intake_app.errors import NotFound
from intake_app.ui.jobs import Jobs, Lane, Report


def until_stopped(started: threading.Event) -> Callable[[Report], None]:
    def work(report: Report) -> None:
        started.set()
        while True:
            report(Step("working"))

    return work


def test_the_result_comes_back_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    here = threading.get_ident()
    jobs.run(
        Lane.POOL,
        lambda _report: threading.get_ident(),
        owner=jobs,
        done=lambda worker: seen.append((worker, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, deliverer = seen[0]
    assert worker != here
    assert deliverer == here


@pytest.mark.parametrize("lane", [Lane.WRITING, Lane.READING])
def test_a_lane_has_one_thread_and_keeps_the_order(jobs: Jobs, qtbot: QtBot, lane: Lane) -> None:
    order: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        return number

    for number in range(20):
        jobs.run(lane, lambda _report, number=number: work(number), owner=jobs, done=order.append)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    assert len(threads) == 1


def test_an_error_goes_to_failed_and_ended_comes_last(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []

    def work(_report: Report) -> None:
        raise NotFound("item", "0001")

    jobs.run(Lane.POOL, work, owner=jobs, failed=told.append, ended=lambda: told.append("ended"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert isinstance(told[0], NotFound)
    assert told[1] == "ended"


def test_an_error_nobody_asked_for_is_told_to_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    def work(_report: Report) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.unhandled) as told:
        jobs.run(Lane.POOL, work, owner=jobs)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_cancelled_work_ends_silently(jobs: Jobs, qtbot: QtBot) -> None:
    started, told = threading.Event(), []
    job = jobs.run(
        Lane.POOL, until_stopped(started), owner=jobs, failed=told.append, ended=lambda: told.append("ended")
    )
    started.wait()
    job.cancel()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["ended"]
    assert jobs.running() == []


def test_work_still_waiting_is_never_begun_once_cancelled(jobs: Jobs, qtbot: QtBot) -> None:
    started, begun = threading.Event(), []
    jobs.run(Lane.WRITING, until_stopped(started), owner=jobs)
    jobs.run(Lane.WRITING, lambda _report: begun.append(True), owner=jobs)
    started.wait()
    jobs.cancel_all()
    qtbot.waitUntil(lambda: jobs.running() == [])
    assert begun == []


def test_a_dead_owner_is_not_called(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[str] = []
    owner = QObject()
    let_go = threading.Event()
    jobs.run(Lane.POOL, lambda _report: let_go.wait(), owner=owner, done=lambda _result: told.append("done"))
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed, timeout=0)
    from shiboken6 import isValid

    qtbot.waitUntil(lambda: not isValid(owner))
    let_go.set()
    qtbot.waitUntil(lambda: jobs.running() == [])
    assert told == []


def test_reports_are_thinned_out_but_always_check(jobs: Jobs, qtbot: QtBot) -> None:
    steps: list[Step] = []
    finished: list[object] = []

    def work(report: Report) -> None:
        for number in range(10_000):
            report(Step("working", number, 10_000))

    jobs.run(Lane.POOL, work, owner=jobs, progress=steps.append, ended=lambda: finished.append(True))
    qtbot.waitUntil(lambda: bool(finished))
    assert 1 <= len(steps) < 1000


def test_what_is_asked_for_after_the_end_is_not_begun(jobs: Jobs, qtbot: QtBot) -> None:
    """Else a list that was read just before the window went ends in an error: what it shows asks for more."""
    begun: list[str] = []
    told: list[object] = []
    jobs.close()
    jobs.run(
        Lane.READING,
        lambda _report: begun.append("begun"),
        owner=jobs,
        done=told.append,
        failed=told.append,
        ended=lambda: told.append("ended"),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["ended"]
    assert not begun
    assert not jobs.running()
