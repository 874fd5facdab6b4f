"""The pane with all matters, beside the one that is open."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.ui import theme
from intake_app.ui.matters.row import MatterRow
from intake_app.ui.models.matters import MATTER, MattersModel
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.text import Text
from intake_app.workflows.list_matters import MatterLine

WIDTH = 312


class ListPane(QWidget):
    """Tells which matter the user chose, and that a new one is wanted."""

    chosen = Signal(str)
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_ground(self, "side")
        self.setFixedWidth(theme.current().px(WIDTH))
        self._model = MattersModel(self)
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(MatterRow(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Matters"))
        self._list.viewport().setAutoFillBackground(False)
        self._list.selectionModel().selectionChanged.connect(self._tell)
        self._marking = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Line())
        column.addWidget(self._list, 1)

    def show_matters(self, matters: Sequence[MatterLine], today: date) -> None:
        """Take over a fresh list; the chosen matter stays chosen."""
        kept = self.current()
        self._list.selectionModel().blockSignals(True)
        self._model.show(matters, today)
        if kept:
            self.choose(kept)
        self._list.selectionModel().blockSignals(False)

    def choose(self, code: MatterCode) -> None:
        """Mark a matter as the one that is open; whoever opened it need not be told."""
        row = self._model.row_of(code)
        if row >= 0:
            self._marking = True
            self._list.setCurrentIndex(self._model.index(row))
            self._marking = False

    def choose_none(self) -> None:
        """The matter that was open has gone."""
        self._list.selectionModel().clear()

    def current(self) -> MatterCode | None:
        """The chosen matter's code."""
        index = self._list.currentIndex()
        return index.data(MATTER).code if index.isValid() else None

    def take_focus(self) -> None:
        """Let the arrow keys go through the matters. A focus proxy would keep Tab from the button above them."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 8, 12)
        row.addWidget(Text(self.tr("Matters"), size="heading", weight=600), 1)
        new = Button(self.tr("&New matter"), kind="flat", icon="plus", hint="Ctrl+N")
        new.clicked.connect(self.new_asked)
        row.addWidget(new)
        return row

    def _tell(self, selected: QItemSelection) -> None:
        for index in selected.indexes() if not self._marking else ():
            self.chosen.emit(index.data(MATTER).code)
