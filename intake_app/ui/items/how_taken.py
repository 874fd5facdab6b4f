"""How files are taken in: what is kept of each, and how PDFs are cleaned. Always in sight where files come in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.matter import Originals
from intake_app.ui import icons
from intake_app.ui.items.originals_choice import OriginalsChoice
from intake_app.ui.items.pdf_choice import PdfChoice
from intake_app.ui.session import Session
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import Text


class HowTaken(QWidget):
    """What is kept can be chosen while it is asked; how PDFs are cleaned, at any time."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._originals = OriginalsChoice()
        self._pdf = PdfChoice(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(8)
        head = Flow()
        head.addWidget(Text(self.tr("What is kept of each file in this matter"), weight=600))
        head.addWidget(Text(self.tr("It applies to all files that come in now."), color="text2"))
        column.addLayout(head)
        column.addWidget(self._originals)
        column.addLayout(self._documents())

    def show_originals(self, originals: Originals) -> None:
        """Show what is kept."""
        self._originals.choose(originals)

    def let_choose(self, allowed: bool) -> None:
        """Whether what is kept can be chosen now."""
        self._originals.setEnabled(allowed)

    def originals(self) -> Originals:
        """What is chosen now."""
        return self._originals.value()

    def _documents(self) -> QHBoxLayout:
        meaning = _small(self._pdf.sentence())
        self._pdf.changed.connect(lambda: meaning.setText(self._pdf.sentence()))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._pdf)
        row.addWidget(meaning, 3)
        row.addWidget(IconLabel("mail", "text2", icons.CHIP))
        mail = self.tr("Email is always kept whole: only its headers prove where a notice came from.")
        row.addWidget(_small(mail), 2)
        return row


def _small(words: str) -> Text:
    text = Text(words, size="small", color="text2", wrap=True)
    text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
    return text
