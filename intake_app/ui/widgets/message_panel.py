"""What happened, what is safe and what to do next, where it happened."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.text import MonoText, Text
from intake_app.words import Message

MessageKind = Literal["bad", "warn", "info"]

ICONS: dict[MessageKind, str] = {"bad": "octagon-x", "warn": "triangle-alert", "info": "info"}


class MessagePanel(QWidget):
    """A message with its details folded away, and actions below it, the likely one first."""

    def __init__(
        self, message: Message, *, kind: MessageKind = "bad", icon: str = "", actions: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self._details = message.details
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._frame(message, kind, icon or ICONS[kind]))
        if actions:
            column.addLayout(in_a_row(*actions))
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(" ".join((message.what, message.safe, message.next)))

    def _frame(self, message: Message, kind: MessageKind, icon: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("message", kind)
        stack = QVBoxLayout(frame)
        stack.setContentsMargins(1, 1, 1, 1)
        stack.setSpacing(0)
        stack.addWidget(self._head(message.title, kind, icon))
        pairs = QGridLayout()
        pairs.setContentsMargins(16, 12, 16, 12)
        pairs.setHorizontalSpacing(16)
        pairs.setVerticalSpacing(8)
        pairs.setColumnStretch(1, 1)
        said = ((self.tr("What"), message.what), (self.tr("Safe"), message.safe), (self.tr("Next"), message.next))
        for label, text in said:
            if text:
                row = pairs.rowCount()
                pairs.addWidget(Text(label, color="text2"), row, 0, Qt.AlignmentFlag.AlignTop)
                pairs.addWidget(Text(text, wrap=True), row, 1)
        if message.details:
            pairs.addWidget(self._folded_details(), pairs.rowCount(), 1)
        stack.addLayout(pairs)
        return frame

    def _head(self, title: str, kind: MessageKind, icon: str) -> QFrame:
        color = "accent" if kind == "info" else kind
        head = QFrame()
        head.setProperty("message-head", kind)
        head.setMinimumHeight(theme.current().px(40))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, color), 0, Qt.AlignmentFlag.AlignVCenter)
        words = Text(title, color=color, weight=600, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        return head

    def _folded_details(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._fold = Button(self.tr("Show details"), kind="fold", icon="chevron-right")
        self._fold.clicked.connect(self._toggle_details)
        self._facts = MonoText(self._details)
        self._facts.setWordWrap(True)
        self._copy = LinkButton(self.tr("Copy details"), small=True)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        for widget in (self._fold, self._facts, self._copy):
            column.addWidget(widget)
        self._facts.hide()
        self._copy.hide()
        return holder

    def _toggle_details(self) -> None:
        opened = self._facts.isHidden()
        self._facts.setVisible(opened)
        self._copy.setVisible(opened)
        self._fold.set_icon("chevron-down" if opened else "chevron-right")
        self._fold.setText(self.tr("Hide details") if opened else self.tr("Show details"))
