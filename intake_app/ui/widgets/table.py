"""A read-only table in the look of the pictures: rows of 40 pixels, a line below each, no grid."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from intake_app.ui import theme

SIDE = 8
BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class _Cell(QStyledItemDelegate):
    """What stands right of the wide column is quiet."""

    def __init__(self, wide: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._wide = wide

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        words = QFontMetrics(theme.current().font()).horizontalAdvance(str(index.data()))
        return QSize(words + 3 * SIDE, theme.current().px(40))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = theme.current(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("sel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line"))
        quiet = index.column() > self._wide
        painter.setFont(look.font("small" if quiet else "body"))
        painter.setPen(look.color("text2" if quiet else "text"))
        words = rect.adjusted(SIDE, 0, -SIDE, 0)
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)
        painter.restore()


class Table(QTableView):
    """Selects whole rows; the column `wide` takes the free width. The model tells which columns hold numbers."""

    def __init__(self, model: QAbstractItemModel, *, wide: int, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cell(wide, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.current().px(40))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(0)  # what is seen: in a long table the rest is not even read
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)

    def sizeHintForColumn(self, column: int) -> int:
        """Nobody sees it: no row is read for the width of a column. Qt would ask for each, and again as each came."""
        return super().sizeHintForColumn(column) if self.isVisible() else self.columnWidth(column)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab sees where they are."""
        if not self.currentIndex().isValid() and event.reason() in BY_KEYBOARD:
            self.selectRow(0)
        super().focusInEvent(event)
