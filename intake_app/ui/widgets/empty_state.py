"""What an empty page shows: what belongs there, and the first thing to do."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.text import Text

WIDEST = 440  # pixels at 100 %: two lines of one sentence


class EmptyState(QWidget):
    """Left-aligned in the middle third. `primary` is the first action, `others` stand beside or below it."""

    def __init__(
        self, icon: str, heading: str, sentence: str, *, primary: Button | None = None, other: QWidget | None = None
    ) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, "text2", icons.EMPTY))
        column.addSpacing(16)
        column.addWidget(Text(heading, size="heading", weight=600, wrap=True))
        column.addSpacing(4)
        column.addWidget(Text(sentence, color="text2", wrap=True))
        column.addSpacing(24)
        if primary:
            column.addWidget(primary)
        if other:
            column.addSpacing(16)
            column.addWidget(other)
        column.addStretch(2)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(theme.current().px(WIDEST))
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(holder, 2)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(middle))
