"""The one place where a sentence meets its translation."""

from collections.abc import Callable

Translator = Callable[[str, str], str]
"""Takes the context and the English text, gives the text to show."""


def in_english(_context: str, text: str) -> str:
    """What the command line speaks, and the window until it has chosen a language."""
    return text


_translator: Translator = in_english


def install_translator(translator: Translator) -> None:
    """Make every later sentence pass through `translator`."""
    global _translator  # noqa: PLW0603  one language per process, as in Qt itself
    _translator = translator


def translate(context: str, text: str) -> str:
    """`text` in the user's language.

    Call it with literals only: `pyside6-lupdate` finds texts by reading the source. Fill in values afterwards.
    """
    return _translator(context, text)
