"""One matter in the list: code and state, the next date to act by, what it is called and how much is in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from intake_app.ui import icons, theme
from intake_app.ui.case.chips import state_chip
from intake_app.ui.deadlines.model import LOOKS, Group, group_of
from intake_app.ui.models.matters import LINE, MattersModel
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.chip import chip_size, paint_chip
from intake_app.ui.widgets.list_row import paint_row_ground
from intake_app.workflows.list_matters import MatterLine

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
        matter: MatterLine = index.data(LINE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        paint_row_ground(painter, rect, state)
        third = (rect.height() - 1 - look.px(16)) // 3
        line = QRect(rect.left() + SIDE, rect.top() + look.px(8), rect.width() - 2 * SIDE, third)
        _paint_code(painter, line, matter)
        line.translate(0, third)
        _paint_due(painter, line, matter, model.due(matter))
        line.translate(0, third)
        _write(painter, line, model.summary(matter), look.font("small"), "text2")
        painter.restore()


def _paint_code(painter: QPainter, line: QRect, matter: MatterLine) -> None:
    look = theme.current()
    kind, icon, label = state_chip(matter.matter, matter.leading)
    _write(painter, line, matter.matter.code, look.font("body", 600), "text")
    room = line.width() - painter.fontMetrics().horizontalAdvance(matter.matter.code) - 12
    chip = chip_size(icon, label)
    if chip.width() > room:  # the icon alone tells less, but the code has to be read whole
        label = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room - chip_size(icon, "").width())
        chip = chip_size(icon, label)
    paint_chip(painter, QRect(line.right() - chip.width(), line.top(), chip.width(), line.height()), kind, icon, label)


def _paint_due(painter: QPainter, line: QRect, matter: MatterLine, words: str) -> None:
    look = theme.current()
    icon, ink = LOOKS[group_of(matter.next_due) if matter.next_due else Group.LATER]
    side = look.px(icons.ROW)
    icons.paint(painter, QRect(line.left(), line.center().y() - side // 2, side, side), icon, ink)
    _write(painter, line.adjusted(side + 8, 0, 0, 0), words, look.font(), ink)


def _write(painter: QPainter, box: QRect, words: str, font: QFont, ink: Token) -> None:
    painter.setFont(font)
    painter.setPen(theme.current().color(ink))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
