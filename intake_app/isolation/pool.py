"""Children at the ready, each for one run."""

import atexit
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Generic, Self, TypeVar

from intake_app.errors import ChildFailed, FileRefused, Refusal
from intake_app.isolation.child import Child, worker_command
from intake_app.isolation.confinement import Confinement, Limits
from intake_app.isolation.protocol import ProtocolError

Result = TypeVar("Result")

TICK = 0.05  # seconds between two calls of a caller's `check`
ATTEMPTS = 3  # children that may die before they are ready, for one run


def _unwatched() -> None:
    """For callers who never cancel."""


class Glass:
    """
    Runs tasks of `module` (its `TASKS`, after its `warm_up()`) on untrusted bytes, each in a child of its own.

    `spares` children wait warm, so that a run costs a few milliseconds. Any thread may call; runs go side by side.
    """

    def __init__(
        self,
        module: str,
        *,
        spares: int = 2,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        command: Sequence[str] | None = None,
    ) -> None:
        self._module, self._spares, self._limits = module, spares, limits
        self._command = command or worker_command()
        self._changed = threading.Condition()
        self._waiting: deque[Child] = deque()
        self._wanted = 0
        self._failure: OSError | None = None
        self._confinement: Confinement | None = None
        self._closed = False
        # One thread starts all children and outlives them: Linux ends a child with the thread that started it.
        self._keeper = threading.Thread(target=self._keep_spares, name="isolation", daemon=True)
        self._keeper.start()
        atexit.register(self.close)

    def run(
        self, task: str, options: dict[str, Any], data: bytes, *, check: Callable[[], None] = _unwatched
    ) -> tuple[dict[str, Any], bytes]:
        """
        Has a fresh child do `task` and returns its result and the bytes that came out.

        FileRefused when the task declines, or the child crashes or uses up its limits; ChildFailed when no child
        gets as far as reading the file. `check` is called every 50 ms; what it raises ends the child and the run.
        """
        if len(data) > self._limits.input:
            raise FileRefused(Refusal.TOO_LARGE, str(len(data)))
        child = self._ready_child(check)
        try:
            return _Aside(lambda: child.ask(task, options, data)).result(check, self._limits.wall)
        finally:
            child.end()

    def confinement(self) -> Confinement:
        """Which walls stand around the children. Waits for the first child; ChildFailed when there is none."""
        if self._confinement is None:
            child = self._ready_child(_unwatched)
            with self._changed:
                self._waiting.append(child)
            return child.ready()
        return self._confinement

    def close(self) -> None:
        """Ends all waiting children; no run may follow. Runs under way are left to finish."""
        atexit.unregister(self.close)
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._keeper.join()
        while self._waiting:
            self._waiting.popleft().end()

    def _ready_child(self, check: Callable[[], None]) -> Child:
        """A child that is warm and walled in, and has read nothing."""
        for _ in range(ATTEMPTS):
            child = self._take(check)
            try:
                self._confinement = _Aside(child.ready).result(check, self._limits.wall)
            except (EOFError, ProtocolError):
                child.end()
            except BaseException:
                child.end()
                raise
            else:
                return child
        raise ChildFailed("died before it was ready")

    def _take(self, check: Callable[[], None]) -> Child:
        with self._changed:
            self._wanted += 1
            self._failure = None
            self._changed.notify_all()
            try:
                while True:
                    while self._waiting:
                        child = self._waiting.popleft()
                        if child.alive:
                            return child
                        child.end()
                    if self._closed or self._failure:
                        raise ChildFailed(str(self._failure or "closed"))
                    self._changed.wait(TICK)
                    check()
            finally:
                self._wanted -= 1
                self._changed.notify_all()

    def _keep_spares(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(self._has_work)
                if self._closed:
                    return
            try:
                child = Child(self._command, self._module, self._limits)
            except OSError as error:
                with self._changed:
                    self._failure = error
                    self._changed.notify_all()
            else:
                with self._changed:
                    self._waiting.append(child)
                    self._changed.notify_all()

    def _has_work(self) -> bool:
        missing = len(self._waiting) < max(self._spares, self._wanted)
        return self._closed or (missing and self._failure is None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Aside(Generic[Result]):
    """Waits on a child in a thread of its own, so that the caller can look up meanwhile."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._done = threading.Event()
        self._error: BaseException | None = None
        threading.Thread(target=self._run, name="isolation-wait", daemon=True).start()

    def result(self, check: Callable[[], None], seconds: float) -> Result:
        """What the work returned or raised; FileRefused when it takes longer than `seconds`."""
        deadline = time.monotonic() + seconds
        while not self._done.wait(TICK):
            check()
            if time.monotonic() > deadline:
                raise FileRefused(Refusal.TOO_SLOW)
        if self._error is not None:
            raise self._error
        return self._result

    def _run(self) -> None:
        try:
            self._result = self._work()
        except BaseException as error:
            self._error = error
        self._done.set()
