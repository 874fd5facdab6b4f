"""Moments as people read them."""

from datetime import datetime


def local_time(stamp: str) -> str:
    """An ISO 8601 time as date, hour and minute of this computer's time zone. Raises ValueError."""
    return datetime.fromisoformat(stamp).astimezone().replace(tzinfo=None).isoformat(" ", "minutes")
