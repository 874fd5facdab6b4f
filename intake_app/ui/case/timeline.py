"""The timeline of a matter, drawn: events with leaders, windows as bars, today, and the days off."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from intake_app.ui import formats, theme
from intake_app.ui.case.timeline_facts import Bar, Mark, Timeline
from intake_app.ui.case.timeline_places import MOST_ROWS, Places
from intake_app.ui.tokens import Token

DOT, BAR = 5, 20


class TimelineView(QWidget):
    """Arrow keys go from one mark to the next; each says its words to screen readers."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self._line = timeline
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        told = (f"{when}: {what}" for when, what in timeline.told())
        self.setAccessibleDescription(". ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(480), self._places().height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self._places().height)

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
            QToolTip.showText(event.globalPos(), spot, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        places = self._places()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_days(painter, places)
        self._paint_events(painter, places)
        for row, bar in enumerate(self._line.bars):
            box = places.lane(row)
            self._write(painter, places.gutter(box), bar.lane, "small", "text2")
            if bar.hold:
                self._paint_hold(painter, places, box, bar)
            elif bar.begins is None:
                self._paint_unknown(painter, places, box, bar)
            else:
                self._paint_bar(painter, places, box, bar)
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
        for mark in self._shown_marks():
            box = QRect(0, 0, side, side)
            box.moveCenter(QPoint(round(places.x(mark.on)), places.axis))
            found.append((box, f"{formats.full_day(mark.on)}: {mark.words}"))
        for row, bar in enumerate(self._line.bars):
            found.append((places.lane(row).adjusted(0, 2, 0, -2), f"{bar.lane}: {bar.beside or bar.inside}"))
        return found

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.setAccessibleName(self._stops()[number][1])
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def _shown_marks(self) -> list[Mark]:
        return [mark for mark in self._line.marks if self._line.first <= mark.on <= self._line.last]

    def _paint_days(self, painter: QPainter, places: Places) -> None:
        """Days off shaded, a line for each week, today in accent."""
        look, line = theme.current(), self._line
        painter.setFont(look.font("small"))
        below, day = places.axis + places.row // 2, line.first
        today = self._today_box(painter, places)
        free = QRect()
        while day <= line.last:
            x = round(places.x(day))
            if day.weekday() >= 5 or day in line.holidays:
                width = max(1, round(places.x(day + timedelta(days=1))) - x)
                painter.fillRect(x, below, width, places.height - below, look.color("weekend"))
            if day.weekday() == 0:
                painter.fillRect(x, places.head, 1, places.height - places.head, look.color("line"))
                words = formats.short_day(day)
                box = QRect(x, 0, painter.fontMetrics().horizontalAdvance(words) + 12, places.head)
                fits = box.right() <= self.width() and not box.intersects(today) and not box.intersects(free)
                if fits:
                    painter.setPen(look.color("text2"))
                    painter.drawText(box.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
                    free = box
            day += timedelta(days=1)
        painter.fillRect(places.left, places.head, self.width() - places.left, 1, look.color("line"))
        now = places.x(line.today)
        painter.setPen(QPen(look.color("accent"), 1.5))
        painter.drawLine(QPointF(now, places.head), QPointF(now, places.height))
        painter.setFont(look.font("small", 600))
        painter.drawText(today, Qt.AlignmentFlag.AlignVCenter, self._today_words())

    def _today_words(self) -> str:
        return self.tr("{day}, today").format(day=formats.short_day(self._line.today))

    def _today_box(self, painter: QPainter, places: Places) -> QRect:
        """Where its words stand: right of its line, left of it where they would be cut."""
        painter.setFont(theme.current().font("small", 600))
        width = painter.fontMetrics().horizontalAdvance(self._today_words()) + 8
        painter.setFont(theme.current().font("small"))
        x = min(round(places.x(self._line.today)) + 4, self.width() - width)
        return QRect(x, 0, width, places.head)

    def _paint_events(self, painter: QPainter, places: Places) -> None:
        look = theme.current()
        axis, radius = places.axis, look.px(DOT) * 0.8
        lane = QRect(0, axis - places.row // 2, self.width(), places.row)
        self._write(painter, places.gutter(lane), self._line.lanes()[0], "small", "text2")
        painter.fillRect(places.left, axis, self.width() - places.left, 1, look.color("line"))
        for mark, row in zip(self._shown_marks(), places.label_rows(), strict=True):
            x = places.x(mark.on)
            if row < MOST_ROWS:
                self._paint_label(painter, places, mark, places.label_top(row))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(QPointF(x, axis), radius, radius)
        self._paint_holidays(painter, places)

    def _paint_label(self, painter: QPainter, places: Places, mark: Mark, top: int) -> None:
        look, x = theme.current(), places.x(mark.on)
        painter.setPen(QPen(look.color("field"), 1))
        painter.drawLine(QPointF(x, top + 2), QPointF(x, places.axis))
        words = QRect(round(x) + 6, top, self.width() - round(x) - 6, places.label)
        taken = min(words.width(), places.width_of(mark.words) + 4)
        painter.fillRect(QRect(words.left() - 2, top + 1, taken, places.label - 2), look.color("page"))
        self._write(painter, words, mark.words, "small", "text")

    def _paint_holidays(self, painter: QPainter, places: Places) -> None:
        """A diamond on each that is still to come."""
        look, side = theme.current(), theme.current().px(DOT)
        for day in self._line.holidays:
            if day < self._line.today:
                continue
            x, axis = places.x(day) + places.day / 2, places.axis
            corners = [
                QPointF(x, axis - side),
                QPointF(x + side, axis),
                QPointF(x, axis + side),
                QPointF(x - side, axis),
            ]
            painter.setPen(QPen(look.color("field"), 1.2))
            painter.setBrush(look.color("page"))
            painter.drawPolygon(corners)
            words = self.tr("Federal holiday")
            box = QRect(round(x) + side + 6, axis - places.row // 2, places.width_of(words) + 4, places.row)
            crossed = any(box.left() <= places.x(mark.on) <= box.right() for mark in self._line.marks)
            if box.right() <= self.width() and not crossed:
                painter.fillRect(box.adjusted(-2, 4, 0, -4), look.color("page"))
                self._write(painter, box, words, "small", "text2")

    def _paint_bar(self, painter: QPainter, places: Places, lane: QRect, bar: Bar) -> None:
        look = theme.current()
        assert bar.begins
        assert bar.ends
        box = places.stretch(lane, bar.begins, bar.ends, look.px(BAR))
        painter.setPen(QPen(look.color("warn"), 1))
        painter.setBrush(look.color("warn-bg"))
        painter.drawRoundedRect(box, 3, 3)
        if bar.act_by and places.left <= places.x(bar.act_by) <= self.width():
            x = places.x(bar.act_by) + places.day / 2
            painter.setPen(QPen(look.color("warn"), 2))
            painter.drawLine(QPointF(x, box.top() - 1), QPointF(x, box.bottom() + 2))
        if places.width_of(bar.inside) + 12 < box.width():
            self._write(painter, box.adjusted(8, 0, 0, 0), bar.inside, "small", "warn", bold=True)
        self._write_beside(painter, places, lane, box, bar.beside)

    def _write_beside(self, painter: QPainter, places: Places, lane: QRect, box: QRect, words: str) -> None:
        """Right of a bar, or left of it where there is more room."""
        right = QRect(box.right() + 8, lane.top(), self.width() - box.right() - 8, lane.height())
        left = QRect(places.left, lane.top(), box.left() - 8 - places.left, lane.height())
        wanted = places.width_of(words) + 8
        room = right if right.width() >= min(wanted, left.width()) else left
        shown = QRect(room)
        shown.setWidth(min(wanted, room.width()))
        if room is left:
            shown.moveRight(left.right())
        painter.fillRect(shown.adjusted(-2, 4, 0, -4), theme.current().color("page"))
        self._write(painter, shown, words, "small", "text")

    def _paint_unknown(self, painter: QPainter, places: Places, lane: QRect, bar: Bar) -> None:
        """Dashed and empty; says why."""
        look = theme.current()
        box = places.stretch(lane, self._line.today, self._line.last, look.px(BAR))
        painter.setPen(QPen(look.color("field"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.color("page"))
        painter.drawRoundedRect(box, 3, 3)
        self._write(painter, box.adjusted(8, 0, -4, 0), bar.inside, "small", "text2")

    def _paint_hold(self, painter: QPainter, places: Places, lane: QRect, bar: Bar) -> None:
        look = theme.current()
        assert bar.begins
        ends: date = bar.ends or self._line.last
        box = places.stretch(lane, bar.begins, ends, look.px(BAR))
        y = lane.center().y()
        painter.setPen(QPen(look.color("quiet"), 1.5))
        painter.setBrush(look.color("quiet"))
        painter.drawLine(box.left(), y, box.right(), y)
        if bar.begins >= self._line.first:
            painter.drawEllipse(QPointF(box.left(), y), look.px(DOT) * 0.7, look.px(DOT) * 0.7)
        width = places.width_of(bar.inside) + 12
        if width + 40 < box.width():
            words = QRect(box.left() + 40, lane.top(), width, lane.height())
            painter.fillRect(words.adjusted(0, 3, 0, -3), look.color("page"))
            self._write(painter, words.adjusted(6, 0, 0, 0), bar.inside, "small", "text")

    def _write(
        self, painter: QPainter, box: QRect, words: str, size: theme.Size, ink: Token, *, bold: bool = False
    ) -> None:
        look = theme.current()
        painter.setFont(look.font(size, 600 if bold else 400))
        painter.setPen(look.color(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
