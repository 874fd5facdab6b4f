"""Whether a process should go, as that takes its dates out of every list."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.text import Text

WIDTH = 420


class RemoveDialog(QDialog):
    """`then` is called when the user says so."""

    def __init__(self, parent: QWidget, name: str, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove this process?"))
        self.setMinimumWidth(WIDTH)
        keep, remove = Button(self.tr("Keep it")), Button(self.tr("Remove"), kind="danger")
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        remove.clicked.connect(self.accept)
        self.accepted.connect(then)
        sentence = self.tr("It and its dates go from every list and from the search. Its wordings stay in the record.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(Text(self.windowTitle(), size="heading", weight=600, wrap=True))
        column.addWidget(Text(name, weight=500, wrap=True))
        column.addWidget(Text(sentence, color="text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(remove)
        column.addLayout(row)
