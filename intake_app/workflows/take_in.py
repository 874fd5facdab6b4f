"""Taking files into a matter: read, cleaned and stored, one whole item after the other."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from intake_app.cleaning import Cleaned, Cleaner, sniff
from intake_app.domain.custody import Action
from intake_app.domain.document import CLEANABLE, Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Originals
from intake_app.domain.names import display_name, title_of
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.errors import FileRefused, Refusal
from intake_app.vault import Vault, utc_now
from intake_app.workflows.ahead import Check, ahead
from intake_app.workflows.clean_file import Outcome, clean_file
from intake_app.workflows.find_files import Found, find_files
from intake_app.workflows.read_file import CHUNK, open_file


class FileState(StrEnum):
    """Where a file stands on its way in."""

    WAITING = "waiting"
    WORKING = "working"  # being read, cleaned or stored
    STORED = "stored"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """One file of a take-in. `number` counts from 0 in the order of storing."""

    number: int
    source: Path
    state: FileState = FileState.WAITING
    kind: Kind = Kind.UNKNOWN
    item: Item | None = None
    refusal: FileRefused | None = None


@dataclass(frozen=True, slots=True)
class TakeInResult:
    """What became of every file, in the order they were stored."""

    files: tuple[TakenIn, ...]

    @property
    def items(self) -> list[Item]:
        """What was stored."""
        return [file.item for file in self.files if file.item]

    @property
    def refused(self) -> list[TakenIn]:
        """What was not, each with its refusal."""
        return [file for file in self.files if file.refusal]


def take_in(
    vault: Vault,
    cleaner: Cleaner,
    matter: MatterCode,
    paths: Sequence[Path],
    *,
    actor: str,
    originals: Originals | None = None,
    clock: Clock = utc_now,
    progress: Progress = silent,
    on_file: Callable[[TakenIn], None] = lambda _file: None,
) -> TakeInResult:
    """Take in every file of `paths`, folders whole. Without `originals` the matter's own rule holds.

    A file that can't go in is refused by itself, with a line in the custody record; the others go in. `on_file` hears,
    in the thread that called, when a file waits, is worked on, and is stored or refused. `Cancelled` (raised by
    `progress`) and errors of the vault leave what was stored before: whole items only.
    """
    found = list(find_files(paths))
    files = [TakenIn(number, entry.path) for number, entry in enumerate(found)]
    done: list[TakenIn] = []

    def check() -> None:
        name = files[len(done)].source.name if len(done) < len(files) else ""
        progress(Step("take_in", len(done), len(files), display_name(name)))

    def started() -> Iterator[Found]:
        for file, entry in zip(files, found, strict=True):
            on_file(replace(file, state=FileState.WORKING))
            yield entry

    for file in files:
        on_file(file)
    desk = _Desk(vault, matter, actor, originals or _rule_of(vault, matter), clock, check)
    with closing(ahead(lambda entry, stop: clean_file(cleaner, entry, stop), started(), check=check)) as outcomes:
        for file, outcome in zip(files, outcomes, strict=True):
            ended = desk.settle(file, outcome)
            done.append(ended)
            on_file(ended)
    return TakeInResult(tuple(done))


def take_in_picture(
    vault: Vault,
    cleaner: Cleaner,
    matter: MatterCode,
    name: str,
    data: bytes,
    *,
    actor: str,
    originals: Originals | None = None,
    clock: Clock = utc_now,
    check: Check = lambda: None,
) -> Item:
    """Take in a picture that was pasted and never was a file. FileRefused when it can't be cleaned."""
    desk = _Desk(vault, matter, actor, originals or _rule_of(vault, matter), clock, check)
    try:
        if sniff(data) not in CLEANABLE:
            raise FileRefused(Refusal.UNKNOWN_KIND)
        cleaned = cleaner.clean(data, check=check)
    except FileRefused as refusal:
        desk.record(name, refusal)
        raise
    return desk.store_clean(name, data, hashlib.sha256(data).hexdigest(), cleaned)


def _rule_of(vault: Vault, matter: MatterCode) -> Originals:
    with vault.reading() as view:
        return view.matters.get(matter).originals


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where outcomes become items, one at a time."""

    vault: Vault
    matter: MatterCode
    actor: str
    originals: Originals
    clock: Clock
    check: Check

    def settle(self, file: TakenIn, outcome: Outcome) -> TakenIn:
        """Store the file or enter its refusal in the record."""
        name = file.source.name
        try:
            if outcome.refusal:
                raise outcome.refusal
            if outcome.cleaned:
                item = self.store_clean(name, outcome.received, outcome.sha256, outcome.cleaned)
            else:
                item = self.store_as_received(file.source)
        except FileRefused as refusal:
            self.record(name, refusal)
            return replace(file, state=FileState.REFUSED, kind=outcome.kind, refusal=refusal)
        return replace(file, state=FileState.STORED, kind=item.kind, item=item)

    def store_clean(self, name: str, received: bytes, sha256: str, cleaned: Cleaned) -> Item:
        """Store the clean copy, and what was received if the matter keeps originals."""
        with self.vault.receive(self.matter, actor=self.actor) as incoming:
            incoming.put(Role.CLEAN, self._pieces(cleaned.data))
            if self.originals is Originals.KEEP:
                incoming.put(Role.ORIGINAL, self._pieces(received))
            return incoming.finish(
                title=title_of(name),
                kind=cleaned.report.kind,
                status=Status.CLEAN,
                provenance=Provenance(display_name(name), self.clock(), len(received), sha256),
                report=cleaned.report,
            )

    def store_as_received(self, path: Path) -> Item:
        """Stream a file that can't be cleaned into the vault, whatever its size."""
        with open_file(path) as opened, self.vault.receive(self.matter, actor=self.actor) as incoming:
            kind = sniff(opened.head)
            if kind in CLEANABLE:  # it was something else when it was looked at first
                raise FileRefused(Refusal.CHANGED_WHILE_READ)
            incoming.put(Role.ORIGINAL, self._watched(opened.chunks()))
            return incoming.finish(
                title=title_of(path.name),
                kind=kind,
                status=Status.AS_RECEIVED,
                provenance=Provenance(display_name(path.name), self.clock(), opened.size, opened.sha256),
                report=None,
            )

    def record(self, name: str, refusal: FileRefused) -> None:
        """Leave a trace of what did not go in."""
        facts = {"name": display_name(name), "reason": str(refusal.reason)}
        with self.vault.change(actor=self.actor) as change:
            change.custody.add(Action.REFUSED, matter=self.matter, facts=facts)

    def _pieces(self, data: bytes) -> Iterator[bytes]:
        return self._watched(data[start : start + CHUNK] for start in range(0, len(data), CHUNK))

    def _watched(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self.check()
            yield chunk
