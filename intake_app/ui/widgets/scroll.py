"""Room to scroll, when a page does not fit at 1280×720 or with large text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from intake_app.ui import theme
from intake_app.ui.theme import Ground


def scrolled(content: QWidget, ground: Ground = "page") -> QScrollArea:
    """Put a widget into a scroll area that is as wide as its place, and scrolls sideways only rather than cut."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    theme.set_ground(content, ground)
    area.setWidget(content)
    return area
