"""An icon that stands by itself."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.tokens import Token


class IconLabel(QWidget):
    """Decoration beside words that say the same; screen readers pass over it unless `name_for_readers` is given."""

    def __init__(self, name: str, color: Token = "text", size: int = icons.ROW, *, name_for_readers: str = "") -> None:
        super().__init__()
        self._name, self._color, self._size = name, color, size
        self.setAccessibleName(name_for_readers)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, color: Token | None = None) -> None:
        """Show another icon."""
        self._name, self._color = name, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.current().px(self._size)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.rect().center())
        icons.paint(painter, box, self._name, self._color)
        painter.end()
