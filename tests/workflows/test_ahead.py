from contextlib import closing
from threading import Barrier, Event

import pytest

from intake_app.errors import Cancelled
from intake_app.workflows.ahead import HELD, MOST, Check, ahead, at_once


def unwatched() -> None:
    pass


def test_results_come_in_order_whichever_is_ready_first() -> None:
    second_done = Event()

    def work(number: int, _check: Check) -> int:
        if number == 0:
            second_done.wait()
        if number == 1:
            second_done.set()
        return number * 10

    assert list(ahead(work, range(5), check=unwatched)) == [0, 10, 20, 30, 40]


@pytest.mark.parametrize(("cores", "gibibytes", "expected"), [(1, 4, 2), (4, 16, 4), (16, 8, 4), (64, 512, MOST)])
def test_all_cores_work_as_far_as_memory_goes(
    cores: int, gibibytes: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _pid: set(range(cores)), raising=False)
    monkeypatch.setattr("os.sysconf", {"SC_PHYS_PAGES": gibibytes << 18, "SC_PAGE_SIZE": 4096}.__getitem__)
    together = Barrier(expected, timeout=60)
    results = ahead(lambda number, _check: together.wait() >= 0 and number, range(expected), check=unwatched)
    assert list(results) == list(range(expected))


def test_only_a_few_are_taken_before_the_first_is_used() -> None:
    taken = []

    def things() -> object:
        for number in range(100):
            taken.append(number)
            yield number

    with closing(ahead(lambda number, _check: number, things(), check=unwatched)) as results:
        next(results)
        assert len(taken) <= 2 * at_once() + 1


def test_no_core_waits_for_one_thing_that_takes_long() -> None:
    later, last = Event(), 2 * at_once()

    def work(number: int, _check: Check) -> bool:
        if number == last:
            later.set()
        return later.wait(60) if number == 0 else True

    assert all(ahead(work, range(last + 1), check=unwatched))


def test_while_much_waits_nothing_begins_before_its_turn() -> None:
    begun = {number: Event() for number in range(4)}

    def work(number: int, _check: Check) -> bool:
        begun[number].set()
        if number == 0:
            assert begun[1].wait(60)
            return begun[2].wait(0.2)  # the result of 1 is as large as may wait
        return True

    assert list(ahead(work, range(4), check=unwatched, size=lambda _result: HELD)) == [False, True, True, True]


def test_a_cancel_reaches_the_work_under_way() -> None:
    started, told = Event(), Event()

    def work(_number: int, check: Check) -> None:
        started.set()
        try:
            while True:
                check()
        except Cancelled:
            told.set()
            raise

    def cancel() -> None:
        if started.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        list(ahead(work, range(10), check=cancel))
    assert told.is_set()


def test_an_error_of_the_work_comes_out_where_it_is_due() -> None:
    def work(number: int, _check: Check) -> int:
        return 1 // number

    results = ahead(work, [1, 0], check=unwatched)
    assert next(results) == 1
    with pytest.raises(ZeroDivisionError):
        next(results)
