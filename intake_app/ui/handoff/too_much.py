"""More files than one handoff can list: said on the review, before anything is sealed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.widgets.note_strip import NoteStrip


def too_much(files: int) -> QWidget:
    """What is the matter, and the ways on."""
    told = QCoreApplication.translate(
        "TooMuch",
        "That is too much: {files} files are more than one handoff can list. Leave some out here and hand them off"
        " next, or ask for several smaller files in step 4.",
    ).format(files=files)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, 12, 16, 12)
    column.addWidget(NoteStrip("warn", told))
    return holder
