"""What would be inside, put together off the GUI thread: the last question counts, and earlier ones are dropped."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from intake_app.domain.progress import Step
from intake_app.ui.handoff.order import Order
from intake_app.ui.jobs import Job, Lane, StripWords
from intake_app.ui.session import Session
from intake_app.workflows.material import Inside
from intake_app.workflows.page_numbers import PageNumbers
from intake_app.workflows.withheld import write_list

NOTICED = 100  # milliseconds from which people are told that they wait
MANY = 1000  # things in a matter from which the strip at the foot shows how far it is


class Gathering(QObject):
    """`numbers` makes the numbered copies for review and for the drive."""

    gathered = Signal(object, object)  # Order, Inside
    slow = Signal()
    """It is not there at once: what was gathered before is not what was asked for."""
    stopped = Signal()
    """The user stopped it, or it failed: nothing is gathered."""
    saved = Signal()
    failed = Signal(Exception)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._largest: int | None = None  # bytes of a file that it is to go into
        self._too_much: Order | None = None  # what was gathered last, where one file can't list all of it
        self.numbers = PageNumbers(lambda: session.cleaner, session.vault.kept)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def drop(self) -> None:
        """An answer that is still to come does not matter any more."""
        job, self._job, self._too_much = self._job, None, None
        if job:
            job.cancel()

    def keep_to(self, largest: int | None) -> None:
        """It is to go into files of that many bytes at most: where one can't list it all, these may be able to."""
        self._largest = largest
        if self._too_much:
            self.ask(self._too_much)

    def ask(self, order: Order) -> None:
        """Put this together, beside whatever else is read; numbers on pages, or very many things, take a while."""
        self.drop()
        order = replace(order, largest=self._largest)
        numbered = order.selection.numbered
        if not numbered:
            self.numbers.forget()
        long = numbered or len(order.facts.items) + len(order.facts.notes) >= MANY
        job = self._session.jobs.run(
            Lane.POOL,
            order.look,
            owner=self,
            done=lambda inside: self._tell(job, order, inside),
            failed=self.failed.emit,
            ended=lambda: self._tell_stopped(job),
            strip=StripWords(self._words) if long else None,
        )
        self._job = job
        QTimer.singleShot(NOTICED, self, lambda: self.slow.emit() if job is self._job else None)

    def save_list(self, order: Order, target: Path) -> None:
        """A dry run: the list alone, into this new file."""
        vault, actor = self._session.vault, self._session.actor
        self._session.jobs.run(
            Lane.POOL,
            lambda report: write_list(vault, target, order.gather(report), actor=actor),
            owner=self,
            done=lambda _result: self.saved.emit(),
            failed=self.failed.emit,
        )

    def _tell(self, job: Job, order: Order, inside: Inside) -> None:
        if job is not self._job:
            return
        self._job = None
        if inside.one or order.largest == self._largest:
            self._too_much = None if inside.one else order
            self.gathered.emit(order, inside)
        else:  # another size was asked for meanwhile
            self.ask(order)

    def _tell_stopped(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.stopped.emit()

    def _words(self, step: Step) -> str:
        if step.stage == "number":
            return self.tr("Putting numbers on pages")
        return self.tr("Putting together what would be inside")
