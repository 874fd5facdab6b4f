"""Turning pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_app.ui.widgets.buttons import IconButton
from intake_app.ui.widgets.text import Text


class Pager(QWidget):
    """`page` counts from 0; `turned` tells the page the user chose. Not there for a single page."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.page, self._pages = 0, 1
        self._back = IconButton("chevron-left", self.tr("Page before"), shortcut="PgUp")
        self._forth = IconButton("chevron-right", self.tr("Next page"), shortcut="PgDown")
        self._count = Text(color="text2")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._forth.clicked.connect(lambda: self._turn(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._back, self._count, self._forth):
            row.addWidget(widget)
        self.begin()

    def begin(self) -> None:
        """Something else is shown, from its first page."""
        self.page = 0
        self.show_pages(1)

    def show_pages(self, pages: int) -> None:
        """How many there are."""
        self._pages = pages
        self.setVisible(pages > 1)
        self._count.setText(self.tr("{page} of {pages}").format(page=self.page + 1, pages=pages))
        self._back.setEnabled(self.page > 0)
        self._forth.setEnabled(self.page < pages - 1)

    def _turn(self, by: int) -> None:
        self.page += by
        self.show_pages(self._pages)
        self.turned.emit(self.page)
