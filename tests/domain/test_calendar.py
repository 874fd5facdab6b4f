from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.data import is_federal_holiday
from intake_app.domain.calendar import business_days_before, court_period, is_working_day, working_day_before

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
SPANS = st.integers(0, 400)


def never(_day: date) -> bool:
    return False


@pytest.mark.parametrize(
    "day",
    [
        date(2025, 10, 13),  # Columbus Day
        date(2025, 6, 19),  # Juneteenth, since 2021
        date(2026, 7, 3),  # Independence Day, a Saturday, observed on Friday
        date(2027, 7, 5),  # a Sunday, observed on Monday
        date(2021, 12, 31),  # New Year's Day of 2022, observed the year before
        date(2024, 2, 19),  # Washington's Birthday
        date(2025, 11, 27),
    ],
)
def test_courts_keep_federal_holidays_on_the_day_they_are_observed(day: date) -> None:
    assert is_federal_holiday(day)


@pytest.mark.parametrize("day", [date(2020, 6, 19), date(2025, 10, 14), date(2024, 2, 29), date(2025, 11, 28)])
def test_other_days_are_not_holidays(day: date) -> None:
    assert not is_federal_holiday(day)


@pytest.mark.parametrize(
    ("event", "days", "last"),
    [
        (date(2025, 10, 3), 10, date(2025, 10, 14)),  # the 13th is Columbus Day
        (date(2025, 10, 6), 14, date(2025, 10, 20)),
        (date(2025, 11, 13), 14, date(2025, 11, 28)),  # Thanksgiving
        (date(2025, 12, 11), 14, date(2025, 12, 26)),  # Christmas
        (date(2026, 6, 19), 14, date(2026, 7, 6)),  # Friday the 3rd is kept for the 4th, then a weekend
        (date(2024, 2, 15), 14, date(2024, 2, 29)),  # a leap day
        (date(2023, 2, 15), 14, date(2023, 3, 1)),
        (date(2025, 9, 6), 0, date(2025, 9, 8)),
        (date(2007, 9, 11), -10, date(2007, 8, 31)),  # committee note to FRAP 26: back from Saturday, to Friday
        (date(2007, 8, 22), 10, date(2007, 9, 4)),  # the same note: forward, over Labor Day
    ],
)
def test_a_court_period_leaves_out_its_first_day_and_moves_off_weekends_and_holidays(
    event: date, days: int, last: date
) -> None:
    assert court_period(event, days, is_federal_holiday) == last


@given(DAYS, SPANS)
def test_a_court_period_ends_on_a_working_day_and_never_early(event: date, days: int) -> None:
    last = court_period(event, days, is_federal_holiday)
    plain = event + timedelta(days=days)
    assert is_working_day(last, is_federal_holiday)
    assert plain <= last <= plain + timedelta(days=4)
    assert not any(is_working_day(plain + timedelta(days=n), is_federal_holiday) for n in range((last - plain).days))


@given(DAYS, SPANS.filter(bool))
def test_a_period_counted_back_ends_on_a_working_day_and_never_late(event: date, days: int) -> None:
    last = court_period(event, -days, is_federal_holiday)
    assert is_working_day(last, is_federal_holiday)
    assert last <= event - timedelta(days=days)


@given(DAYS, SPANS, SPANS)
def test_a_longer_court_period_never_ends_earlier(event: date, days: int, more: int) -> None:
    assert court_period(event, days, is_federal_holiday) <= court_period(event, days + more, is_federal_holiday)


@given(DAYS)
def test_the_working_day_before_is_earlier_and_nothing_lies_between(day: date) -> None:
    before = working_day_before(day, is_federal_holiday)
    between = (before + timedelta(days=n) for n in range(1, (day - before).days))
    assert before < day
    assert is_working_day(before, is_federal_holiday)
    assert not any(is_working_day(one, is_federal_holiday) for one in between)


@given(DAYS, st.integers(0, 40))
def test_business_days_count_working_days_only(day: date, count: int) -> None:
    start = business_days_before(day, count, is_federal_holiday)
    passed = (start + timedelta(days=n) for n in range((day - start).days))
    assert sum(is_working_day(one, is_federal_holiday) for one in passed) == count


def test_ten_business_days_are_two_weeks_and_a_holiday_more() -> None:
    assert business_days_before(date(2025, 9, 30), 10, is_federal_holiday) == date(2025, 9, 16)
    assert business_days_before(date(2025, 10, 20), 10, is_federal_holiday) == date(2025, 10, 3)
    assert business_days_before(date(2025, 10, 20), 10, never) == date(2025, 10, 6)
