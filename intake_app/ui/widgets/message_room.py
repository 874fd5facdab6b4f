"""Room for a message that is not there yet."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.messages import message_for
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.message_panel import MessagePanel


class MessageRoom(QWidget):
    """Takes no room until something is said."""

    def __init__(self, around: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        """`around` is what stays free left, above, right and below, in pixels."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*around)
        self.hide()

    def say(self, widget: QWidget) -> None:
        """In place of what was said before."""
        clear(self._column)
        self._column.addWidget(widget)
        self.show()

    def clear(self) -> None:
        """Nothing is said any more."""
        clear(self._column)
        self.hide()

    def add(self, widget: QWidget) -> None:
        """Below what was said."""
        self._column.addWidget(widget)

    def tell(self, error: Exception) -> None:
        """What went wrong, in its message; nothing where it has none."""
        message = message_for(error)
        if message:
            self.say(MessagePanel(message))
