"""A page as words with places, and back: the place of a stretch of its text."""

from collections.abc import Iterable
from dataclasses import dataclass

from intake_app.domain.papers import Box, Page, Word


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand side by side."""

    words: tuple[Word, ...]


def page_of(lines: Iterable[Line]) -> Page:
    """One text, words parted by spaces and lines by line feeds; each word knows where it begins in it."""
    text, words = "", []
    for line in lines:
        for number, word in enumerate(line.words):
            text += " " if number else ""
            words.append(Word(word.text, word.box, len(text)))
            text += word.text
        text += "\n"
    return Page(text.rstrip("\n"), tuple(words))


def boxes(page: Page, start: int, end: int) -> tuple[Box, ...]:
    """Where on the page the characters from `start` to `end` stand, a box for each word they touch."""
    return tuple(word.box for word in page.words if word.start < end and start < word.start + len(word.text))
