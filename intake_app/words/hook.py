"""The one place where a sentence meets its translation, and a number the way it is written."""

from collections.abc import Callable

Translator = Callable[[str, str], str]
"""Takes the context and the English text, gives the text to show."""


def in_english(_context: str, text: str) -> str:
    """What the command line speaks, and the window until it has chosen a language."""
    return text


_translator: Translator = in_english
_decimal_point = "."


def install_translator(translator: Translator, decimal_point: str = ".") -> None:
    """Make every later sentence pass through `translator`, and write fractions with `decimal_point`."""
    global _translator, _decimal_point
    _translator, _decimal_point = translator, decimal_point


def decimal_point() -> str:
    """What stands before the tenths: a point, or a comma."""
    return _decimal_point


def translate(context: str, text: str) -> str:
    """`text` in the user's language.

    Call it with literals only: `pyside6-lupdate` finds texts by reading the source. Fill in values afterwards.
    """
    return _translator(context, text)
