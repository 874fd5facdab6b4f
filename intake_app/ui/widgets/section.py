"""Heads inside a page: the page's own, and those of its sections."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.text import Text


def icon_heading(icon: str, heading: str) -> QHBoxLayout:
    """The heading of a page of the start window."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconLabel(icon, "text", 20))
    row.addWidget(Text(heading, size="heading", weight=600), 1)
    return row


class PageHead(QWidget):
    """Heading, quiet words beside it, and actions at the right; a line below. Stands at the top of a page."""

    def __init__(self, heading: str, *, note: str = "", actions: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 24, 15)
        row.setSpacing(8)
        self._heading = Text(heading, size="heading", weight=600)
        self._note = Text(note, color="text2", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._heading)
        row.addSpacing(4)
        row.addWidget(self._note, 1)
        for action in actions:
            row.addWidget(action)
        column.addLayout(row)
        column.addWidget(Line())
        self.setMinimumHeight(theme.current().px(64))

    def set_heading(self, heading: str) -> None:
        """Change the heading."""
        self._heading.setText(heading)

    def set_note(self, note: str) -> None:
        """Change the quiet words."""
        self._note.setText(note)


class SectionHead(QWidget):
    """Icon, title and a count, with a line below ("Found and removed  5")."""

    def __init__(self, title: str, *, icon: str = "", color: Token = "text", count: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        if icon:
            row.addWidget(IconLabel(icon, color))
        row.addWidget(Text(title, weight=600), 1)
        self._count = Text(count, color="text2")
        row.addWidget(self._count)
        column.addLayout(row)
        column.addWidget(Line())

    def set_count(self, count: str) -> None:
        """Change the count."""
        self._count.setText(count)
