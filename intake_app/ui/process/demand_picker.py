"""Every kind of record that can be demanded, to be ticked."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intake_app.domain.process import Demand
from intake_app.domain.process_terms import Category
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.line import Line
from intake_app.words.demands import category_label

SIDE = 16


class DemandPicker(QWidget):
    """Two columns of boxes over a line; `ticked` tells the category, and whether it is wanted now."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[Category, CheckBox] = {}
        boxes = QWidget()  # a layout within another would take over that it leaves no room
        grid = QGridLayout(boxes)
        grid.setContentsMargins(SIDE, 12, SIDE, 12)
        grid.setVerticalSpacing(8)
        half = (len(Category) + 1) // 2
        for number, category in enumerate(Category):
            box = self._boxes[category] = CheckBox(category_label(category))
            box.clicked.connect(lambda checked, category=category: self.ticked.emit(category, checked))
            grid.addWidget(box, number % half, number // half)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(boxes)
        column.addWidget(Line())

    def show_demands(self, demands: Iterable[Demand]) -> None:
        """What is demanded is ticked."""
        wanted = {one.category for one in demands}
        for category, box in self._boxes.items():
            box.setChecked(category in wanted)
