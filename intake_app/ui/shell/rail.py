"""The rail: the places of the window, Settings and Help at its foot."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from intake_app.ui import icons, theme
from intake_app.ui.page import Place

WIDTH, HEIGHT, MARGIN, BAR = 168, 38, 8, 3


class RailButton(QAbstractButton):
    """Icon and word; the chosen one has the selection ground and the accent bar. Narrow: the icon alone, with a tip."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._icon = place.icon
        self._narrow = False
        self.setText(place.title)
        self.setAccessibleName(place.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # who clicks wants to work on the page
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the word, or show it again."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = theme.current()
        words = 0 if self._narrow else self.fontMetrics().horizontalAdvance(self.text()) + look.px(24)
        return QSize(look.px(icons.RAIL) + 2 * look.px(12) + words, look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(look.color("sel" if self.isChecked() else "pressed"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if self.isChecked():
            bar = QRect(0, 0, BAR, look.px(20))
            bar.moveCenter(self.rect().center())
            bar.moveLeft(0)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        side, left = look.px(icons.RAIL), look.px(12)
        box = QRect(left, (self.height() - side) // 2, side, side)
        icons.paint(painter, box, self._icon, "accent" if self.isChecked() else "text")
        if not self._narrow:
            painter.setFont(look.font("body", 600 if self.isChecked() else 400))
            painter.setPen(look.color("text"))
            words = self.rect().adjusted(box.right() + look.px(13), 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Rail(QFrame):
    """`chosen` tells the code of the place that was asked for."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        theme.set_ground(self, "win")
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(0)
        for place in (each for each in places if not each.at_foot):
            column.addWidget(self._button(place))
        column.addStretch(1)
        for place in (each for each in places if each.at_foot):
            column.addWidget(self._button(place))
        self.set_narrow(False)

    def choose(self, code: str) -> None:
        """Mark a place as the one in front; a place without an entry marks none."""
        self._group.setExclusive(code in self._buttons)
        for each, button in self._buttons.items():
            button.setChecked(each == code)
        self._group.setExclusive(True)
        stop = self._buttons.get(code, next(iter(self._buttons.values())))
        for button in self._buttons.values():  # Tab stops here once; Qt sees to that only for the arrow keys
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus)

    def has_keyboard(self) -> bool:
        """Whether the arrow keys go through the places."""
        return any(button.hasFocus() for button in self._buttons.values())

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for small windows and large text."""
        for button in self._buttons.values():
            button.set_narrow(narrow)
        widest = max(button.sizeHint().width() for button in self._buttons.values()) + 2 * MARGIN
        self.setFixedWidth(widest if narrow else max(widest, theme.current().px(WIDTH)))

    def _button(self, place: Place) -> RailButton:
        button = RailButton(place)
        button.clicked.connect(lambda: self.chosen.emit(place.code))
        self._group.addButton(button)
        self._buttons[place.code] = button
        return button
