"""1-px separators."""

from PySide6.QtWidgets import QWidget

from intake_app.ui import theme


class Line(QWidget):
    """A separator across the layout it stands in."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        theme.set_ground(self, "line")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
