"""The drives that can be pulled out, to write to one of them with one click."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.drives import Drive
from intake_app.ui import formats
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.workflows.drives import removable_drives

BETWEEN_LOOKS = 2000  # milliseconds


class Drives(QWidget):
    """`chosen` carries the folder of a drive. It looks again while it can be seen: sticks come and go."""

    chosen = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Drive] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._timer = QTimer(self, interval=BETWEEN_LOOKS)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """Show the drives that are there now."""
        drives = removable_drives()
        if drives == self._shown:
            return
        self._shown = drives
        clear(self._rows)
        for drive in drives:
            self._rows.addWidget(self._row(drive))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _row(self, drive: Drive) -> QWidget:
        name = drive.label or self.tr("Drive without a name")
        about = self.tr("{free} free of {size}, {kind}").format(
            free=formats.size(drive.free), size=formats.size(drive.size), kind=drive.mount.file_system
        )
        if drive.mount.read_only:
            about = self.tr("{about}, write-protected").format(about=about)
        take = Button(self.tr("Write here"))
        take.setAccessibleName(self.tr("Write to {name}").format(name=name))
        take.setEnabled(not drive.mount.read_only)
        take.clicked.connect(lambda: self.chosen.emit(drive.mount.place))
        holder = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedText(name))
        words.addWidget(Text(about, size="small", color="text2", wrap=True))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("usb", "text2"))
        row.addLayout(words, 1)
        row.addWidget(take)
        return holder
