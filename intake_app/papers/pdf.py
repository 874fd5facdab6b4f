"""Words of a PDF's pages with their places, as PDFium reads them."""

import itertools
from collections.abc import Iterator

import pypdfium2

from intake_app.domain.papers import Box, Page, Word
from intake_app.papers.page import Line, page_of

MOST_PAGES = 200
MOST_CHARACTERS = 200_000  # of one page


def pages(data: bytes) -> list[Page]:
    """A page without text comes back empty: it is a picture. Raises pypdfium2.PdfiumError for what is no PDF."""
    document = pypdfium2.PdfDocument(data)
    return [page_of(_lines(document[number])) for number in range(min(len(document), MOST_PAGES))]


def _lines(page: pypdfium2.PdfPage) -> Iterator[Line]:
    text = page.get_textpage()
    characters = text.get_text_range(0, min(text.count_chars(), MOST_CHARACTERS))
    left, bottom, right, top = page.get_bbox()
    width, height = (right - left) or 1, (top - bottom) or 1

    def box(begin: int, end: int) -> Box:
        edges = [text.get_charbox(number, loose=True) for number in range(begin, end)]
        return Box(
            (min(edge[0] for edge in edges) - left) / width,
            (top - max(edge[3] for edge in edges)) / height,
            (max(edge[2] for edge in edges) - left) / width,
            (top - min(edge[1] for edge in edges)) / height,
        )

    for line in _stretches(characters, "\r\n"):
        words = [
            Word(characters[begin:end], box(begin, end)) for begin, end in _stretches(characters, " \t\u00a0", *line)
        ]
        if words:
            yield Line(tuple(words))


def _stretches(text: str, breaks: str, begin: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the runs of characters without `breaks` begin and end."""
    places = range(begin, len(text) if end is None else end)
    for between, run in itertools.groupby(places, key=lambda place: text[place] in breaks):
        if not between:
            numbers = list(run)
            yield numbers[0], numbers[-1] + 1
