"""What is kept of each file: shown wherever files come in, never chosen silently."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from intake_app.domain.matter import Originals
from intake_app.ui.widgets.choices import OptionCard


class OriginalsChoice(QWidget):
    """Two cards; `chosen` tells what the user picked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        keep = OptionCard(
            self.tr("Sealed original and clean copy"),
            self.tr("The original is evidence. It stays sealed and is never handed off unless you tick it."),
        )
        discard = OptionCard(
            self.tr("Clean copy only"),
            self.tr("What is not kept can’t be demanded. Usual for newsroom tips."),
        )
        self._group = QButtonGroup(self)
        self._cards = {Originals.KEEP: keep, Originals.DISCARD: discard}
        for originals, card in self._cards.items():
            self._group.addButton(card.radio)
            card.radio.clicked.connect(lambda _checked, originals=originals: self.chosen.emit(originals))
            row.addWidget(card, 1)
        self.choose(Originals.KEEP)

    def choose(self, originals: Originals) -> None:
        """Show a choice without telling anyone."""
        self._cards[originals].radio.setChecked(True)

    def value(self) -> Originals:
        """What is chosen now."""
        return next(originals for originals, card in self._cards.items() if card.radio.isChecked())
