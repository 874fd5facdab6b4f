"""Reading the papers of a matter for what they say of a process. All of it is suggested, nothing is accepted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from intake_app.cleaning import MAX_CLEANABLE, Cleaner
from intake_app.data.patterns import patterns
from intake_app.domain import process_fields
from intake_app.domain.document import DRAWN, Item, Kind
from intake_app.domain.papers import Page, Suggestion
from intake_app.domain.process import Process, Source
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass, Limits
from intake_app.papers import TASKS, PaperReader
from intake_app.vault import Vault

Check = Callable[[], None]

LIMITS = Limits(cpu=30, wall=60)  # seconds for one page's letters, or for all phrases on all pages
MOST_PAGES = 20
SHEET = 2400, 3200
"""Pixels that a page is read at: 280 dots an inch of a letter-sized sheet."""


@dataclass(frozen=True, slots=True)
class PaperRead:
    """What one item says. `letters_unread` tells that it is a picture and the system has no Tesseract."""

    item: Item
    pages: tuple[Page, ...]
    suggestions: tuple[Suggestion, ...]
    letters_unread: bool = False


@contextmanager
def open_paper_reader() -> Iterator[PaperReader]:
    """A reader with children at the ready, until the end of the block."""
    with Glass(TASKS, spares=1, limits=LIMITS) as glass:
        yield PaperReader(glass)


def read_paper(
    vault: Vault, cleaner: Cleaner, reader: PaperReader, item: Item, *, check: Check = lambda: None
) -> PaperRead:
    """Read what is shared of an item. FileRefused for a kind without text, or when it can't be read."""
    content = item.shared
    if content.size > MAX_CLEANABLE:
        raise FileRefused(Refusal.TOO_LARGE, str(content.size))
    data = b"".join(vault.read(item.id, content.role))
    if item.kind in DRAWN:
        pages, unread = _drawn(cleaner, reader, item, data, check)
    else:
        reading = cleaner.read(data, check=check)
        told = "\n".join(f"{name}: {value}" for name, value in reading.headers)
        pages, unread = (Page(f"{told}\n\n{reading.text}".strip()),), False
    found = reader.suggestions(item.id, pages, patterns(), check=check)
    return PaperRead(item, pages, best(found), unread)


def best(found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """One for each field and value, the surest, in the order of papers and pages."""
    chosen: dict[tuple[str, str], Suggestion] = {}
    for one in found:
        known = chosen.get((one.field, one.value))
        if known is None or one.confidence > known.confidence:
            chosen[one.field, one.value] = one
    papers = list(dict.fromkeys(one.item for one in found))
    return tuple(sorted(chosen.values(), key=lambda one: (papers.index(one.item), one.page, one.start)))


def open_suggestions(process: Process, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Those that say something new, and that nobody has rejected."""
    return tuple(
        one
        for one in found
        if one.value not in process_fields.text(process, one.field).split("\n")
        and rejection(one) not in process.rejected
    )


def confirm(process: Process, suggestion: Suggestion, *, by: str, at: datetime) -> Process:
    """The process with the value in its field, and where it was read. ValueError: the value does not fit."""
    filled = process_fields.put(process, suggestion.field, suggestion.value)
    source = Source(
        suggestion.method,
        suggestion.item,
        suggestion.page,
        suggestion.start,
        suggestion.end,
        round(suggestion.confidence, 3),
        by,
        at,
    )
    return replace(filled, sources={**filled.sources, suggestion.field: source})


def reject(process: Process, suggestion: Suggestion) -> Process:
    """The process that remembers not to be asked about this value again."""
    told = rejection(suggestion)
    return process if told in process.rejected else replace(process, rejected=(*process.rejected, told))


def rejection(suggestion: Suggestion) -> str:
    """How a rejected suggestion is remembered."""
    return f"{suggestion.field}={suggestion.value}"


def _drawn(
    cleaner: Cleaner, reader: PaperReader, item: Item, data: bytes, check: Check
) -> tuple[tuple[Page, ...], bool]:
    """Pages with a text of their own as it stands, the others by their letters; whether those could not be read."""
    count = min(item.report.pages if item.report else 1, MOST_PAGES)
    typed = reader.pdf(data, check=check) if item.kind is Kind.PDF else (Page(""),) * count
    pages, unread = list(typed[:MOST_PAGES]), False
    for number, page in enumerate(pages):
        if page.text.strip():
            continue
        shown = cleaner.preview(data, width=SHEET[0], height=SHEET[1], page=number, check=check)
        letters = reader.picture(shown.rgba, shown.width, shown.height, check=check)
        if letters is None:
            unread = True
            break  # it is the system that lacks something: the next page would tell the same
        pages[number] = letters
    return tuple(pages), unread
