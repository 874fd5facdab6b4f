"""Whether this computer's clock can be right. One without a network drifts, and every deadline hangs on it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

TOLERANCE = timedelta(minutes=10)
LONG_UNUSED = timedelta(days=3 * 365)


class ClockDoubt(StrEnum):
    """Why a clock is doubted."""

    BEFORE_LAST_EVENT = "before_last_event"  # of the record: time went back
    BEFORE_PROGRAM = "before_program"  # older than what the program carries
    LONG_AFTER = "long_after"  # years after anything known


@dataclass(frozen=True, slots=True)
class Doubt:
    """`known` is a moment that the clock should not be at odds with."""

    why: ClockDoubt
    shows: datetime
    known: datetime


def doubt_clock(now: datetime, newest_event: datetime | None, program_date: date) -> Doubt | None:
    """
    Compares the clock with the newest event of the vault's record and with the newest date the program carries.

    Both times carry their zone. None means that nothing speaks against the clock, not that it is right.
    """
    floor = datetime(program_date.year, program_date.month, program_date.day, tzinfo=UTC)
    if newest_event and now < newest_event - TOLERANCE:
        return Doubt(ClockDoubt.BEFORE_LAST_EVENT, now, newest_event)
    if now < floor - timedelta(days=1):  # a day of grace for the zones of the world
        return Doubt(ClockDoubt.BEFORE_PROGRAM, now, floor)
    known = max(newest_event, floor) if newest_event else floor
    return Doubt(ClockDoubt.LONG_AFTER, now, known) if now - known > LONG_UNUSED else None
