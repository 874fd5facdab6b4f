"""What is copied out of the window asks not to be recorded, and does not stay."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_FOR = 60_000  # milliseconds

# How clipboard managers are asked not to keep history: KDE and others, Windows (three formats), macOS.
DO_NOT_RECORD = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"",
}
MARK = "x-kde-passwordManagerHint"


class ClipboardGuard(QObject):
    """Watches what this program copies, Ctrl+C in a field included; clears it after a minute, on lock and on quit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self, singleShot=True, interval=KEPT_FOR)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._mark)

    def clear(self) -> None:
        """Take back what is ours; what other programs copied since stays."""
        self._timer.stop()
        if self.is_ours():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def is_ours(self) -> bool:
        """Whether this program copied what the clipboard holds now."""
        return self._clipboard.ownsClipboard()

    def _mark(self) -> None:
        copied = self._clipboard.mimeData()
        if not (copied and copied.hasText() and self.is_ours()):  # an emptied clipboard has no data at all
            return
        self._timer.start()
        if not copied.hasFormat(MARK):
            marked = QMimeData()
            marked.setText(copied.text())
            for name, value in DO_NOT_RECORD.items():
                marked.setData(name, value)
            self._clipboard.setMimeData(marked)
