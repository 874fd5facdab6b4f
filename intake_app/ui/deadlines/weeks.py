"""The weeks around a deadline, drawn: the window it ends, today, and the day to act by."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake_app.ui import formats, theme

CELL, DAYS, MOST_WEEKS = 34, 7, 6


class Weeks(QWidget):
    """Monday first. `begins` and `ends` are the window; None where only a day is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._today = self._act_by = self._begins = self._ends = date.min
        self._first = date.min
        self._weeks = 0

    def show_window(self, today: date, act_by: date, begins: date | None, ends: date) -> None:
        """Draw the weeks from the beginning of the window, or those around the day, as far as they fit."""
        self._today, self._act_by = today, act_by
        self._begins, self._ends = begins or ends, ends
        last = max(self._ends, act_by)
        earliest = min(self._begins, act_by, today if abs((last - today).days) < MOST_WEEKS * DAYS else act_by)
        self._first = earliest - timedelta(days=earliest.weekday())
        self._weeks = min(MOST_WEEKS, (last - self._first).days // DAYS + 1)
        if (last - self._first).days >= MOST_WEEKS * DAYS:  # too long a window: its end is what matters
            self._first = last - timedelta(days=last.weekday() + (MOST_WEEKS - 1) * DAYS)
        self.setAccessibleName(formats.full_day(act_by))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        cell = theme.current().px(CELL)
        return QSize(cell * DAYS, cell * (self._weeks + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, cell = theme.current(), theme.current().px(CELL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        for number in range(DAYS):
            letter = QLocale().standaloneDayName(number + 1, QLocale.FormatType.NarrowFormat)
            painter.drawText(QRect(number * cell, 0, cell, cell), Qt.AlignmentFlag.AlignCenter, letter)
        for number in range(self._weeks * DAYS):
            day = self._first + timedelta(days=number)
            box = QRect(number % DAYS * cell, (number // DAYS + 1) * cell, cell, cell)
            self._paint_day(painter, box, day)
        painter.end()

    def _paint_day(self, painter: QPainter, box: QRect, day: date) -> None:
        look = theme.current()
        if self._begins < self._ends and self._begins <= day <= self._ends:
            painter.fillRect(box.adjusted(0, 2, 0, -2), look.color("warn-bg"))
        for marked, ink in ((self._act_by, "warn"), (self._today, "accent")):
            if day == marked:
                painter.setPen(QPen(look.color("accent" if ink == "accent" else "warn"), 2))
                painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 3, 3)
        weekend = day.weekday() >= 5
        painter.setFont(look.font("body", 600 if day in {self._act_by, self._today} else 400))
        painter.setPen(look.color("text2" if weekend else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
