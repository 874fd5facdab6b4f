"""Hours of a place as moments. Papers name local hours; the reader may sit elsewhere."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, as America/Los_Angeles; None when there is no such one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder of zones, as America
        return None


def moment(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """The moment of a local hour. Of an hour that comes twice, and around one that is skipped, the earlier one."""
    readings = (datetime.combine(day, hour, zone).replace(fold=fold) for fold in (0, 1))
    return min(reading.astimezone(UTC) for reading in readings).astimezone(zone)


def clocks_change(day: date, hour: time, zone: ZoneInfo) -> bool:
    """Whether the hour is skipped or comes twice on that day."""
    first, second = (datetime.combine(day, hour, zone).replace(fold=fold) for fold in (0, 1))
    return first.utcoffset() != second.utcoffset()
