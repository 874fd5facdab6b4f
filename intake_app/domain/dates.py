"""
Dates as people type them: 10/3/2025, 3 Oct 2025, 2025-10-03, 3 de octubre de 2025.

Nothing is guessed in silence: a year of two digits, a letter among digits or a missing year gives a suggestion to
confirm, and a date that reads two ways says which other day it may be.
"""

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

EARLIEST, LATEST = 1900, 2100
MAX_LENGTH = 60

_MONTHS = (
    ("january", "jan", "enero", "ene"),
    ("february", "feb", "febrero"),
    ("march", "mar", "marzo"),
    ("april", "apr", "abril", "abr"),
    ("may", "mayo"),
    ("june", "jun", "junio"),
    ("july", "jul", "julio"),
    ("august", "aug", "agosto", "ago"),
    ("september", "sept", "sep", "septiembre", "setiembre", "set"),
    ("october", "oct", "octubre"),
    ("november", "nov", "noviembre"),
    ("december", "dec", "diciembre", "dic"),
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom"
)
_SILENT = frozenset(_WEEKDAYS.split()) | {"de", "del", "of", "the", "el", "st", "nd", "rd", "th"}
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_ALLOWED = re.compile(r"[\w\s/.,\-‐–'’]+")
_LOOKALIKES = str.maketrans("olis|", "01151")
_MIXED = re.compile(r"(?=\w*\d)(?:[\doils|]{2,4})(?!\w)")


class DateFault(StrEnum):
    """Why a text gives no date, or none that can be taken unasked."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_A_DATE = "not_a_date"
    NO_YEAR = "no_year"
    TWO_DIGIT_YEAR = "two_digit_year"
    LETTER_IN_NUMBER = "letter_in_number"
    NO_SUCH_MONTH = "no_such_month"
    NO_SUCH_DAY = "no_such_day"
    OUT_OF_RANGE = "out_of_range"


@dataclass(frozen=True, slots=True)
class ReadDate:
    """
    What a text says. `value` and `fault` exclude each other.

    `other` is the day it would be with month and day the other way round. `suggestion` goes with a fault: what may
    have been meant, or, where the month has no such day, the last one it has.
    """

    value: date | None = None
    fault: DateFault | None = None
    other: date | None = None
    suggestion: date | None = None


def read_date(text: str, today: date, *, day_first: bool = False) -> ReadDate:
    """The date in a text. `day_first` reads 3/10 as 3 October, where both are possible; the papers put months first."""
    plain = _plain(text)
    if not plain:
        return ReadDate(fault=DateFault.EMPTY)
    if len(plain) > MAX_LENGTH:
        return ReadDate(fault=DateFault.TOO_LONG)
    read = _read(plain, today, day_first)
    if read.fault is DateFault.NOT_A_DATE:
        mended = _MIXED.sub(lambda match: match[0].translate(_LOOKALIKES), plain)
        again = _read(mended, today, day_first)
        if mended != plain and again.value:
            return ReadDate(fault=DateFault.LETTER_IN_NUMBER, suggestion=again.value, other=again.other)
    return read


def _plain(text: str) -> str:
    """Compatible forms, small letters, without accents and invisible marks."""
    parts = unicodedata.normalize("NFKD", text[: 4 * MAX_LENGTH].replace("º", " ").casefold())
    shown = (char for char in parts if unicodedata.category(char) not in {"Mn", "Cf"})
    return " ".join("".join(shown).split())


def _read(plain: str, today: date, day_first: bool) -> ReadDate:
    nothing = ReadDate(fault=DateFault.NOT_A_DATE)
    if not _ALLOWED.fullmatch(plain):
        return nothing
    parts = [part for part in _TOKEN.findall(plain) if part not in _SILENT]
    if len(parts) == 1 and len(parts[0]) == 8 and parts[0].isdecimal():
        parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
    names = [part for part in parts if not part.isdecimal()]
    numbers = [part for part in parts if part.isdecimal()]
    if len(names) > 1 or any(name not in _MONTH for name in names) or len(parts) not in {2, 3}:
        return nothing
    if any(len(number) > 4 for number in numbers):
        return nothing
    month = _MONTH[names[0]] if names else None
    if len(parts) == 2:
        return _without_year(numbers, month, today, day_first)
    year = next((number for number in numbers if len(number) == 4), numbers[-1])
    numbers.remove(year)
    if len(year) not in {2, 4} or any(len(number) > 2 for number in numbers) or (parts[1] == year and not names):
        return nothing
    if parts[0] == year and not names:
        return _made(int(year), int(numbers[0]), int(numbers[1]))  # 2025-10-03 reads one way
    if len(year) == 2:
        meant = _ordered(2000 + int(year), numbers, month, day_first)
        return ReadDate(fault=DateFault.TWO_DIGIT_YEAR, suggestion=meant.value, other=meant.other)
    return _ordered(int(year), numbers, month, day_first)


def _without_year(numbers: list[str], month: int | None, today: date, day_first: bool) -> ReadDate:
    """A day and a month: the year that puts them nearest to today is the suggestion."""
    if any(len(number) > 2 for number in numbers):
        return ReadDate(fault=DateFault.NOT_A_DATE)
    near = (_ordered(today.year + step, list(numbers), month, day_first).value for step in (-1, 0, 1))
    days = [day for day in near if day]
    suggestion = min(days, key=lambda day: abs(day - today), default=None)
    return ReadDate(fault=DateFault.NO_YEAR, suggestion=suggestion)


def _ordered(year: int, numbers: list[str], month: int | None, day_first: bool) -> ReadDate:
    """Month and day told apart: by the month's name, by what can't be a month, else by custom."""
    if month is not None:
        return _made(year, month, int(numbers[0]))
    first, second = int(numbers[0]), int(numbers[1])
    month_first = _made(year, first, second)
    other_way = _made(year, second, first)
    if first > 12 >= second or (day_first and second <= 12):
        month_first, other_way = other_way, month_first
    other = other_way.value if month_first.value and other_way.value != month_first.value else None
    return ReadDate(month_first.value, month_first.fault, other, month_first.suggestion)


def _made(year: int, month: int, day: int) -> ReadDate:
    if not EARLIEST <= year <= LATEST:
        return ReadDate(fault=DateFault.OUT_OF_RANGE)
    if not 1 <= month <= 12:
        return ReadDate(fault=DateFault.NO_SUCH_MONTH)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        return ReadDate(fault=DateFault.NO_SUCH_DAY, suggestion=date(year, month, last))
    return ReadDate(date(year, month, day))
