"""What a paper says, and what may be made of it: words with places, and suggestions that a person confirms or not."""

from dataclasses import dataclass

from intake_app.domain.ids import ItemId
from intake_app.domain.process import Method


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page, as parts of its width and height: 0 is left or top, 1 right or bottom."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """`start` is where it begins in the text of its page."""

    text: str
    box: Box
    start: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one page. `words` is empty where places are not known, as in a mail."""

    text: str
    words: tuple[Word, ...] = ()
    method: Method = Method.PATTERN
    confidence: float = 1.0  # of its lines, on average


@dataclass(frozen=True, slots=True)
class Pattern:
    """
    A phrase of `data/patterns.toml`. What its group `value` matches, or else all of it, is suggested for `field`; or
    `value`, in which `{value}` stands for that.

    `field` is one of `domain.process_fields`; `confidence` is how sure the phrase alone makes it.
    """

    id: str
    field: str
    regex: str
    value: str = ""
    confidence: float = 0.8
    source: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value for a field of a process, and where it was read. Nothing comes of it until a person confirms it."""

    field: str
    value: str
    item: ItemId
    page: int  # from 1
    start: int
    end: int
    boxes: tuple[Box, ...]
    method: Method
    confidence: float
    pattern: str
