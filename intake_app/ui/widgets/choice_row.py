"""A whole row that is a button: icon, what to do, what it means, and a chevron."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from intake_app.ui import icons, theme
from intake_app.ui.widgets.mnemonics import mnemonic_flag

PADDING, BETWEEN, RADIUS = 16, 12, 6


class ChoiceRow(QAbstractButton):
    """One of the few things that can be done on a start page."""

    def __init__(self, icon: str, title: str, sentence: str) -> None:
        super().__init__()
        self._icon, self._sentence = icon, sentence
        self.setText(title)
        self.setAccessibleDescription(sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        words = QFontMetrics(look.font("small")).boundingRect(
            self._words(width), Qt.TextFlag.TextWordWrap, self._sentence
        )
        return 2 * PADDING + self._title_height() + 4 + words.height()

    def sizeHint(self) -> QSize:
        width = theme.current().px(400)
        return QSize(width, self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("field"))
        painter.setBrush(look.color("pressed" if self.isDown() else "hover" if self.underMouse() else "page"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        side, title = look.px(icons.RAIL), self._title_height()
        icons.paint(painter, QRect(PADDING, PADDING + (title - side) // 2, side, side), self._icon, "accent")
        words = self._words(self.width())
        painter.setPen(look.color("text"))
        painter.setFont(look.font("body", 600))
        above = QRect(words.left(), PADDING, words.width(), title)
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter | mnemonic_flag(self), self.text())
        painter.setPen(look.color("text2"))
        painter.setFont(look.font("small"))
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self._sentence)
        arrow = look.px(icons.ROW)
        box = QRect(self.width() - PADDING - arrow, (self.height() - arrow) // 2, arrow, arrow)
        icons.paint(painter, box, "chevron-right", "text2")
        painter.end()

    def _title_height(self) -> int:
        return max(theme.current().px(icons.RAIL), QFontMetrics(theme.current().font("body", 600)).height())

    def _words(self, width: int) -> QRect:
        """Where the sentence may go, as tall as it likes."""
        look = theme.current()
        left = PADDING + look.px(icons.RAIL) + BETWEEN
        right = PADDING + look.px(icons.ROW) + BETWEEN
        return QRect(left, PADDING + self._title_height() + 4, width - left - right, 10_000)
