"""Which days courts and offices work, for what is drawn and told of a date."""

from datetime import date, timedelta

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.calendar import is_working_day

_DAY = timedelta(days=1)


def working_days_left(today: date, until: date) -> int:
    """How many of the days after `today`, up to and with `until`, are neither weekends nor federal holidays."""
    days = (today + _DAY * step for step in range(1, (until - today).days + 1))
    return sum(is_working_day(day, is_federal_holiday) for day in days)


def federal_holidays(first: date, last: date) -> tuple[date, ...]:
    """Those from `first` to `last`, on the days they are kept."""
    days = (first + _DAY * step for step in range((last - first).days + 1))
    return tuple(day for day in days if is_federal_holiday(day))


def load_rules() -> None:
    """Load what dates are counted by, before the first is: it takes longer than counting hundreds of them.

    Raises DataFileDamaged.
    """
    rulebook()
    is_federal_holiday(date.today())
