from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.clock_check import LONG_UNUSED, TOLERANCE, ClockDoubt, doubt_clock

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
PROGRAM = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("now", "newest", "why"),
    [
        (NOW, None, None),
        (NOW, NOW - timedelta(days=1), None),
        (NOW, NOW + TOLERANCE, None),
        (NOW, NOW + timedelta(hours=1), ClockDoubt.BEFORE_LAST_EVENT),
        (datetime(2000, 1, 1, tzinfo=UTC), None, ClockDoubt.BEFORE_PROGRAM),
        (datetime(2000, 1, 1, tzinfo=UTC), NOW, ClockDoubt.BEFORE_LAST_EVENT),
        (NOW + LONG_UNUSED + timedelta(days=2), None, ClockDoubt.LONG_AFTER),
        (NOW + LONG_UNUSED + timedelta(days=2), NOW + LONG_UNUSED, None),
    ],
)
def test_a_clock_is_held_against_what_is_known(now: datetime, newest: datetime | None, why: ClockDoubt | None) -> None:
    found = doubt_clock(now, newest, PROGRAM)
    assert (found.why if found else None) == why


@given(st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1)), st.integers(-12, 14))
def test_a_clock_behind_the_record_is_always_doubted(newest: datetime, hours: int) -> None:
    event = newest.replace(tzinfo=UTC)
    now = (event - timedelta(minutes=11)).astimezone(timezone(timedelta(hours=hours)))
    found = doubt_clock(now, event, PROGRAM)
    assert found
    assert (found.why, found.known) == (ClockDoubt.BEFORE_LAST_EVENT, event)


def test_no_zone_of_the_world_is_doubted_on_the_day_of_the_program() -> None:
    for hours in range(-12, 15):
        local = datetime(2026, 11, 24, tzinfo=timezone(timedelta(hours=14))).astimezone(
            timezone(timedelta(hours=hours))
        )
        assert doubt_clock(local, None, PROGRAM) is None
