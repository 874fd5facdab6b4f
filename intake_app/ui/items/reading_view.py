"""A document as plain text: no picture, no link, nothing that could fetch or start anything."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.items.message_head import MessageHead, plain_text
from intake_app.ui.items.parts_list import PartsList
from intake_app.ui.items.written import Written
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.note_strip import NoteStrip

TEXT, FILES = 200, 176  # pixels: the least for a text, and the most for the list of files below it


class ReadingView(QWidget):
    """The head of a message, the text, and the files inside. `wanted` is that of the list of files."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        theme.set_ground(self, "page")
        self._shown: Written | None = None
        self._head = QVBoxLayout()
        self._cut = NoteStrip("info", self.tr("There is more in it than is shown here."))
        self._text = plain_text(self.tr("Text of the item"))
        self._text.setMinimumHeight(theme.current().px(TEXT))
        self._line = Line()
        self._parts = PartsList()
        self._parts.wanted.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._cut)
        column.addWidget(self._text, 1)
        column.addWidget(self._line)
        column.addWidget(self._parts, 1)

    def show_written(self, shown: Written, taken: Collection[int]) -> None:
        """Show a document from its first page. `taken` are the places of files that were taken out already."""
        self._shown = shown
        clear(self._head)
        if shown.all_headers:
            self._head.addWidget(MessageHead(shown))
        self._cut.setVisible(not shown.whole)
        has_text = bool(shown.pages[0].strip()) or not shown.parts
        self._text.setVisible(has_text)
        self._line.setVisible(has_text and bool(shown.parts))
        self._parts.setVisible(bool(shown.parts))
        self._parts.setMaximumHeight(theme.current().px(FILES) if has_text else 16_777_215)  # Qt's own "no limit"
        self.show_taken(taken)
        self.show_page(0)

    def show_page(self, page: int) -> None:
        """Turn to a page of the text."""
        if self._shown:
            self._text.setPlainText(self._shown.pages[page])

    def show_taken(self, taken: Collection[int]) -> None:
        """Mark files that were taken out since."""
        if self._shown:
            self._parts.show_parts(self._shown.parts, taken)

    def forget(self) -> None:
        """Show nothing."""
        self._shown = None
        clear(self._head)
        self._text.clear()
        self._parts.show_parts((), ())
