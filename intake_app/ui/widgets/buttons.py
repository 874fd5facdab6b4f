"""Buttons: plain, primary (one per page), flat (in heads), danger (in confirmations), icon-only, and links."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from intake_app.ui import icons, theme
from intake_app.ui.theme import Weight
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.mnemonics import mnemonic_flag

ButtonKind = Literal["plain", "primary", "flat", "danger", "segment", "fold"]

INK: dict[ButtonKind, Token] = {"primary": "on-accent", "danger": "bad", "fold": "text2"}
BETWEEN_ICON, BETWEEN_HINT = 8, 12


class Button(QPushButton):
    """A button that paints icon, words and its shortcut in small. `&` before a letter makes a mnemonic.

    `shortcut` ("Ctrl+O") works in the whole window and is shown; `hint` is shown only ("Enter").
    """

    def __init__(
        self,
        text: str,
        *,
        kind: ButtonKind = "plain",
        icon: str = "",
        shortcut: str = "",
        hint: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._kind = icon, kind
        self._hint = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else hint
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAutoDefault(True)  # Enter presses it where the focus is on it, as Space does
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Become more or less important."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            theme.repolish(self)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        content = QSize(self._content_width(), QFontMetrics(self._font()).height())
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, content, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_content(painter)
        painter.end()

    def _content_width(self) -> int:
        look = theme.current()
        words = QFontMetrics(self._font()).size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        icon = look.px(icons.ROW) + (BETWEEN_ICON if words else 0) if self._icon else 0
        hint = BETWEEN_HINT + QFontMetrics(look.font("small")).horizontalAdvance(self._hint) if self._hint else 0
        return words + icon + hint

    def _font(self) -> QFont:
        """A segment keeps the room of its chosen state, so that nothing moves when the choice does."""
        weights: dict[ButtonKind, Weight] = {"segment": 600, "fold": 400}
        return theme.current().font("body", weights.get(self._kind, 500))

    def _paint_content(self, painter: QPainter) -> None:
        look = theme.current()
        ink: Token = INK.get(self._kind, "text") if self.isEnabled() else "text2"
        width = self._content_width()
        box = QRect(max((self.width() - width) // 2, 1), 0, width, self.height())
        if self._icon:
            side = look.px(icons.ROW)
            icons.paint(painter, QRect(box.left(), (box.height() - side) // 2, side, side), self._icon, ink)
            box.setLeft(box.left() + side + BETWEEN_ICON)
        painter.setPen(look.color(ink))
        chosen_or_other = self._kind != "segment" or self.isChecked()
        painter.setFont(self._font() if chosen_or_other else look.font())
        flags = Qt.AlignmentFlag.AlignVCenter | mnemonic_flag(self)
        painter.drawText(box, flags, self.text())
        if self._hint:
            painter.setFont(look.font("small"))
            painter.setPen(look.color(ink if self._kind == "primary" else "text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._hint)


class IconButton(Button):
    """An icon with no edge; `name` is its tool tip and what screen readers say."""

    def __init__(self, icon: str, name: str, *, shortcut: str = "") -> None:
        super().__init__("", icon=icon, small=True)
        self.setProperty("kind", "icon")
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({QKeySequence(shortcut).toString()})" if shortcut else name)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))


class LinkButton(QPushButton):
    """An underlined action inside rows and text."""

    def __init__(self, text: str, *, small: bool = False) -> None:
        super().__init__(text)
        self._small = small
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it where the focus is on it, as Space does
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font()).size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width(), words.height() + 3)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setFont(self._font())
        color = look.color("accent" if self.isEnabled() else "text2")
        painter.setPen(color)
        flags = Qt.AlignmentFlag.AlignVCenter | mnemonic_flag(self)
        painter.drawText(self.rect().adjusted(0, 0, 0, -2), flags, self.text())
        painter.fillRect(0, self.height() - 2, self.width(), 1, color)
        painter.end()

    def _font(self) -> QFont:
        return theme.current().font("small" if self._small else "body", 500)
