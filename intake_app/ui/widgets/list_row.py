"""A two-line row for simple lists: a title and a small line below, given by the model."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from intake_app.ui import theme

HEIGHT, SIDE, BAR = 56, 16, 3


def paint_row_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """Ground, selection bar, line below and focus ring of a row in any list."""
    look = theme.current()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, look.color("sel"))
        painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), look.color("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, look.color("hover"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setPen(QPen(look.color("accent"), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -2))


class ListRow(QStyledItemDelegate):
    """`about` gives the small line of an index."""

    def __init__(self, about: Callable[[QModelIndex | QPersistentModelIndex], str], parent: QObject) -> None:
        super().__init__(parent)
        self._about = about

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.current().px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        paint_row_ground(painter, rect, option.state)
        upper = QRect(rect.left() + SIDE, rect.top() + 8, rect.width() - 2 * SIDE, (rect.height() - 16) // 2)
        for line, font, token, text in (
            (upper, look.font("body", 500), "text", str(index.data())),
            (upper.translated(0, upper.height()), look.font("small"), "text2", self._about(index)),
        ):
            painter.setFont(font)
            painter.setPen(look.color(token))  # type: ignore[arg-type]  # a token from the tuple above
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
