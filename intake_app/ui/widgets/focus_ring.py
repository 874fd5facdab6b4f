"""The ring around whatever the keyboard is on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QWidget

from intake_app.ui import theme

WIDTH = 2


class FocusRing(QFocusFrame):
    """2 pixels of accent outside buttons and links. Fields thicken their own edge; lists paint theirs.

    What was focused by a click shows none: who clicks knows where.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        pointed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        shown = new if isinstance(new, QAbstractButton) and not pointed else None
        self.setWidget(shown)  # type: ignore[arg-type]  # None takes the ring away

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()
