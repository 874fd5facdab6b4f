"""
Compound files ([MS-CFB], OLE): folders and streams in one file, as Outlook saves a message. Read by olefile, written
here.

A file that is written has sectors of 4 KiB, so that its table of sectors fits the header (up to some 440 MB):

    header · sectors of streams from 4 KiB on · sectors of the small streams, in pieces of 64 bytes · table of these
    pieces · directory · table of sectors
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import olefile

from intake_app.errors import FileRefused, Refusal

SECTOR, SMALL, LEAST = 4096, 64, 4096  # bytes; streams from `LEAST` on have sectors of their own
_END, _FREE, _TABLE, _NOBODY = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_FOLDER, _STREAM, _ROOT = 1, 2, 5
_RED, _BLACK = 0, 1
_IN_HEADER = 109
_ENTRY = struct.Struct("<64sHBBIII16sIQQIQ")

ERRORS = (
    *(OSError, EOFError, ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError),
    struct.error,
)
"""What olefile raises over a damaged file."""

Path = tuple[str, ...]
Folder = dict[str, "bytes | Folder"]


class Compound:
    """A compound file to read from. FileRefused as DAMAGED when it is none."""

    def __init__(self, data: bytes) -> None:
        self._limit = len(data)
        try:
            self._ole = olefile.OleFileIO(BytesIO(data))
            self._streams = dict(self._walk())
        except ERRORS as error:
            raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error

    def size(self, path: Path) -> int:
        """Bytes of a stream; 0 when there is none of that name."""
        return self._streams.get(_key(path), 0)

    def read(self, path: Path) -> bytes:
        """All of a stream, empty when there is none. FileRefused as DAMAGED when it ends before its end."""
        size = self.size(path)
        if not size:
            return b""
        if size > self._limit:  # a chain in a circle would fill all memory
            raise FileRefused(Refusal.DAMAGED, "size")
        try:
            with self._ole.openstream(list(path)) as stream:
                content = bytes(stream.read())
        except ERRORS as error:
            raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error
        if len(content) != size:
            raise FileRefused(Refusal.DAMAGED, "stream")
        return content

    def names(self, folder: Path) -> list[str]:
        """What lies in a folder, in small letters and in order."""
        inside, depth = _key(folder), len(folder)
        return sorted({path[depth] for path in self._streams if len(path) > depth and path[:depth] == inside})

    def folder(self, path: Path) -> Folder:
        """A folder with all its streams."""
        inside: Folder = {}
        for name in self.names(path):
            here = (*path, name)
            inside[name] = self.read(here) if _key(here) in self._streams else self.folder(here)
        return inside

    def _walk(self) -> Iterator[tuple[Path, int]]:
        waiting: list[tuple[Path, Any]] = [((), self._ole.root)]
        while waiting:
            path, entry = waiting.pop()
            for kid in entry.kids:
                here = (*path, kid.name.lower())
                if kid.entry_type == _STREAM:
                    yield here, kid.size
                elif len(here) < 20:
                    waiting.append((here, kid))


def _key(path: Path) -> Path:
    return tuple(name.lower() for name in path)


# --- writing ---------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Entry:
    """A row of the directory. `left`, `right` and `child` are rows too."""

    name: str
    kind: int
    content: bytes = b""
    colour: int = _BLACK
    left: int = _NOBODY
    right: int = _NOBODY
    child: int = _NOBODY
    start: int = _END

    def packed(self) -> bytes:
        name = self.name.encode("utf-16-le")
        size = len(self.content)
        links = (self.kind, self.colour, self.left, self.right, self.child)
        return _ENTRY.pack(name, len(name) + 2, *links, bytes(16), 0, 0, 0, self.start, size)


def write(root: Folder) -> bytes:
    """A compound file with these folders and streams. Names have at most 31 characters."""
    rows = [_Entry("Root Entry", _ROOT)]
    rows[0].child = _add(rows, root)
    sectors, table, small, small_table = bytearray(), list[int](), bytearray(), list[int]()
    for row in rows:
        if row.kind == _STREAM and len(row.content) >= LEAST:
            row.start = _chain(sectors, table, row.content, SECTOR)
        elif row.content:
            row.start = _chain(small, small_table, row.content, SMALL)
    rows[0].content = bytes(small)
    rows[0].start = _chain(sectors, table, small, SECTOR)
    small_count = -(-len(small_table) * 4 // SECTOR)
    small_start = _chain(sectors, table, struct.pack(f"<{len(small_table)}I", *small_table), SECTOR, b"\xff")
    directory = _chain(sectors, table, b"".join(row.packed() for row in rows), SECTOR)
    count = next(count for count in range(1, _IN_HEADER + 1) if (len(table) + count) * 4 <= count * SECTOR)
    places = range(len(table), len(table) + count)
    table += [_TABLE] * count
    sectors += struct.pack(f"<{len(table)}I", *table).ljust(count * SECTOR, b"\xff")
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 4, 0xFFFE, 12, 6),
        *(-(-len(rows) * _ENTRY.size // SECTOR), count, directory, 0, LEAST),
        *(small_start, small_count, _END, 0),
    )
    header += struct.pack(f"<{_IN_HEADER}I", *places, *[_FREE] * (_IN_HEADER - count))
    return header.ljust(SECTOR, b"\0") + sectors


def _chain(sectors: bytearray, table: list[int], content: bytes | bytearray, size: int, fill: bytes = b"\0") -> int:
    """Appends `content` in whole sectors and their row in the table; gives the first one, or the mark for none."""
    if not content:
        return _END
    start, count = len(table), -(-len(content) // size)
    sectors += bytes(content).ljust(count * size, fill)
    table += [*range(start + 1, start + count), _END]
    return start


def _add(rows: list[_Entry], folder: Folder) -> int:
    """Appends what is in a folder, and gives the top of the tree in which programs look it up."""
    entries = []
    for name, content in sorted(folder.items(), key=lambda item: (len(item[0]), item[0].upper())):
        if isinstance(content, dict):
            entries.append(_Entry(name, _FOLDER, child=_add(rows, content)))
        else:
            entries.append(_Entry(name, _STREAM, content))
    first = len(rows)
    rows += entries
    top = _tree(rows, first, len(rows), len(entries).bit_length() - 1)
    if entries:
        rows[top].colour = _BLACK
    return top


def _tree(rows: list[_Entry], first: int, end: int, depth: int) -> int:
    """A red-black tree of rows in order: as even as can be, with its lowest level in red. Gives its top."""
    if first >= end:
        return _NOBODY
    top = (first + end) // 2
    rows[top].left, rows[top].right = _tree(rows, first, top, depth - 1), _tree(rows, top + 1, end, depth - 1)
    rows[top].colour = _RED if depth == 0 and end - first == 1 else _BLACK
    return top
