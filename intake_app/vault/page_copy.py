"""The pages of a database file that stands still, brought into a file that may hold an earlier state of it.

Both are read, and only pages that differ are written: a copy of yesterday takes what changed since, and no more.
What was written is read back from the drive and compared; the rest was read from there to be compared at all.
"""

import os
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from intake_app.domain.progress import Progress, Step
from intake_app.errors import StorageFailed
from intake_app.vault.header import PAGE_SIZE
from intake_app.vault.storage import flush_file, storage_errors

PIECE = 64 * PAGE_SIZE  # bytes read at once: 1 MiB


def copy_pages(source: Path, target: Path, progress: Progress, *, place: Path) -> int:
    """Make `target`, which is there, the same as `source`; how many bytes had to be written.

    Raises a Storage error about the source's folder or, where the target failed, about `place`, as people know it;
    StorageFailed with "read back" for a drive that does not give back what was written to it.
    """
    written: list[tuple[int, int]] = []
    with storage_errors(place), FileIO(target, "r+") as writing:
        with storage_errors(source.parent):
            reading = FileIO(source)
        with reading:
            size = os.fstat(reading.fileno()).st_size
            for at in range(0, size, PIECE):
                progress(Step("copy", at, size))
                piece, there = _read(source.parent, reading, at), _read(place, writing, at)
                for start, end in _differing(piece, there):
                    _write(writing, at + start, memoryview(piece)[start:end])
                    written.append((at + start, end - start))
            writing.truncate(size)
            flush_file(target)
            for at, length in written:
                progress(Step("read_back", at, size))
                if _read(place, writing, at, length) != _read(source.parent, reading, at, length):
                    raise StorageFailed(place, "read back")
    return sum(length for _, length in written)


def _differing(piece: bytes, there: bytes) -> Iterator[tuple[int, int]]:
    """From where to where, in whole pages; neighbours together."""
    if piece == there:
        return
    begun = None
    for start in range(0, len(piece), PAGE_SIZE):
        same = piece[start : start + PAGE_SIZE] == there[start : start + PAGE_SIZE]
        if not same and begun is None:
            begun = start
        if same and begun is not None:
            yield begun, start
            begun = None
    if begun is not None:
        yield begun, len(piece)


def _read(folder: Path, file: FileIO, at: int, length: int = PIECE) -> bytes:
    with storage_errors(folder):
        file.seek(at)
        parts: list[bytes] = []
        while length and (part := file.read(length)):
            parts.append(part)
            length -= len(part)
        return b"".join(parts)


def _write(file: FileIO, at: int, data: memoryview) -> None:
    file.seek(at)
    while data:
        data = data[file.write(data) or 0 :]
