"""Room for a message that is not there yet."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.widgets.clear import clear


class MessageRoom(QWidget):
    """Takes no room until something is said."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def say(self, widget: QWidget) -> None:
        """In place of what was said before."""
        clear(self._column)
        self._column.addWidget(widget)
        self.show()
