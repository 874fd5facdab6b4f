"""Attempts to unlock that failed, kept in `vault.failed` until the next one that works enters them in the record.

A line for each: the time in UTC, and nothing of what was tried. Without the key there is no way to keep this from
whoever can write to the folder: the file tells of mistakes and of curious hands, it proves nothing. For the same reason
the pause it asks for slows whoever tries at this program; whoever has a copy of the folder is slowed by Argon2id alone.
"""

import contextlib
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from intake_app.vault.storage import PRIVATE_FILE

FAILURES_FILE = "vault.failed"
MOST = 1000  # attempts; those after them are not noted
_FREE = 4  # attempts before the next one has to wait
_LONGEST = 60  # seconds
_LINE = len("2026-03-04T10:00:00+00:00\n")


def note_failure(folder: Path, at: datetime) -> None:
    """One more. A drive that can't take the line changes nothing for the one who tries."""
    line = at.astimezone(UTC).isoformat(timespec="seconds") + "\n"
    with contextlib.suppress(OSError):
        descriptor = os.open(folder / FAILURES_FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE)
        try:
            if os.fstat(descriptor).st_size < MOST * _LINE:
                os.write(descriptor, line.encode("ascii"))
        finally:
            os.close(descriptor)


def failures(folder: Path) -> list[datetime]:
    """Since the last time the vault was open, oldest first. Lines that hold no time are passed over."""
    try:
        with (folder / FAILURES_FILE).open("rb") as file:
            lines = file.read(MOST * _LINE).decode("ascii", "replace").splitlines()
    except OSError:
        return []
    times = []
    for line in lines:
        with contextlib.suppress(ValueError):
            times.append(datetime.fromisoformat(line).astimezone(UTC))
    return times


def pause(times: Sequence[datetime], now: datetime) -> int:
    """Seconds to wait before the next attempt: 2 after the fifth, then twice as long each time, up to a minute."""
    if len(times) <= _FREE or now < times[-1]:  # a clock that was set back must not keep anybody out
        return 0
    wait: int = min(1 << min(len(times) - _FREE, 6), _LONGEST)
    return max(0, wait - int((now - times[-1]).total_seconds()))


def forget_failures(folder: Path) -> None:
    """They are in the record now."""
    with contextlib.suppress(OSError):
        (folder / FAILURES_FILE).unlink(missing_ok=True)
