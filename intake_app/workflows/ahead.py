"""Working ahead: the next files are read and cleaned while this one is stored."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from itertools import islice
from threading import Event
from typing import TypeVar

from intake_app.errors import Cancelled

MEMORY_EACH = 2 << 30  # bytes of the machine's memory for each child: a large photo takes one of them
MOST = 8
TICK = 0.05  # seconds between two looks for a cancel

Thing = TypeVar("Thing")
Result = TypeVar("Result")
Check = Callable[[], None]
"""Raises `Cancelled` once the work should stop."""


def at_once() -> int:
    """Files worked on side by side, one child process each: as many as the machine has cores and memory for."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else MOST * MEMORY_EACH
    return max(2, min(cores, memory // MEMORY_EACH, MOST))


def ahead(
    work: Callable[[Thing, Check], Result], things: Iterable[Thing], *, check: Check
) -> Generator[Result, None, None]:
    """The results of `work` in order, as many made at once as there are cores, and one waiting.

    `check` is called in the caller's thread only, often; what it raises stops the work that is under way.
    """
    stop = Event()

    def stopped() -> None:
        if stop.is_set():
            raise Cancelled

    coming, threads = iter(things), at_once()
    with ThreadPoolExecutor(threads, "ahead") as pool:
        try:
            waiting = deque(pool.submit(work, thing, stopped) for thing in islice(coming, threads))
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
