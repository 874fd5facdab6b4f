"""
Directories of tags, as TIFF and EXIF have them: classic (32-bit) and BigTIFF (64-bit), both byte orders.

Whatever the bytes claim, no entry is read twice, and no more values than the bytes could hold once: directories that
point in circles or at one another end in `CutError`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from intake_app.cleaning.inspect.reader import CutError, Reader

_TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_MOST_DIRECTORIES = 20_000  # in one chain; it may also run in a circle


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag of a directory. `at` and `size` are where its value lies."""

    tag: int
    type: int
    count: int
    at: int
    size: int


class Directories:
    """Reads directories out of a block that begins with a TIFF header, and remembers which bytes it has used."""

    def __init__(self, block: bytes) -> None:
        order = {b"II": "little", b"MM": "big"}.get(block[:2])
        if order is None:
            raise CutError(0)
        self.reader = Reader(block, "little" if order == "little" else "big")
        self.big = self.reader.u16(2) == 43
        self._word = 8 if self.big else 4
        self.first = self.reader.number(self._word, self._word)
        self.spans: list[tuple[int, int]] = [(0, 2 * self._word)]
        self._seen: set[int] = set()
        self._entries_left = self._values_left = self.reader.size

    def entries(self, at: int) -> Iterator[Entry]:
        """The tags of the directory at `at`; what is there of one that is cut, then `CutError`."""
        if at in self._seen:
            raise CutError(at)
        self._seen.add(at)
        count_width, step = (8, 20) if self.big else (2, 12)
        count = self.reader.number(at, count_width)
        start = at + count_width
        self.spans.append((at, start + count * step + self._word))
        for place in range(start, start + count * step, step):
            self._entries_left -= step
            if self._entries_left < 0:
                raise CutError(place)
            yield self._entry(place)

    def chain(self) -> Iterator[int]:
        """Where each directory of the main chain begins."""
        at, count_width, step = self.first, *((8, 20) if self.big else (2, 12))
        for _ in range(_MOST_DIRECTORIES):
            if not at:
                return
            yield at
            at = self.reader.number(at + count_width + self.reader.number(at, count_width) * step, self._word)
        raise CutError(at)

    def value(self, entry: Entry) -> bytes:
        """The raw value of an entry."""
        return self._counted(entry.at, entry.size)

    def take(self, at: int, size: int) -> bytes:
        """The bytes that a strip or another part outside the directories covers."""
        self.spans.append((at, at + size))
        return self._counted(at, size)

    def numbers(self, entry: Entry) -> list[int]:
        """The value as unsigned whole numbers (bytes, shorts, longs, offsets)."""
        width = _TYPE_SIZES.get(entry.type, 1)
        raw, order = self.value(entry), self.reader.order
        return [int.from_bytes(raw[i : i + width], order) for i in range(0, len(raw), width)]

    def number(self, entry: Entry) -> int:
        """The first number of the value."""
        width = _TYPE_SIZES.get(entry.type, 1)
        return self.reader.number(entry.at, width)

    def _counted(self, at: int, size: int) -> bytes:
        self._values_left -= size
        if self._values_left < 0:
            raise CutError(at)
        return self.reader.bytes(at, size)

    def _entry(self, at: int) -> Entry:
        tag, kind = self.reader.u16(at), self.reader.u16(at + 2)
        count = self.reader.number(at + 4, self._word)
        size = count * _TYPE_SIZES.get(kind, 1)
        inline_at = at + 4 + self._word
        if size <= self._word:
            return Entry(tag, kind, count, inline_at, size)
        value_at = self.reader.number(inline_at, self._word)
        self.spans.append((value_at, value_at + size))
        return Entry(tag, kind, count, value_at, size)
