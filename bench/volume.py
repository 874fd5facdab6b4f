"""`python -m bench.volume FOLDER`: what the window asks of a large vault, how long each takes, and the memory held.

The vault is one that `bench.big_vault` made. Times are those of computing, so that work beside counts less.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from bench.big_vault import PASSPHRASE, Maker
from bench.measure import MIB, _held
from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.ids import MatterCode
from intake_app.domain.search import HitKind, Within
from intake_app.vault import Vault
from intake_app.workflows.list_matters import list_matters
from intake_app.workflows.look_at_matter import glance_at_matter
from intake_app.workflows.read_pages import events_page, items_page, notes_page, place_of_item
from intake_app.workflows.search import search, within

TIMES = 3  # of which the quickest counts


def main(folder: Path) -> None:
    """Print a line for each."""
    rulebook()
    is_federal_holiday(date.today())
    vault = Vault.open(folder, PASSPHRASE, actor="bench")
    with vault:
        _timed("list of matters", lambda: list_matters(vault, today=date.today(), zone="UTC"))
        with vault.reading() as view:
            large = max(view.matters.list(), key=lambda matter: matter.items)
        page, code = large.items // 200, large.code
        print(f"the largest matter: {large.items} items, {large.notes} notes")
        _timed("it at a glance", lambda: glance_at_matter(vault, code))
        _timed("a page in the middle of its items", lambda: items_page(vault, code, page))
        item = items_page(vault, code, page)[0].id
        _timed("where an item stands", lambda: place_of_item(vault, item))
        _timed("a page in the middle of its notes", lambda: notes_page(vault, code, large.notes // 200))
        _timed("a page of the whole record", lambda: events_page(vault, None, 1000))
        with vault.reading() as view:
            small = min(view.matters.list(), key=lambda matter: matter.items).code
        for words in _queries():
            _timed(f"search {words}", partial(search, vault, words, limit=30))
        for words in _queries()[:5:4]:
            for name, narrow in _narrowings(code, small).items():
                _timed(f"search {words} {name}", partial(search, vault, words, narrow, limit=30))


def _narrowings(large: MatterCode, small: MatterCode) -> dict[str, Within]:
    """Each thing a search can keep to."""
    kinds = {f"in {kind} only": within(kinds=frozenset({kind})) for kind in HitKind}
    return kinds | {
        "in the largest matter": within(matter=large),
        "in a small matter": within(matter=small),
        "with a tag": within(tag="urgent"),
        "of today": within(since=date.today()),
        "of the last year": within(since=date.today() - timedelta(days=365)),
        "before today": within(until=date.today() - timedelta(days=1)),
        "of the last year, with a tag": within(since=date.today() - timedelta(days=365), tag="urgent"),
    }


def _queries() -> list[str]:
    """Common, rare, both, the beginnings of words, a phrase."""
    words = Maker().words
    common, rare = words[0], words[4000]
    typed = [common, rare, f"{common} {rare}", common[:2], common[:4], rare[:4]]
    typed += [
        f"{rare} {common[:4]}",
        f'"{common} {words[1]}"',
        f'"{common} {words[1][:1]}',
        f'"{common} {words[1][:4]}',
    ]
    return typed


def _timed(name: str, work: Callable[[], object]) -> None:
    took = min(_taken(work) for _ in range(TIMES)) * 1000
    held = _held(int(Path("/proc/self").resolve().name)) / MIB
    print(f"{name:44} {took:8.1f} ms {held:8.0f} MiB")


def _taken(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return time.thread_time() - began


if __name__ == "__main__":
    main(Path(sys.argv[1]))
