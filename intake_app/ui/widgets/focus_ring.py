"""The ring around whatever the keyboard is on."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame

from intake_app.ui import theme

WIDTH, GAP = 2, 1
POINTED = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class FocusRing(QFocusFrame):
    """2 pixels of accent, 1 pixel outside buttons and links. Fields thicken their own edge; lists paint theirs."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            pointed = isinstance(event, QFocusEvent) and event.reason() in POINTED
            self.setWidget(None if pointed else watched)  # type: ignore[arg-type]
        elif event.type() is QEvent.Type.FocusOut and watched is self.widget():
            self.setWidget(None)  # type: ignore[arg-type]
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()
