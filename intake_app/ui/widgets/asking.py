"""Dialogs: a heading, what is asked below it, and two buttons at the foot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.text import Text

WIDTH = 440  # pixels
FRAME = 40  # pixels of the system around a window


class Asking(QDialog):
    """`column` takes what is asked, `add_foot` ends it."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.setSpacing(16)
        self.column.addWidget(Text(heading, size="heading", weight=600, wrap=True))

    def event(self, event: QEvent) -> bool:
        sized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            height = self._fit()
            if event.type() is QEvent.Type.Show and not sized:
                self.resize(self.width(), height)  # Qt's own first size leaves gaps between the lines
        return handled

    def _fit(self) -> int:
        """As high as its words need at its width, as far as the screen goes: Qt counts their lines at another width."""
        wanted = min(self.column.totalHeightForWidth(self.width()), self.screen().availableSize().height() - FRAME)
        self.setMinimumHeight(wanted)
        return wanted

    def add_foot(self, go_on: Button, then: Callable[[], None], *, leave: str = "") -> Button:
        """The button that leaves everything as it is, which is returned, and the one that goes on.

        Enter in a field presses the latter if it is primary: else Qt looks for some other button, such as "Show".
        """
        stay = Button(leave or self.tr("Cancel"))
        stay.clicked.connect(self.reject)
        go_on.clicked.connect(then)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(stay)
        row.addWidget(go_on)
        go_on.setDefault(go_on.property("kind") == "primary")
        self.column.addLayout(row)
        return stay


class SureDialog(Asking):
    """Whether something should be done to what is named; `then` is called when the user says so. Enter does not."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        name: str,
        sentence: str,
        go_on: Button,
        leave: str,
        then: Callable[[], None],
    ) -> None:
        super().__init__(parent, heading)
        self.column.addWidget(Text(name, weight=500, wrap=True))
        self.column.addWidget(Text(sentence, color="text2", wrap=True))
        self.accepted.connect(then)
        stay = self.add_foot(go_on, self.accept, leave=leave)
        stay.setDefault(True)
        stay.setFocus()
