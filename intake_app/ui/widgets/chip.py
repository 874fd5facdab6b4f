"""A chip names a state: icon and one to three words, tinted by kind. Never clickable, one per row."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.tokens import Token

ChipKind = Literal["ok", "warn", "bad", "info", "quiet"]

COLORS: dict[ChipKind, tuple[Token, Token]] = {
    "ok": ("ok", "ok-bg"),
    "warn": ("warn", "warn-bg"),
    "bad": ("bad", "bad-bg"),
    "info": ("accent", "info-bg"),
    "quiet": ("quiet", "quiet-bg"),
}
SIDE, BETWEEN, RADIUS = 6, 6, 4


def chip_size(icon: str, text: str) -> QSize:
    """The room a chip needs."""
    look = theme.current()
    width = 2 * SIDE + 2 + QFontMetrics(look.font("small", 600)).horizontalAdvance(text)
    if icon:
        width += look.px(icons.CHIP) + BETWEEN
    return QSize(width, look.px(22))


def paint_chip(painter: QPainter, rect: QRect, kind: ChipKind, icon: str, text: str) -> None:
    """Draw a chip at the left of `rect`, centred in its height; for delegates."""
    look = theme.current()
    ink, ground = COLORS[kind]
    size = chip_size(icon, text)
    box = QRect(rect.left(), rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(ground))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    x = box.left() + SIDE
    if icon:
        side = look.px(icons.CHIP)
        icons.paint(painter, QRect(x, box.top() + (box.height() - side) // 2, side, side), icon, ink)
        x += side + BETWEEN
    painter.setFont(look.font("small", 600))
    painter.setPen(look.color(ink))
    painter.drawText(box.adjusted(x - box.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


class Chip(QWidget):
    """A chip in a layout."""

    def __init__(self, kind: ChipKind = "quiet", icon: str = "", text: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(kind, icon, text)

    def set(self, kind: ChipKind, icon: str, text: str) -> None:
        """Show another state."""
        self._shown = (kind, icon, text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(*self._shown[1:])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), *self._shown)
        painter.end()
