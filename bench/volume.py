"""What the window asks of a large vault, beside the same in one of a hundredth: computing time, the least of several.

`make bench` makes a vault of `VOLUME` documents and as many notes, by default 10 000. `python -m bench.volume FOLDER`
asks the same of a vault that is there, such as `bench.big_vault` makes, and tells the memory held.
"""

import os
import shutil
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TypeAlias

from bench.big_vault import PASSPHRASE, Maker, make
from bench.material import BUILD
from bench.measure import MIB, Comparison, _held
from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.ids import MatterCode
from intake_app.domain.search import HitKind, Within
from intake_app.vault import Vault
from intake_app.workflows.list_matters import list_matters
from intake_app.workflows.look_at_matter import glance_at_matter
from intake_app.workflows.read_pages import events_page, items_page, notes_page, place_of_item
from intake_app.workflows.search import search, within

TIMES = 3  # of which the quickest counts
LIMIT = 30  # hits, as the window shows at once
Question: TypeAlias = Callable[[], object]


def run() -> list[Comparison]:
    size = int(os.environ.get("VOLUME", "10000"))
    with _opened(_made(size)) as large, _opened(_made(size // 100)) as small:
        theirs = _questions(small)
        found = []
        for name, ask in _questions(large).items():
            mine, other = _least(ask), _least(theirs[name])
            peer = f"{size // 100} things beside {size}"
            found.append(Comparison(name, mine, other, peer, mine / other, "ms"))
    return found


def main(folder: Path) -> None:
    """Print a line for each."""
    with _opened(folder) as vault:
        for name, ask in _questions(vault).items():
            took, held = _least(ask), _held(int(Path("/proc/self").resolve().name)) / MIB
            print(f"{name:44} {took:8.1f} ms {held:8.0f} MiB")


def _made(size: int) -> Path:
    folder = BUILD / f"volume-{size}.intake"
    if not folder.exists():
        partial_folder = BUILD / "volume-partial.intake"
        shutil.rmtree(partial_folder, ignore_errors=True)
        make(partial_folder, size, size, max(2, size // 50))
        partial_folder.rename(folder)
    return folder


def _opened(folder: Path) -> Vault:
    return Vault.open(folder, PASSPHRASE, actor="bench")


def _questions(vault: Vault) -> dict[str, Question]:
    """By what is asked for."""
    rulebook()
    is_federal_holiday(date.today())
    with vault.reading() as view:
        matters = view.matters.list()
        large, small = (most(matters, key=lambda matter: matter.items) for most in (max, min))
        item = view.documents.page(large.code, large.items // 2, 1)[0].id
    middle, half = large.items // 200, large.notes // 200
    asked: dict[str, Question] = {
        "list of matters": partial(list_matters, vault, today=date.today(), zone="UTC"),
        "the largest matter at a glance": partial(glance_at_matter, vault, large.code),
        "a page in the middle of its items": partial(items_page, vault, large.code, middle),
        "where an item stands": partial(place_of_item, vault, item),
        "a page in the middle of its notes": partial(notes_page, vault, large.code, half),
        "a page of the whole record": partial(events_page, vault, None, 10),
    }
    for words in _queries():
        asked[f"search {words}"] = partial(search, vault, words, limit=LIMIT)
    for words in _queries()[:5:4]:
        for name, narrow in _narrowings(large.code, small.code).items():
            asked[f"search {words} {name}"] = partial(search, vault, words, narrow, limit=LIMIT)
    return asked


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


def _least(ask: Question) -> float:
    """Milliseconds."""
    return min(_taken(ask) for _ in range(TIMES)) * 1000


def _taken(ask: Question) -> float:
    began = time.thread_time()
    ask()
    return time.thread_time() - began


if __name__ == "__main__":
    main(Path(sys.argv[1]))
