"""One deadline in the list, or the heading above some."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from intake_app.ui import formats, icons, theme
from intake_app.ui.deadlines.model import ENTRY, LOOKS, DeadlinesModel, Group, Heading, group_of, title
from intake_app.ui.deadlines.telling import basis_chip, second_line
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.chip import chip_size, paint_chip
from intake_app.ui.widgets.list_row import paint_row_ground
from intake_app.workflows.look_at_case import Due

HEIGHT, TIGHT_HEIGHT, HEADING_HEIGHT, SIDE = 56, 80, 40, 24
DAY, LEFT, MATTER, BASIS = 152, 144, 104, 184
"""Widths of the columns in pixels; what is due has the rest."""
NARROW = 820
"""Below this the days left stand under the day, and the matter before the small line."""
TIGHT = 440
"""Below this what is due stands under the day, and what it is based on only in the panel beside the list."""


class DeadlineRow(QStyledItemDelegate):
    """Paints the entries of a `DeadlinesModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if isinstance(index.data(ENTRY), Heading):
            return QSize(0, theme.current().px(HEADING_HEIGHT))
        tight = isinstance(option.widget, QAbstractItemView) and _is_tight(option.widget.viewport().width())
        return QSize(0, theme.current().px(TIGHT_HEIGHT if tight else HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, entry = index.model(), index.data(ENTRY)
        assert isinstance(model, DeadlinesModel)
        painter.save()
        if isinstance(entry, Heading):
            _paint_heading(painter, option.rect, model, entry)
        else:
            paint_row_ground(painter, option.rect, option.state)
            paint = _paint_tight if _is_tight(option.rect.width()) else _paint_due
            paint(painter, option.rect.adjusted(SIDE, 0, -SIDE, -1), model, entry)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, model: DeadlinesModel, heading: Heading) -> None:
    look = theme.current()
    painter.fillRect(rect, look.color("side"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
    icon, ink = LOOKS[heading.group]
    words = _paint_icon(painter, rect.adjusted(SIDE, 0, -SIDE, 0), icon, ink)
    words = _write(painter, words, model.heading(heading.group), look.font("body", 600), "text")
    _write(painter, words.adjusted(8, 0, 0, 0), str(heading.count), look.font(), "text2")


def _paint_due(painter: QPainter, rect: QRect, model: DeadlinesModel, due: Due) -> None:
    look, group = theme.current(), group_of(due)
    done = group is Group.DONE
    narrow = rect.width() < look.px(NARROW)
    chip = basis_chip(due)
    day, left, matter, what, basis = _columns(rect, chip_size(*chip[1:]).width() if narrow else None)
    if narrow and not done:
        day, left = _halves(day)
    _write(painter, day, formats.full_day(due.act_by), look.font("body", 400 if done else 600), "text")
    if words := model.left(due):
        icon, ink = LOOKS[group]
        room = left if narrow else _paint_icon(painter, left, icon, ink)
        _write(painter, room, words, look.font("small" if narrow else "body"), ink)
    small = second_line(due)
    if narrow:
        small = f"{due.matter} · {small}"
    else:
        _write(painter, matter, due.matter, look.font(), "text")
    upper, lower = _halves(what)
    _write(painter, upper, title(due), look.font(), "text2" if done else "text")
    _write(painter, lower, small, look.font("small"), "text2")
    paint_chip(painter, basis, *chip)


def _is_tight(width: int) -> bool:
    return width - 2 * SIDE < theme.current().px(TIGHT)


def _paint_tight(painter: QPainter, rect: QRect, model: DeadlinesModel, due: Due) -> None:
    """Three lines, each with the whole width."""
    look, group = theme.current(), group_of(due)
    done = group is Group.DONE
    third = (rect.height() - 16) // 3
    day, what, small = (QRect(rect.left(), rect.top() + 8 + line * third, rect.width(), third) for line in range(3))
    day = _write(painter, day, formats.full_day(due.act_by), look.font("body", 400 if done else 600), "text")
    if words := model.left(due):
        _write(painter, day.adjusted(12, 0, 0, 0), words, look.font("small"), LOOKS[group][1])
    _write(painter, what, title(due), look.font(), "text2" if done else "text")
    _write(painter, small, f"{due.matter} · {second_line(due)}", look.font("small"), "text2")


def _columns(rect: QRect, chip: int | None) -> list[QRect]:
    """Day, days left, matter, what, basis; where there is little room, only day, what, and what the chip takes."""
    px = theme.current().px
    fixed = [px(DAY), px(LEFT), px(MATTER), px(BASIS)] if chip is None else [px(DAY), 0, 0, chip + 8]
    widths = [*fixed[:3], max(0, rect.width() - sum(fixed)), fixed[3]]
    boxes, x = [], rect.left()
    for width in widths:
        boxes.append(QRect(x, rect.top(), width - 8, rect.height()))
        x += width
    return boxes


def _halves(box: QRect) -> tuple[QRect, QRect]:
    """For two lines, one below the other."""
    half = box.height() // 2
    return box.adjusted(0, 8, 0, -half), box.adjusted(0, half, 0, -8)


def _paint_icon(painter: QPainter, rect: QRect, icon: str, ink: Token) -> QRect:
    """Draws it at the left and returns what is left of the room."""
    side = theme.current().px(icons.ROW)
    icons.paint(painter, QRect(rect.left(), rect.center().y() - side // 2, side, side), icon, ink)
    return rect.adjusted(side + 8, 0, 0, 0)


def _write(painter: QPainter, rect: QRect, text: str, font: QFont, ink: Token) -> QRect:
    """Writes it and returns the room right of it."""
    painter.setFont(font)
    painter.setPen(theme.current().color(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
    return rect.adjusted(painter.fontMetrics().horizontalAdvance(shown), 0, 0, 0)
