"""The circle before a step: its number, or a tick once it is done."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.tokens import Token

StepState = Literal["waiting", "active", "done"]

COLORS: dict[StepState, tuple[Token, Token]] = {
    "waiting": ("quiet", "quiet-bg"),
    "active": ("on-accent", "accent"),
    "done": ("ok", "ok-bg"),
}


class StepNumber(QWidget):
    """24 pixels across. The words beside it say the same, so screen readers get the state only."""

    def __init__(self, number: int, state: StepState = "waiting") -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: StepState) -> None:
        """Waiting, active or done."""
        self._state: StepState = state
        names = {
            "waiting": self.tr("Step {number}, waiting"),
            "active": self.tr("Step {number}, now"),
            "done": self.tr("Step {number}, done"),
        }
        self.setAccessibleName(names[state].format(number=self._number))
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(24)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        ink, ground = COLORS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawEllipse(self.rect())
        if self._state == "done":
            side = look.px(icons.CHIP)
            box = QRect(0, 0, side, side)
            box.moveCenter(self.rect().center())
            icons.paint(painter, box, "check", ink)
        else:
            painter.setFont(look.font("small", 600))
            painter.setPen(look.color(ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
