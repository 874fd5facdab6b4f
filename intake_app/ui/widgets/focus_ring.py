"""The ring around whatever the keyboard is on."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QRadioButton,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from intake_app.ui import theme

WIDTH, GAP, RADIUS = 2, 1, 5
CHANGES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QObject):
    """2 pixels of accent, 1 pixel outside buttons, links and the tab in front. Fields and lists paint their own.

    What was focused by a click shows none: who clicks knows where. Nor does what Qt moves on to when the button
    that was clicked goes to sleep or away: nobody asked for that.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring: Ring | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        had_none = self.ring is None
        if self.ring is not None and isValid(self.ring):  # it goes with the page it stands on
            self.ring.hide()
            self.ring.deleteLater()
        pointed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        moved_on = isinstance(old, QAbstractButton) and not (old.isEnabled() and old.isVisible())
        unasked = pointed or (moved_on and had_none)
        self.ring = Ring(new) if isinstance(new, QAbstractButton | QTabBar) and not unasked else None


class Ring(QWidget):
    """Stands on what scrolls with the button, or on its window, so that no panel between them cuts it.

    Qt's own focus frame would stand on the button's parent.
    """

    def __init__(self, button: QAbstractButton | QTabBar) -> None:
        lineage = _up_to_ground(button)
        super().__init__(lineage[-1])
        self.button, self._ground = button, lineage[-1]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for widget in lineage[:-1]:
            widget.installEventFilter(self)
        if isinstance(button, QTabBar):
            button.currentChanged.connect(self._follow)
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in CHANGES and isValid(self.button):
            self._follow()
        return False

    def _follow(self) -> None:
        edge = WIDTH + GAP
        box = _box(self.button)
        box.moveTo(self.button.mapTo(self._ground, box.topLeft()))
        self.setGeometry(box.adjusted(-edge, -edge, edge, edge))
        self.setVisible(self.button.isVisibleTo(self._ground))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)
        painter.end()


def _up_to_ground(button: QWidget) -> list[QWidget]:
    """The button and those it lies in, up to its window or to what a scroll area moves."""
    lineage = [button]
    while (above := lineage[-1].parentWidget()) is not None and not lineage[-1].isWindow():
        if len(lineage) > 1 and isinstance(above.parentWidget(), QAbstractScrollArea):
            break  # `above` is the viewport
        lineage.append(above)
    return lineage


def _box(button: QAbstractButton | QTabBar) -> QRect:
    """What the ring goes around. Check boxes may be wider than what they show."""
    if isinstance(button, QTabBar):
        return button.tabRect(button.currentIndex())
    if isinstance(button, QCheckBox | QRadioButton):
        return QRect(0, 0, min(button.width(), button.sizeHint().width()), button.height())
    return button.rect()
