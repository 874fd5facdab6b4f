"""One step of a page: a numbered head, and a body that is shown while it is its turn."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.step_number import StepNumber, StepState
from intake_app.ui.widgets.text import ElidedText, Text


class Step(QWidget):
    """Finished steps tick and fold to one line that says what was chosen."""

    def __init__(self, number: int, title: str, note: str, body: QWidget, *, last: bool = False) -> None:
        super().__init__()
        self._number = StepNumber(number)
        self._note = ElidedText(note, color="text2")
        self._body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._number)
        head.addWidget(Text(title, weight=600))
        head.addWidget(self._note, 1)
        column.addLayout(head)
        indent = QHBoxLayout()
        indent.setContentsMargins(theme.current().px(24) + 12, 0, 0, 0)
        indent.addWidget(body)
        column.addLayout(indent)
        if not last:
            column.addSpacing(4)
            column.addWidget(Line())
            column.addSpacing(4)

    def show_state(self, state: StepState, note: str) -> None:
        """Waiting, active or done, with the words beside the title."""
        self._number.set_state(state)
        self._note.setText(note)
        self._body.setVisible(state == "active")
