"""What of the paper is held: segments, or a list where they have no room."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.process_terms import CopyHeld
from intake_app.ui.process.fields import ChoiceField
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import Text
from intake_app.words.process import copy_label


class CopyHeldChoice(QWidget):
    """`edited` tells the field's name and what was chosen."""

    edited = Signal(str, str)
    name = "copy_held"

    def __init__(self) -> None:
        super().__init__()
        label = self.tr("Copy held")
        short = {
            CopyHeld.FULL: (self.tr("Full"), ""),
            CopyHeld.PARTIAL: (self.tr("Partly"), ""),
            CopyHeld.REDACTED: (self.tr("Redacted"), ""),
            CopyHeld.NOTICE_ONLY: (self.tr("Notice only"), "mail"),
            CopyHeld.NONE: (self.tr("None"), ""),
        }
        self.segments = Segments([(str(key), *words) for key, words in short.items()], name=label)
        self.segments.chosen.connect(self._take)
        self.combo = ChoiceField(self.name, label, [(str(held), copy_label(held)) for held in CopyHeld])
        self.combo.edited.connect(lambda _name, key: self._take(key))
        self._label = Text(label, size="small", color="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, self.segments, self.combo):
            column.addWidget(widget)
        self._fit()

    def show_value(self, value: str) -> None:
        self.segments.choose(value)
        self.combo.show_value(value)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.combo.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.segments.sizeHint().width() <= self.width()
        for widget in (self._label, self.segments):
            widget.setVisible(fits)
        self.combo.setVisible(not fits)

    def _take(self, key: str) -> None:
        self.show_value(key)
        self.edited.emit(self.name, key)
