"""An item in the grid: its picture, what it is called, kind and size, exhibit number and badge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from intake_app.domain.document import Item
from intake_app.ui import formats, icons, theme
from intake_app.ui.models.items import ITEM, THUMBNAIL, ItemsModel, badge, exhibit_number, kind_icon
from intake_app.ui.widgets.chip import chip_size, paint_chip
from intake_app.words.kinds import short_kind_name

PICTURE, TEXT, GAP, INSET = 96, 88, 8, 4
WIDTH = 150  # the narrowest


class ItemTile(QStyledItemDelegate):
    """Paints tiles for an `ItemsModel`. The view sets `width` so that whole tiles fill a row."""

    width = WIDTH

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        return QSize(self.width, look.px(PICTURE + TEXT) + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, ItemsModel)
        item: Item | None = index.data(ITEM)
        state: QStyle.StateFlag = option.state
        box: QRect = option.rect.adjusted(0, 0, -GAP, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _paint_frame(painter, box, state)
        if item is None:  # on its way
            painter.restore()
            return
        picture = QRect(box.left() + INSET, box.top() + INSET, box.width() - 2 * INSET, theme.current().px(PICTURE))
        _paint_picture(painter, picture, index.data(THUMBNAIL), item)
        _paint_words(painter, box.adjusted(8, picture.height() + INSET + 4, -8, -4), item, model.about(item))
        painter.restore()


def _paint_frame(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    look = theme.current()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setBrush(look.color("sel" if chosen else "hover" if hovered else "page"))
    painter.setPen(QPen(look.color("accent" if chosen else "line"), 2 if chosen else 1))
    inset = 1.0 if chosen else 0.5
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 6, 6)


def _paint_picture(painter: QPainter, box: QRect, picture: QImage | None, item: Item) -> None:
    """The picture fills its box, centred; what can't be shown gets the icon of its kind."""
    look = theme.current()
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), 4, 4)
    painter.fillPath(path, look.color("side"))
    if picture is None:
        side, words = look.px(28), look.px(18)
        icon = QRect(box.center().x() - side // 2, box.center().y() - (side + words) // 2, side, side)
        icons.paint(painter, icon, kind_icon(item.kind), "text2")
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        below = QRect(box.left() + 4, icon.bottom() + 4, box.width() - 8, words)
        name = painter.fontMetrics().elidedText(short_kind_name(item.kind), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        return
    scale = max(box.width() / picture.width(), box.height() / picture.height())
    shown = QRectF(0, 0, box.width() / scale, box.height() / scale)
    # Letters are told apart by their heads, so a tall page shows its top.
    shown.moveLeft((picture.width() - shown.width()) / 2)
    painter.save()
    painter.setClipPath(path)
    painter.drawImage(QRectF(box), picture, shown)
    painter.restore()


def _paint_words(painter: QPainter, box: QRect, item: Item, about: str) -> None:
    look = theme.current()
    title = QRect(box.left(), box.top(), box.width(), look.px(20))
    painter.setFont(look.font("body", 500))
    painter.setPen(look.color("text"))
    shown = QFontMetrics(painter.font()).elidedText(item.title, Qt.TextElideMode.ElideMiddle, title.width())
    painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
    small = QRect(box.left(), title.bottom() + 1, box.width(), look.px(18))
    painter.setFont(look.font("small"))
    painter.setPen(look.color("text2"))
    number = exhibit_number(item)
    room = small.width() - QFontMetrics(painter.font()).horizontalAdvance(number) - 8
    if QFontMetrics(painter.font()).horizontalAdvance(about) > room:
        about = formats.size(item.shared.size)  # the picture or icon tells the kind
    painter.drawText(small, Qt.AlignmentFlag.AlignVCenter, about)
    painter.drawText(small, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
    chip = QRect(box.left(), small.bottom() + 4, box.width(), look.px(26))
    chip_kind, icon, label = badge(item)
    room = chip.width() - chip_size(icon, "").width()
    letters = QFontMetrics(look.font("small", 600))
    paint_chip(painter, chip, chip_kind, icon, letters.elidedText(label, Qt.TextElideMode.ElideRight, room))
