"""How PDFs are cleaned that come in: searchable, or flattened to pictures."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from intake_app.domain.cleaning import PdfWay
from intake_app.ui.session import Session
from intake_app.ui.widgets.choices import ComboBox

DPI = (150, 200, 300)


class PdfChoice(ComboBox):
    """Holds until the vault is locked, wherever it is changed. `changed` tells that it was."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.addItem(self.tr("PDFs: clean, searchable"), (PdfWay.CLEAN, session.cleaning.dpi))
        for dpi in DPI:
            self.addItem(self.tr("PDFs: flatten, {dpi} dpi").format(dpi=dpi), (PdfWay.FLATTEN, dpi))
        self.setAccessibleName(self.tr("How PDFs are cleaned"))
        self.activated.connect(self._choose)
        self._show_choice()

    def sentence(self) -> str:
        """What the choice means."""
        if self._session.cleaning.pdf is PdfWay.FLATTEN:
            return self.tr("Pictures of the pages, and nothing else: safest. Their text is found by the search only.")
        return self.tr("Written anew without what is hidden. The text stays searchable and can be copied.")

    def _choose(self, row: int) -> None:
        way, dpi = self.itemData(row)
        self._session.cleaning = replace(self._session.cleaning, pdf=PdfWay(way), dpi=dpi)
        self.setToolTip(self.sentence())
        self.changed.emit()

    def _show_choice(self) -> None:
        chosen = self._session.cleaning
        flattened = DPI.index(chosen.dpi) + 1 if chosen.dpi in DPI else 0
        self.setCurrentIndex(flattened if chosen.pdf is PdfWay.FLATTEN else 0)
        self.setToolTip(self.sentence())

    def showEvent(self, event: QShowEvent) -> None:
        self._show_choice()
        super().showEvent(event)
