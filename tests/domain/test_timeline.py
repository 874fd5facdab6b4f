"""What is drawn of a timeline stands where its day is, and no words of it run into others."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.data import is_federal_holiday
from intake_app.domain.timeline import MOST_ROWS, Bar, Layout, Mark, Sizes, Timeline, timeline

TODAY = date(2026, 11, 23)
SIZES = Sizes(head=30, label=18, row=28, gap=4)

NEAR = st.integers(-40, 80).map(lambda days: TODAY + timedelta(days))
WORDS = st.text("abcdefg ", max_size=40)
MARKS = st.lists(st.builds(Mark, NEAR, WORDS), max_size=30)
WIDTHS = st.integers(300, 2400)


def holidays(first: date, last: date) -> tuple[date, ...]:
    days = (first + timedelta(number) for number in range((last - first).days + 1))
    return tuple(day for day in days if is_federal_holiday(day))


def drawn(*marks: Mark, bars: tuple[Bar, ...] = ()) -> Timeline:
    return timeline(TODAY, "Events", marks, bars, holidays)


def laid_out(line: Timeline, width: float) -> Layout:
    return Layout(line, width, SIZES, lambda words: 6 * len(words))


def test_the_days_drawn_take_in_what_is_known_and_begin_on_a_monday_before_it() -> None:
    line = drawn(Mark(date(2026, 11, 18), "Notice"), bars=(Bar("Window", TODAY, date(2026, 12, 4)),))
    assert (line.first, line.last) == (date(2026, 11, 16), date(2026, 12, 14))
    assert line.holidays == (date(2026, 11, 26),)
    assert list(line.weeks)[-1] == date(2026, 12, 14)


def test_years_are_cut_to_the_weeks_around_today_and_kept_in_the_list() -> None:
    line = drawn(Mark(date(2019, 1, 2), "Long ago"), bars=(Bar("Watch", TODAY, date(2031, 1, 1)),))
    assert (line.first, line.last) == (date(2026, 10, 5), date(2027, 2, 22))
    assert [mark.words for mark in line.marks] == ["Long ago"]
    assert line.drawn_marks == ()


def test_what_happened_on_one_day_is_one_mark() -> None:
    line = drawn(Mark(TODAY, "Notice"), Mark(TODAY - timedelta(3), "Call"), Mark(TODAY, "Visit"), Mark(TODAY, "Notice"))
    assert line.marks == (Mark(TODAY - timedelta(3), "Call"), Mark(TODAY, "Notice, Visit"))


def test_a_bar_is_as_long_as_its_days_and_ends_at_the_edge() -> None:
    layout = laid_out(drawn(Mark(TODAY - timedelta(7), "")), 1000)
    left, right = layout.stretch(TODAY, TODAY + timedelta(9))
    assert (left, right - left) == (layout.x(TODAY), pytest.approx(10 * layout.day))
    assert layout.stretch(TODAY, date(2031, 1, 1))[1] == 1000
    assert layout.stretch(date(2019, 1, 1), TODAY)[0] == layout.left


def test_the_earliest_of_several_has_the_highest_words() -> None:
    layout = laid_out(drawn(*(Mark(TODAY + timedelta(day), "A long event") for day in range(3))), 600)
    tops = [layout.label_top(row) for row in layout.label_rows]
    assert tops == [SIZES.head, SIZES.head + SIZES.label, SIZES.head + 2 * SIZES.label]
    assert layout.axis > tops[-1] + SIZES.label


@given(MARKS, WIDTHS)
def test_no_words_run_into_others_and_no_leader_through_words(marks: list[Mark], width: int) -> None:
    layout = laid_out(drawn(*marks), width)
    placed = list(zip(layout.line.drawn_marks, layout.label_rows, strict=True))
    for number, (mark, row) in enumerate(placed):
        ends = layout.x(mark.on) + layout.width_of(mark.words)
        later = [(other, below) for other, below in placed[number + 1 :] if layout.x(other.on) < ends]
        assert all(below < row for _other, below in later)
        assert row >= MOST_ROWS or layout.label_top(row) >= SIZES.head


@given(MARKS, WIDTHS)
def test_dates_above_the_lanes_keep_clear_of_each_other_and_of_today(marks: list[Mark], width: int) -> None:
    layout = laid_out(drawn(*marks), width)
    today = layout.today_words("Mon, Nov 23, today")
    named = layout.named_weeks(date.isoformat, today)
    spans = sorted([today, *((layout.x(week), layout.x(week) + 60) for week in named)])
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    assert today[1] <= width
    assert all(week.weekday() == 0 for week in named)


@given(MARKS, WIDTHS)
def test_a_holiday_is_named_only_where_nothing_stands_behind_it(marks: list[Mark], width: int) -> None:
    layout = laid_out(drawn(*marks), width)
    signs = list(layout.named_holidays("Federal holiday", 10))
    assert [day for day, _named in signs] == [day for day in layout.line.holidays if day >= TODAY]
    places = [layout.x(mark.on) for mark in layout.line.marks] + [layout.x(day) + layout.day / 2 for day, _ in signs]
    for day, named in signs:
        begins = layout.x(day) + layout.day / 2
        assert not named or not any(begins < place < begins + 90 for place in places)


@given(NEAR, NEAR, WIDTHS)
def test_a_later_day_is_never_drawn_further_left(one: date, two: date, width: int) -> None:
    layout = laid_out(drawn(Mark(one, ""), Mark(two, "")), width)
    first, second = sorted((one, two))
    assert layout.left <= layout.x(first) <= layout.x(second) < width
