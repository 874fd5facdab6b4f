"""A line of a take-in: name, kind, size, state, and what happened."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from intake_app.domain.document import Kind
from intake_app.domain.names import display_name
from intake_app.ui import formats, icons, theme
from intake_app.ui.models.items import badge, kind_icon
from intake_app.ui.models.taking_in import ROW, GroupRow, TakingInModel, ways
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.chip import ChipKind, paint_chip
from intake_app.words.kinds import kind_name
from intake_app.workflows.taken_in import FileState, TakenIn

SIDE = 24
NARROW = 900  # pixels at 100 %
LINE, DECISION = 40, 40  # pixels: a file's line, and the one below it in which something can be decided
# Where name, kind, size, state and what happened begin, as parts of the width. A narrow row tells no kind and no size.
COLUMNS, NARROW_COLUMNS = (0.0, 0.30, 0.46, 0.54, 0.70), (0.0, 0.28, 0.28, 0.28, 0.58)
GROUP_ICONS: dict[str, tuple[str, Token]] = {
    "look": ("triangle-alert", "warn"),
    "now": ("rotate-cw", "accent"),
    "waiting": ("hourglass", "text2"),
    "stored": ("check", "ok"),
}


def cells(rect: QRect) -> list[QRect]:
    """The rectangles of the columns in a row."""
    room = rect.width() - 2 * SIDE
    columns = NARROW_COLUMNS if _is_narrow(rect) else COLUMNS
    starts = [rect.left() + SIDE + round(part * room) for part in columns] + [rect.right() - SIDE]
    return [QRect(left, rect.top(), max(right - left - 12, 0), rect.height()) for left, right in pairwise(starts)]


class TakingInRow(QStyledItemDelegate):
    """Paints rows of a `TakingInModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(ROW)
        height = 32 if isinstance(row, GroupRow) else LINE + DECISION if ways(row) else LINE
        return QSize(0, theme.current().px(height))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """What can be decided about a file stands below its line, where its name begins."""
        look, rect = theme.current(), option.rect
        left = rect.left() + SIDE + look.px(icons.ROW) + 12
        width = (rect.right() - SIDE if _is_narrow(rect) else cells(rect)[-1].left() - 12) - left
        editor.setGeometry(left, rect.top() + look.px(LINE) - 4, width, look.px(DECISION) - 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, row = index.model(), index.data(ROW)
        assert isinstance(model, TakingInModel)
        rect: QRect = option.rect
        painter.save()
        if isinstance(row, GroupRow):
            self._paint_group(painter, rect, row, model)
        else:
            self._paint_file(painter, rect, row, model)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.current().color("line"))
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, row: GroupRow, model: TakingInModel) -> None:
        look = theme.current()
        painter.fillRect(rect, look.color("side"))
        icon, token = GROUP_ICONS[row.group]
        side = look.px(icons.CHIP)
        icons.paint(painter, QRect(rect.left() + SIDE, rect.center().y() - side // 2, side, side), icon, token)
        words = rect.adjusted(SIDE + side + 8, 0, -SIDE, 0)
        painter.setFont(look.font("small", 600))
        painter.setPen(look.color("text"))
        title = model.group_title(row.group)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        words.setLeft(words.left() + QFontMetrics(painter.font()).horizontalAdvance(title) + 8)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        count = self.tr("%n file(s)", "", row.count)
        if row.group == "waiting" and row.next_name:
            count = self.tr("{count}, next is {name}").format(count=count, name=row.next_name)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, count)

    def _paint_file(self, painter: QPainter, rect: QRect, file: TakenIn, model: TakingInModel) -> None:
        look = theme.current()
        name, kind, size, state, happened = cells(QRect(rect.topLeft(), QSize(rect.width(), look.px(LINE))))
        side = look.px(icons.ROW)
        icons.paint(
            painter, QRect(name.left(), name.center().y() - side // 2, side, side), kind_icon(file.kind), "text2"
        )
        _words(painter, name.adjusted(side + 12, 0, 0, 0), display_name(file.source.name))
        if kind.width():
            _words(painter, kind, kind_name(file.kind) if file.kind is not Kind.UNKNOWN else "", ink="text2")
        if file.item and size.width():
            _words(painter, size, formats.size(file.item.provenance.size), ink="text2")
        paint_chip(painter, state, *self._chip(file))
        if ways(file) and not _is_narrow(rect):
            happened = QRect(happened.left(), rect.top() + 10, happened.width(), rect.height() - 16)
        _lines(painter, happened, model.what_happened(file), middle=_is_narrow(rect) or not ways(file))

    def _chip(self, file: TakenIn) -> tuple[ChipKind, str, str]:
        if file.item:
            return badge(file.item)
        if file.state is FileState.REFUSED:
            return "bad", "octagon-x", self.tr("Refused")
        if file.state is FileState.WAITING:
            return "quiet", "hourglass", self.tr("Waiting")
        return "info", "rotate-cw", self.tr("Cleaning")


def _is_narrow(rect: QRect) -> bool:
    """Whether what happened stays beside the name, so that what can be decided has the whole width below."""
    return rect.width() < theme.current().px(NARROW)


def _lines(painter: QPainter, cell: QRect, text: str, *, middle: bool) -> None:
    """Whole, in as many lines as it takes; small where they would need more room than there is."""
    look = theme.current()
    sizes = [look.font(), look.font("small")]
    fitting = [font for font in sizes if _height(font, cell, text) <= cell.height()]
    if not fitting:
        _words(painter, cell, text)
        return
    painter.setFont(fitting[0])
    painter.setPen(look.color("text"))
    upright = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    painter.drawText(cell, int(upright) | int(Qt.TextFlag.TextWordWrap), text)


def _height(font: QFont, cell: QRect, text: str) -> int:
    room = QRect(0, 0, cell.width(), 10_000)
    return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()


def _words(painter: QPainter, cell: QRect, text: str, ink: Token = "text") -> None:
    look = theme.current()
    painter.setFont(look.font())
    painter.setPen(look.color(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, cell.width())
    painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, shown)
