"""One matter in the list: code and state, who it is about, how much is in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from intake_app.domain.matter import Matter
from intake_app.ui import icons, theme
from intake_app.ui.models.matters import CHIPS, MATTER, MattersModel
from intake_app.ui.widgets.chip import chip_size, paint_chip
from intake_app.ui.widgets.list_row import paint_row_ground
from intake_app.words.labels import matter_state_label

HEIGHT, SIDE = 88, 16


class MatterRow(QStyledItemDelegate):
    """Paints rows of a `MattersModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.current().px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, model = theme.current(), index.model()
        assert isinstance(model, MattersModel)
        matter: Matter = index.data(MATTER)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        paint_row_ground(painter, rect, state)
        third = (rect.height() - 1 - look.px(16)) // 3
        line = QRect(rect.left() + SIDE, rect.top() + look.px(8), rect.width() - 2 * SIDE, third)
        painter.setFont(look.font("body", 600))
        painter.setPen(look.color("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, matter.code)
        kind, icon = CHIPS[matter.state]
        label = matter_state_label(matter.state)
        chip = chip_size(icon, label)
        paint_chip(painter, QRect(line.right() - chip.width(), line.top(), chip.width(), third), kind, icon, label)
        line.translate(0, third)
        _paint_title(painter, line, matter.title)
        line.translate(0, third)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, model.summary(matter))
        painter.restore()


def _paint_title(painter: QPainter, line: QRect, title: str) -> None:
    look = theme.current()
    side = look.px(icons.ROW)
    icons.paint(painter, QRect(line.left(), line.center().y() - side // 2, side, side), "user", "text2")
    words = line.adjusted(side + 8, 0, 0, 0)
    font = look.font()
    painter.setFont(font)
    painter.setPen(look.color("text"))
    shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
