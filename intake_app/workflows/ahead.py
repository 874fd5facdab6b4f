"""Working ahead: the next files are read and cleaned while this one is stored."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from itertools import islice
from threading import Condition
from typing import TypeVar

from intake_app.errors import Cancelled

MEMORY_EACH = 2 << 30  # bytes of the machine's memory for each child: a large photo takes one of them
MOST = 8
HELD = 128 << 20
"""Bytes of results that wait, from which on nothing more is begun before its turn."""
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
    work: Callable[[Thing, Check], Result],
    things: Iterable[Thing],
    *,
    check: Check,
    size: Callable[[Result], int] = lambda _result: 0,
) -> Generator[Result, None, None]:
    """
    The results of `work` in order, as many made at once as there are cores, and as many waiting.

    So no core waits while one thing takes long, or while a result is stored. What waits takes little more memory than
    `HELD`, by the `size` of results in bytes. `check` is called in the caller's thread only, often; what it raises
    stops the work that is under way.
    """
    coming, threads, turns = enumerate(things), at_once(), _Turns()

    def in_turn(number: int, thing: Thing) -> Result:
        turns.wait_for(number)
        result = work(thing, turns.stopped)
        turns.hold(size(result))
        return result

    with ThreadPoolExecutor(threads, "ahead") as pool:
        try:
            waiting = deque(pool.submit(in_turn, *thing) for thing in islice(coming, 2 * threads))
            while waiting:
                waiting.extend(pool.submit(in_turn, *thing) for thing in islice(coming, 1))
                result = _result(waiting.popleft(), check)
                turns.hand_over(size(result))
                yield result
        finally:
            turns.stop()
            pool.shutdown(cancel_futures=True)


class _Turns:
    """Whose work may begin: any, while not much waits to be used; otherwise only what is used next."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._next = self._held = 0
        self._stopped = False

    def wait_for(self, number: int) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._held < HELD or number <= self._next or self._stopped)
        self.stopped()

    def hold(self, size: int) -> None:
        with self._changed:
            self._held += size

    def hand_over(self, size: int) -> None:
        with self._changed:
            self._held, self._next = self._held - size, self._next + 1
            self._changed.notify_all()

    def stop(self) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def stopped(self) -> None:
        if self._stopped:
            raise Cancelled


def _result(future: Future[Result], check: Check) -> Result:
    while True:
        check()
        try:
            return future.result(timeout=TICK)
        except NotYet:
            if future.done():
                return future.result()
