"""What one walk finds, counted by code and place."""

import re
from collections.abc import Callable

from intake_app.domain.document import Finding
from intake_app.domain.findings import What

_MOST_PLACES = 2_000  # a hostile file may hold millions; the report stays readable, and small
_MOST_TRACES = 200_000  # a real photo has dozens; a file made to keep us busy has one in every other byte
_LONGEST_PLACE = 80


class FloodError(Exception):
    """More traces than it makes sense to count."""


class Traces:
    """Collects findings. Places are in the format's own terms: "EXIF GPSLatitude", "PNG tEXt Author"."""

    def __init__(self) -> None:
        self._counts: dict[tuple[What, str], int] = {}
        self._left = _MOST_TRACES

    def add(self, what: What, where: str, *, size: int | None = None) -> None:
        """Notes one trace. `size`, in bytes, becomes part of the place. Raises `FloodError`."""
        self._left -= 1
        if self._left < 0:
            raise FloodError
        key = (what, where if size is None else f"{where}, {_grouped(size)} byte{'s' * (size != 1)}")
        if key not in self._counts and len(self._counts) >= _MOST_PLACES:
            key = (What.OTHER, "more places")
        self._counts[key] = self._counts.get(key, 0) + 1

    def found(self) -> tuple[Finding, ...]:
        """Each trace once, in the order met."""
        return tuple(Finding(what, where, count) for (what, where), count in self._counts.items())


Walk = Callable[[bytes, Traces], None]
"""Goes through a file of one kind and notes what is not on that kind's list of the harmless. May raise CutError."""


def label(name: bytes | str) -> str:
    """A name out of a file, fit to be shown: printable ASCII, not long. Anything else becomes `?`."""
    text = name.decode("latin-1") if isinstance(name, bytes) else name
    return re.sub(r"[^ -~]", "?", text[:_LONGEST_PLACE]).strip()


def _grouped(number: int) -> str:
    """3 120: groups as the international system writes them."""
    return f"{number:,}".replace(",", " ")
