"""Several smaller files in place of one: for a mailbox or a portal that takes none larger."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit

MEGABYTE = 1_000_000
MOST = 999_999  # megabytes
PAUSE = 300  # milliseconds without a key before another size counts as typed


class PartSize(QWidget):
    """A link that opens a field; empty for one file, where the drive holds it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._size = LineEdit(longest=len(str(MOST)))
        self._size.setValidator(QIntValidator(1, MOST, self))
        hint = self.tr("Each file is a whole handoff of its own. Empty: one file, where the drive holds it.")
        self._field = Field(self.tr("Largest file, in megabytes"), self._size, hint=hint)
        self._field.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self._size.textChanged.connect(lambda _text: self._pause.start())
        self._link = LinkButton(self.tr("Several smaller files…"))
        self._link.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(in_a_row(self._link))
        column.addWidget(self._field)

    @property
    def is_open(self) -> bool:
        """Whether there is a field to type in."""
        return not self._field.isHidden()

    def bytes(self) -> int | None:
        """The largest size of a file; None for no limit of one's own."""
        text = self._size.text()
        return int(text) * MEGABYTE if text.isdecimal() and int(text) else None

    def settle(self) -> None:
        """What is typed counts: nothing is told of it any more."""
        self._pause.stop()

    def _open(self) -> None:
        self._link.hide()
        self._field.show()
        self._size.setFocus()
