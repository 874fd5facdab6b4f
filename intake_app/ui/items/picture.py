"""A picture painted to fit or at a chosen scale, from raw pixels."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from intake_app.ui import theme

STEPS = (1.0, 1.5, 2.0, 3.0)  # times the size that fits


def image_of(rgba: bytes, width: int, height: int) -> QImage:
    """Qt's picture of raw RGBA pixels. Qt decodes nothing: the bytes are pixels already."""
    return QImage(rgba, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()  # owns its memory


class Picture(QScrollArea):
    """Shows one picture; drag to move it when it is larger than its place."""

    def __init__(self) -> None:
        super().__init__()
        theme.set_ground(self.viewport(), "side")
        self.setViewportMargins(16, 4, 16, 12)
        self._canvas = _Canvas()
        self._zoom = 0
        self.setWidget(self._canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._grabbed: QPoint | None = None

    def show_image(self, image: QImage | None) -> None:
        """Show another picture, or nothing."""
        self._canvas.take(image)
        self._fit()

    def zoom(self, step: int) -> int:
        """Larger (+1) or smaller (-1); 0 is back to fit. Gives the per cent of the fitting size."""
        self._zoom = 0 if step == 0 else min(max(self._zoom + step, 0), len(STEPS) - 1)
        self._fit()
        return round(STEPS[self._zoom] * 100)

    def wanted_size(self) -> QSize:
        """How many pixels a sharp picture needs."""
        scale = STEPS[-1] * self.devicePixelRatioF()
        return QSize(round(self.viewport().width() * scale), round(self.viewport().height() * scale))

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        moved = event.position().toPoint() - self._grabbed
        self._grabbed = event.position().toPoint()
        for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grabbed = None

    def _fit(self) -> None:
        image = self._canvas.image
        if image is None:
            self._canvas.resize(self.viewport().size())
        else:
            fitting = image.size().scaled(self.viewport().size(), Qt.AspectRatioMode.KeepAspectRatio)
            self._canvas.resize(fitting * STEPS[self._zoom])
        self._canvas.update()


class _Canvas(QWidget):
    """Small letters stay readable: what is drawn is made smaller by averaging, once for each size."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self._drawn = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def take(self, image: QImage | None) -> None:
        """Show this from now on, and keep nothing of the one before."""
        self.image, self._drawn = image, QImage()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.image is None:
            return
        size = self.size() * self.devicePixelRatioF()
        if self._drawn.size() != size:
            self._drawn = self.image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(self)
        painter.drawImage(QRect(QPoint(), self.size()), self._drawn)
        painter.end()
