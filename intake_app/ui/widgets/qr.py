"""A QR code on the screen and on paper: dark on white in every look, with the white around it that readers need."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake_app.workflows.qr_code import QUIET, QrCode

DARK, LIGHT = QColor("#000000"), QColor("#FFFFFF")


class QrView(QWidget):
    """Shows one code. `name` tells a screen reader what it is; `module` is the side of a module in pixels."""

    def __init__(self, code: QrCode, name: str, *, module: int = 4) -> None:
        super().__init__()
        self._code, self._module = code, module
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        side = (self._code.size + 2 * QUIET) * self._module  # whole pixels, or readers stumble
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_code(painter, QRectF(self.rect()), self._code)
        painter.end()


def draw_code(painter: QPainter, square: QRectF, code: QrCode) -> None:
    """The code with its white, filling the square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(square, LIGHT)
    painter.translate(square.topLeft())
    unit = square.width() / (code.size + 2 * QUIET)
    painter.setPen(Qt.PenStyle.NoPen)
    for y, row in enumerate(code.rows, start=QUIET):
        for start, length in _runs(row):
            painter.fillRect(QRectF((start + QUIET) * unit, y * unit, length * unit, unit), DARK)
    painter.restore()


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Where dark modules begin, and how many follow: drawn one by one they leave hairlines between them."""
    runs, start = [], -1
    for at, dark in enumerate((*row, 0)):
        if dark and start < 0:
            start = at
        elif not dark and start >= 0:
            runs.append((start, at - start))
            start = -1
    return runs
