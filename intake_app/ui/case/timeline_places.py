"""Where the parts of a timeline stand, in pixels."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from intake_app.ui.case.timeline_facts import Mark, Timeline
from intake_app.ui.theme import Theme

GUTTER_SHARE = 4  # names of lanes take a quarter of the width at most
HEAD, LABEL, ROW, MOST_ROWS = 30, 18, 28, 8


class Places:
    """For a timeline in a given width."""

    def __init__(self, line: Timeline, width: int, look: Theme) -> None:
        self._line, self._width = line, width
        self._metrics = QFontMetrics(look.font("small"))
        self.head, self.label, self.row = look.px(HEAD), look.px(LABEL), look.px(ROW)

    @cached_property
    def left(self) -> int:
        """Where the days begin, right of the names of the lanes."""
        names = [self.width_of(name) + 24 for name in self._line.lanes()]
        return max(names[0], min(max(names), self._width // GUTTER_SHARE))

    @cached_property
    def day(self) -> float:
        """How wide a day is."""
        return (self._width - self.left) / max(1, (self._line.last - self._line.first).days + 1)

    @property
    def axis(self) -> int:
        """Where the events stand."""
        return self.head + self._rows * self.label + self.row // 2

    @property
    def height(self) -> int:
        return self.axis + self.row // 2 + len(self._line.bars) * self.row + 4

    def x(self, day: date) -> float:
        """The left edge of a day."""
        return self.left + (day - self._line.first).days * self.day

    def width_of(self, words: str) -> int:
        return self._metrics.horizontalAdvance(words)

    def lane(self, row: int) -> QRect:
        return QRect(0, self.axis + self.row // 2 + row * self.row, self._width, self.row)

    def gutter(self, lane: QRect) -> QRect:
        """Where the name of a lane stands."""
        return QRect(0, lane.top(), self.left - 12, lane.height())

    def stretch(self, lane: QRect, begins: date, ends: date, height: int) -> QRect:
        """From one day to another, as far as both are drawn."""
        left = round(max(self.x(begins), self.left))
        right = round(min(self.x(ends) + self.day, self._width - 1))
        return QRect(left, lane.center().y() - height // 2, max(4, right - left), height)

    def label_rows(self) -> list[int]:
        """For each mark the row of its words, counted from the lowest: the earliest has the highest, so that no
        leader goes through the words of another. From MOST_ROWS on there is no room for words.
        """
        return self._label_rows

    def label_top(self, row: int) -> int:
        return self.head + (self._rows - 1 - row) * self.label

    @cached_property
    def _rows(self) -> int:
        return min(max(self._label_rows, default=0) + 1, MOST_ROWS)

    @cached_property
    def _label_rows(self) -> list[int]:
        rows: list[int] = []
        for group in self._groups():
            rows += range(len(group) - 1, -1, -1)
        return rows

    def _groups(self) -> list[Sequence[Mark]]:
        """Marks whose words would run into each other."""
        groups: list[list[Mark]] = []
        reach = 0.0
        for mark in self._line.marks:
            if not self._line.first <= mark.on <= self._line.last:
                continue
            if groups and self.x(mark.on) < reach:
                groups[-1].append(mark)
            else:
                groups.append([mark])
            reach = max(reach, self.x(mark.on) + self.width_of(mark.words) + 16)
        return list(groups)
