"""A word to be written down, with its number."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from intake_app.ui import theme
from intake_app.ui.widgets.text import Text


class WordTile(QFrame):
    """Number in small, word in bold, on side ground."""

    def __init__(self, number: int, word: str) -> None:
        super().__init__()
        self.setProperty("tile", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 9, 0)
        row.setSpacing(8)
        row.addWidget(Text(str(number), size="small", color="text2"))
        row.addWidget(Text(word, weight=600), 1)
        self.setMinimumHeight(theme.current().px(32))
        self.setAccessibleName(f"{number} {word}")
