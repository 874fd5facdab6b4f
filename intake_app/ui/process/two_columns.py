"""Fields in two columns, or in one where there is no room for two."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.widgets.clear import empty

TWO = 360  # pixels at 100 % from which two stand side by side


class TwoColumns(QWidget):
    """A widget of `wide` takes a whole line; hidden ones leave no gap."""

    def __init__(self, widgets: list[QWidget], *, wide: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._widgets, self._wide, self._hidden = widgets, wide, set[QWidget]()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for widget in widgets:
            widget.setParent(self)
        self._arrange(1)

    def hide_these(self, hidden: set[QWidget]) -> None:
        """Show all others, and close up."""
        if hidden == self._hidden:
            return
        self._hidden = hidden
        for widget in self._widgets:
            widget.setVisible(widget not in hidden)
        columns, self._columns = self._columns, 0
        self._arrange(columns)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column, so that a page can become narrow enough to change."""
        widest = max((widget.minimumSizeHint().width() for widget in self._widgets), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= theme.current().px(TWO) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        empty(self._grid)
        row = column = 0
        for widget in self._widgets:
            if widget in self._hidden:
                continue
            span = columns if widget in self._wide else 1
            if column + span > columns:
                row, column = row + 1, 0
            # At the top: a field stays in line with its neighbour when that one has words below it.
            self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
