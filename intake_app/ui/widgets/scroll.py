"""Room to scroll, when a page does not fit at 1280×720 or with large text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from intake_app.ui import theme
from intake_app.ui.theme import Ground
from intake_app.ui.widgets.choices import QWIDGETSIZE_MAX


class ScrollArea(QScrollArea):
    """Takes its content in when it is shown. Measured any earlier, all of it would be styled on its own first, and
    again with each parent that the area gets on its way into the window.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        content.setParent(self.viewport())

    def showEvent(self, event: QShowEvent) -> None:
        if self.widget() is None:
            self.setWidget(self._content)
        super().showEvent(event)


class FittedArea(ScrollArea):
    """As tall as its content, up to the room it is given; then it scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._room = QWIDGETSIZE_MAX
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_room(self, height: int) -> None:
        """How tall it may become, in pixels."""
        self._room = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._fit(self._content.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._fit(self._content.minimumSizeHint())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _fit(self, hint: QSize) -> QSize:
        return QSize(hint.width(), min(self._content.sizeHint().height(), self._room))


def scrolled(content: QWidget, ground: Ground = "page") -> QScrollArea:
    """Put a widget into a scroll area that is as wide as its place, and scrolls sideways only rather than cut."""
    theme.set_ground(content, ground)
    return ScrollArea(content)


def scrolled_column(column: QLayout, widest: int) -> QScrollArea:
    """A form at the left, no wider than reads well: `widest` pixels at 100 %."""
    content = QWidget()
    content.setLayout(column)
    content.setMaximumWidth(theme.current().px(widest))
    return scrolled(content)
