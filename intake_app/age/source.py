"""Exact reads, lines and a look ahead, over any binary stream."""

from typing import Protocol

_PORTION = 4096  # bytes read at a time while looking ahead


class Readable(Protocol):
    """What is asked of a stream to be read from."""

    def read(self, size: int, /) -> bytes: ...


class Source:
    """Reads a stream from where it stands. It may read ahead of what was asked for."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self._readinto = getattr(stream, "readinto", None)
        self._ahead = bytearray()

    def peek(self, size: int) -> bytes:
        """The next bytes, fewer only at the end of the stream. They stay to be read."""
        while len(self._ahead) < size and self._look_ahead():
            pass
        return bytes(self._ahead[:size])

    def line(self, limit: int) -> bytes:
        """The next line with its LF; without LF if the stream ends or the line has more than `limit` bytes."""
        searched = 0
        while (end := self._ahead.find(b"\n", searched)) < 0 and len(self._ahead) < limit:
            searched = len(self._ahead)
            if not self._look_ahead():
                break
        size = min(end + 1 or len(self._ahead), limit)
        line = bytes(self._ahead[:size])
        del self._ahead[:size]
        return line

    def fill(self, target: memoryview) -> int:
        """Reads until the target is full; returns how many bytes came, fewer only at the end of the stream."""
        filled = min(len(self._ahead), len(target))
        target[:filled] = self._ahead[:filled]
        del self._ahead[:filled]
        while filled < len(target):
            came = self._read_into(target[filled:])
            if not came:
                break
            filled += came
        return filled

    def _read_into(self, target: memoryview) -> int:
        if self._readinto is not None:
            return self._readinto(target) or 0
        data = self._stream.read(len(target))
        target[: len(data)] = data
        return len(data)

    def _look_ahead(self) -> bool:
        data = self._stream.read(_PORTION)
        self._ahead += data
        return bool(data)
