"""Emptying a layout that is filled anew."""

from PySide6.QtWidgets import QLayout


def clear(layout: QLayout) -> None:
    """Take everything out; widgets go once the event at hand is done."""
    while entry := layout.takeAt(0):
        if widget := entry.widget():
            widget.hide()
            widget.deleteLater()
