"""Two columns, or one below the other where the window is narrow or the text large."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from intake_app.ui import theme


def panel_stack(*panels: QWidget) -> QVBoxLayout:
    """Panels below each other, at the top."""
    stack = QVBoxLayout()
    stack.setSpacing(16)
    for panel in panels:
        stack.addWidget(panel)
    stack.addStretch(1)
    return stack


class SideBySide(QWidget):
    """`wide` is the width, in pixels at 100 %, from which both have room; `shares` is how they part it."""

    def __init__(self, left: QLayout, right: QLayout, *, wide: int, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._wide, self._parts = wide, (left, right)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        for part, share in zip(self._parts, shares, strict=True):
            self._row.addLayout(part, share)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two, so that a page can become narrow enough to change."""
        width = max(part.minimumSize().width() for part in self._parts)
        return QSize(width, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.current().px(self._wide)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
