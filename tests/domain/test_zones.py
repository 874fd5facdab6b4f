from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.zones import clocks_change, moment, zone_of

ZONES = st.sampled_from(
    ["America/Los_Angeles", "America/New_York", "America/Phoenix", "Pacific/Honolulu", "Pacific/Guam", "UTC"]
).map(ZoneInfo)


@pytest.mark.parametrize("name", ["", "America", "Amerika/Los Angeles", "../etc/passwd", "/etc/passwd", "x" * 10_000])
def test_a_name_that_is_no_zone_is_told(name: str) -> None:
    assert zone_of(name) is None


@pytest.mark.parametrize(
    ("day", "hour", "utc"),
    [
        (date(2026, 4, 14), time(10), datetime(2026, 4, 14, 14, tzinfo=UTC)),
        (date(2026, 3, 8), time(2, 30), datetime(2026, 3, 8, 6, 30, tzinfo=UTC)),  # skipped
        (date(2026, 11, 1), time(1, 30), datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),  # comes twice
        (date(2026, 1, 5), time(23, 59), datetime(2026, 1, 6, 4, 59, tzinfo=UTC)),
    ],
)
def test_an_hour_of_a_place_is_its_earliest_reading(day: date, hour: time, utc: datetime) -> None:
    assert moment(day, hour, ZoneInfo("America/New_York")).astimezone(UTC) == utc


def test_hours_that_are_skipped_or_come_twice_are_told() -> None:
    new_york = ZoneInfo("America/New_York")
    assert clocks_change(date(2026, 3, 8), time(2, 30), new_york)
    assert clocks_change(date(2026, 11, 1), time(1, 30), new_york)
    assert not clocks_change(date(2026, 3, 8), time(3, 30), new_york)
    assert not clocks_change(date(2026, 3, 8), time(2, 30), ZoneInfo("America/Phoenix"))


@given(st.dates(date(2007, 4, 1), date(2037, 1, 1)), st.times(), ZONES)
def test_a_moment_is_never_later_than_any_reading_of_its_hour(day: date, hour: time, zone: ZoneInfo) -> None:
    found = moment(day, hour, zone)
    readings = [datetime.combine(day, hour, zone).replace(fold=fold) for fold in (0, 1)]
    assert found.astimezone(UTC) == min(reading.astimezone(UTC) for reading in readings)
    assert abs(found.replace(tzinfo=None) - datetime.combine(day, hour)) <= timedelta(hours=1)
