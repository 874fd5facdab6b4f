"""The items of a matter side by side, and where more come from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.items.grid import ItemGrid
from intake_app.ui.items.pdf_choice import PdfChoice
from intake_app.ui.models.items import ItemsModel
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.text import Text

NARROW = 440  # pixels at 100 % below which the choice stands under the hint


class Shelf(QWidget):
    """Holds the `grid`; tells that a folder should be taken in."""

    folder_asked = Signal()

    def __init__(self, session: Session, model: ItemsModel) -> None:
        super().__init__()
        self.grid = ItemGrid(model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        held = QHBoxLayout()
        held.setContentsMargins(24, 0, 8, 0)
        held.addWidget(self.grid)
        column.addLayout(held, 1)
        column.addWidget(Line())
        column.addLayout(self._foot_line(session))

    def show_count(self, items: int) -> None:
        """How many there are."""
        self._count.setText(self.tr("%n item(s)", "", items))

    def _bar(self) -> QHBoxLayout:
        self._count = Text(color="text2")
        folder = Button(self.tr("Take in a folder"), kind="flat", icon="folder-open")
        folder.clicked.connect(self.folder_asked)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 16, 8)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(folder)
        return row

    def _foot_line(self, session: Session) -> QBoxLayout:
        words = self.tr("Drop files anywhere here, or paste a screenshot.")
        hint = QHBoxLayout()
        hint.setSpacing(8)
        hint.addWidget(IconLabel("download", "text2", icons.CHIP))
        words_beside = Text(words, size="small", color="text2", wrap=True)
        words_beside.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        hint.addWidget(words_beside, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(24, 8, 16, 8)
        self._foot.setSpacing(8)
        self._foot.addLayout(hint, 1)
        self._foot.addWidget(PdfChoice(session))
        return self._foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(NARROW)
        self._count.setVisible(not narrow)  # the tab tells it too
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
