"""Bytes in the database: rows of 256 KiB, written in order, read one at a time."""

import contextlib
import hashlib
import io
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, BinaryIO, Protocol, TypeAlias, TypeVar, cast

import sqlcipher3

from intake_app.domain.document import Content, Role
from intake_app.domain.ids import ItemId
from intake_app.errors import DocumentDamaged
from intake_app.vault.connection import Connection
from intake_app.vault.lane import Lane
from intake_app.vault.reading import one_of

CHUNK = 256 * 1024  # bytes
Bytes: TypeAlias = bytes | bytearray | memoryview
Piece = TypeVar("Piece", bytes, memoryview)
_PASSING = 2 * 1024  # KiB
_DROPPED_AT_ONCE = 128  # rows in one commit: 32 MiB


@contextlib.contextmanager
def passing(db: Connection) -> Iterator[None]:
    """For bytes that are read once: they take no more of the connection's memory than this, and give it back."""
    (before,) = db.execute("PRAGMA cache_size").fetchone()
    db.execute(f"PRAGMA cache_size = -{_PASSING}")
    try:
        yield
    finally:
        with contextlib.suppress(sqlcipher3.Error):  # after a bad page; then another connection takes over anyway
            db.execute(f"PRAGMA cache_size = {before}")


def begin_content(db: Connection, role: Role) -> int:
    """Room for bytes that belong to no item yet; its number."""
    cursor = db.execute("INSERT INTO contents (role, size, sha256) VALUES (?, 0, '')", (role,))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def add_row(db: Connection, number: int, index: int, row: Bytes) -> None:
    """One row of a content; all but the last have the same size."""
    db.execute("INSERT INTO chunks (content, number, bytes) VALUES (?, ?, ?)", (number, index, row))


def read_row(db: Connection, number: int, index: int) -> bytes | None:
    """None when it is not there."""
    row = db.execute("SELECT bytes FROM chunks WHERE content = ? AND number = ?", (number, index)).fetchone()
    return row[0] if row else None


def only_rows(db: Connection, wanted: Iterable[tuple[ItemId, Role]]) -> dict[tuple[ItemId, Role], bytes]:
    """Those of these contents that are there and have one row."""
    places = set(wanted)
    items = list({item for item, _ in places})
    query = f"""
        SELECT item, role, bytes FROM contents JOIN chunks ON content = contents.number AND chunks.number = 0
        WHERE item IN ({", ".join("?" * len(items))}) AND length(bytes) = size
    """
    found = (((item, one_of(Role, role)), row) for item, role, row in db.execute(query, items))
    return {place: row for place, row in found if place in places}


def count_contents(db: Connection) -> int:
    """All there are."""
    (count,) = db.execute("SELECT count(*) FROM contents").fetchone()
    return int(count)


def give_to_item(db: Connection, number: int, item: ItemId, content: Content) -> None:
    """From now on the bytes are complete and belong to an item."""
    db.execute(
        "UPDATE contents SET item = ?, size = ?, sha256 = ? WHERE number = ?",
        (item, content.size, content.sha256, number),
    )


def drop_incomplete(lane: Lane) -> None:
    """Remove what belongs to no item."""
    with lane.transaction() as db:
        numbers = [number for (number,) in db.execute("SELECT number FROM contents WHERE item IS NULL")]
    for number in numbers:
        drop(lane, number)


def drop(lane: Lane, number: int) -> None:
    """Remove the bytes of one content, in slices."""
    gone = 1
    while gone:
        with lane.transaction() as db:
            gone = db.execute(
                """
                DELETE FROM chunks WHERE content = ?1
                    AND number IN (SELECT number FROM chunks WHERE content = ?1 LIMIT ?2)
                """,
                (number, _DROPPED_AT_ONCE),
            ).rowcount
    with lane.transaction() as db:
        db.execute("DELETE FROM contents WHERE number = ? AND item IS NULL", (number,))


def in_rows(pieces: Iterable[Bytes]) -> Iterator[memoryview]:
    """Cut and join pieces of any size to rows. What comes in whole rows is not copied."""
    rest = bytearray()
    for piece in pieces:
        view = memoryview(piece).cast("B")
        if rest:
            missing = CHUNK - len(rest)
            rest += view[:missing]
            view = view[missing:]
            if len(rest) < CHUNK:
                continue
            yield memoryview(rest)
            rest = bytearray()
        while len(view) >= CHUNK:
            yield view[:CHUNK]
            view = view[CHUNK:]
        rest += view
    if rest:
        yield memoryview(rest)


class Digest(Protocol):
    """What counts bytes."""

    def update(self, data: Bytes, /) -> None: ...


def hashed(pieces: Iterable[Piece], *digests: Digest) -> Generator[Piece, None, None]:
    """The same pieces, each counted by all digests on other cores while its taker works on it."""
    with ThreadPoolExecutor(len(digests)) as beside:  # for SQLCipher, hashlib and zlib let go of the interpreter
        for piece in pieces:
            counting = [beside.submit(digest.update, piece) for digest in digests]
            yield piece
            for one in counting:
                one.result()


def verified(item: ItemId, content: Content, fetch: Callable[[int], bytes]) -> Iterator[bytes]:
    """All pieces in order. Raises DocumentDamaged after the last when together they are not what was stored."""
    digest = hashlib.sha256()
    yield from hashed(map(fetch, range(-(-content.size // CHUNK))), digest)
    if digest.hexdigest() != content.sha256:
        raise DocumentDamaged(item, content.role)


def stream(size: int, fetch: Callable[[int], bytes]) -> BinaryIO:
    """A binary stream with seek, of `size` bytes, over `fetch(index of a row)`."""
    return cast("BinaryIO", io.BufferedReader(_Rows(size, fetch), CHUNK))


class _Rows(io.RawIOBase):
    """Keeps the last row."""

    def __init__(self, size: int, fetch: Callable[[int], bytes]) -> None:
        super().__init__()
        self._size, self._fetch = size, fetch
        self._at, self._index, self._row = 0, -1, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("before the beginning")
        self._at = base + offset
        return self._at

    def readinto(self, buffer: Any, /) -> int:
        if self._at >= self._size:
            return 0
        index, skipped = divmod(self._at, CHUNK)
        if index != self._index:
            self._index, self._row = index, self._fetch(index)
        piece = memoryview(self._row)[skipped : skipped + len(buffer)]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)
