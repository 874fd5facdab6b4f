"""A panel: a head of 40 pixels with icon, title and at most one thing at its right, and a body below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import ElidedText, Text

PADDING = 16


class Panel(QFrame):
    """`panel.body` is where the page adds its content; rows that go to the edge use `panel.add_flush`.

    A title that was typed by people, and its note, had better be one that `gives_way` where there is no room for it.
    """

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        color: Token = "text",
        step: StepNumber | None = None,
        note: str = "",
        gives_way: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._right: QWidget | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.setSpacing(0)
        if title:
            words = ElidedText if gives_way else Text
            self._add_head(words(title, weight=600), words(note, color="text2"), icon, color, step)
        self._body_holder = QWidget()
        self.body = QVBoxLayout(self._body_holder)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(8)
        self._stack.addWidget(self._body_holder)
        if title:
            self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """The quiet words after the title ("11 files, 12.0 MB")."""
        self._note.setText(note)

    def set_right(self, widget: QWidget) -> None:
        """The one thing at the right of the head."""
        if self._right is not None:
            self._head.removeWidget(self._right)
            self._right.deleteLater()
        self._right = widget
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_flush(self, widget: QWidget) -> None:
        """Add something that reaches from edge to edge: rows, a list, a separator. The padded body then stays empty."""
        self._body_holder.setVisible(self.body.count() > 0)
        self._stack.addWidget(widget)

    def _add_head(self, title: Text, note: Text, icon: str, color: Token, step: StepNumber | None) -> None:
        holder = QWidget()
        holder.setMinimumHeight(theme.current().px(39))
        self._head = QHBoxLayout(holder)
        self._head.setContentsMargins(PADDING, 4, PADDING, 4)
        self._head.setSpacing(8)
        if step is not None:
            self._head.addWidget(step)
            self._head.addSpacing(4)
        if icon:
            self._head.addWidget(IconLabel(icon, color))
        self._note = note
        self._head.addWidget(title)
        self._head.addWidget(note)
        self._head.addStretch(1)
        self._stack.addWidget(holder)
        self._stack.addWidget(Line())
