"""The line above the files of a take-in: what goes on, how many of which, and the step that is due."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_app.ui.models.taking_in import TakingInModel
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.text import Text


class TakingInHead(QWidget):
    """Tells that it should begin, or that the user is done looking, or rather not."""

    begun = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._counts = Text(weight=600), Text(color="text2")
        self._left_out = 0
        self.start = Button(self.tr("&Take them in"), kind="primary", icon="download")
        self.start.clicked.connect(self.begun)
        self.done = Button(self.tr("Show items"))
        self.done.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._counts, 1)
        row.addWidget(self.start)
        row.addWidget(self.done)

    def show_ready(self, files: int, *, ask: bool) -> None:
        """So many files or folders wait; with `ask` for the user's word."""
        self.start.setVisible(ask)
        self.done.setVisible(ask)
        self.done.setText(self.tr("Cancel"))
        self._title.setText(self.tr("Ready to take in %n file(s) or folder(s)", "", files))
        self._counts.setText("")
        self._left_out = 0
        if ask:
            self.start.setFocus()

    def show_begun(self) -> None:
        """Nothing is to be done but wait."""
        self.start.hide()
        self.done.hide()

    def show_total(self, files: int) -> None:
        """How many there are, now that folders have become their files."""
        self._title.setText(self.tr("Taking in %n file(s)", "", files))

    def show_ended(self, stored: int) -> None:
        """It is over."""
        self._title.setText(self.tr("Took in %n file(s)", "", stored))
        self.done.setText(self.tr("Show items"))
        self.done.show()

    def show_left_out(self, files: int) -> None:
        """It was stopped before so many were taken in."""
        self._left_out = files

    def show_counts(self, files: TakingInModel) -> None:
        """How many are where."""
        waiting, look = files.count("waiting") + files.count("now"), files.count("look")
        parts = [
            self.tr("%n stored", "", files.stored()),
            self.tr("%n waiting", "", waiting) if waiting else "",
            self.tr("%n to look at", "", look) if look else "",
            self.tr("%n not taken in", "", self._left_out) if self._left_out else "",
        ]
        self._counts.setText(" · ".join(part for part in parts if part))
