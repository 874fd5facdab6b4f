"""How long nobody touched keyboard or mouse, counting the time the computer slept; and the keys that lock at once."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
}
LOCK_KEYS = "Ctrl+L"


class IdleWatch(QObject):
    """`ticked` tells the seconds left once a second; `ran_out` comes once.

    `lock_typed` comes from dialogs too: while one is open, shortcuts of the window below it are asleep.
    """

    ticked = Signal(int)
    ran_out = Signal()
    lock_typed = Signal()

    def __init__(self, seconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._seen_at = now()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def left(self) -> int:
        """Seconds until `ran_out`."""
        return max(0, round(self.seconds - (now() - self._seen_at)))

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            self._seen_at = now()
        if event.type() is not QEvent.Type.KeyPress or not _locks(event):
            return False
        self.lock_typed.emit()
        return True

    def _watch(self, window: QWindow | None) -> None:
        """What people do reaches a window first. The application's own filter would see every event of every widget."""
        if window is not None:
            window.installEventFilter(self)

    def _tick(self) -> None:
        left = self.left()
        self.ticked.emit(left)
        if left == 0:
            self.stop()
            self.ran_out.emit()


def _locks(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) == QKeySequence(LOCK_KEYS)


def now() -> float:
    """Seconds on a clock that also runs while the computer sleeps, where the system has one."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)
