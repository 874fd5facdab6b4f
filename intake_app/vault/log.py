"""
What a crash left of `vault.db-wal`, the log of the last commits. https://www.sqlite.org/fileformat2.html#walformat

SQLite takes over what it can read and passes over the rest in silence, since a commit that was under way ends there
too. Every commit is on the drive before the next begins, so two commits behind the place where reading ends were told
to be stored; and after a crash there is a log.
"""

import struct
from pathlib import Path

from intake_app.domain.vault import LogState
from intake_app.vault.connection import DATABASE_FILE, Connection
from intake_app.vault.header import PAGE_SIZE

LOG_FILE = f"{DATABASE_FILE}-wal"
_HEADER = struct.Struct(">8I")  # magic, version, page size, checkpoint, two salts, two checksums
_FRAME = struct.Struct(">6I")  # page, pages after a commit (otherwise 0), two salts, two checksums


def has_log(folder: Path) -> bool:
    """Whether a crash left a log; to be asked before the database is opened, which makes one. Raises OSError."""
    path = folder / LOG_FILE
    return path.exists() and path.stat().st_size > 0


def look_at_log(folder: Path, connection: Connection, *, left_open: bool, was_there: bool) -> LogState:
    """Before the first write, which begins the log anew. Raises OSError, or an error of the driver."""
    if not was_there:
        return LogState.MISSING if left_open else LogState.CLOSED
    _, frames, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    unread = _frames_behind(folder / LOG_FILE, max(frames, 0))
    if not unread:
        return LogState.WHOLE
    return LogState.DAMAGED if sum(unread) > 1 else LogState.UNFINISHED


def _frames_behind(path: Path, frames: int) -> list[bool]:
    """Of this log's frames that were not read, whether each ends a commit. Frames of logs before it don't count."""
    found = []
    with path.open("rb") as file:
        start = file.read(_HEADER.size)
        if len(start) < _HEADER.size:
            return []
        salts = _HEADER.unpack(start)[4:6]
        file.seek(frames * (_FRAME.size + PAGE_SIZE), 1)
        while len(head := file.read(_FRAME.size)) == _FRAME.size:
            _, commit, *rest = _FRAME.unpack(head)
            # One of two is enough: a flipped bit may be in either, and a new log changes both.
            if rest[0] == salts[0] or rest[1] == salts[1]:
                found.append(commit > 0)
            file.seek(PAGE_SIZE, 1)
    return found
