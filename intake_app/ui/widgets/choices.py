"""Check boxes, radio buttons and combo boxes in the look of the pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from intake_app.ui import icons, theme
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.mnemonics import mnemonic_flag
from intake_app.ui.widgets.text import Text
from intake_app.ui.widgets.tips import tip

BETWEEN = 12
QWIDGETSIZE_MAX = 16_777_215  # Qt's "no limit"
Options = Sequence[tuple[str, str]]
"""Values as the vault has them, with their words."""


def paint_check(painter: QPainter, box: QRect, *, checked: bool, enabled: bool = True, icon: str = "check") -> None:
    """The square of a check box; for delegates too."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color(_edge(checked, enabled)), 1))
    painter.setBrush(look.color(_ground(checked, enabled)))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if checked:
        icons.paint(painter, box.adjusted(2, 2, -2, -2), icon, "on-accent" if enabled else "text2")
    painter.restore()


def paint_radio(painter: QPainter, box: QRect, *, checked: bool, enabled: bool = True) -> None:
    """The circle of a radio button; for delegates too."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color(_edge(checked, enabled)), 1))
    painter.setBrush(look.color(_ground(checked, enabled)))
    painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
    if checked:
        inset = box.width() * 0.31
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("on-accent" if enabled else "text2"))
        painter.drawEllipse(QRectF(box).adjusted(inset, inset, -inset, -inset))
    painter.restore()


class CheckBox(QCheckBox):
    """A check box with room for `&` mnemonics."""

    def sizeHint(self) -> QSize:
        return _size_hint(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon = "minus" if self.checkState() is Qt.CheckState.PartiallyChecked else "check"
        paint_check(painter, _box(self), checked=self.isChecked(), enabled=self.isEnabled(), icon=icon)
        _paint_words(self, painter)
        painter.end()


class PartlyBox(CheckBox):
    """A tick for several things at once. Pressed while only some of them have it, it gives it to all."""

    def __init__(self) -> None:
        super().__init__()
        self.setTristate(True)

    def nextCheckState(self) -> None:
        full = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if full else Qt.CheckState.Checked)


class RadioButton(QRadioButton):
    """One of several; those with the same parent exclude each other. Its words wrap where they have to."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return _size_hint(self)

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(_indent() + longest, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - _indent(), QWIDGETSIZE_MAX)
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(self.sizeHint().height(), words.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_radio(painter, _box(self), checked=self.isChecked(), enabled=self.isEnabled())
        _paint_words(self, painter)
        painter.end()


class OptionCard(QFrame):
    """A choice that needs a sentence: radio button, title, and what it means. Chosen: tinted, with a thick edge."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.setProperty("option", "plain")
        self.radio = RadioButton(title)
        self.radio.setFont(theme.current().font("body", 600))
        self.radio.setAccessibleDescription(sentence)
        self.radio.toggled.connect(self._show_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.radio)
        words = QHBoxLayout()
        words.addSpacing(theme.current().px(icons.ROW) + BETWEEN)
        words.addWidget(Text(sentence, size="small", color="text2", wrap=True), 1)
        column.addLayout(words)
        column.addStretch(1)

    def mousePressEvent(self, _event: object) -> None:
        self.radio.click()

    def _show_chosen(self, chosen: bool) -> None:
        self.setProperty("option", "chosen" if chosen else "plain")
        theme.repolish(self)


class ComboBox(QComboBox):
    """A stock combo box with a chevron of the icon set. Words that are too long for it end in an ellipsis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, field.width())
        option.currentText = words

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.current().px(icons.ROW)
        box = QRect(self.width() - side - 9, (self.height() - side) // 2, side, side)
        icons.paint(painter, box, "chevron-down", "text" if self.isEnabled() else "text2")
        painter.end()


def choices(options: Options) -> ComboBox:
    """A list to choose from that gives way in width; the words of the chosen one end in an ellipsis then."""
    combo = ComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for value, words in options:
        combo.addItem(words, value)
    combo.activated.connect(lambda _row: combo.setToolTip(tip(combo.currentText())))
    return combo


def _ground(checked: bool, enabled: bool) -> Token:
    if not enabled:
        return "side"
    return "accent" if checked else "page"


def _edge(checked: bool, enabled: bool) -> Token:
    if not enabled:
        return "line"
    return "accent" if checked else "field"


def _box(button: QAbstractButton) -> QRect:
    """Beside the first line of the words, which stand in the middle of the button."""
    side, line = theme.current().px(icons.ROW), button.fontMetrics().height()
    room = QRect(0, 0, button.width() - _indent(), QWIDGETSIZE_MAX)
    words = button.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, button.text()).height()
    return QRect(0, (button.height() - max(words, line) + line - side) // 2, side, side)


def _size_hint(button: QAbstractButton) -> QSize:
    look = theme.current()
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    width = _indent() + words.width() if button.text() else look.px(icons.ROW)
    return QSize(width, max(look.px(20), words.height()))


def _indent() -> int:
    return theme.current().px(icons.ROW) + BETWEEN


def _paint_words(button: QAbstractButton, painter: QPainter) -> None:
    look = theme.current()
    painter.setFont(button.font())
    painter.setPen(look.color("text" if button.isEnabled() else "text2"))
    words = button.rect().adjusted(_indent(), 0, 0, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | mnemonic_flag(button)
    painter.drawText(words, flags, button.text())
