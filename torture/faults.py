"""
A drive that fails at every n-th call that changes something, below SQLite, until an act runs through without.

Calls that can't tell anything new are passed over. SQLite writes a commit as a row of writes to its log with nothing in
between; whichever of them fails, the log ends before that commit. So it is with a row of reads of one statement. Of a
long row the first two, the last two and every eighth fail. And EDQUOT and EROFS fail as EIO does below SQLite, which
tells only ENOSPC apart, and above it have another name alone: they are met at every fourth call.
"""

import contextlib
import errno
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId
from intake_app.errors import IntakeError, StorageFailed, StorageFull, StorageReadOnly
from torture import shim
from torture.acts import ACTS, Site, new_site
from torture.beside import verify_all
from torture.ledger import Facts, Pending
from torture.report import Report
from torture.shim import Calls, Drive, How

T = TypeVar("T")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS)
ALIKE, EVERY = frozenset({errno.EDQUOT, errno.EROFS}), 4
ROW, WITHIN = frozenset({"pwrite", "pread"}), 8
NAMES: dict[int, type[IntakeError]] = {
    errno.ENOSPC: StorageFull,
    errno.EDQUOT: StorageFull,
    errno.EROFS: StorageReadOnly,
    errno.EIO: StorageFailed,
}


@dataclass(frozen=True)
class Fault:
    """The `at`-th call fails, once or from then on."""

    kind: str
    at: int
    number: int
    how: How
    calls: Calls

    def __str__(self) -> str:
        return f"{self.kind}, {errno.errorcode[self.number]} {self.how.name.lower()} at {self.calls.name} {self.at}"


def run(place: Path, count: int, seed: int, tell: Callable[[str], None]) -> Report:
    """`count` of 0 is every call that tells something, of -1 every call; otherwise that many points, spread evenly."""
    report = Report("failing drive")
    if not shim.is_loaded():
        report.skipped = shim.why_not()
        return report
    site = new_site(place / "template", seed)
    points = [(kind, number, how, calls) for kind in ACTS for calls, number, how in _ways()]
    share = max(1, count // len(points)) if count > 0 else count
    totals: dict[tuple[str, Calls], list[str]] = {}
    for index, (kind, number, how, calls) in enumerate(_some(points, count, seed)):
        if (kind, calls) not in totals:
            total = totals[kind, calls] = _calls_of(site, place, kind, calls)
            tell(f"failing drive: {kind}, {len(total)} calls of kind {calls.name}")
        every = EVERY if number in ALIKE and not count else 1
        for at in _places(totals[kind, calls], share, seed + index, every):
            _meet(report, site, place, Fault(kind, at, number, how, calls))
    return report


def _some(points: list[T], count: int, seed: int) -> list[T]:
    """All, or so many of them, in order."""
    if not 0 < count < len(points):
        return points
    chosen = random.Random(seed).sample(range(len(points)), count)
    return [points[index] for index in sorted(chosen)]


def _ways() -> Iterator[tuple[Calls, int, How]]:
    for number in ERRORS:
        for how in (How.ONCE, How.LASTING):
            yield Calls.CHANGES, number, how
    yield Calls.READS, errno.EIO, How.ONCE


def _places(names: list[str], share: int, seed: int, every: int) -> Iterator[int]:
    """All calls that tell something, or every fourth and the like, and one beyond; or `share` of them."""
    total = len(names)
    if share <= 0 or share > total:
        telling = [*range(1, total + 1)] if share else list(_telling(names))
        return iter([*telling[seed % every :: every], total + 1])
    step = total / share
    return iter(sorted({1 + (int(index * step) + seed) % total for index in range(share)}))


def _telling(names: list[str]) -> Iterator[int]:
    """The numbers, from 1, of all but the inside of long rows, and every eighth of that."""
    end = 0
    for name, same in groupby(names):
        begin, end = end + 1, end + len(list(same))
        for at in range(begin, end + 1):
            within = begin + 1 < at < end - 1 and name in ROW
            if not within or (at - begin) % WITHIN == 0:
                yield at


def _calls_of(site: Site, place: Path, kind: str, calls: Calls) -> list[str]:
    """Their names, in order."""
    told = _apart(site, place, Fault(kind, 0, errno.EIO, How.ONCE, calls))
    return list(told["names"])


def _meet(report: Report, site: Site, place: Path, fault: Fault) -> None:
    told = _apart(site, place, fault)
    report.count("runs")
    report.count(f"{errno.errorcode[fault.number]}: {told['outcome']}")
    if told["fault"]:
        report.fail(f"{fault} ({told['where']}): {told['fault']}")


def _apart(template: Site, place: Path, fault: Fault) -> Facts:
    """In a process of its own, over a copy of the place."""
    root = place / "run"
    shutil.copytree(template.root, root)
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        told: Facts = {"outcome": "crashed", "fault": "", "where": ""}
        try:
            site = Site(root, template.ledger.copy(), template.chance)
            _attempt(site, fault, told)
        except BaseException as error:  # told, and nothing of the parent's is unwound here
            told["fault"] = f"{type(error).__name__}: {error}"
        os.write(writing, json.dumps(told).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        data = file.read()
    os.waitpid(process, 0)
    shutil.rmtree(root)
    return json.loads(data) if data else {"outcome": "crashed", "fault": "the process died", "where": ""}


def _attempt(site: Site, fault: Fault, told: Facts) -> None:
    """In the child. Whatever is raised did not hold."""
    drive = Drive(site.root)
    _ = site.vault
    act = ACTS[fault.kind](site)
    intent = next(act)
    drive.arm(fault.at, fault.number, fault.how, fault.calls)
    error: Exception | None = None
    try:
        result = next(act)
    except IntakeError as refused:
        error = refused
    told["where"], told["hits"] = drive.where, drive.hits
    if not fault.at:
        told["names"] = drive.names(drive.disarm())
    elif fault.how is not How.LASTING:
        drive.disarm()
    if error is None:
        told["outcome"] = "done all the same" if drive.hits else "done"
        site.ledger.enter(fault.kind, intent, result)
    else:
        told["outcome"] = type(error).__name__
    pending = Pending(fault.kind, intent) if error else Pending()
    _go_on(site, pending, fault)
    drive.disarm()
    if error and fault.how is How.LASTING and not isinstance(error, NAMES[fault.number]):
        told["fault"] = f"named {type(error).__name__}"
    verify_all(site, pending)


@contextlib.contextmanager
def _closed_before(fault: Fault) -> Iterator[None]:
    """To replace the key every connection is closed. To read again SQLite makes files, which that drive refuses."""
    try:
        yield
    except NAMES[fault.number]:
        if fault.how is not How.LASTING or fault.kind != "replace the data key":
            raise


def _go_on(site: Site, pending: Pending, fault: Fault) -> None:
    """The open vault can still be read; written too once the drive is sound; and closed in any case."""
    if site.opened is None:
        return
    for item, hashes in site.ledger.items.items():
        if fault.calls is Calls.CHANGES and item not in site.ledger.trashed and pending.intent.get("subject") != item:
            for role in hashes:
                with _closed_before(fault):
                    for _ in site.opened.read(ItemId(item), Role(role)):
                        pass
    if fault.how is How.ONCE and not site.opened.read_only:  # as it is when the one fault said so while it was opened
        act = ACTS["write a note"](site)
        site.ledger.enter("write a note", next(act), next(act))
    site.opened.close()
    site.opened = None
