"""The lines of a take-in, some with something to decide in them."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from intake_app.ui.items.decision import Decision
from intake_app.ui.items.taking_in_row import TakingInRow
from intake_app.ui.models.taking_in import ROW, GroupRow, TakingInModel, ways
from intake_app.workflows.taken_in import TakenIn, Way

MOST = 200  # rows with buttons at once; the next ones get theirs when those above are decided


class TakingInList(QListView):
    """`decided` tells the file, the way on and the password that was typed for it."""

    decided = Signal(TakenIn, Way, str)

    def __init__(self, model: TakingInModel) -> None:
        super().__init__()
        self._files = model
        self.setModel(model)
        self.setItemDelegate(TakingInRow(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Files being taken in"))
        self.setMinimumHeight(1)  # it scrolls, where a message above it would be cut
        model.rowsInserted.connect(self._dress)

    def _dress(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Give rows that need a decision their buttons; they come first, so no more than these are looked at."""
        for number in range(first, min(last + 1, MOST)):
            index = self._files.index(number)
            row = index.data(ROW)
            if isinstance(row, GroupRow) or not ways(row):
                continue
            decision = Decision(ways(row), self._files.advice(row))
            decision.chosen.connect(lambda way, password, row=row: self.decided.emit(row, way, password))
            self.setIndexWidget(index, decision)
        self.scheduleDelayedItemsLayout()
