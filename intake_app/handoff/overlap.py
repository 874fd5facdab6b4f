"""
Reading, sealing and writing at once: each lets go of the interpreter for most of its work.

Nothing is spooled. A few pieces wait between two of them, a megabyte or so, and no more.
"""

import mmap
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

AHEAD = 2  # pieces read before they are asked for
BLOCK = 512 * 1024  # bytes written at once
_LARGEST = 16 << 20  # bytes; nobody writes to them, so that they are never really there
_BEHIND = 2  # blocks that wait to be written


def keep_freed_memory() -> None:
    """Have the C library keep what is freed, up to twice this much, for what is asked for next.

    Pieces that one thread makes and another drops would go back to the system one by one, and come again page by page,
    which takes a third of all work. glibc learns from the largest block it saw freed; elsewhere this does nothing.
    """
    bytes(_LARGEST)


def read_ahead(pieces: Iterable[bytes], beside: ThreadPoolExecutor) -> Generator[bytes, None, None]:
    """The same pieces, the next ones read by the one thread of `beside` meanwhile. Errors come where they happened."""
    coming = iter(pieces)
    waiting: deque[Future[bytes | None]] = deque(beside.submit(next, coming, None) for _ in range(AHEAD))
    try:
        while (piece := waiting.popleft().result()) is not None:
            waiting.append(beside.submit(next, coming, None))
            yield piece
    finally:
        for one in waiting:
            one.cancel()
        if isinstance(coming, Generator):
            beside.submit(coming.close).result()  # where it ran: it may hold something of that thread


def taken_beside(
    pieces: Iterable[bytes], take: Callable[[bytes], object], beside: ThreadPoolExecutor
) -> Generator[bytes, None, None]:
    """The same pieces, each taken by `take` on another thread while its user works on it."""
    for piece in pieces:
        taking = beside.submit(take, piece)
        yield piece
        taking.result()


class WriteBehind:
    """Takes bytes of any size and has them written in blocks by a thread of its own. Use it in a `with`.

    What `write` raises comes out of a later call, at the latest on leaving the block; nothing is written after it.
    """

    def __init__(self, write: Callable[[memoryview], object]) -> None:
        self._write = write
        # Pages of their own: a drive takes them as they lie (see `writer`). One is filled while the others wait.
        self._blocks = deque(memoryview(mmap.mmap(-1, BLOCK)) for _ in range(_BEHIND + 1))
        self._block, self._filled = self._blocks[0], 0
        self._waiting: deque[Future[object]] = deque()
        self._beside = ThreadPoolExecutor(1, "write behind")

    def write(self, data: memoryview, /) -> int:
        """All of it."""
        view = memoryview(data).cast("B")
        size = len(view)
        while view:
            taken = min(len(view), BLOCK - self._filled)
            self._block[self._filled : self._filled + taken] = view[:taken]
            self._filled += taken
            view = view[taken:]
            if self._filled == BLOCK:
                self._hand_over()
        return size

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            if kind is None:
                self._hand_over()
                self._settle(0)
        finally:
            self._beside.shutdown(cancel_futures=True)

    def _hand_over(self) -> None:
        self._settle(_BEHIND - 1)
        self._waiting.append(self._beside.submit(self._write, self._block[: self._filled]))
        self._blocks.rotate(-1)
        self._block, self._filled = self._blocks[0], 0

    def _settle(self, left: int) -> None:
        while len(self._waiting) > left:
            self._waiting.popleft().result()
