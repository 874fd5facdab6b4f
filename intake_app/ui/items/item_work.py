"""What is done with single items of a matter, outside the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from intake_app.domain.document import Item
from intake_app.ui.items.batch import Retry
from intake_app.ui.items.picture import image_of
from intake_app.ui.jobs import THREADS, Lane, Report, StripWords
from intake_app.ui.session import Session
from intake_app.workflows.cleaner import need_walls
from intake_app.workflows.preview_item import preview_item
from intake_app.workflows.rename_item import rename_item
from intake_app.workflows.taken_in import TakenIn, Way

THUMBNAIL = 360  # pixels, the longer side
MOST_WAITING = 60  # thumbnails: what one screen shows, and some more


class ItemWork(QObject):
    """Tells of thumbnails that are made, of items that are not as before, and of cleaning that did not work."""

    thumbnail_made = Signal(str, QImage)
    thumbnail_dropped = Signal(str)
    """Others are looked at by now; it may be asked for again."""
    altered = Signal(Item)
    failed = Signal(Exception)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[Item] = []
        self._making = 0

    def make_thumbnail(self, item: Item) -> None:
        """A small picture of what would be shared, the last asked for first. Where there can be none, none is told."""
        self._waiting.append(item)
        if len(self._waiting) > MOST_WAITING:
            self.thumbnail_dropped.emit(self._waiting.pop(0).id)
        self._make_next()

    def _make_next(self) -> None:
        if self._waiting and self._making < THREADS[Lane.POOL]:
            self._making += 1
            self._make(self._waiting.pop())

    def _made(self) -> None:
        self._making -= 1
        self._make_next()

    def _make(self, item: Item) -> None:
        session = self._session

        def look(report: Report) -> QImage:
            need_walls(session.cleaner, without=session.without_walls)
            role, check = item.shared.role, report.check
            shown = preview_item(
                session.vault, session.cleaner, item, role, width=THUMBNAIL, height=THUMBNAIL, check=check
            )
            return image_of(shown.rgba, shown.width, shown.height)

        session.jobs.run(
            Lane.POOL,
            look,
            owner=self,
            done=lambda picture: self.thumbnail_made.emit(item.id, picture),
            failed=lambda _error: None,  # the tile keeps the icon of its kind; choosing it tells what is wrong
            ended=self._made,
        )

    def rename(self, item: Item, title: str) -> None:
        """Call it something else."""
        session = self._session
        session.jobs.run(
            Lane.WRITING,
            lambda _report: rename_item(session.vault, item.id, title, actor=session.actor),
            owner=self,
            done=self.altered.emit,
        )

    def clean_again(self, item: Item, way: Way, password: str) -> None:
        """Make another clean copy of it, as was decided."""
        again = Retry(TakenIn(0, Path(item.title), kind=item.kind, item=item), way, password)
        self._session.jobs.run(
            Lane.POOL,
            again.work(self._session, item.matter),
            owner=self,
            done=lambda file: self.altered.emit(file.item),
            failed=self.failed.emit,
            strip=StripWords(what=lambda _step: self.tr("Cleaning an item again")),
        )
