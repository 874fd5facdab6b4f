"""Told before anything else when the settings of this computer could not be read."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.note_strip import NoteStrip


class SettingsNote(QWidget):
    """Stays above the pages of the start window until it is dismissed. It follows a change of language, as they do."""

    def __init__(self) -> None:
        super().__init__()
        self._dismiss = LinkButton("")
        self._dismiss.clicked.connect(self.hide)
        self._strip = NoteStrip("info", "", links=(self._dismiss,))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 0)
        column.addWidget(self._strip)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        self._strip.set_text(
            self.tr(
                "The settings of this computer could not be read, so the usual ones are in force. "
                "The damaged file was kept. No vault is affected."
            )
        )
        self._dismiss.setText(self.tr("Understood"))
