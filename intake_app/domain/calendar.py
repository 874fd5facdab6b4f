"""Counting days: as a court counts them, and as a private window runs."""

from collections.abc import Callable
from datetime import date, timedelta

IsHoliday = Callable[[date], bool]

_DAY = timedelta(days=1)
_SATURDAY = 5


def is_working_day(day: date, is_holiday: IsHoliday) -> bool:
    """Neither Saturday, Sunday nor legal holiday."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


def working_day_before(day: date, is_holiday: IsHoliday) -> date:
    """The last working day that is earlier than `day`."""
    return _working_day(day - _DAY, -_DAY, is_holiday)


def court_period(event: date, days: int, is_holiday: IsHoliday) -> date:
    """
    The last day of a period by FRCP 6(a)(1) and 6(a)(5).

    The day of the event is not counted, every day after it is, and a period that ends on a weekend or legal holiday
    goes on in its own direction: forward, or back where `days` is negative and counts to before the event.
    """
    return _working_day(event + timedelta(days=days), _DAY if days >= 0 else -_DAY, is_holiday)


def business_days_before(day: date, count: int, is_holiday: IsHoliday) -> date:
    """The last day that is `count` business days earlier than `day`."""
    for _ in range(count):
        day = working_day_before(day, is_holiday)
    return day


def _working_day(day: date, step: timedelta, is_holiday: IsHoliday) -> date:
    while not is_working_day(day, is_holiday):
        day += step
    return day
