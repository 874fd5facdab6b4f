"""A note of one or two lines on a tinted ground; not an error."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui.tokens import Token
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.text import Text

NoteKind = Literal["info", "warn", "ok", "bad"]

LOOKS: dict[NoteKind, tuple[str, Token]] = {
    "info": ("info", "accent"),
    "warn": ("triangle-alert", "warn"),
    "ok": ("circle-check", "ok"),
    "bad": ("octagon-x", "bad"),
}


class NoteStrip(QFrame):
    """Icon, words, and links below them."""

    def __init__(self, kind: NoteKind, text: str, *, icon: str = "", links: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        usual, ink = LOOKS[kind]
        self.setProperty("note", kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon or usual, ink), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        self._text = Text(text, wrap=True)
        column.addWidget(self._text)
        if links:
            column.addLayout(in_a_row(*links, spacing=16))
        row.addLayout(column, 1)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
