"""Where the parts of a timeline stand, in pixels."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics

from intake_app.domain.timeline import Layout, Sizes, Timeline
from intake_app.ui.theme import Size, Weight
from intake_app.ui.tokens import Token

HEAD, LABEL, ROW, GAP = 30, 18, 28, 4


class Look(Protocol):
    """What a drawing asks for: the theme of the window, or paper."""

    def color(self, token: Token) -> QColor: ...

    def font(self, size: Size = "body", weight: Weight = 400) -> QFont: ...

    def px(self, pixels: int) -> int: ...


class Places(Layout):
    """For a timeline in a given width."""

    def __init__(self, line: Timeline, width: int, look: Look) -> None:
        metrics = QFontMetrics(look.font("small"))
        sizes = Sizes(look.px(HEAD), look.px(LABEL), look.px(ROW), GAP)
        super().__init__(line, width, sizes, metrics.horizontalAdvance)

    def lane(self, number: int) -> QRect:
        """The lane of a bar."""
        return QRect(0, round(self.lane_top(number)), round(self.width), round(self.sizes.row))

    def lane_of_events(self) -> QRect:
        """Where the dots stand, without the words above them."""
        return QRect(0, round(self.axis - self.sizes.row / 2), round(self.width), round(self.sizes.row))

    def gutter(self, lane: QRect) -> QRect:
        """Where the name of a lane stands."""
        return QRect(0, lane.top(), round(self.left) - 12, lane.height())

    def box(self, lane: QRect, begins: date, ends: date, height: int) -> QRect:
        """From one day to another, as far as both are drawn."""
        left, right = map(round, self.stretch(begins, ends))
        return QRect(left, lane.center().y() - height // 2, max(4, right - left - 1), height)
