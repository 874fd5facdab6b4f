"""Underlined letters of buttons: shown while Alt is held, so that they help without cluttering."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


def mnemonic_flag() -> Qt.TextFlag:
    """For painting a button's text."""
    held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
    return Qt.TextFlag.TextShowMnemonic if held else Qt.TextFlag.TextHideMnemonic


def follow_alt(window: QWidget, event: QKeyEvent) -> None:
    """Repaint the buttons of a window when Alt goes down or up."""
    if event.key() == Qt.Key.Key_Alt:
        for button in window.findChildren(QAbstractButton):
            button.update()
