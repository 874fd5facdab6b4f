"""
Long work leaves the GUI thread by this door and comes back by it.

Two lanes of one thread each belong to the open vault (one writes, one reads), and a small pool takes the rest.
`done`, `failed`, `progress` and `ended` run on the GUI thread; when their owner is gone they are dropped.
"""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from threading import Event
from typing import TypeVar

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


THREADS = {Lane.WRITING: 1, Lane.READING: 1, Lane.POOL: 2, Lane.LOCKING: 1}


@dataclass(frozen=True, slots=True)
class StripWords:
    """What the job strip says about a job: `what` in bold ("Cleaning 16 of 60"), `keeps` beside Cancel."""

    what: Callable[[Step], str]
    keeps: Callable[[Step], str] = lambda _step: ""
    in_bytes: bool = False  # the steps count bytes, so a rate can be shown


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


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work under way."""

    lane: Lane
    report: Report
    strip: StripWords | None
    started_at: float = field(default_factory=time.monotonic)
    step: Step = field(default_factory=lambda: Step(""))

    def cancel(self) -> None:
        """Ask the work to stop; what it finished before is kept."""
        self.report.stop()


class Jobs(QObject):
    """Runs work in lanes. `changed` tells the job strip that a job came, moved or went."""

    changed = Signal()
    unhandled = Signal(object)
    """An error whose job had no `failed`."""

    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(count, lane.value) for lane, count in THREADS.items()}
        self._running: list[Job] = []
        self._returned.connect(lambda act: act(), Qt.ConnectionType.QueuedConnection)

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
        """Send work to a lane. `failed` gets any error but `Cancelled`; `ended` comes last in every case."""
        job = Job(lane, Report(lambda step: self._returned.emit(lambda: moved(step))), strip)

        def moved(step: Step) -> None:
            if job not in self._running:
                return
            job.step = step
            self.changed.emit()
            if progress and isValid(owner):
                progress(step)

        def over(tell: Callable[[], None] | None) -> None:
            self._running.remove(job)
            self.changed.emit()
            for call in (tell, ended):
                if call and isValid(owner):
                    call()

        def attempt() -> None:
            try:
                job.report.check()
                result = work(job.report)
            except Cancelled:
                self._returned.emit(lambda: over(None))
            except Exception as error:  # the outermost edge: whatever it was, someone is told
                told = error  # `error` is unbound after this block
                self._returned.emit(lambda: over(lambda: (failed or self.unhandled.emit)(told)))
            else:
                self._returned.emit(lambda: over(lambda: done(result) if done else None))

        self._running.append(job)
        self.changed.emit()
        self._lanes[lane].submit(attempt)
        return job

    def running(self) -> list[Job]:
        """Jobs not yet ended, oldest first."""
        return list(self._running)

    def cancel_all(self) -> None:
        """Ask every job to stop, as a lock does."""
        for job in self._running:
            job.cancel()

    def close(self) -> None:
        """Stop everything and wait for the threads."""
        self.cancel_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
