"""Dialogs: a heading, what is asked below it, and two buttons at the foot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.text import Text

WIDTH = 440  # pixels
MARGIN = 24
FRAME = 40  # pixels of the system around a window


class Asking(QDialog):
    """`column` takes what is asked, `add_foot` ends it. On a low screen the column scrolls above the foot."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(WIDTH)
        self._body, self._foot = QWidget(), QHBoxLayout()
        self._leave: Button | None = None
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(16)
        self._body.installEventFilter(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = scrolled(self._body)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._foot)
        self.column.addWidget(Text(heading, size="heading", weight=600, wrap=True))

    def event(self, event: QEvent) -> bool:
        sized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            height = self._fit()
            if event.type() is QEvent.Type.Show and not sized:
                self.resize(self.width(), height)  # Qt's own first size leaves gaps between the lines
                self._centre()
                QTimer.singleShot(0, self, self._centre)  # what scrolls is laid out after it is shown
        return handled

    def _centre(self) -> None:
        """In the middle of its window, as far as the screen goes. Qt places it by a size that it doesn't keep."""
        parent = self.parentWidget()
        if parent is None:
            return
        room = self.screen().availableGeometry()
        middle = parent.window().frameGeometry().center() - self.rect().center()
        left = max(room.left(), min(middle.x(), room.right() - self.width()))
        top = max(room.top(), min(middle.y() - FRAME // 2, room.bottom() - FRAME - self.height()))
        self.move(left, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> int:
        """As high as its words need at its width, as far as the screen goes: Qt counts their lines at another width."""
        room = self.screen().availableSize() - QSize(FRAME, FRAME)
        needed = max(self.minimumWidth(), self._body.minimumSizeHint().width())
        width = max(self.width(), needed)
        wrapped = self.column.hasHeightForWidth()
        inside = self.column.totalHeightForWidth(width) if wrapped else self.column.totalSizeHint().height()
        whole = inside + self._foot.sizeHint().height()
        wanted = min(whole, room.height())
        if whole > wanted:  # beside the words there has to be room for the bar
            needed = max(
                needed, self._body.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
            )
        self.setMinimumSize(min(needed, room.width()), wanted)
        return wanted

    def reveal(self, widget: QWidget) -> None:
        """Scroll to what has just been said, once it has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(widget))

    def reject(self) -> None:
        """Escape and the frame's own button do what the one at the foot does: nothing, while it can't be pressed.

        That is how a dialog stays until it is known what came of its work. A lock doesn't ask: it calls `done`.
        """
        if self._leave is None or self._leave.isEnabled():
            super().reject()

    def add_foot(self, go_on: Button, then: Callable[[], None], *, leave: str = "") -> Button:
        """The button that leaves everything as it is, which is returned, and the one that goes on.

        Enter in a field presses the latter if it is primary: else Qt looks for some other button, such as "Show".
        """
        self._leave = stay = Button(leave or self.tr("Cancel"))
        stay.clicked.connect(self.reject)
        go_on.clicked.connect(then)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        self._foot.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        self._foot.addWidget(stay)
        self._foot.addWidget(go_on)
        go_on.setDefault(go_on.property("kind") == "primary")
        return stay


class SureDialog(Asking):
    """Whether something should be done to what is named; `then` is called when the user says so. Enter does not."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        name: str,
        sentence: str,
        go_on: Button,
        leave: str,
        then: Callable[[], None],
    ) -> None:
        super().__init__(parent, heading)
        self.column.addWidget(Text(name, weight=500, wrap=True))
        self.column.addWidget(Text(sentence, color="text2", wrap=True))
        self.accepted.connect(then)
        stay = self.add_foot(go_on, self.accept, leave=leave)
        stay.setDefault(True)
        stay.setFocus()
