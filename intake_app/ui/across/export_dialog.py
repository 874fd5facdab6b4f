"""What a file of counts tells and what it does not, said before one is written."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake_app.domain.deidentified import FLOOR
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.workflows.look_across import Across


class CountsDialog(Asking):
    """Calls `then` when the person goes on."""

    def __init__(self, parent: QWidget, across: Across, then: Callable[[], None]) -> None:
        super().__init__(parent, self.tr("Save counts as a CSV file"))
        who = self.tr(
            "Counted are {count} of {all} matters: those whose people agreed to statistics, and those addressed to "
            "your own organisation."
        )
        what = self.tr(
            "Each row says year, kind of order, status, target and kind of recipient in the terms of the U.S. Press "
            "Freedom Tracker, and stands for at least {floor} matters. What is rarer is told less closely (*), or not "
            "at all. No names, numbers, days or places are in it."
        )
        risk = self.tr(
            "The file is not encrypted. Two files of different days, held side by side, can show what was added "
            "between them: give out few."
        )
        self.column.addWidget(Text(who.format(count=across.countable_matters, all=across.matters), wrap=True))
        self.column.addWidget(Text(what.format(floor=FLOOR), wrap=True))
        self.column.addWidget(NoteStrip("warn", risk))
        self.accepted.connect(then)
        self.add_foot(Button(self.tr("&Choose where…"), kind="primary"), self.accept)
