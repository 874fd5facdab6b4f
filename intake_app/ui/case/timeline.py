"""The timeline of a matter, drawn: events with leaders, windows as bars, today, and the days off."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from intake_app.domain.timeline import Timeline
from intake_app.ui import formats, theme
from intake_app.ui.case.timeline_drawing import DOT, TimelineDrawing
from intake_app.ui.case.timeline_facts import in_words
from intake_app.ui.case.timeline_places import Places
from intake_app.ui.widgets.tips import tip


class TimelineView(QWidget):
    """Arrow keys go from one mark to the next; each says its words to screen readers."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self._line = timeline
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        told = (f"{when}: {what}" for when, what in in_words(timeline))
        self.setAccessibleDescription(". ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(480), round(self._places().height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), round(self._places().height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self._stops():
            super().keyPressEvent(event)
            return
        self._choose((self._chosen + step) % len(self._stops()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._chosen = -1
        self.setAccessibleName(self.tr("Timeline"))
        self.update()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            spot = next((words for box, words in self._stops() if box.contains(event.pos())), "")
            QToolTip.showText(event.globalPos(), tip(spot), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        TimelineDrawing(self._line, self.width(), theme.current()).paint(painter)
        if self._chosen >= 0 and self.hasFocus():
            painter.setPen(QPen(theme.current().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._stops()[self._chosen][0], 4, 4)
        painter.end()

    def _places(self) -> Places:
        return Places(self._line, self.width(), theme.current())

    def _stops(self) -> list[tuple[QRect, str]]:
        """Where each mark and each bar stands, with its words."""
        places, side = self._places(), 2 * theme.current().px(DOT) + 6
        found = []
        for mark in self._line.drawn_marks:
            box = QRect(0, 0, side, side)
            box.moveCenter(QPoint(round(places.x(mark.on)), round(places.axis)))
            found.append((box, f"{formats.full_day(mark.on)}: {mark.words}"))
        for row, bar in enumerate(self._line.bars):
            found.append((places.lane(row).adjusted(0, 2, 0, -2), f"{bar.lane}: {bar.beside or bar.inside}"))
        return found

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.setAccessibleName(self._stops()[number][1])
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()
