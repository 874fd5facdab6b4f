"""Working ahead: the next files are read and cleaned while this one is stored."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from itertools import islice
from threading import Event
from typing import TypeVar

from intake_app.errors import Cancelled

THREADS = 2  # one child process each; more would only crowd a small machine
TICK = 0.05  # seconds between two looks for a cancel

Thing = TypeVar("Thing")
Result = TypeVar("Result")
Check = Callable[[], None]
"""Raises `Cancelled` once the work should stop."""


def ahead(
    work: Callable[[Thing, Check], Result], things: Iterable[Thing], *, check: Check
) -> Generator[Result, None, None]:
    """The results of `work` in order, up to two made at once and one waiting.

    `check` is called in the caller's thread only, often; what it raises stops the work that is under way.
    """
    stop = Event()

    def stopped() -> None:
        if stop.is_set():
            raise Cancelled

    coming = iter(things)
    with ThreadPoolExecutor(THREADS, "ahead") as pool:
        try:
            waiting = deque(pool.submit(work, thing, stopped) for thing in islice(coming, THREADS))
            while waiting:
                waiting.extend(pool.submit(work, thing, stopped) for thing in islice(coming, 1))
                yield _result(waiting.popleft(), check)
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)


def _result(future: Future[Result], check: Check) -> Result:
    while True:
        check()
        try:
            return future.result(timeout=TICK)
        except NotYet:
            if future.done():
                return future.result()
