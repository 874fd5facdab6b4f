"""What would be inside, put together off the GUI thread: the last question counts, and earlier ones are dropped."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from intake_app.domain.progress import Step
from intake_app.ui.handoff.order import Order
from intake_app.ui.jobs import Job, Lane, StripWords
from intake_app.ui.session import Session
from intake_app.workflows.page_numbers import PageNumbers
from intake_app.workflows.withheld import write_list


class Gathering(QObject):
    """`numbers` makes the numbered copies for review and for the drive."""

    gathered = Signal(object, object)  # Order, Bundle
    saved = Signal()
    failed = Signal(Exception)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self.numbers = PageNumbers(lambda: session.cleaner, session.vault.kept)

    def drop(self) -> None:
        """An answer that is still to come does not matter any more."""
        if self._job:
            self._job.cancel()
        self._job = None

    def ask(self, order: Order) -> None:
        """Put this together; numbered copies take a while, and the strip says so."""
        self.drop()
        numbered = order.selection.numbered
        if not numbered:
            self.numbers.forget()
        job = self._session.jobs.run(
            Lane.POOL if numbered else Lane.READING,
            order.gather,
            owner=self,
            done=lambda bundle: self._tell(job, order, bundle),
            failed=self.failed.emit,
            strip=StripWords(self._words) if numbered else None,
        )
        self._job = job

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

    def _tell(self, job: Job, order: Order, bundle: object) -> None:
        if job is self._job:
            self._job = None
            self.gathered.emit(order, bundle)

    def _words(self, _step: Step) -> str:
        return self.tr("Putting numbers on pages")
