"""Papers as the rest of the program reads them: bytes in, pages and suggestions out, all behind glass."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict

from intake_app.domain.ids import ItemId
from intake_app.domain.papers import Box, Page, Pattern, Suggestion
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass
from intake_app.papers.transport import pages_from, to_json

TASKS = "intake_app.papers.tasks"
"""The module that the children behind a PaperReader's glass run."""

Check = Callable[[], None]


def _unwatched() -> None:
    """For callers who never cancel."""


class PaperReader:
    """Reads one paper at a time for each thread that calls. `glass` has to run the module `TASKS`."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass

    def pdf(self, data: bytes, *, check: Check = _unwatched) -> tuple[Page, ...]:
        """The pages of a PDF; one that is only a picture is empty. FileRefused when it can't be read."""
        return self._pages(self._glass.run("pdf", {}, data, check=check)[1])

    def picture(self, rgba: bytes, width: int, height: int, *, check: Check = _unwatched) -> Page | None:
        """The page that upright pixels show. None where the system has no Tesseract."""
        result, data = self._glass.run("picture", {"width": width, "height": height}, rgba, check=check)
        return self._pages(data)[0] if result.get("ocr") is True else None

    def reads_pictures(self) -> bool:
        """Whether this system has Tesseract, with English and Spanish."""
        return self.picture(b"\xff" * 4 * 32 * 32, 32, 32) is not None

    def suggestions(
        self, item: ItemId, pages: Sequence[Page], patterns: Sequence[Pattern], *, check: Check = _unwatched
    ) -> tuple[Suggestion, ...]:
        """What the phrases on those pages suggest. FileRefused with TOO_SLOW when a pattern takes too long."""
        data = to_json([asdict(page) for page in pages])
        options = {"patterns": [asdict(pattern) for pattern in patterns]}
        known = {pattern.id: pattern for pattern in patterns}
        _, found = self._glass.run("match", options, data, check=check)
        try:
            return tuple(_suggestion(item, pages, known, *hit) for hit in json.loads(found))
        except (IndexError, KeyError, TypeError, ValueError, RecursionError):
            raise FileRefused(Refusal.CRASHED, "reply") from None

    @staticmethod
    def _pages(data: bytes) -> tuple[Page, ...]:
        try:
            return pages_from(data) or (Page(""),)
        except (KeyError, TypeError, ValueError, RecursionError):
            raise FileRefused(Refusal.CRASHED, "reply") from None


def _suggestion(
    item: ItemId,
    pages: Sequence[Page],
    known: dict[str, Pattern],
    pattern: str,
    value: str,
    number: int,
    start: int,
    end: int,
    boxes: list[dict[str, float]],
) -> Suggestion:
    if number < 1:
        raise ValueError(number)
    page, phrase = pages[number - 1], known[pattern]
    places = tuple(Box(**box) for box in boxes)
    sure = phrase.confidence * page.confidence
    return Suggestion(phrase.field, str(value), item, number, start, end, places, page.method, sure, pattern)
