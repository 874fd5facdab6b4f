"""Underlined letters of buttons and fields: shown while Alt is held, so that they help without cluttering."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

SHOWN = "mnemonics"  # a property of the window
ELSEWHERE = {QEvent.Type.WindowDeactivate, QEvent.Type.Close}  # Alt goes up where we do not see it


def mnemonic_flag(widget: QWidget) -> Qt.TextFlag:
    """For painting a text with a `&` in it."""
    shown = widget.window().property(SHOWN)
    return Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic


def follow_alt(window: QWidget, event: QEvent) -> None:
    """To be called with every event of a window: repaints its buttons and labels when Alt goes down or up."""
    if event.type() in ELSEWHERE:
        shown = False
    elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
        shown = event.type() is QEvent.Type.KeyPress
    else:
        return
    window.setProperty(SHOWN, shown)
    for kind in (QAbstractButton, QLabel):
        for widget in window.findChildren(kind):
            widget.update()
