"""One file from where it lies to a clean copy in memory."""

import hashlib
from dataclasses import dataclass, replace

from intake_app.cleaning import MAX_CLEANABLE, Cleaned, Cleaner, sniff
from intake_app.domain.cleaning import CleaningChoices, PdfWay, Reading
from intake_app.domain.document import CLEANABLE, EVIDENCE, PICTURES, WORDED, Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.workflows.ahead import Check
from intake_app.workflows.sources import InMemory, Source


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    Exactly one of three: `cleaned`; a `refusal`; or neither, for a kind that can't be cleaned. `received` is the file
    as it came, if it was read beyond its head. What is to be stored has its `sha256`, and `text` to be found by.
    """

    kind: Kind = Kind.UNKNOWN
    received: bytes = b""
    sha256: str = ""
    cleaned: Cleaned | None = None
    refusal: FileRefused | None = None
    text: str = ""

    @property
    def size(self) -> int:
        """Bytes of memory, about."""
        return len(self.received) + (len(self.cleaned.data) if self.cleaned else 0)


def clean_file(cleaner: Cleaner, source: Source, choices: CleaningChoices, check: Check) -> Outcome:
    """Read `source` once and have it cleaned behind glass. A refusal is an outcome, not an error."""
    outcome = read_file(source, CLEANABLE | WORDED, check)
    if outcome.refusal or outcome.kind not in CLEANABLE:
        return outcome
    if not outcome.received:
        return replace(outcome, refusal=FileRefused(Refusal.TOO_LARGE))
    try:
        return replace(outcome, cleaned=cleaner.clean(outcome.received, choices, check=check))
    except FileRefused as refusal:
        if refusal.reason is Refusal.UNKNOWN_KIND:  # a look at all of it told what its first bytes could not
            return outcome
        return replace(outcome, refusal=refusal)


def read_file(source: Source, wanted: frozenset[Kind], check: Check) -> Outcome:
    """`source` as it came, read beyond its head if it is of a `wanted` kind and no larger than is opened."""
    outcome = Outcome()
    try:
        with source.open(check) as opened:
            outcome = Outcome(sniff(opened.head))
            if opened.size > MAX_CLEANABLE or not (outcome.kind in wanted or isinstance(opened, InMemory)):
                return outcome
            return replace(outcome, received=opened.read())
    except FileRefused as refusal:
        return replace(outcome, refusal=refusal)


def ready_to_store(cleaner: Cleaner, outcome: Outcome, choices: CleaningChoices, check: Check) -> Outcome:
    """The same with its hash, and with the words it will be found by, read from what is shown of it."""
    words = words_of(cleaner, outcome.received, outcome.cleaned, outcome.kind, choices, check)
    return replace(outcome, sha256=hashlib.sha256(outcome.received).hexdigest(), text=words)


def words_of(
    cleaner: Cleaner, received: bytes, cleaned: Cleaned | None, sniffed: Kind, choices: CleaningChoices, check: Check
) -> str:
    """
    The words of a document, or nothing where there are none to be read.

    Of a message all of it, as it is kept; of flattened pages, which have none left, those from before.
    """
    kind = cleaned.report.kind if cleaned else sniffed
    if kind in PICTURES or kind not in WORDED or not received:
        return ""
    flattened = kind is Kind.PDF and choices.pdf is PdfWay.FLATTEN
    shown = received if cleaned is None or flattened or kind in EVIDENCE else cleaned.data
    try:
        return _in_one(cleaner.read(shown, choices, check=check))
    except FileRefused:  # it can be stored all the same
        return ""


def _in_one(reading: Reading) -> str:
    lines = [f"{name}: {value}" for name, value in reading.headers]
    return "\n".join((*lines, reading.text, *(part.name for part in reading.parts)))
