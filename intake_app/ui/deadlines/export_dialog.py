"""What a calendar file gives away, said before one is written."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.note_strip import NoteStrip


class ExportDialog(Asking):
    """Calls `then` when the person goes on."""

    def __init__(self, parent: QWidget, then: Callable[[], None]) -> None:
        super().__init__(parent, self.tr("Save deadlines as a calendar file"))
        told = self.tr(
            "The file is not encrypted. It holds the day of each open deadline and the code of its matter, nothing "
            "else. A calendar shows them to whoever shares it, and most copy them to a company’s computers."
        )
        self.column.addWidget(NoteStrip("warn", told))
        self.accepted.connect(then)
        self.add_foot(Button(self.tr("&Choose where…"), kind="primary"), self.accept)
