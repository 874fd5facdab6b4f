"""
Long work leaves the GUI thread by this door and comes back by it.

Two lanes of one thread each belong to the open vault (one writes, one reads), and a small pool takes the rest.
`done`, `failed`, `progress` and `ended` run on the GUI thread; when their owner is gone they are dropped.
"""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from intake_app.domain.progress import Step
from intake_app.errors import Cancelled

T = TypeVar("T")
BETWEEN_REPORTS = 0.05  # seconds


class Lane(Enum):
    """Where work runs. In a lane of one thread, work is done in the order it came."""

    WRITING = "writing"
    READING = "reading"
    POOL = "pool"
    LOCKING = "locking"  # kept free, so that a lock never waits behind other work
    WATCHING = "watching"  # a drive that does not answer holds up nothing but this


THREADS = {Lane.WRITING: 1, Lane.READING: 1, Lane.POOL: 2, Lane.LOCKING: 1, Lane.WATCHING: 1}


@dataclass(frozen=True, slots=True)
class StripWords:
    """What the job strip says about a job: `what` in bold ("Cleaning 16 of 60"), `keeps` beside Cancel."""

    what: Callable[[Step], str]
    keeps: Callable[[Step], str] = lambda _step: ""
    in_bytes: bool = False  # the steps count bytes, so a rate can be shown
    things: frozenset[str] = frozenset()  # stages whose steps count things all the same: no rate in these


class Report:
    """The argument of all work: call it with a `Step`, or `check()`; both raise `Cancelled` when it should stop."""

    def __init__(self, tell: Callable[[Step], None]) -> None:
        self._tell = tell
        self._stop = Event()
        self._told_at = 0.0

    def __call__(self, step: Step, /) -> None:
        """Tell where the work is. At most twenty a second get through; the others cost next to nothing."""
        self.check()
        now = time.monotonic()
        if now - self._told_at >= BETWEEN_REPORTS:
            self._told_at = now
            self._tell(step)

    def check(self) -> None:
        """Raise `Cancelled` when the user, or a lock, stopped the work."""
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Make the next report or check end the work."""
        self._stop.set()


class Job:
    """One piece of work under way: `step` is where it was last seen."""

    def __init__(
        self, lane: Lane, strip: StripWords | None, calls: "_Calls", tell: Callable[["Job", Step], None]
    ) -> None:
        self.lane, self.strip = lane, strip
        self.report = Report(lambda step: tell(self, step))
        self.step = Step("")
        self.calls: _Calls | None = calls
        self.outcome: Any = None

    def cancel(self) -> None:
        """Ask the work to stop; what it finished before is kept."""
        self.report.stop()


@dataclass(slots=True)
class _Calls:
    """The callers' functions. They hold widgets, so they are let go on the GUI thread and nowhere else."""

    owner: QObject
    work: Callable[[Report], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None]
    progress: Callable[[Step], None] | None
    ended: Callable[[], None] | None


class Jobs(QObject):
    """Runs work in lanes. `changed` tells the job strip that a job came, moved or went."""

    changed = Signal()
    unhandled = Signal(object)
    """An error whose job had no `failed`."""

    _moved = Signal(object, object)
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(count, lane.value) for lane, count in THREADS.items()}
        self._running: list[Job] = []
        self._are_over = False
        self._moved.connect(self._show_step, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        work: Callable[[Report], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[Step], None] | None = None,
        ended: Callable[[], None] | None = None,
        strip: StripWords | None = None,
    ) -> Job:
        """Send work to a lane. `failed` gets any error but `Cancelled`; `ended` comes last in every case.

        After `close`, when the outcome of other work may still come, nothing is begun: it counts as cancelled.
        """
        calls = _Calls(owner, work, done, failed or self.unhandled.emit, progress, ended)
        job = Job(lane, strip, calls, self._moved.emit)
        self._running.append(job)
        self.changed.emit()
        if self._are_over:
            job.outcome = Cancelled()
            self._over.emit(job)
        else:
            self._lanes[lane].submit(self._attempt, job)
        return job

    def running(self) -> list[Job]:
        """Jobs not yet ended, oldest first."""
        return list(self._running)

    def seen(self) -> list[Job]:
        """Those of them that the strip at the foot shows."""
        return [job for job in self._running if job.strip]

    def cancel_all(self) -> None:
        """Ask every job to stop, as a lock does."""
        for job in self._running:
            job.cancel()

    def close(self) -> None:
        """Stop everything and wait for the threads."""
        self._are_over = True
        self.cancel_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _attempt(self, job: Job) -> None:
        """In the lane. Nothing of the outcome stays in this frame: who lets go last destroys, and that is not us."""
        try:
            job.report.check()
            assert job.calls is not None
            job.outcome = _Done(job.calls.work(job.report))
        except Exception as error:  # the outermost edge: whatever it was, someone is told
            job.outcome = error
        self._over.emit(job)

    def _show_step(self, job: Job, step: Step) -> None:
        if job.calls is None:
            return
        job.step = step
        self.changed.emit()
        if job.calls.progress and isValid(job.calls.owner):
            job.calls.progress(step)

    def _deliver(self, job: Job) -> None:
        calls, outcome = job.calls, job.outcome
        assert calls is not None
        job.calls = job.outcome = None
        self._running.remove(job)
        self.changed.emit()
        if isinstance(outcome, _Done):
            if calls.done and isValid(calls.owner):
                calls.done(outcome.result)
        elif not isinstance(outcome, Cancelled) and isValid(calls.owner):
            calls.failed(outcome)
        if calls.ended and isValid(calls.owner):
            calls.ended()


@dataclass(frozen=True, slots=True)
class _Done:
    """A result, told apart from an error that was raised."""

    result: Any
