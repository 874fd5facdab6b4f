"""The grid of a matter's items."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from intake_app.domain.document import Item
from intake_app.domain.ids import ItemId
from intake_app.ui import theme
from intake_app.ui.items.tile import WIDTH, ItemTile
from intake_app.ui.models.items import ITEM, ItemsModel


class ItemGrid(QListView):
    """Tiles that fill each row."""

    chosen = Signal()

    def __init__(self, model: ItemsModel) -> None:
        super().__init__()
        self._tile = ItemTile(self)
        self.setModel(model)
        self.setItemDelegate(self._tile)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Items"))
        self.selectionModel().selectionChanged.connect(self.chosen)
        model.modelReset.connect(self._choose_first)

    def choose(self, item: ItemId) -> None:
        """Select an item."""
        model = self.model()
        assert isinstance(model, ItemsModel)
        row = model.row_of(item)
        if row >= 0:
            self.setCurrentIndex(model.index(row))

    def item(self) -> Item | None:
        """The selected item, when there is one and its page is read."""
        index = self.currentIndex()
        return index.data(ITEM) if index.isValid() else None

    def _choose_first(self) -> None:
        if self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().width() - 16  # what Qt keeps free at the end of a row, a scroll bar among it
        count = max(1, room // theme.current().px(WIDTH))
        self._tile.width = room // count
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
