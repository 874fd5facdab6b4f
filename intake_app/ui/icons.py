"""
Icons of one line set, drawn from SVG files in the colour of a token.

An icon knows its token, not its colour: after a switch between light and dark the next paint shows the new one.
"""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from intake_app.ui import resources, theme
from intake_app.ui.tokens import Token

CHIP, ROW, RAIL, EMPTY = 14, 16, 18, 32  # sizes in pixels at 100 %


def icon(name: str, color: Token = "text", *, checked: Token | None = None) -> QIcon:
    """An icon for buttons and actions. `checked` is its colour while the button is down; disabled ones are grey."""
    return QIcon(_Engine(name, color, checked or color))


def pixmap(name: str, color: Token, size: int, ratio: float = 1.0) -> QPixmap:
    """A drawing `size` pixels wide (times the screen's ratio), kept for the next time."""
    return _drawn(name, theme.current().color(color).name(), size, ratio)


def paint(painter: QPainter, rect: QRect, name: str, color: Token) -> None:
    """Draw an icon centred in `rect`, as large as fits; for delegates and painted widgets."""
    size = min(rect.width(), rect.height())
    device = painter.device()
    drawn = pixmap(name, color, size, device.devicePixelRatioF() if device else 1.0)
    corner = rect.center() - QPoint((size - 1) // 2, (size - 1) // 2)
    painter.drawPixmap(corner, drawn)


@lru_cache(maxsize=2048)
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    source = resources.text("icons", f"{name}.svg").replace("currentColor", color)
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(source.encode()).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


class _Engine(QIconEngine):
    """Asks for the token's colour at each paint."""

    def __init__(self, name: str, color: Token, checked: Token) -> None:
        super().__init__()
        self._name, self._color, self._checked = name, color, checked

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color, self._checked)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint(painter, rect, self._name, self._color_for(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._color_for(mode, state), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)
        return pixmap(self._name, self._color_for(mode, state), side, scale)

    def _color_for(self, mode: QIcon.Mode, state: QIcon.State) -> Token:
        if mode is QIcon.Mode.Disabled:
            return "text2"
        return self._checked if state is QIcon.State.On else self._color
