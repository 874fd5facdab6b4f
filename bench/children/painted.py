"""The moment when a window has been drawn for the first time."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _Watcher(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QCoreApplication.quit)  # after this paint, and whatever it set going
        return super().eventFilter(watched, event)


def quit_when_painted(owner: QObject, window: QWidget) -> None:
    """End the program's event loop once `window` has painted."""
    window.installEventFilter(_Watcher(owner))
