"""Form and findings beside each other, each with its own scrolling; below each other where there is no room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.widgets.clear import empty
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.scroll import scrolled

WIDE = 880  # pixels at 100 % from which both have room
LEFT, RIGHT = 9, 13  # how they part it


class Panes(QWidget):
    """`first` stands above `form` in a narrow window and above `rest`, at the right, in a wide one."""

    def __init__(self, form: QWidget, first: QWidget, rest: QWidget) -> None:
        super().__init__()
        self._parts = form, first, rest
        self._beside: bool | None = None
        holders = QWidget(), QWidget()
        self._columns = [QVBoxLayout(holder) for holder in holders]
        self._areas = [scrolled(holder) for holder in holders]
        self._line = Line(vertical=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._areas[0], LEFT)
        row.addWidget(self._line)
        row.addWidget(self._areas[1], RIGHT)
        self._arrange(True)

    def to_top(self) -> None:
        """Another process comes."""
        for area in self._areas:
            area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width() >= theme.current().px(WIDE))

    def _arrange(self, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        form, first, rest = self._parts
        contents = [(form,), (first, rest)] if beside else [(first, form, rest), ()]
        for column, widgets in zip(self._columns, contents, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            empty(column)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        for part in (self._line, self._areas[1]):
            part.setVisible(beside)
