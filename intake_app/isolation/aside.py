"""Waiting on a child without being stuck with it."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

Result = TypeVar("Result")
Check = Callable[[], None]

TICK = 0.04  # seconds between two calls of a caller's `check`; 0.05 are promised


def unwatched() -> None:
    """For callers who never cancel."""


class Aside(Generic[Result]):
    """Work in a thread of its own. `abort` has to make it return soon, and is called when it is no longer wanted."""

    def __init__(self, work: Callable[[], Result], abort: Callable[[], None]) -> None:
        self._work, self._abort = work, abort
        self._done = threading.Event()
        self._error: BaseException | None = None
        threading.Thread(target=self._run, name="isolation-wait", daemon=True).start()

    def result(self, check: Check, seconds: float) -> Result:
        """What the work returned or raised; TimeoutError when it takes longer than `seconds`; what `check` raises."""
        deadline = time.monotonic() + seconds
        try:
            while not self._done.wait(TICK):
                check()
                if time.monotonic() > deadline:
                    raise TimeoutError
        except BaseException:
            self._abort()
            self._done.wait()  # nobody may close its pipes under it
            raise
        if self._error is not None:
            raise self._error
        return self._result

    def _run(self) -> None:
        try:
            self._result = self._work()
        except BaseException as error:  # carried over to the thread that asked
            self._error = error
        self._done.set()
