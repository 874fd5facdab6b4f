"""The drawing of a timeline: events with leaders, windows as bars, today, and the days off; on a screen or on paper."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from intake_app.domain.timeline import MOST_ROWS, Bar, Mark, Timeline
from intake_app.ui import formats, theme
from intake_app.ui.case.timeline_places import Look, Places
from intake_app.ui.tokens import Token

DOT, BAR = 5, 20


class TimelineDrawing:
    """A timeline in a given width, in the colours, letters and measures of `look`."""

    def __init__(self, line: Timeline, width: int, look: Look) -> None:
        self._line, self._look = line, look
        self.places = Places(line, width, look)
        self._width, self._height = width, round(self.places.height)

    def paint(self, painter: QPainter) -> None:
        """All of it, from the upper left corner."""
        places = self.places
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

    def _paint_days(self, painter: QPainter, places: Places) -> None:
        """Days off shaded, a line for each week, today in accent."""
        look, line = self._look, self._line
        below, head = round(places.lane_top(0)), round(places.sizes.head)
        days = (line.first + timedelta(days=number) for number in range((line.last - line.first).days + 1))
        for day in days:
            if day.weekday() >= 5 or day in line.holidays:
                left, right = (round(place) for place in places.stretch(day, day))
                painter.fillRect(left, below, max(1, right - left), self._height - below, look.color("weekend"))
        for week in line.weeks:
            painter.fillRect(round(places.x(week)), head, 1, self._height - head, look.color("line"))
        painter.fillRect(round(places.left), head, self._width - round(places.left), 1, look.color("line"))
        words = QCoreApplication.translate("TimelineView", "{day}, today").format(day=formats.short_day(line.today))
        today = places.today_words(words)
        for week in places.named_weeks(formats.short_day, today):
            self._write(painter, self._head(places, places.x(week) + 4), formats.short_day(week), "small", "text2")
        now = places.x(line.today)
        painter.setPen(QPen(look.color("accent"), 1.5))
        painter.drawLine(QPointF(now, head), QPointF(now, self._height))
        self._write(painter, self._head(places, today[0]), words, "small", "accent", bold=True)

    def _head(self, places: Places, left: float) -> QRect:
        """Room for a date above the lanes."""
        return QRect(round(left), 0, self._width - round(left), round(places.sizes.head))

    def _paint_events(self, painter: QPainter, places: Places) -> None:
        look = self._look
        axis, radius, lane = places.axis, look.px(DOT) * 0.8, places.lane_of_events()
        self._write(painter, places.gutter(lane), self._line.events, "small", "text2")
        painter.fillRect(round(places.left), round(axis), self._width - round(places.left), 1, look.color("line"))
        for mark, row in zip(self._line.drawn_marks, places.label_rows, strict=True):
            if row < MOST_ROWS:
                self._paint_label(painter, places, mark, round(places.label_top(row)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(QPointF(places.x(mark.on), axis), radius, radius)
        self._paint_holidays(painter, places)

    def _paint_label(self, painter: QPainter, places: Places, mark: Mark, top: int) -> None:
        look, x = self._look, places.x(mark.on)
        painter.setPen(QPen(look.color("field"), 1))
        painter.drawLine(QPointF(x, top + 2), QPointF(x, places.axis))
        words = QRect(round(x) + 6, top, self._width - round(x) - 6, round(places.sizes.label))
        taken = min(words.width(), round(places.width_of(mark.words)) + 4)
        painter.fillRect(QRect(words.left() - 2, top + 1, taken, words.height() - 2), look.color("page"))
        self._write(painter, words, mark.words, "small", "text")

    def _paint_holidays(self, painter: QPainter, places: Places) -> None:
        """A diamond on each that is still to come; its words where they run into nothing."""
        look, side, lane = self._look, self._look.px(DOT), places.lane_of_events()
        words = QCoreApplication.translate("TimelineView", "Federal holiday")
        for day, named in places.named_holidays(words, 2 * side):
            middle = QPointF(places.x(day) + places.day / 2, places.axis)
            if named:
                box = QRect(round(middle.x()) + side + 6, lane.top(), round(places.width_of(words)) + 4, lane.height())
                painter.fillRect(box.adjusted(-2, 4, 0, -4), look.color("page"))
                self._write(painter, box, words, "small", "text2")
            painter.setPen(QPen(look.color("field"), 1.2))
            painter.setBrush(look.color("page"))
            painter.drawPolygon(
                [middle + QPointF(*corner) for corner in ((0, -side), (side, 0), (0, side), (-side, 0))]
            )

    def _paint_bar(self, painter: QPainter, places: Places, lane: QRect, bar: Bar) -> None:
        look = self._look
        assert bar.begins
        assert bar.ends
        box = places.box(lane, bar.begins, bar.ends, look.px(BAR))
        goes_on = bar.ends > self._line.last
        painter.setPen(QPen(look.color("warn"), 1))
        painter.setBrush(look.color("warn-bg"))
        painter.drawRoundedRect(box.adjusted(0, 0, 8 if goes_on else 0, 0), 3, 3)
        free = box.adjusted(8, 0, 0, 0)
        if bar.act_by and places.left <= places.x(bar.act_by) <= self._width:
            x = places.x(bar.act_by) + places.day / 2
            painter.setPen(QPen(look.color("warn"), 2))
            painter.drawLine(QPointF(x, box.top() - 1), QPointF(x, box.bottom() + 2))
            free.setRight(round(x) - 4)
        inside = " · ".join(part for part in (bar.inside, bar.beside) if part) if goes_on else bar.inside
        fits = places.width_of(inside) + 8 < free.width()
        if fits:
            self._write(painter, free, inside, "small", "warn", bold=True)
        if not (fits and goes_on):
            self._write_beside(painter, places, lane, box, bar.beside)

    def _write_beside(self, painter: QPainter, places: Places, lane: QRect, box: QRect, words: str) -> None:
        """Right of a bar, or left of it where there is more room."""
        right = QRect(box.right() + 8, lane.top(), self._width - box.right() - 8, lane.height())
        left = QRect(round(places.left), lane.top(), box.left() - 8 - round(places.left), lane.height())
        wanted = round(places.width_of(words)) + 8
        room = right if right.width() >= min(wanted, left.width()) else left
        shown = QRect(room)
        shown.setWidth(min(wanted, room.width()))
        if room is left:
            shown.moveRight(left.right())
        painter.fillRect(shown.adjusted(-2, 4, 0, -4), self._look.color("page"))
        self._write(painter, shown, words, "small", "text")

    def _paint_unknown(self, painter: QPainter, places: Places, lane: QRect, bar: Bar) -> None:
        """Dashed and empty; says why."""
        look = self._look
        box = places.box(lane, self._line.today, self._line.last, look.px(BAR))
        painter.setPen(QPen(look.color("field"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.color("page"))
        painter.drawRoundedRect(box, 3, 3)
        self._write(painter, box.adjusted(8, 0, -4, 0), bar.inside, "small", "text2")

    def _paint_hold(self, painter: QPainter, places: Places, lane: QRect, bar: Bar) -> None:
        look = self._look
        assert bar.begins
        box = places.box(lane, bar.begins, bar.ends or self._line.last, look.px(BAR))
        y = lane.center().y()
        painter.setPen(QPen(look.color("quiet"), 1.5))
        painter.setBrush(look.color("quiet"))
        painter.drawLine(box.left(), y, box.right(), y)
        if bar.begins >= self._line.first:
            painter.drawEllipse(QPointF(box.left(), y), look.px(DOT) * 0.7, look.px(DOT) * 0.7)
        width = round(places.width_of(bar.inside)) + 12
        if width + 40 < box.width():
            words = QRect(box.left() + 40, lane.top(), width, lane.height())
            painter.fillRect(words.adjusted(0, 3, 0, -3), look.color("page"))
            self._write(painter, words.adjusted(6, 0, 0, 0), bar.inside, "small", "text")

    def _write(
        self, painter: QPainter, box: QRect, words: str, size: theme.Size, ink: Token, *, bold: bool = False
    ) -> None:
        look = self._look
        painter.setFont(look.font(size, 600 if bold else 400))
        painter.setPen(look.color(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
