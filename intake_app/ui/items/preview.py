"""The item as counsel will get it, painted from the vault's bytes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.document import Item, Role, Status
from intake_app.ui import icons, theme
from intake_app.ui.items.picture import Picture, image_of
from intake_app.ui.jobs import Job, Lane, Report
from intake_app.ui.messages import message_for
from intake_app.ui.models.items import kind_icon
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, IconButton
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import Text
from intake_app.words.labels import role_label
from intake_app.workflows.preview_item import preview_item, view_item


class Preview(QWidget):
    """Shows one item at a time; each view of an item is entered in the record, once for each time it is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme.set_ground(self, "side")
        self._session = session
        self._item: Item | None = None
        self._role, self._page, self._pages = Role.CLEAN, 0, 1
        self._job: Job | None = None
        self._picture = Picture()
        self._notice = QVBoxLayout()
        self._ask = self._question()
        self._stack = QStackedWidget()
        for widget in (self._picture, self._padded(self._notice), self._ask):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self._stack, 1)
        column.addWidget(Line())
        column.addLayout(self._foot())

    def show_item(self, item: Item | None) -> None:
        """Show the clean copy of an item, or nothing."""
        if item == self._item:
            return
        self._item, self._role, self._page, self._pages = item, Role.CLEAN, 0, 1
        self._picture.show_image(None)
        self._roles.choose(Role.CLEAN)
        self._roles.setVisible(item is not None and len(item.contents) > 1)
        self._show_pages()
        self._zoom(0)
        if item is None:
            self._say("image", self.tr("Choose an item to see it here."))
        elif item.status is Status.AS_RECEIVED:
            self._say(kind_icon(item.kind), self.tr("This kind can’t be shown here. It can be handed off as it came."))
        else:
            self._load(new_view=True)

    def _load(self, *, new_view: bool = False) -> None:
        item, role, page, session = self._item, self._role, self._page, self._session
        assert item is not None
        if self._job:
            self._job.cancel()
        self._stack.setCurrentIndex(0)
        size = self._picture.wanted_size()

        def look(report: Report) -> tuple[QImage, int]:
            if new_view:
                view_item(session.vault, item.id, role, actor=session.actor)
            shown = preview_item(
                session.vault,
                session.cleaner,
                item,
                role,
                width=size.width(),
                height=size.height(),
                page=page,
                check=report.check,
            )
            return image_of(shown.rgba, shown.width, shown.height), shown.pages

        self._job = session.jobs.run(Lane.POOL, look, owner=self, done=self._show, failed=self._show_fault)

    def _show(self, result: tuple[QImage, int]) -> None:
        image, self._pages = result
        self._picture.show_image(image)
        self._show_pages()

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._say("octagon-x", f"{message.title}. {message.next}")

    def _show_pages(self) -> None:
        for widget in (self._back, self._count, self._forth):
            widget.setVisible(self._pages > 1)
        self._count.setText(self.tr("{page} of {pages}").format(page=self._page + 1, pages=self._pages))
        self._back.setEnabled(self._page > 0)
        self._forth.setEnabled(self._page < self._pages - 1)

    def _turn(self, by: int) -> None:
        self._page += by
        self._show_pages()
        self._load()

    def _choose_role(self, role: str) -> None:
        self._role, self._page = Role(role), 0
        if self._role is Role.ORIGINAL:
            self._picture.show_image(None)
            self._stack.setCurrentWidget(self._ask)
        else:
            self._load(new_view=True)

    def _zoom(self, step: int) -> None:
        percent = self._picture.zoom(step)
        self._fit.setText(self.tr("Fit") if percent == 100 else f"{percent} %")

    def _say(self, icon: str, text: str) -> None:
        clear(self._notice)
        self._notice.addStretch(1)
        self._notice.addWidget(IconLabel(icon, "text2", icons.EMPTY), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Text(text, color="text2", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._notice.addWidget(words)
        self._notice.addStretch(1)
        self._stack.setCurrentIndex(1)

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

    def _bar(self) -> QHBoxLayout:
        self._roles = Segments(
            [
                (Role.CLEAN, role_label(Role.CLEAN), ""),
                (Role.ORIGINAL, role_label(Role.ORIGINAL), "sealed"),
            ],
            name=self.tr("Which copy is shown"),
        )
        self._roles.chosen.connect(self._choose_role)
        self._back = IconButton("chevron-left", self.tr("Page before"), shortcut="PgUp")
        self._forth = IconButton("chevron-right", self.tr("Next page"), shortcut="PgDown")
        self._count = Text(color="text2")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._forth.clicked.connect(lambda: self._turn(1))
        self._fit = Text(self.tr("Fit"), color="text2")
        smaller = IconButton("minus", self.tr("Smaller"), shortcut="Ctrl+-")
        larger = IconButton("plus", self.tr("Larger"), shortcut="Ctrl++")
        smaller.clicked.connect(lambda: self._zoom(-1))
        larger.clicked.connect(lambda: self._zoom(1))
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(4)
        row.addWidget(self._roles)
        row.addStretch(1)
        for widget in (self._back, self._count, self._forth, smaller, self._fit, larger):
            row.addWidget(widget)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "text2", icons.CHIP))
        row.addWidget(
            Text(self.tr("Shown from the vault. Nothing is written to disk."), size="small", color="text2", wrap=True),
            1,
        )
        return row
