"""A field: small label above, the input, and a hint or fault below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.mnemonics import mnemonic_flag
from intake_app.ui.widgets.text import Text


class FieldLabel(Text):
    """The small words above a field. Alt and the letter after `&` go there; it is underlined while Alt is held."""

    def __init__(self) -> None:
        super().__init__(size="small", color="text2")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | mnemonic_flag(self)
        painter.drawText(self.rect(), flags, self.text())
        painter.end()


class Field(QWidget):
    """Puts label and hint around any input; buttons that belong to it stand at its right."""

    def __init__(self, label: str, widget: QWidget, *, hint: str = "", beside: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.input = widget
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._label = FieldLabel()
        self._label.setBuddy(widget)
        self.set_label(label)
        column.addWidget(self._label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(widget, 1)
        for button in beside:
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._below())
        self.set_hint(hint)

    def set_label(self, label: str) -> None:
        """Rename the field."""
        self._label.setText(label)
        for named in (self._label, self.input):
            named.setAccessibleName(label.replace("&", ""))

    def set_hint(self, text: str, *, color: Token = "text2", icon: str = "") -> None:
        """Words below the input; nothing takes no room."""
        self._show(text, color, icon)
        self._mark("")

    def set_fault(self, text: str) -> None:
        """Say what is wrong with what was entered; an empty text clears it."""
        self._show(text, "bad", "circle-alert")
        self._mark("bad" if text else "")

    def set_bad(self) -> None:
        """Mark the field without words of its own, when a message beside it has them."""
        self._mark("bad")

    def add_below(self, widget: QWidget) -> None:
        """Something of its own at the very end, as a link."""
        self._column.addWidget(widget)

    def _below(self) -> QWidget:
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        self._icon = IconLabel("info", "text2", icons.CHIP)
        self._text = Text(size="small", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        return self._line

    def _show(self, text: str, color: Token, icon: str) -> None:
        self._text.setText(text)
        self._text.set_color(color)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.set_icon(icon, color)
        self._line.setVisible(bool(text))
        self.input.setAccessibleDescription(text)

    def _mark(self, state: str) -> None:
        if self.input.property("state") != state:
            self.input.setProperty("state", state)
            theme.repolish(self.input)
