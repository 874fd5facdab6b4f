"""kill -9 in the middle of every act, at a random moment or at a chosen call to the system."""

import json
import os
import random
import select
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from torture.acts import ACTS, Site, can_be_done, new_site
from torture.beside import verify_all
from torture.ledger import Facts, Lost, Pending
from torture.report import Report
from torture.shim import Drive, How, is_loaded

WARM = ("take in", "write a note", "word a note anew", "put away", "take back", "change the passphrase")
PATIENCE = 60.0  # seconds
FIRST_GUESS = 0.05  # seconds that an act takes


@dataclass
class Aim:
    """How long each act takes, and how many calls that change something it makes, as far as was seen."""

    seconds: dict[str, float] = field(default_factory=dict)
    calls: dict[str, int] = field(default_factory=dict)


def run(place: Path, count: int, seed: int, tell: Callable[[str], None]) -> Report:
    """`count` runs over one vault that lives through them all."""
    report, aim = Report("kill -9"), Aim()
    site, kinds = new_site(place / "0", seed), list(ACTS)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        if not can_be_done(kind, site.ledger):
            kind = "take in"
        child = _Child(site, kind, aim, by_call=is_loaded() and number // len(kinds) % 2 == 1)
        report.count("runs")
        report.count(f"in the middle of: {child.pending.kind}" if child.pending.kind else "between two acts")
        report.count("acts acknowledged", by=child.acknowledged)
        try:
            if child.errors:
                raise Lost(f"an act failed: {child.errors}")
            verify_all(site, child.pending)
        except Exception as error:  # whatever it is, it is what we look for
            report.fail(f"run {number}, {kind} {child.pending.kind}: {type(error).__name__}: {error}")
            site = new_site(place / str(number + 1), seed + number)
        if number % 50 == 49:
            tell(f"kill -9: {number + 1} of {count}")
    return report


class _Child:
    """A process that works on the vault and is killed. `pending` is what it had begun and not acknowledged."""

    def __init__(self, site: Site, kind: str, aim: Aim, *, by_call: bool) -> None:
        self._site, self._kind, self._aim = site, kind, aim
        self.pending, self.acknowledged, self._aimed_at = Pending(), 0, False
        self.errors: list[str] = []
        reading, writing = os.pipe()
        seed, process = site.chance.randrange(1 << 30), os.fork()
        if process == 0:
            os.close(reading)
            try:
                _work(site, kind, random.Random(seed), writing, aim.calls.get(kind, 0) if by_call else None)
            except BaseException as error:  # told, and nothing of the parent's is unwound here
                os.write(writing, json.dumps({"tell": "error", "error": repr(error)}).encode() + b"\n")
            finally:
                os._exit(0)
        os.close(writing)
        for line in self._lines(reading, process, by_call=by_call):
            self._hear(json.loads(line))
        os.close(reading)
        os.waitpid(process, 0)

    def _lines(self, told: int, process: int, *, by_call: bool) -> Iterator[bytes]:
        """What it tells until the end of it; it is killed when its time is up."""
        rest, until, killed = b"", time.monotonic() + PATIENCE, False
        while True:
            ready = killed or select.select([told], [], [], max(0, until - time.monotonic()))[0]
            if not ready:
                os.kill(process, signal.SIGKILL)
                killed = True
                continue
            piece = os.read(told, 1 << 16)
            if not piece:
                return
            *lines, rest = (rest + piece).split(b"\n")
            yield from lines
            if self._aimed_at and not by_call and not killed and until > time.monotonic() + PATIENCE / 2:
                usual = self._aim.seconds.get(self._kind, FIRST_GUESS)
                until = time.monotonic() + self._site.chance.uniform(0, 1.2 * usual)

    def _hear(self, message: Facts) -> None:
        match message["tell"]:
            case "aim":
                self._aimed_at = True
            case "begin":
                self.pending = Pending(message["kind"], message["intent"])
            case "done":
                self._site.ledger.enter(self.pending.kind, self.pending.intent, message["result"])
                self.pending = Pending()
                self.acknowledged += 1
            case "error":
                self.errors.append(message["error"])
            case "took":
                self._aim.seconds[self._kind] = message["seconds"]
                self._aim.calls[self._kind] = message["calls"]


def _work(site: Site, kind: str, chance: random.Random, told: int, calls: int | None) -> None:
    """In the child: a few acts, then the one that is aimed at, then others until the end."""
    site.chance = chance
    drive = Drive(site.root) if is_loaded() else None

    def tell(what: str, **facts: object) -> None:
        os.write(told, json.dumps({"tell": what, **facts}).encode() + b"\n")

    def do(one: str) -> None:
        if can_be_done(one, site.ledger):
            act = ACTS[one](site)
            intent = next(act)
            tell("begin", kind=one, intent=intent)
            result = next(act)
            tell("done", result=result)
            site.ledger.enter(one, intent, result)

    for _ in range(chance.randrange(3)):
        do(chance.choice(WARM))
    if drive:
        at = chance.randrange(1, calls + 1) if calls else 0
        drive.arm(at, 0, chance.choice([How.KILL_BEFORE, How.KILL_AMID]))
    tell("aim")
    began = time.monotonic()
    do(kind)
    tell("took", seconds=time.monotonic() - began, calls=drive.disarm() if drive else 0)
    while calls is None:
        do(chance.choice(WARM))
