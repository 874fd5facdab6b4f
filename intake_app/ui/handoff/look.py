"""A file of an opened handoff, looked at before anything is saved."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.cleaning import Reading
from intake_app.ui import icons, theme
from intake_app.ui.items.pager import Pager
from intake_app.ui.items.picture import Picture, image_of
from intake_app.ui.items.reading_view import ReadingView
from intake_app.ui.items.written import Written, written
from intake_app.ui.jobs import Job, Jobs, Lane, Report
from intake_app.ui.messages import message_for
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.workflows.look_inside import look_inside
from intake_app.workflows.open_handoff import File, OpenedHandoff

if TYPE_CHECKING:
    from intake_app.workflows.cleaner import Cleaner

Lend = Callable[[], "Cleaner"]
WIDTH, HEIGHT = 860, 640  # pixels at 100 %


class LookDialog(QDialog):
    """Shows one file: pages, or text. A lock closes it. Nothing of the file stays in it once it is closed."""

    def __init__(self, parent: QWidget, opened: OpenedHandoff, file: File, jobs: Jobs, lend: Lend) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self._stop)
        self.setWindowTitle(self.tr("Look inside"))  # never a name of a file
        self._opened, self._file, self._jobs, self._lend = opened, file, jobs, lend
        self._job: Job | None = None
        theme.set_ground(self, "side")
        room = self.screen().availableSize()
        self.resize(min(theme.current().px(WIDTH), room.width()), min(theme.current().px(HEIGHT), room.height()))
        self._picture, self._reading, self._pager = Picture(), ReadingView(), Pager()
        self._told = Text(color="text2", wrap=True)
        self._told.setContentsMargins(24, 24, 24, 24)
        self._stack = QStackedWidget()
        for widget in (self._told, self._picture, self._reading):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.addWidget(ElidedText(file.path, weight=600), 1)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())
        self._pager.turned.connect(self._turn)

    def start(self) -> None:
        """Show the first page."""
        self.open()
        self._load()

    def _load(self) -> None:
        opened, file, lend, page = self._opened, self._file, self._lend, self._pager.page
        size = self._picture.wanted_size()
        if self._stack.currentWidget() is self._told:
            self._told.setText(self.tr("Opening it behind glass."))

        def look(report: Report) -> tuple[QImage, int] | Written:
            seen = look_inside(
                opened, file, lend(), width=size.width(), height=size.height(), page=page, check=report.check
            )
            if isinstance(seen, Reading):
                return written(seen)
            return image_of(seen.rgba, seen.width, seen.height), seen.pages

        self._stop()
        self._job = self._jobs.run(Lane.POOL, look, owner=self, done=self._show, failed=self._show_fault)

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _show(self, seen: tuple[QImage, int] | Written) -> None:
        if isinstance(seen, Written):
            self._reading.show_written(seen, ())
            self._pager.show_pages(len(seen.pages))
            self._stack.setCurrentWidget(self._reading)
        else:
            self._picture.show_image(seen[0])
            self._pager.show_pages(seen[1])
            self._stack.setCurrentWidget(self._picture)

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._told.setText(f"{message.title}. {message.what} {message.next}")
            self._stack.setCurrentWidget(self._told)

    def _turn(self, page: int) -> None:
        if self._stack.currentWidget() is self._reading:
            self._reading.show_page(page)
        else:
            self._load()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 16)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "text2", icons.CHIP))
        told = self.tr("Shown from the sealed file. Nothing is written to disk.")
        row.addWidget(Text(told, size="small", color="text2", wrap=True), 1)
        row.addWidget(self._pager)
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return row
