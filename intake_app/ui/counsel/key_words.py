"""The fingerprint of a key in words, for reading aloud."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.widgets.text import MonoText, Text
from intake_app.workflows.fingerprint import fingerprint

COLUMNS = 3
PADDING = 8  # beside a word


class KeyWords(QWidget):
    """The six words of a key in a grid, for reading aloud, with its first digits beside them."""

    def __init__(self, key: str, *, columns: int = COLUMNS) -> None:
        super().__init__()
        shown = fingerprint(key)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.addWidget(Text(self.tr("Key"), color="text2"), 0, 0)
        digits = MonoText(shown.digits)
        digits.setContentsMargins(0, 0, 12, 0)
        grid.addWidget(digits, 1, 0)
        grid.setColumnMinimumWidth(0, theme.current().px(88))
        for number, word in enumerate(shown.words):
            grid.addWidget(_tile(word), number // columns, 1 + number % columns)
        grid.setColumnStretch(1 + columns, 1)
        self.setAccessibleName(self.tr("Words of the key: {words}").format(words=", ".join(shown.words)))


def _tile(word: str) -> QWidget:
    tile, label = QWidget(), Text(word, weight=600)
    theme.set_ground(tile, "side")
    row = QHBoxLayout(tile)
    row.setContentsMargins(PADDING, 4, PADDING, 4)
    row.addWidget(label)
    label.ensurePolished()  # or it measures itself in another font
    tile.setMinimumWidth(max(theme.current().px(96), label.sizeHint().width() + 2 * PADDING))
    return tile
