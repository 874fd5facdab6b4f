"""Backups that are made by themselves: where, how many, and when the next one is due."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

KEEP = 3  # copies, unless the user wants more or fewer
FEWEST = 2  # so that a good one is there while the other is brought up to date
MOST = 30
EVERY = timedelta(days=1)
AFTER_CHANGES = timedelta(minutes=15)
AT_REST = timedelta(minutes=5)  # without a change: before the window locks itself for want of a key or a click
SMALL = 128 << 20  # bytes: a vault that takes seconds
AT_REST_SMALL = timedelta(minutes=1)  # most are closed soon after the last change
LARGE = 1 << 30  # bytes: a vault that takes minutes to look through; its changes wait four times as long
AGAIN = timedelta(hours=1)  # after one that failed


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """`place` is the folder they go into; None when the user wants none by themselves."""

    place: Path | None
    keep: int = KEEP


@dataclass(frozen=True, slots=True)
class BackupMade:
    """An attempt. `events` is how far the record went, `written` how many of its `size` bytes had to be written.

    `fault` is empty for a backup that was written and checked; otherwise a reason of `CannotWrite`, or "damaged" for a
    vault that is damaged itself.
    """

    at: datetime  # UTC
    folder: Path
    events: int
    size: int
    written: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class BackupState:
    """How things stand. `plan` is None before anybody was asked.

    `changed_at` is when the last of the changes was made that the last good one lacks; None when it lacks none.
    """

    plan: BackupPlan | None
    last_good: BackupMade | None
    last: BackupMade | None
    changed_at: datetime | None

    @property
    def changed(self) -> bool:
        """Whether there is something that the last good one lacks."""
        return self.changed_at is not None

    def is_due(self, now: datetime) -> bool:
        """Whether one should be made by itself: daily, once changes have come to rest or a while after the last one,
        and again an hour after a failure. Changes that a lock came upon are at rest when the vault is opened again.
        """
        if self.plan is None or self.plan.place is None:
            return False
        if self.last and self.last.fault and timedelta() <= now - self.last.at < AGAIN:
            return False
        if self.last_good is None:
            return True
        since, large = now - self.last_good.at, self.last_good.size >= LARGE
        if since < timedelta():  # the clock was set back
            return self.changed
        if since >= EVERY or self.changed_at is None:
            return since >= EVERY
        rest = AT_REST_SMALL if self.last_good.size < SMALL else AT_REST
        at_rest = not large and now - self.changed_at >= rest
        return at_rest or since >= AFTER_CHANGES * (4 if large else 1)


@dataclass(frozen=True, slots=True)
class Compared:
    """A backup beside the vault: how far its record goes, and how many events it is older.

    `older` is None when the backup has events that the vault's record lacks.
    """

    at: datetime  # of its last event
    events: int
    older: int | None
