"""
A timeline laid out: from dated things to lanes, bars and ticks. Pure, for whoever draws it on a screen or on paper.

`timeline` gathers what is drawn and between which days; `Layout` says where each part stands in a given width. Lengths
are in the drawer's own unit (pixels, points): `Sizes` and `width_of` bring it along. Words come from outside, too.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby

BEFORE, AFTER, LEAST = timedelta(days=42), timedelta(days=84), timedelta(days=14)
"""How far from today is drawn at most, and how far ahead at least. The list has everything."""
WEEK = timedelta(days=7)
GUTTER_SHARE = 4  # names of lanes take a quarter of the width at most
MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """A day on which something happened."""

    on: date
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A lane with a stretch of time. Without `ends` it goes on; without `begins` nothing of it is known."""

    lane: str
    begins: date | None = None
    ends: date | None = None
    inside: str = ""
    beside: str = ""
    act_by: date | None = None
    hold: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything on it; `first`, a Monday, and `last` are the days it is drawn between.

    `marks` has one for each day, in order; `events` is the name of their lane, which is the first.
    """

    today: date
    first: date
    last: date
    events: str
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    holidays: tuple[date, ...]

    @property
    def lanes(self) -> tuple[str, ...]:
        """Their names, the one of the events first."""
        return (self.events, *(bar.lane for bar in self.bars))

    @property
    def drawn_marks(self) -> tuple[Mark, ...]:
        """Those between the days it is drawn between."""
        return tuple(mark for mark in self.marks if self.first <= mark.on <= self.last)

    @property
    def weeks(self) -> Iterator[date]:
        """Every Monday that is drawn."""
        return (self.first + WEEK * number for number in range((self.last - self.first).days // 7 + 1))


def timeline(
    today: date,
    events: str,
    marks: Iterable[Mark],
    bars: Iterable[Bar],
    holidays: Callable[[date, date], tuple[date, ...]],
) -> Timeline:
    """What is drawn around today; marks of one day become one. `holidays` gives those between two days."""
    days, stretches = tuple(_by_day(marks)), tuple(bars)
    known = [mark.on for mark in days]
    known += [day for bar in stretches for day in (bar.begins, bar.ends, bar.act_by) if day]
    first = max(min([*known, today]), today - BEFORE)
    last = min(max([*known, today + LEAST]), today + AFTER)
    first -= timedelta(days=first.weekday() or 7)  # a Monday with room before what happened first
    last += WEEK
    return Timeline(today, first, last, events, days, stretches, holidays(first, last))


@dataclass(frozen=True, slots=True)
class Sizes:
    """Heights of the line of days at the top, of a mark's words and of a lane; and a step of room between words."""

    head: float
    label: float
    row: float
    gap: float


class Layout:
    """Where the parts stand, from the upper left corner."""

    def __init__(self, line: Timeline, width: float, sizes: Sizes, width_of: Callable[[str], float]) -> None:
        self.line, self.width, self.sizes, self.width_of = line, width, sizes, width_of

    @cached_property
    def left(self) -> float:
        """Where the days begin, right of the names of the lanes."""
        names = [self.width_of(name) + 6 * self.sizes.gap for name in self.line.lanes]
        return max(names[0], min(max(names), self.width / GUTTER_SHARE))

    @cached_property
    def day(self) -> float:
        """How wide a day is."""
        return (self.width - self.left) / ((self.line.last - self.line.first).days + 1)

    @property
    def axis(self) -> float:
        """Where the events stand."""
        return self.sizes.head + self._rows * self.sizes.label + self.sizes.row / 2

    @property
    def height(self) -> float:
        return self.lane_top(len(self.line.bars)) + self.sizes.gap

    def lane_top(self, number: int) -> float:
        """The upper edge of a bar's lane, counted from 0."""
        return self.axis + self.sizes.row / 2 + number * self.sizes.row

    def x(self, day: date) -> float:
        """The left edge of a day."""
        return self.left + (day - self.line.first).days * self.day

    def stretch(self, begins: date, ends: date) -> tuple[float, float]:
        """The left and right edge of these days, as far as they are drawn."""
        return max(self.x(begins), self.left), min(self.x(ends) + self.day, self.width)

    def today_words(self, words: str) -> tuple[float, float]:
        """Where they begin and end: right of today's line, or further left where they would be cut."""
        room = self.width_of(words) + 2 * self.sizes.gap
        begins = min(self.x(self.line.today) + self.sizes.gap, self.width - room)
        return begins, begins + room

    def named_weeks(self, written: Callable[[date], str], today: tuple[float, float]) -> list[date]:
        """The Mondays that have room for their date: evenly apart, and clear of where today's words stand."""
        weeks = list(self.line.weeks)
        room = max(self.width_of(written(week)) for week in weeks) + 3 * self.sizes.gap
        step = max(1, -int(-room // (WEEK.days * self.day)))
        free = [
            week
            for week in weeks
            if self.x(week) + room <= self.width and (self.x(week) + room <= today[0] or self.x(week) >= today[1])
        ]
        choices = ([week for week in weeks[phase::step] if week in free] for phase in range(step))
        return max(choices, key=len)

    def named_holidays(self, words: str, sign: float) -> Iterator[tuple[date, bool]]:
        """Those still to come, and whether there is room for `words` behind a sign of that width."""
        coming = [day for day in self.line.holidays if day >= self.line.today]
        taken = sorted([*(self.x(mark.on) for mark in self.line.marks), *(self._middle(day) for day in coming)])
        for day in coming:
            begins = self._middle(day)
            ends = begins + 2 * sign + self.width_of(words) + 2 * self.sizes.gap
            yield day, ends <= self.width and not any(begins < place < ends for place in taken)

    @cached_property
    def label_rows(self) -> tuple[int, ...]:
        """For each drawn mark the row of its words, counted from the lowest: the earliest has the highest, so that no
        leader goes through the words of another. From MOST_ROWS on there is no room for words.
        """
        return tuple(row for group in self._groups() for row in range(len(group) - 1, -1, -1))

    def label_top(self, row: int) -> float:
        """The upper edge of the words in a row."""
        return self.sizes.head + (self._rows - 1 - row) * self.sizes.label

    def _middle(self, day: date) -> float:
        return self.x(day) + self.day / 2

    @cached_property
    def _rows(self) -> int:
        return min(max(self.label_rows, default=0) + 1, MOST_ROWS)

    def _groups(self) -> list[Sequence[Mark]]:
        """Marks whose words would run into each other."""
        groups: list[list[Mark]] = []
        reach = 0.0
        for mark in self.line.drawn_marks:
            if groups and self.x(mark.on) < reach:
                groups[-1].append(mark)
            else:
                groups.append([mark])
            reach = max(reach, self.x(mark.on) + self.width_of(mark.words) + 4 * self.sizes.gap)
        return list(groups)


def _by_day(marks: Iterable[Mark]) -> Iterator[Mark]:
    for day, group in groupby(sorted(marks, key=lambda mark: mark.on), key=lambda mark: mark.on):
        yield Mark(day, ", ".join(dict.fromkeys(mark.words for mark in group)))
