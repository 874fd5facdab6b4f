"""Emptying a layout that is filled anew.

What `takeAt` gives back is never deleted, and while the first place of a widget lives, a later one does not hear that
the widget has grown: what was added to it stayed without height. `removeWidget` deletes the place.
"""

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take everything out; widgets go once the event at hand is done."""
    for widget in empty(layout):
        widget.hide()
        widget.deleteLater()


def empty(layout: QLayout) -> list[QWidget]:
    """Take everything out; the widgets stay, to be laid out anew."""
    widgets = []
    while entry := layout.itemAt(0):
        if widget := entry.widget():
            widgets.append(widget)
            layout.removeWidget(widget)
        else:
            layout.takeAt(0)
    return widgets
