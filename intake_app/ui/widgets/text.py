"""Words on a page: one of three sizes, in the colour of a token."""

import re
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from intake_app.ui import theme
from intake_app.ui.theme import Size, Weight
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.tips import tip

LONG_WORD = re.compile(r"(\S{32})(?=[\w!-~])")
MAY_BREAK = "\u200b"  # shows nothing


class Text(QLabel):
    """A label. With `wrap`, lines keep the 20/14 rhythm of the pictures, and a stranger's endless word is broken.

    The text is always taken as it is, never as HTML.
    """

    def __init__(
        self,
        text: str = "",
        *,
        size: Size = "body",
        color: Token = "text",
        weight: Weight = 400,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wrap, self._copied = wrap, False
        self.setProperty("type", size)
        self.setProperty("weight", str(weight))
        self.setProperty("color", color)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        if wrap:
            self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._plain = text
        self.setAccessibleName(text)
        if self._wrap:
            shown = text if self._copied else LONG_WORD.sub(f"\\1{MAY_BREAK}", text)
            lines = "<br>".join(escape(line) for line in shown.split("\n"))
            super().setText(f'<p style="line-height: 118%">{lines}</p>')
        else:
            super().setText(text)

    def plain(self) -> str:
        """The text as it was given."""
        return self._plain

    def set_color(self, color: Token) -> None:
        """Change the colour."""
        self.setProperty("color", color)
        theme.repolish(self)

    def selectable(self) -> "Text":
        """Let the text be marked and copied by mouse and keyboard."""
        self._copied = True
        self.setText(self._plain)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self


class ElidedText(Text):
    """One line that gives way in its middle, for file names; the whole is in the tool tip."""

    def __init__(self, text: str = "", *, size: Size = "body", color: Token = "text", weight: Weight = 400) -> None:
        super().__init__(text, size=size, color=color, weight=weight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        few = self.fontMetrics().averageCharWidth() * 8
        return QSize(min(few, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = QFontMetrics(self.font()).elidedText(self.plain(), Qt.TextElideMode.ElideMiddle, self.width())
        self.setToolTip(tip(self.plain()) if shown != self.plain() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.end()


class MonoText(Text):
    """A hash or fingerprint."""

    def __init__(self, text: str = "", *, color: Token = "text") -> None:
        super().__init__(text, color=color)
        self.setProperty("type", "mono")
        self.selectable()
