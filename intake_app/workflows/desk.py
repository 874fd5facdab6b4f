"""Where outcomes of cleaning become items of a matter, one at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from intake_app.cleaning import Cleaned, Cleaner, sniff
from intake_app.cleaning.cleaner import DEFAULT
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import EVIDENCE, WORDED, Item, Provenance, Role, Status
from intake_app.domain.matter import Originals
from intake_app.domain.names import display_name, title_of
from intake_app.domain.progress import Clock
from intake_app.errors import FileRefused, Refusal
from intake_app.vault import Vault, utc_now
from intake_app.workflows.ahead import Check
from intake_app.workflows.clean_file import Outcome, clean_file, read_file, ready_to_store
from intake_app.workflows.destination import Destination
from intake_app.workflows.known_files import KnownFiles
from intake_app.workflows.sources import InMemory, Opened, Source
from intake_app.workflows.taken_in import FileState, TakenIn, can_be_kept


@dataclass(frozen=True, slots=True)
class Manner:
    """How files are taken in, the same for all that come together.

    Without `originals` the matter's own rule holds. What is refused is left out, unless `keep_refused` has it stored as
    received.
    """

    originals: Originals | None = None
    choices: CleaningChoices = DEFAULT
    keep_refused: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """Stores what goes into one matter; `check` is called often and raises Cancelled once it should stop."""

    vault: Vault
    cleaner: Cleaner
    matter: Destination
    actor: str
    manner: Manner
    clock: Clock = utc_now
    check: Check = lambda: None
    known: KnownFiles = field(default_factory=KnownFiles)

    def prepare(self, source: Source, stop: Check) -> Outcome:
        """Read and clean a file; in any thread."""
        choices = self.manner.choices
        outcome = clean_file(self.cleaner, source, choices, stop)
        return ready_to_store(self.cleaner, outcome, choices, stop) if self._is_stored(outcome) else outcome

    def prepare_as_received(self, source: Source, refusal: FileRefused | None, stop: Check) -> Outcome:
        """Read a file that is not to be cleaned, as it was refused before."""
        outcome = read_file(source, WORDED, stop)
        if outcome.refusal:
            return outcome
        return ready_to_store(self.cleaner, replace(outcome, refusal=refusal), self.manner.choices, stop)

    def settle(self, file: TakenIn, source: Source, outcome: Outcome) -> TakenIn:
        """Store the file or enter its refusal in the record."""
        try:
            if outcome.refusal and not self._is_stored(outcome):
                raise outcome.refusal
            item = self._store(source, outcome)
        except FileRefused as refusal:
            self.matter.refuse({"name": display_name(source.path.name), "reason": str(refusal.reason)})
            return replace(file, state=FileState.REFUSED, kind=outcome.kind, item=None, refusal=refusal)
        same = self.known.before(self.vault, item)
        return replace(file, state=FileState.STORED, kind=item.kind, item=item, refusal=None, same_as=same)

    def _is_stored(self, outcome: Outcome) -> bool:
        refusal = outcome.refusal
        return refusal is None or (self.manner.keep_refused and can_be_kept(outcome.kind, refusal.reason))

    def _store(self, source: Source, outcome: Outcome) -> Item:
        if outcome.cleaned:
            return self._store_clean(source, outcome, outcome.cleaned)
        if outcome.received:
            return self._store_as_received(source, outcome, InMemory(outcome.received))
        with source.open(self.check) as opened:  # streamed, whatever its size
            if sniff(opened.head) is not outcome.kind:
                raise FileRefused(Refusal.CHANGED_WHILE_READ)
            return self._store_as_received(source, outcome, opened)

    def _store_clean(self, source: Source, outcome: Outcome, cleaned: Cleaned) -> Item:
        """The clean copy, and what was received if the matter keeps originals or it proves where it came from."""
        with self.vault.receive(self.matter.code(), actor=self.actor) as incoming:
            incoming.put(Role.CLEAN, self._watched(InMemory(cleaned.data).chunks()))
            if self._keeps_originals() or cleaned.report.kind in EVIDENCE:
                incoming.put(Role.ORIGINAL, self._watched(InMemory(outcome.received).chunks()))
            return incoming.finish(
                title=title_of(source.path.name),
                kind=cleaned.report.kind,
                status=Status.CLEAN,
                provenance=self._provenance(source, len(outcome.received), outcome.sha256),
                report=cleaned.report,
                text=outcome.text,
            )

    def _store_as_received(self, source: Source, outcome: Outcome, opened: Opened) -> Item:
        with self.vault.receive(self.matter.code(), actor=self.actor) as incoming:
            incoming.put(Role.ORIGINAL, self._watched(opened.chunks()))
            return incoming.finish(
                title=title_of(source.path.name),
                kind=outcome.kind,
                status=Status.AS_RECEIVED,
                provenance=self._provenance(source, opened.size, opened.sha256),
                refusal=outcome.refusal.reason if outcome.refusal else None,
                text=outcome.text,
            )

    def _keeps_originals(self) -> bool:
        if self.manner.originals:
            return self.manner.originals is Originals.KEEP
        with self.vault.reading() as view:
            return view.matters.get(self.matter.code()).originals is Originals.KEEP

    def _provenance(self, source: Source, size: int, sha256: str) -> Provenance:
        return Provenance(display_name(source.path.name), self.clock(), size, sha256, source.part_of)

    def _watched(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self.check()
            yield chunk
