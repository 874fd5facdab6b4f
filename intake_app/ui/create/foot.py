"""The foot of the create page: what is still to do, and the three ways on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from intake_app.ui import theme
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.progress import ProgressBar
from intake_app.ui.widgets.text import Text


class Foot(QFrame):
    """Cancel, Back and the primary button, on window ground."""

    def __init__(self) -> None:
        super().__init__()
        theme.set_ground(self, "win")
        self._icon = IconLabel("info", "text2")
        self._words = Text(color="text2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._bar = ProgressBar()
        self._bar.show_part(0, 0)
        self._bar.setFixedWidth(theme.current().px(72))
        self._bar.hide()
        self.cancel = Button(self.tr("Cancel"))
        self.back = Button(self.tr("&Back"))
        self.forward = Button("", kind="primary")
        row = QHBoxLayout()
        row.setContentsMargins(40, 16, 40, 16)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        for button in (self.cancel, self.back, self.forward):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(row)

    def show_step(self, missing: str, forward: str, *, can_go_back: bool) -> None:
        """What is missing keeps the primary button asleep."""
        self._icon.setVisible(bool(missing))
        self._words.setText(missing)
        self.forward.setText(forward)
        self.forward.updateGeometry()
        self.forward.setEnabled(not missing)
        self.back.setEnabled(can_go_back)

    def show_busy(self, words: str) -> None:
        """Work is going on outside the GUI thread."""
        self._bar.show()
        self._icon.hide()
        self._words.setText(words)
        for button in (self.cancel, self.back, self.forward):
            button.setEnabled(False)

    def show_ready(self) -> None:
        """The work is over; `show_step` says what comes next."""
        self._bar.hide()
        self.cancel.setEnabled(True)
