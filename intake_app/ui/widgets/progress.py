"""A progress bar of 8 pixels with words above it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from intake_app.ui.widgets.text import ElidedText, Text

FULL = 1000


class ProgressBar(QProgressBar):
    """The bar alone. A total of 0 means that the end is not known: it moves without saying how far."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRange(0, FULL)

    def show_part(self, done: int, total: int) -> None:
        """`done` of `total`, in whatever unit."""
        self.setRange(0, FULL if total else 0)
        if total:
            self.setValue(min(FULL, done * FULL // total))


class ProgressLine(QWidget):
    """What is going on (bold), about what (quiet), time left at the right, and the bar below."""

    def __init__(self, what: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = QHBoxLayout()
        words.setSpacing(8)
        self._what = Text(what, weight=600)
        self._about = ElidedText(color="text2")
        self._left = Text(color="text2")
        words.addWidget(self._what)
        words.addWidget(self._about, 1)
        words.addWidget(self._left)
        self.bar = ProgressBar()
        self.bar.setAccessibleName(what)
        column.addLayout(words)
        column.addWidget(self.bar)

    def set(self, what: str, *, about: str = "", left: str = "", done: int = 0, total: int = 0) -> None:
        """Show where the work is."""
        self._what.setText(what)
        self._about.setText(about)
        self._left.setText(left)
        self.bar.setAccessibleName(what)
        self.bar.show_part(done, total)
