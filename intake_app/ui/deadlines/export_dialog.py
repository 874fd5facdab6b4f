"""What a calendar file gives away, said before one is written."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text

WIDTH = 440


class ExportDialog(QDialog):
    """Calls `then` when the person goes on."""

    def __init__(self, parent: QWidget, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Calendar file"))
        self.setMinimumWidth(WIDTH)
        told = self.tr(
            "The file is not encrypted. It holds the day of each open deadline and the code of its matter, nothing "
            "else. A calendar shows them to whoever shares it, and most copy them to a company’s computers."
        )
        go_on, cancel = Button(self.tr("&Choose where…"), kind="primary"), Button(self.tr("Cancel"))
        go_on.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(then)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (cancel, go_on):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(Text(self.tr("Save deadlines as a calendar file"), size="heading", weight=600, wrap=True))
        column.addWidget(NoteStrip("warn", told))
        column.addLayout(buttons)
