"""The item as counsel will get it: pages painted from the vault's bytes, or its words."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.document import DRAWN, EVIDENCE, PACKAGES, WORDED, Item, Kind, Role
from intake_app.errors import FileRefused, NoWalls, Refusal
from intake_app.ui import icons, theme
from intake_app.ui.items.pager import Pager
from intake_app.ui.items.picture import Picture, image_of
from intake_app.ui.items.preview_bar import PreviewBar
from intake_app.ui.items.reading_view import ReadingView
from intake_app.ui.items.written import Written, written
from intake_app.ui.jobs import Job, Lane, Report
from intake_app.ui.messages import message_for
from intake_app.ui.models.items import kind_icon
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.text import Text
from intake_app.words.refusals import refused
from intake_app.workflows.cleaner import need_walls
from intake_app.workflows.preview_item import preview_item
from intake_app.workflows.read_item import read_item

Shown = tuple[QImage, int] | Written
"""A page and how many there are, or words."""


class Preview(QWidget):
    """Shows one item at a time; each view of an item is entered in the record, once for each time it is chosen.

    `parts_wanted` tells of files inside the item that should be taken in: a list of places, from 1, and names.
    """

    parts_wanted = Signal(Item, list)
    walls_waived = Signal()
    """The user lets files be opened where nothing keeps them in."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme.set_ground(self, "side")
        self._session = session
        self._item: Item | None = None
        self._role, self._taken = Role.CLEAN, frozenset[int]()
        self._job: Job | None = None
        self._bar, self._pager = PreviewBar(), Pager()
        self._picture, self._reading = Picture(), ReadingView()
        self._notice = QVBoxLayout()
        self._ask = self._question()
        self._said = self._padded(self._notice)
        self._stack = QStackedWidget()
        self._reader = scrolled(self._reading)  # a small screen has no room for head, text and files at once
        for widget in (self._picture, self._reader, self._said, self._ask):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        column.addWidget(Line())
        column.addLayout(self._foot())
        self._bar.role_chosen.connect(self._choose_role)
        self._pager.turned.connect(self._turn)
        self._bar.zoomed.connect(lambda step: self._bar.show_zoom(self._picture.zoom(step)))
        self._reading.wanted.connect(lambda parts: self.parts_wanted.emit(self._item, parts))

    def show_item(self, item: Item | None, taken: Collection[int] = ()) -> None:
        """Show an item as it would be shared, or nothing. `taken` are places of files taken out of it already."""
        self._taken = frozenset(taken)
        if item == self._item:
            self._reading.show_taken(self._taken)
            return
        self._stop()
        self._item, self._role = item, _first_role(item)
        self._picture.show_image(None)
        self._reading.forget()
        self._bar.show_item(item, self._role)
        self._pager.begin()
        self._bar.show_zoom(self._picture.zoom(0))
        if item is None:
            self._say("image", self.tr("Choose an item to see it here."))
        elif item.kind is Kind.ARCHIVE:
            look = Button(self.tr("Look inside"), icon="archive")
            look.clicked.connect(lambda: self._load(new_view=True))
            self._say("archive", self.tr("The files in it are listed when you ask for them, and none is opened."), look)
        elif item.kind in DRAWN | WORDED:
            self._load(new_view=True)
        else:
            self._say_nothing_to_show()

    def _load(self, *, new_view: bool = False) -> None:
        item, role, page, session = self._item, self._role, self._pager.page, self._session
        assert item is not None
        self._stop()
        drawn = item.kind in DRAWN
        self._stack.setCurrentWidget(self._picture if drawn else self._reader)
        size = self._picture.wanted_size()

        def look(report: Report) -> Shown:
            need_walls(session.cleaner, without=session.without_walls)
            if new_view:
                session.enter_view(item, role)
            if not drawn:
                return written(read_item(session.vault, session.cleaner, item, role, check=report.check))
            width, height = size.width(), size.height()
            shown = preview_item(
                session.vault, session.cleaner, item, role, width=width, height=height, page=page, check=report.check
            )
            return image_of(shown.rgba, shown.width, shown.height), shown.pages

        job = session.jobs.run(
            Lane.POOL,
            look,
            owner=self,
            done=lambda shown: self._show(shown) if self._job is job else None,
            failed=lambda error: self._show_fault(error) if self._job is job else None,
        )
        self._job = job

    def _stop(self) -> None:
        """What is still on its way belongs to another item, copy or page."""
        if self._job:
            self._job.cancel()
        self._job = None

    def _show(self, shown: Shown) -> None:
        if isinstance(shown, Written):
            self._reading.show_written(shown, self._taken)
            self._pager.show_pages(len(shown.pages))
        else:
            image, pages = shown
            self._picture.show_image(image)
            self._pager.show_pages(pages)

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if isinstance(error, NoWalls) and message:
            go_on = Button(self.tr("Open files anyway"))
            go_on.clicked.connect(self._go_without_walls)
            self._say("shield-alert", f"{message.title}. {message.what} {message.next}", go_on)
        elif isinstance(error, FileRefused) and error.reason is Refusal.UNKNOWN_KIND:
            self._say_nothing_to_show()
        elif message:
            self._say("octagon-x", f"{message.what} {message.next}")

    def _say_nothing_to_show(self) -> None:
        icon = kind_icon(self._item.kind if self._item else Kind.UNKNOWN)
        if self._item and self._item.refusal is Refusal.ENTRY_DAMAGED:
            return self._say("octagon-x", refused(Refusal.ENTRY_DAMAGED).line)
        return self._say(icon, self.tr("This kind can’t be shown here. It can be handed off as it came."))

    def _go_without_walls(self) -> None:
        self._session.without_walls = True
        self.walls_waived.emit()
        self._load(new_view=True)

    def _turn(self, page: int) -> None:
        if self._stack.currentWidget() is self._reader:
            self._reading.show_page(page)
        else:
            self._load()

    def _choose_role(self, role: Role) -> None:
        assert self._item is not None
        self._stop()
        self._role = role
        self._pager.begin()
        if role is Role.ORIGINAL and self._item.kind not in EVIDENCE:
            self._picture.show_image(None)
            self._reading.forget()
            self._stack.setCurrentWidget(self._ask)
        else:
            self._load(new_view=True)

    def _say(self, icon: str, text: str, action: QWidget | None = None) -> None:
        clear(self._notice)
        self._notice.addStretch(1)
        self._notice.addWidget(IconLabel(icon, "text2", icons.EMPTY), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Text(text, color="text2", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._notice.addWidget(words)
        if action:
            self._notice.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        self._notice.addStretch(1)
        self._stack.setCurrentWidget(self._said)

    def _padded(self, layout: QVBoxLayout) -> QWidget:
        holder = QWidget()
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        holder.setLayout(layout)
        return holder

    def _question(self) -> QWidget:
        """Asked before an original is shown."""
        show = Button(self.tr("Show the original"))
        show.clicked.connect(lambda: self._load(new_view=True))
        text = self.tr("The original still carries all that was removed. Looking at it is entered in the record.")
        column = QVBoxLayout()
        column.addWidget(NoteStrip("warn", text, icon="sealed"))
        column.addWidget(show)
        column.addStretch(1)
        return self._padded(column)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "text2", icons.CHIP))
        row.addWidget(
            Text(self.tr("Shown from the vault. Nothing is written to disk."), size="small", color="text2", wrap=True),
            1,
        )
        row.addWidget(self._pager)
        return row


def _first_role(item: Item | None) -> Role:
    """A message is shown whole, with its headers and files; anything else as it would be shared."""
    if item is None:
        return Role.CLEAN
    return Role.ORIGINAL if item.kind in PACKAGES else item.shared.role
