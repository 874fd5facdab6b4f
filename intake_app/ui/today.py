"""The day and the time zone of this computer, which deadlines are counted by."""

from datetime import date

from PySide6.QtCore import QDate, QTimeZone


def today() -> date:
    """The local date."""
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


def zone() -> str:
    """The IANA name of the local time zone, as America/Los_Angeles."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
