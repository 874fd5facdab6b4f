"""`python -m bench.volume FOLDER`: what the window asks of a large vault, how long each takes, and the memory held.

The vault is one that `bench.big_vault` made. Times are those of computing, so that work beside counts less.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bench.big_vault import PASSPHRASE, Maker
from bench.measure import MIB, _held
from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.search import HitKind
from intake_app.vault import Vault
from intake_app.workflows.list_matters import list_matters
from intake_app.workflows.look_at_matter import glance_at_matter
from intake_app.workflows.read_pages import events_page, items_page, notes_page, place_of_item
from intake_app.workflows.search import search, within


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
        for words in _queries():
            _timed(f"search {words}", lambda words=words: search(vault, words, limit=30))  # type: ignore[misc]
        common = Maker().words[0]
        for name, narrow in (
            ("in its matter", within(matter=code)),
            ("in notes", within(kinds=frozenset({HitKind.NOTE}))),
            ("with a tag", within(tag="urgent")),
        ):
            _timed(f"search {common} {name}", lambda narrow=narrow: search(vault, common, narrow, limit=30))  # type: ignore[misc]


def _queries() -> list[str]:
    """Common, rare, both, the beginnings of words, a phrase."""
    words = Maker().words
    common, rare = words[0], words[4000]
    return [common, rare, f"{common} {rare}", common[:2], common[:4], rare[:4], f'"{common} {words[1]}"']


def _timed(name: str, work: Callable[[], object]) -> None:
    began = time.thread_time()
    work()
    took = (time.thread_time() - began) * 1000
    held = _held(int(Path("/proc/self").resolve().name)) / MIB
    print(f"{name:44} {took:8.1f} ms {held:8.0f} MiB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
