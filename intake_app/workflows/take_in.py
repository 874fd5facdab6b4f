"""Taking files into a matter: read, cleaned and stored, one whole item after the other."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from intake_app.cleaning import Cleaner, sniff
from intake_app.domain.document import PICTURES, Item
from intake_app.domain.ids import MatterCode
from intake_app.domain.names import display_name
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.errors import FileRefused, Refusal
from intake_app.vault import Vault, utc_now
from intake_app.workflows.ahead import Check, ahead
from intake_app.workflows.clean_file import Outcome
from intake_app.workflows.desk import Desk, Manner
from intake_app.workflows.destination import Destination
from intake_app.workflows.find_files import Found, find_files
from intake_app.workflows.sources import OnDrive, Pasted, Source, inside
from intake_app.workflows.taken_in import FileState, TakeInResult, TakenIn

__all__ = [
    "FileState",
    "Manner",
    "TakeInResult",
    "TakenIn",
    "take_in",
    "take_in_again",
    "take_in_parts",
    "take_in_picture",
]

USUAL = Manner()
Tell = Callable[[TakenIn], None]
"""Hears, in the thread that called, when a file waits, is worked on, and is stored or refused."""


def take_in(
    vault: Vault,
    cleaner: Cleaner,
    matter: MatterCode | Callable[[], MatterCode],
    paths: Sequence[Path],
    *,
    actor: str,
    manner: Manner = USUAL,
    clock: Clock = utc_now,
    progress: Progress = silent,
    on_file: Tell = lambda _file: None,
) -> TakeInResult:
    """Take in every file of `paths`, folders whole. NotFound before anything is read.

    `matter` can be what opens one: it is called with the first file that is stored, and not at all when none is. A file
    that can't go in is refused by itself, with a line in the custody record; the others go in. `Cancelled` (raised by
    `progress`) and errors of the vault leave what was stored before: whole items only.
    """
    destination = Destination(vault, actor, matter) if callable(matter) else _there(vault, matter, actor)
    sources = [OnDrive(found) for found in find_files(paths)]
    try:
        return _take_in(Desk(vault, cleaner, destination, actor, manner, clock), sources, progress, on_file)
    finally:
        destination.settle()


def take_in_parts(
    vault: Vault,
    cleaner: Cleaner,
    container: Item,
    parts: Sequence[tuple[int, str]],
    *,
    actor: str,
    manner: Manner = USUAL,
    clock: Clock = utc_now,
    progress: Progress = silent,
    on_file: Tell = lambda _file: None,
) -> TakeInResult:
    """The same for files inside a message or an archive, by their places in it (from 1) and their names."""
    there = _there(vault, container.matter, actor)
    sources = inside(vault, cleaner, container, parts)
    return _take_in(Desk(vault, cleaner, there, actor, manner, clock), sources, progress, on_file)


def take_in_picture(
    vault: Vault,
    cleaner: Cleaner,
    matter: MatterCode,
    name: str,
    data: bytes,
    *,
    actor: str,
    manner: Manner = USUAL,
    clock: Clock = utc_now,
    check: Check = lambda: None,
) -> Item:
    """Take in a picture that was pasted and never was a file. FileRefused when it can't be cleaned."""
    there = _there(vault, matter, actor)
    source, desk = Pasted(Path(name), data), Desk(vault, cleaner, there, actor, manner, clock, check)
    is_picture = sniff(data) in PICTURES
    outcome = desk.prepare(source, check) if is_picture else Outcome(refusal=FileRefused(Refusal.UNKNOWN_KIND))
    file = desk.settle(TakenIn(0, source.path), source, outcome)
    if file.item is None:
        raise file.refusal or FileRefused(Refusal.CRASHED)
    return file.item


def take_in_again(
    vault: Vault,
    cleaner: Cleaner,
    matter: MatterCode,
    file: TakenIn,
    *,
    actor: str,
    manner: Manner = USUAL,
    clock: Clock = utc_now,
    as_received: bool = False,
    check: Check = lambda: None,
) -> TakenIn:
    """One more try with a file that was refused: in another manner, or `as_received`, without cleaning it."""
    there = _there(vault, matter, actor)
    desk = Desk(vault, cleaner, there, actor, replace(manner, keep_refused=as_received), clock, check)
    source = _source(vault, cleaner, file)
    if as_received:
        return desk.settle(file, source, desk.prepare_as_received(source, file.refusal, check))
    return desk.settle(file, source, desk.prepare(source, check))


def _there(vault: Vault, matter: MatterCode, actor: str) -> Destination:
    """Raises NotFound."""
    with vault.reading() as view:
        return Destination.there(vault, actor, view.matters.get(matter).code)


def _source(vault: Vault, cleaner: Cleaner, file: TakenIn) -> Source:
    if file.part_of is None:
        return OnDrive(Found(file.source))
    with vault.reading() as view:
        container = view.documents.get(file.part_of.item)
    (source,) = inside(vault, cleaner, container, [(file.part_of.number, str(file.source))])
    return source


def _take_in(desk: Desk, sources: Sequence[Source], progress: Progress, on_file: Tell) -> TakeInResult:
    files = [TakenIn(number, source.path, part_of=source.part_of) for number, source in enumerate(sources)]
    done: list[TakenIn] = []

    def check() -> None:
        name = files[len(done)].source.name if len(done) < len(files) else ""
        progress(Step("take_in", len(done), len(files), display_name(name)))

    def started() -> Iterator[Source]:
        for file, source in zip(files, sources, strict=True):
            on_file(replace(file, state=FileState.WORKING))
            yield source

    for file in files:
        on_file(file)
    desk = replace(desk, check=check)
    with closing(ahead(desk.prepare, started(), check=check, size=lambda outcome: outcome.size)) as outcomes:
        for file, source, outcome in zip(files, sources, outcomes, strict=True):
            ended = desk.settle(file, source, outcome)
            done.append(ended)
            on_file(ended)
    return TakeInResult(tuple(done))
