"""Files cut short, pages that changed places or came back from an earlier day, and a log that is gone or damaged."""

import contextlib
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from intake_app.vault.header import PAGE_SIZE, Header
from intake_app.vault.keyfile import COPY_FILE, KEY_FILE
from intake_app.vault.slot import Malformed
from torture.acts import ACTS, Site
from torture.damage import Files, files_of, lay_out, meet
from torture.flips import flipped, worn_site
from torture.report import Report

DATABASE, LOG = "vault.db", "vault.db-wal"
EVERY = 29  # bytes between those places of a key file at which it is cut for a whole opening
Case = tuple[str, dict[str, bytes]]


def run(place: Path, count: int, seed: int, tell: Callable[[str], None]) -> Report:
    """`count` cases, evenly of every sort; 0 for all there are."""
    report, chance = Report("cut, swapped and old"), random.Random(seed)
    site = worn_site(place / "cuts", seed)
    earlier = files_of(site.folder)
    _live_on(site, "take in", "write a note", "word a note anew", "put away")
    whole = files_of(site.folder)
    sorts: tuple[Callable[[], Iterator[Case]], ...] = (
        lambda: _truncations(whole, chance),
        lambda: _swaps(whole),
        lambda: _old_pages(earlier, whole),
        lambda: _left_out(earlier, whole),
        lambda: _logs(site, whole, chance),  # last, for the vault lives on there
    )
    _cut_key_file(whole[KEY_FILE], report)
    for cases in (list(sort()) for sort in sorts):
        for sort, files in chance.sample(cases, min(len(cases), -(-count // len(sorts)))) if count else cases:
            report.count("cases")
            try:
                report.count(f"{sort}: {meet(site, files)}")
            except Exception as error:  # whatever it is, it is what we look for
                report.fail(f"{sort}: {type(error).__name__}: {error}")
        tell(f"cut, swapped and old: {cases[0][0]}")
    return report


def _live_on(site: Site, *kinds: str) -> None:
    for kind in kinds:
        act = ACTS[kind](site)
        site.ledger.enter(kind, next(act), next(act))
    site.vault.close()
    site.opened = None


def _cut_key_file(data: bytes, report: Report) -> None:
    """At every byte, where it is parsed: both files, and every opening, come by there."""
    for end in range(len(data)):
        report.count("lengths of a key file")
        with contextlib.suppress(Malformed):
            Header.parse(data[:end])
            report.fail(f"a key file cut short at {end} passes for whole")


def _truncations(whole: Files, chance: random.Random) -> Iterator[Case]:
    """At the end of every page, somewhere in it, and the key files here and there."""
    for at in range(0, len(whole[DATABASE]), PAGE_SIZE):
        for end in (at, at + chance.randrange(1, PAGE_SIZE)):
            yield "database cut short", {**whole, DATABASE: whole[DATABASE][:end]}
    for name in (KEY_FILE, COPY_FILE):
        for end in range(chance.randrange(EVERY), len(whole[name]), EVERY):
            yield f"{name} cut short", {**whole, name: whole[name][:end]}


def _swaps(whole: Files) -> Iterator[Case]:
    """Every page with the next, and with one further away."""
    pages = _pages(whole[DATABASE])
    for first in range(len(pages)):
        for second in (first + 1, (first + len(pages) // 2)):
            changed = list(pages)
            if second < len(pages):
                changed[first], changed[second] = changed[second], changed[first]
                yield "pages swapped", {**whole, DATABASE: b"".join(changed)}


def _old_pages(earlier: Files, whole: Files) -> Iterator[Case]:
    """Every page as it was a while ago: its own checksum is right."""
    old, new = _pages(earlier[DATABASE]), _pages(whole[DATABASE])
    for number, page in enumerate(old):
        if page != new[number]:
            yield f"old page {number + 1}", {**whole, DATABASE: b"".join([*new[:number], page, *new[number + 1 :]])}


def _left_out(earlier: Files, whole: Files) -> Iterator[Case]:
    """Whole files of an earlier day, or none."""
    yield "old database", {**whole, DATABASE: earlier[DATABASE]}
    yield "no database", {name: data for name, data in whole.items() if name != DATABASE}
    yield "empty database", {**whole, DATABASE: b""}
    yield "no key files", {name: data for name, data in whole.items() if name not in {KEY_FILE, COPY_FILE}}
    yield "no vault.key", {name: data for name, data in whole.items() if name != KEY_FILE}
    yield "no vault.key.bak", {name: data for name, data in whole.items() if name != COPY_FILE}


def _logs(site: Site, whole: Files, chance: random.Random) -> Iterator[Case]:
    """After a crash, when the last commits stand in the log alone: without it, cut, and with flipped bits."""
    lay_out(site.folder, whole)
    for kind in ("write a note", "word a note anew", "take in", "write a note"):
        act = ACTS[kind](site)
        site.ledger.enter(kind, next(act), next(act))
    twin = site.folder.with_name("crashed")
    shutil.copytree(site.folder, twin)
    site.vault.close()
    site.opened = None
    crashed = files_of(twin) | {"vault.lock": (twin / "vault.lock").read_bytes()}
    log = crashed[LOG]
    yield "log gone", {name: data for name, data in crashed.items() if name != LOG}
    yield "log emptied", {**crashed, LOG: b""}
    for end in range(24, len(log), max(1, len(log) // 40)):
        yield "log cut short", {**crashed, LOG: log[:end]}
    for _ in range(120):
        yield "bit of the log", {**crashed, LOG: flipped(log, chance.randrange(8 * len(log)))}


def _pages(data: bytes) -> list[bytes]:
    return [data[at : at + PAGE_SIZE] for at in range(0, len(data), PAGE_SIZE)]
