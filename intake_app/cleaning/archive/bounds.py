"""How much an archive may unpack to, so that one made to fill memory or time ends early."""

from typing import BinaryIO

from intake_app.errors import FileRefused, Refusal

MOST_IN_ALL = 1 << 30
"""Bytes that are unpacked to list what is in one file."""
MOST_OF_ONE = 512 << 20
"""Bytes of one file that is taken out."""
MOST_TIMES = 200
"""How much larger than packed a file may be; text shrinks to a twentieth, pictures hardly at all."""
FREELY = 64 << 20
"""Bytes that no one minds, whatever they were packed into."""
MOST_NAMES = 100_000
"""Entries in one directory of an archive."""


def check(unpacked: int, packed: int, most: int) -> None:
    """FileRefused as UNPACKS_TOO_LARGE when that is more than `most`, or far more than what it was packed into."""
    if unpacked > most or (unpacked > FREELY and unpacked > MOST_TIMES * packed):
        raise FileRefused(Refusal.UNPACKS_TOO_LARGE, f"{packed} to {unpacked}")


def whole(content: bytes, size: int) -> bytes:
    """`content`; FileRefused as DAMAGED when it has another size than its archive says."""
    if len(content) != size:
        raise FileRefused(Refusal.DAMAGED, "size")
    return content


class Bounded:
    """Reads from what is being unpacked, and refuses to go on when it becomes too much."""

    def __init__(self, source: BinaryIO, packed: int) -> None:
        self._source, self._packed, self._unpacked = source, packed, 0

    def read(self, size: int) -> bytes:
        """Up to `size` bytes."""
        piece = self._source.read(size)
        self._unpacked += len(piece)
        check(self._unpacked, self._packed, MOST_IN_ALL)
        return piece
