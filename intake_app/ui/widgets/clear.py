"""Emptying a layout that is filled anew.

What `takeAt` gives back is never deleted, and while the first place of a widget lives, a later one does not hear that
the widget has grown: what was added to it stayed without height. `removeWidget` deletes the place.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from intake_app.ui.widgets.tab_order import stops, stops_in


def clear(layout: QLayout) -> None:
    """Take everything out; widgets go once the event at hand is done.

    If one of them had the keyboard, what comes into its place gets it, unless it is taken elsewhere by then. Qt would
    give it to whatever comes next in the window, mostly its very first button.
    """
    widgets = empty(layout)
    holder = layout.parentWidget()
    place = _place_of_keyboard(widgets)
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
    if place is not None and holder is not None:
        fallen_to = holder.window().focusWidget()
        later = QTimer(holder, singleShot=True)
        later.timeout.connect(lambda: _take_keyboard_back(layout, holder, place, fallen_to))
        later.timeout.connect(later.deleteLater)
        later.start(0)


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


def _place_of_keyboard(widgets: list[QWidget]) -> int | None:
    """Which of them has it, or something inside."""
    focused = widgets[0].window().focusWidget() if widgets else None
    if focused is None:
        return None
    return next((n for n, each in enumerate(widgets) if each is focused or each.isAncestorOf(focused)), None)


def _take_keyboard_back(layout: QLayout, holder: QWidget, place: int, fallen_to: QWidget | None) -> None:
    """To the first stop from `place` on, else before it, else in what lies around."""
    if not isValid(layout) or holder.window().focusWidget() is not fallen_to:
        return  # somebody knew better meanwhile
    found = [list(stops_in(layout, number)) for number in range(layout.count())]
    inside = [*found[place:], *reversed(found[:place])]
    around: QWidget | None = holder
    while around is not None and not any(map(_awake, inside)):
        inside, around = [list(stops(around))], None if around.isWindow() else around.parentWidget()
    for widget in (each for part in inside for each in part):
        if widget.isEnabled() and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _awake(widgets: list[QWidget]) -> bool:
    return any(each.isEnabled() and each.isVisible() for each in widgets)
