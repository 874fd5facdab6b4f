"""The ring around whatever the keyboard is on."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from intake_app.ui import theme

WIDTH = 2


class FocusRing(QObject):
    """2 pixels of accent outside buttons and links. Fields thicken their own edge; lists paint theirs.

    What was focused by a click shows none: who clicks knows where.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame = Frame()
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        pointed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        shown = new if isinstance(new, QAbstractButton) and not pointed else None
        if not isValid(self._frame):
            self._frame = Frame()  # Qt makes it a part of the page it stands on, and it went with the page
        self._frame.setWidget(shown)  # type: ignore[arg-type]  # None takes the ring away


class Frame(QFocusFrame):
    """The ring itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()
