"""Escape leaves a form."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_escape(widget: QWidget, leave: Callable[[], object]) -> None:
    """Call `leave` when Escape is pressed anywhere in `widget`, unless an open list or menu takes it first."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(leave)
