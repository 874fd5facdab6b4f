"""
Federal holidays of the United States, with the days they are observed on, as FRCP 6(a)(6)(A) counts them.

Days that a President declares, and those of a state, are not among them: the words beside each court date say so.
"""

from collections.abc import Container
from datetime import date
from functools import cache, lru_cache


@lru_cache(maxsize=1 << 14)  # some decades: thousands of clocks ask for the same days
def is_federal_holiday(day: date) -> bool:
    """Whether courts and federal offices keep it as a holiday."""
    return day in _calendar()


@cache
def _calendar() -> Container[date]:
    from holidays.countries.united_states import UnitedStates  # noqa: PLC0415  # slow to import, seldom the first need

    fills_itself: Container[date] = UnitedStates()  # type: ignore[no-untyped-call]  # its __init__ names no types
    return fills_itself
