"""The head of a message: who wrote to whom, when, about what; and every line of it on request."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.items.written import Written
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import ElidedText, Text

HEIGHT = 140  # pixels, for all lines
LONG = 120  # characters of a header that are shown whole; of a longer one, both ends


class MessageHead(QWidget):
    """A table of what people look for, with the rest folded away."""

    def __init__(self, message: Written) -> None:
        super().__init__()
        self._fold = Button(self.tr("All headers"), kind="fold", icon="chevron-right")
        self._fold.clicked.connect(self._toggle)
        self._all = plain_text(self.tr("All headers of the message"))
        self._all.setPlainText(message.all_headers)
        self._all.setFixedHeight(theme.current().px(HEIGHT))
        self._all.hide()
        pairs = Pairs()
        for name, value in message.headers:
            pairs.add(
                self._named(name), ElidedText(value) if len(value) > LONG else Text(value, wrap=True).selectable()
            )
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        inner.addLayout(pairs)
        inner.addWidget(self._fold)
        inner.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(Line())

    def _named(self, header: str) -> str:
        """What people call it; under "All headers" it stands as in the file."""
        names = {
            "from": self.tr("From"),
            "to": self.tr("To"),
            "cc": self.tr("Copy to"),
            "subject": self.tr("Subject"),
            "date": self.tr("Date"),
        }
        return names.get(header.lower(), header)

    def _toggle(self) -> None:
        opened = self._all.isHidden()
        self._all.setVisible(opened)
        self._fold.set_icon("chevron-down" if opened else "chevron-right")


def plain_text(name: str) -> QPlainTextEdit:
    """Text to read, mark and copy, with no edge of its own."""
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setProperty("reading", True)
    text.setAccessibleName(name)
    text.setTabChangesFocus(True)
    return text
