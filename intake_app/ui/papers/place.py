"""The place on a page where something was read: the stretch of the page around it, with the words marked."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake_app.domain.papers import Box
from intake_app.ui import theme

AROUND = 0.05
"""Part of the page's height that is shown above and below the words."""


class Place(QWidget):
    """As wide as there is room, in the page's own proportions."""

    def __init__(self, page: QImage, boxes: Sequence[Box], name: str) -> None:
        super().__init__()
        self._page, self._boxes = page, tuple(boxes)
        top = max(0.0, min(box.top for box in boxes) - AROUND)
        bottom = min(1.0, max(box.bottom for box in boxes) + AROUND)
        self._shown = QRect(0, round(top * page.height()), page.width(), max(1, round((bottom - top) * page.height())))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(max(1, round(self.width() * self._shown.height() / self._shown.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, scale = theme.current(), self.width() / self._shown.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._page, self._shown)
        painter.setPen(QPen(look.color("warn"), 2))
        for box in self._boxes:
            painter.drawRect(
                QRectF(
                    box.left * self._page.width() * scale,
                    (box.top * self._page.height() - self._shown.top()) * scale,
                    (box.right - box.left) * self._page.width() * scale,
                    (box.bottom - box.top) * self._page.height() * scale,
                ).adjusted(-2, -2, 2, 2)
            )
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
