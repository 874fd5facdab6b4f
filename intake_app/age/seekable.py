"""Reading anywhere in an age file without writing its content anywhere."""

import io
from collections.abc import Callable
from typing import BinaryIO

from intake_app.age.aead import TAG_SIZE
from intake_app.age.source import Source
from intake_app.age.stanza import Identity
from intake_app.age.stream import CHUNK, SEALED_CHUNK, open_chunk
from intake_app.errors import BadPayload


class DecryptingReader(io.RawIOBase):
    """The content as a seekable stream; every byte it gives was authenticated with its chunk.

    The last chunk is opened first, so `size` can be trusted and a cut file is refused at once. A chunk altered in the
    middle raises `BadPayload` when it is read: `verify` finds it before. `read` gives all that was asked for.
    For one thread. Closing it leaves the sealed stream open.
    """

    def __init__(self, sealed: BinaryIO, start: int, key: bytes, identity: Identity) -> None:
        """`start` is where the first chunk begins. Raises `BadPayload`."""
        super().__init__()
        self.identity = identity  # the one that opened it
        self._sealed, self._start, self._key = sealed, start, key
        length = sealed.seek(0, io.SEEK_END) - start
        self._chunks = max(1, -(-length // SEALED_CHUNK))
        self.size = length - self._chunks * TAG_SIZE
        self._position = 0
        self._input = memoryview(bytearray(SEALED_CHUNK))
        self._output = memoryview(bytearray(CHUNK))
        self._open: memoryview | None = None  # what is in the output buffer, and which chunk it is
        self._open_index = -1
        self._chunk(self._chunks - 1)

    def verify(self, progress: Callable[[int], None] = lambda _done: None) -> None:
        """Opens every chunk once; `progress` is told the bytes behind it. Raises `BadPayload`."""
        for index in range(self._chunks):
            self._chunk(index)
            progress(min((index + 1) * CHUNK, self.size))

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Past the end is allowed and reads nothing there, as in a file."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("negative position")
        self._position = base + offset
        return self._position

    def read(self, size: int | None = -1, /) -> bytes:
        """Fewer bytes only at the end. The buffer never grows beyond what is there, whatever size a file claims."""
        left = max(0, self.size - self._position)
        buffer = bytearray(left if size is None or size < 0 else min(size, left))
        self.readinto(buffer)
        return bytes(buffer)

    def readinto(self, target: bytearray | memoryview, /) -> int:  # type: ignore[override]
        if self.closed:
            raise ValueError("the reader is closed")
        view = memoryview(target).cast("B")
        filled = 0
        while filled < len(view) and self._position < self.size:
            index, offset = divmod(self._position, CHUNK)
            part = self._chunk(index)[offset : offset + len(view) - filled]
            view[filled : filled + len(part)] = part
            filled += len(part)
            self._position += len(part)
        return filled

    def _chunk(self, index: int) -> memoryview:
        if index != self._open_index or self._open is None:
            self._open = None  # an error below must not leave an older chunk under this number
            self._sealed.seek(self._start + index * SEALED_CHUNK)
            size = Source(self._sealed).fill(self._input)
            final = index == self._chunks - 1
            self._open = open_chunk(self._key, index, self._input[:size], self._output, final=final)
            self._open_index = index
        if self._open is None:
            raise BadPayload(f"chunk {index}")
        return self._open
