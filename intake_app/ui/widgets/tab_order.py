"""Tab goes through a page as it reads, also where parts of it came later than others."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_laid_out(page: QWidget) -> None:
    """To be called when something was put into the page. Qt itself goes by the order in which things were made."""
    for before, after in pairwise(stops(page)):
        QWidget.setTabOrder(before, after)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Everything in it that Tab stops at, in the order of its layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from stops(inside)
    elif (layout := widget.layout()) is not None:
        yield from _in(layout)


def stops_in(layout: QLayout, number: int) -> Iterator[QWidget]:
    """The same for one place of a layout, from 0."""
    item = layout.itemAt(number)
    assert item is not None
    if (widget := item.widget()) is not None:
        yield from stops(widget)
    elif (inner := item.layout()) is not None:
        yield from _in(inner)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        yield from stops_in(layout, number)
