"""The one place where a sentence meets its translation, and a number or date the way it is written."""

from collections.abc import Callable
from datetime import date

Translator = Callable[[str, str], str]
"""Takes the context and the English text, gives the text to show."""

DateWriter = Callable[[date], str]

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def in_english(_context: str, text: str) -> str:
    """What the command line speaks, and the window until it has chosen a language."""
    return text


def english_day(day: date) -> str:
    """Fri, Oct 3, 2025: the weekday is what people remember a date by."""
    return f"{_WEEKDAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"


_translator: Translator = in_english
_decimal_point = "."
_write_day: DateWriter = english_day
_language = "en"


def install_translator(
    translator: Translator, decimal_point: str = ".", write_day: DateWriter = english_day, language: str = "en"
) -> None:
    """Make every later sentence pass through `translator`, and write fractions and dates as its readers do."""
    global _translator, _decimal_point, _write_day, _language
    _translator, _decimal_point, _write_day, _language = translator, decimal_point, write_day, language


def decimal_point() -> str:
    """What stands before the tenths: a point, or a comma."""
    return _decimal_point


def written_day(day: date) -> str:
    """A date with its weekday and year."""
    return _write_day(day)


def language() -> str:
    """The code of the language that is spoken, for texts that come in several."""
    return _language


def translate(context: str, text: str) -> str:
    """`text` in the user's language.

    Call it with literals only: `pyside6-lupdate` finds texts by reading the source. Fill in values afterwards.
    """
    return _translator(context, text)
