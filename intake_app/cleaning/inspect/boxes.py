"""Boxes of the ISO base media file format (ISO/IEC 14496-12): a size, a name of four letters, a body."""

from collections.abc import Iterator
from dataclasses import dataclass

from intake_app.cleaning.inspect.reader import CutError, Reader


@dataclass(frozen=True, slots=True)
class Box:
    """`at` and `end` are where its body lies."""

    name: bytes
    at: int
    end: int

    @property
    def size(self) -> int:
        """Bytes of the body."""
        return self.end - self.at


def boxes(reader: Reader, at: int, end: int) -> Iterator[Box]:
    """The boxes from `at` to `end`; `CutError` with the place of the first that does not fit."""
    while at < end:
        size, head = reader.u32(at), 8
        if size == 1:
            size, head = reader.u64(at + 8), 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            raise CutError(at)
        yield Box(reader.bytes(at + 4, 4), at + head, at + size)
        at += size
