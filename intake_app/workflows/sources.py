"""Where a file comes from: a drive, the clipboard, the inside of an item. Each is opened, and read once."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from intake_app.cleaning import MAX_CLEANABLE, Cleaner
from intake_app.domain.document import Item, PartOf, Role
from intake_app.domain.names import UNNAMED
from intake_app.errors import FileRefused, Refusal
from intake_app.workflows.ahead import Check
from intake_app.workflows.find_files import Found
from intake_app.workflows.read_file import CHUNK, HEAD, open_file

if TYPE_CHECKING:  # no vault is opened, nor what it takes loaded, to clean files that stay outside
    from intake_app.vault import Vault


class Opened(Protocol):
    """A file open for one reading: `size` in bytes, its first 4 KiB, and the hex SHA-256 of what was read so far."""

    size: int

    @property
    def head(self) -> bytes: ...
    @property
    def sha256(self) -> str: ...
    def chunks(self) -> Iterator[bytes]: ...
    def read(self) -> bytes: ...


class Source(Protocol):
    """`path` is where it lay, or just the name it has. `open` raises FileRefused for what can't be read."""

    @property
    def path(self) -> Path: ...
    @property
    def part_of(self) -> PartOf | None: ...
    def open(self, check: Check) -> AbstractContextManager[Opened]: ...


class InMemory:
    """Bytes that are here already, opened like a file."""

    def __init__(self, data: bytes) -> None:
        if not data:
            raise FileRefused(Refusal.EMPTY)
        self._data = data
        self.size = len(data)

    @property
    def head(self) -> bytes:
        """The first 4 KiB."""
        return self._data[:HEAD]

    @property
    def sha256(self) -> str:
        """Hex, of all of it."""
        return hashlib.sha256(self._data).hexdigest()

    def chunks(self) -> Iterator[bytes]:
        """All of it in pieces of 256 KiB."""
        return (self._data[start : start + CHUNK] for start in range(0, self.size, CHUNK))

    def read(self) -> bytes:
        """All of it."""
        return self._data


MAX_STORED = 16 << 30
"""Bytes of the largest file that is taken in. The words of its refusal name it."""


@dataclass(frozen=True, slots=True)
class OnDrive:
    """A file of the user's."""

    found: Found
    part_of: None = None

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.found.path

    @contextmanager
    def open(self, check: Check) -> Iterator[Opened]:
        """Read from the drive, bounded. FileRefused before a byte is stored where it is larger than `MAX_STORED`."""
        if self.found.refusal:
            raise self.found.refusal
        with open_file(self.found.path) as opened:
            if opened.size > MAX_STORED:
                raise FileRefused(Refusal.TOO_LARGE_TO_STORE, str(opened.size))
            yield opened


@dataclass(frozen=True, slots=True)
class Pasted:
    """What never was a file."""

    path: Path
    data: bytes
    part_of: None = None

    def open(self, check: Check) -> AbstractContextManager[Opened]:
        """It is here already."""
        return nullcontext(InMemory(self.data))


@dataclass(frozen=True, slots=True)
class InsideItem:
    """A file in a message or archive, which is unpacked behind glass; `whole` gives the bytes of the item."""

    cleaner: Cleaner
    path: Path
    part_of: PartOf
    whole: Callable[[], bytes]

    @contextmanager
    def open(self, check: Check) -> Iterator[Opened]:
        """Unpack it. FileRefused when it is not there or can't be taken out."""
        yield InMemory(self.cleaner.part(self.whole(), self.part_of.number - 1, check=check))


def bytes_of(vault: "Vault", item: Item, role: Role) -> bytes:
    """What is stored of an item, at once. FileRefused when that is more than is opened."""
    content = item.content(role)
    if content is None:
        raise FileRefused(Refusal.UNKNOWN_KIND)
    if content.size > MAX_CLEANABLE:
        raise FileRefused(Refusal.TOO_LARGE, str(content.size))
    return b"".join(vault.read(item.id, role))


def inside(vault: "Vault", cleaner: Cleaner, item: Item, parts: Sequence[tuple[int, str]]) -> list[InsideItem]:
    """Files in an item, by their places in it (from 1) and their names. The item is read once for all of them."""
    whole = cache(lambda: bytes_of(vault, item, Role.ORIGINAL))
    return [
        InsideItem(cleaner, Path(Path(name).name or UNNAMED), PartOf(item.id, item.exhibit, number), whole)
        for number, name in parts
    ]
