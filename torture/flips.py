"""Single bits that flip in the key file, its copy, and the database, its free pages too."""

import random
from collections.abc import Callable
from pathlib import Path

from intake_app.vault.keyfile import COPY_FILE, KEY_FILE
from torture.acts import ACTS, Site, new_site
from torture.damage import files_of, meet
from torture.report import Report

FREE = 12  # pages
SHARES = {(KEY_FILE,): 15, (COPY_FILE,): 10, (KEY_FILE, COPY_FILE): 15, ("vault.db",): 60}  # percent


def run(place: Path, count: int, seed: int, tell: Callable[[str], None]) -> Report:
    """`count` flips, each in a vault that was whole before."""
    report, chance = Report("flipped bits"), random.Random(seed)
    site = worn_site(place / "flips", seed)
    whole = files_of(site.folder)
    for number in range(count):
        (names,) = chance.choices(list(SHARES), list(SHARES.values()))
        damaged = dict(whole)
        for name in names:
            damaged[name] = flipped(whole[name], chance.randrange(8 * len(whole[name])))
        report.count("flips")
        try:
            report.count(f"{' and '.join(names)}: {meet(site, damaged)}")
        except Exception as error:  # whatever it is, it is what we look for
            report.fail(f"flip {number} in {' and '.join(names)}: {type(error).__name__}: {error}")
        if number % 1000 == 999:
            tell(f"flipped bits: {number + 1} of {count}")
    return report


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def worn_site(root: Path, seed: int) -> Site:
    """A vault in which something was purged, so that it has free pages. It is closed."""
    site = new_site(root, seed)
    while True:
        for kind in ("take in", "put away"):
            act = ACTS[kind](site)
            site.ledger.enter(kind, next(act), next(act))
        for _ in list(site.ledger.trashed):
            act = ACTS["purge"](site)
            site.ledger.enter("purge", next(act), next(act))
        with site.vault.apart() as lane, lane.outside() as db:
            if db.execute("PRAGMA freelist_count").fetchone()[0] > FREE:
                break
    site.vault.close()
    site.opened = None
    return site
