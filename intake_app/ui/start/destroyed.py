"""What is left to say when a vault was destroyed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.section import icon_heading
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.words.out_of_reach import not_gone, out_of_reach

if TYPE_CHECKING:
    from intake_app.workflows.destroy_vault import Destroyed


class DestroyedPage(QWidget):
    """Which folders are gone, what of them is still there, and what nobody here can reach."""

    done = Signal()

    def __init__(self, destroyed: "Destroyed") -> None:
        super().__init__()
        theme.set_ground(self, "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 40, 48, 24)
        column.setSpacing(12)
        column.addLayout(icon_heading("trash-2", self.tr("The vault is destroyed")))
        for folder in destroyed.gone:
            column.addWidget(ElidedText(str(folder)))
        for text in not_gone(destroyed.emptied, destroyed.unreadable, destroyed.left):
            column.addWidget(NoteStrip("warn", text))
        column.addWidget(Text("\n".join(out_of_reach()), color="text2", wrap=True))
        go_on = Button(self.tr("&Close"), kind="primary")
        go_on.clicked.connect(self.done)
        column.addSpacing(8)
        column.addLayout(in_a_row(go_on))
        column.addStretch(1)
