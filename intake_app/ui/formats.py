"""Dates, sizes and spans of time as the user's locale writes them; dates always with the weekday."""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


def size(count: int) -> str:
    """2.4 MB, in steps of 1000."""
    digits = 1 if count >= 1_000_000 else 0
    return QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def day(moment: datetime, *, with_year: bool = False) -> str:
    """Fri, Nov 27; the year is told when it is not this one, or when asked for."""
    return _written(_local(moment).date(), with_year=with_year)


def full_day(day: date) -> str:
    """Fri, Oct 3, 2025."""
    return _written(QDate(day.year, day.month, day.day), with_year=True)


def plain_day(day: date) -> str:
    """Oct 3, 2025: where a date is no day to act on."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("MMMM", "MMM").replace(" 'de'", "")
    return QLocale().toString(QDate(day.year, day.month, day.day), re.sub(r"dddd,?\s*", "", pattern))


def short_day(day: date) -> str:
    """Fri, Nov 27; the year is told when it is not this one."""
    return _written(QDate(day.year, day.month, day.day), with_year=False)


def _written(day: QDate, *, with_year: bool) -> str:
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "ddd").replace("MMMM", "MMM")
    pattern = pattern.replace(" 'de'", "")  # Spanish leaves it out where names are short: vie, 27 nov 2026
    if not with_year and day.year() == QDate.currentDate().year():
        pattern = re.sub(r",?\s*y+", "", pattern)
    return QLocale().toString(day, pattern)


def clock(moment: datetime) -> str:
    """3:42 PM."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def day_and_clock(moment: datetime, *, with_year: bool = False) -> str:
    """Fri, Nov 20, 3:42 PM."""
    return f"{day(moment, with_year=with_year)}, {clock(moment)}"


def rate(bytes_per_second: float) -> str:
    """3.4 MB/s."""
    return QCoreApplication.translate("Formats", "{size}/s").format(size=size(round(bytes_per_second)))


def time_left(seconds: float) -> str:
    """About 40 seconds left: rounded, since it is a guess."""
    translate = QCoreApplication.translate
    if seconds < 90:
        count = max(1, round(seconds) if seconds < 10 else round(seconds / 10) * 10)
        if count == 1:
            return translate("Formats", "about a second left")
        return translate("Formats", "about {count} seconds left").format(count=count)
    return translate("Formats", "about {count} minutes left").format(count=round(seconds / 60))


def countdown(seconds: int) -> str:
    """9:41."""
    return f"{seconds // 60}:{seconds % 60:02}"


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
