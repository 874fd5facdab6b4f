"""The coming weeks as a strip of days: a mark where something is due, days off shaded, today in accent."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from intake_app.ui import formats, theme
from intake_app.ui.deadlines.model import LOOKS, Group, group_of, title
from intake_app.workflows.look_at_case import Due
from intake_app.workflows.working_days import federal_holidays

BEFORE, AFTER = 7, 35  # days around today
HEAD, DAYS = 22, 34  # pixels at 100 %: the dates, and the days below them
MOST = 3  # marks above each other


class Strip(QWidget):
    """`chosen` carries a `Due` whose mark was clicked, or come to by the arrow keys."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = self._at = date.min
        self._by_day: dict[date, list[Due]] = {}
        self._holidays: frozenset[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_due(self, due: Sequence[Due], today: date) -> None:
        """Those that wait to be acted on; what is overdue for longer stands on the first day."""
        self._today = self._at = today
        first, last = self._first, self._first + timedelta(days=BEFORE + AFTER)
        found: defaultdict[date, list[Due]] = defaultdict(list)
        for one in due:
            if group_of(one) is not Group.DONE and one.act_by <= last:
                found[max(one.act_by, first)].append(one)
        self._by_day = dict(sorted(found.items()))
        self._holidays = frozenset(federal_holidays(first, last))
        self.setAccessibleName(self.tr("The coming weeks"))
        self.setAccessibleDescription(". ".join(self._words(day) for day in self._by_day))
        self.update()

    @property
    def _first(self) -> date:
        return self._today - timedelta(days=BEFORE)

    @property
    def _step(self) -> float:
        return self.width() / (BEFORE + AFTER + 1)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(480), look.px(HEAD + DAYS) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        days = list(self._by_day)
        if not step or not days:
            super().keyPressEvent(event)
            return
        ahead = [day for day in days if (day > self._at if step > 0 else day < self._at)]
        self._go(ahead[0 if step > 0 else -1] if ahead else days[0 if step > 0 else -1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().x())
        if day in self._by_day:
            self._go(day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._words(day) if day in self._by_day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = look.px(HEAD)
        self._write_dates(painter, head)
        for number in range(BEFORE + AFTER + 1):
            self._paint_day(painter, self._first + timedelta(days=number), number * self._step, head)
        painter.fillRect(0, head, self.width(), 1, look.color("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("line"))
        now = BEFORE * self._step
        painter.setPen(QPen(look.color("accent"), 1.5))
        painter.drawLine(QPointF(now, head), QPointF(now, self.height()))
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, left: float, head: int) -> None:
        look = theme.current()
        box = QRectF(left, head, self._step, self.height() - head)
        if day.weekday() >= 5 or day in self._holidays:
            painter.fillRect(box, look.color("weekend"))
        if day == self._at and self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), 3, 3)
        self._paint_marks(painter, box, self._by_day.get(day, []))

    def _write_dates(self, painter: QPainter, head: int) -> None:
        """Today, and the Mondays that have room beside it."""
        look, now = theme.current(), BEFORE * self._step
        painter.setFont(look.font("small", 600))
        painter.setPen(look.color("accent"))
        told = self.tr("{day}, today").format(day=formats.short_day(self._today))
        taken = QRectF(now + 3, 0, painter.fontMetrics().horizontalAdvance(told) + look.px(12), head)
        painter.drawText(taken, Qt.AlignmentFlag.AlignVCenter, told)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        ends = 0.0
        for number in range(BEFORE + AFTER + 1):
            day = self._first + timedelta(days=number)
            words = formats.short_day(day)
            left = number * self._step + 3
            room = QRectF(left, 0, painter.fontMetrics().horizontalAdvance(words) + look.px(12), head)
            fits = left >= ends and room.right() <= self.width() and not room.intersects(taken)
            if day.weekday() == 0 and fits:
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
                ends = room.right()

    def _paint_marks(self, painter: QPainter, box: QRectF, due: list[Due]) -> None:
        look = theme.current()
        side, gap = min(look.px(9), box.width() - 2), look.px(2)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, one in enumerate(due[:MOST]):
            painter.setBrush(look.color(LOOKS[group_of(one)][1]))
            top = box.bottom() - (number + 1) * (side + gap) - 1
            painter.drawRoundedRect(QRectF(box.center().x() - side / 2, top, side, side), 2, 2)

    def _go(self, day: date) -> None:
        self._at = day
        self.chosen.emit(self._by_day[day][0])
        self.update()

    def _day_at(self, x: float) -> date:
        return self._first + timedelta(days=int(x // self._step))

    def _words(self, day: date) -> str:
        told = ", ".join(f"{one.matter} {title(one)}" for one in self._by_day[day])
        return f"{formats.full_day(day)}: {told}"
