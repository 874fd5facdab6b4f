"""A long list that is read a page at a time, as far as it is looked at."""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from intake_app.workflows.look_at_matter import PAGE

Row = TypeVar("Row")
KEPT = 20  # pages


class Pages(Generic[Row]):
    """What is known of it. `want` is told which page to read next: one at a time, the one looked at last first.

    What was read before a change stays in sight until it is read again.
    """

    def __init__(self, want: Callable[[int], None]) -> None:
        self._want = want
        self._pages: dict[int, list[Row]] = {}
        self._stale: set[int] = set()
        self._reading: int | None = None
        self._next: int | None = None
        self.total = 0

    def begin(self, first: Sequence[Row], total: int) -> None:
        """The list as it is now: its first page, and how many rows it has."""
        self.total = total
        self._pages = {number: rows for number, rows in self._pages.items() if number * PAGE < total}
        self._pages[0] = list(first)
        self._stale = set(self._pages) - {0}
        self._reading = self._next = None

    def forget(self) -> None:
        """Another list comes."""
        self._pages = {}
        self.begin((), 0)

    def put(self, page: int, rows: Sequence[Row]) -> range:
        """A page came; the numbers of its rows."""
        self._pages.pop(page, None)
        self._pages[page] = list(rows)
        self._stale.discard(page)
        if len(self._pages) > KEPT:
            self._pages.pop(next(number for number in self._pages if number not in (0, page)))
        self._reading, following = None, self._next
        self._next = None
        if following is not None and (following not in self._pages or following in self._stale):
            self._ask(following)
        return range(page * PAGE, min(page * PAGE + len(rows), self.total))

    def row(self, number: int) -> Row | None:
        """None while it is not there; then it is asked for."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._ask(page)
        return rows[place] if rows and place < len(rows) else None

    def first(self) -> list[Row]:
        """The first page."""
        return self._pages.get(0, [])

    def numbered(self) -> Iterator[tuple[int, Row]]:
        """All rows that are there, with their numbers."""
        for page, rows in self._pages.items():
            yield from enumerate(rows, start=page * PAGE)

    def known(self) -> list[range]:
        """The numbers of all rows that are there, page by page."""
        return [
            range(page * PAGE, min(page * PAGE + len(rows), self.total)) for page, rows in self._pages.items() if rows
        ]

    def _ask(self, page: int) -> None:
        if self._reading is not None:
            self._next = page if page != self._reading else self._next
            return
        self._reading = page
        self._want(page)
