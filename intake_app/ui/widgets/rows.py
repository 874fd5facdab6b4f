"""Rows of a panel: icon, a line and a small line below it, and one thing at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.text import Text


class Row(QWidget):
    """One row with a line below it. `lead` replaces the icon (a check box, a radio button)."""

    def __init__(
        self,
        title: str,
        second: str = "",
        *,
        icon: str = "",
        color: Token = "text",
        lead: QWidget | None = None,
        right: QWidget | None = None,
        last: bool = False,
    ) -> None:
        super().__init__()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        first = lead or (IconLabel(icon, color) if icon else None)
        if first:
            row.addWidget(first, 0, Qt.AlignmentFlag.AlignTop if second else Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Text(title, wrap=True)
        self.second = Text(second, size="small", color="text2", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.second)
        if not second:
            self.second.hide()  # not shown here in any case: without a parent yet, it would be a window
        self._words = words
        row.addLayout(words, 1)
        if right:
            row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
        stack.addLayout(row)
        if not last:
            stack.addWidget(Line())
        self.setMinimumHeight(theme.current().px(40))

    def add_below(self, widget: QWidget) -> None:
        """One more line under the words."""
        self._words.addWidget(widget)


class Pairs(QGridLayout):
    """Quiet label left, value right; values line up."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(6)
        self.setColumnStretch(1, 1)

    def add(self, label: str, value: str | QWidget) -> None:
        """One more pair."""
        row = self.rowCount()
        shown = Text(value, wrap=True) if isinstance(value, str) else value
        self.addWidget(Text(label, color="text2"), row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(shown, row, 1)
