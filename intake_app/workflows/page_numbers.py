"""Numbered copies of what goes out (Bates), made behind glass, once: what is reviewed is what is sealed."""

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from intake_app.cleaning import MAX_CLEANABLE, Cleaner, ending
from intake_app.domain.document import PICTURES, Kind, Status
from intake_app.domain.handoff import BATES_DIGITS, Numbering
from intake_app.domain.ids import MatterCode
from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import DocumentDamaged, FileRefused
from intake_app.handoff import Derived, Entry, Manifest, What, layout, slip, sums_of, with_numbers
from intake_app.vault import Kept, Vault

STAGE = "number"
WHOLE = -1  # in place of a page
_DRAWN = PICTURES | {Kind.PDF}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A document, and the first number its copy bears. Equal ones give equal bytes."""

    sha256: str
    path: str
    prefix: str
    first: int


class PageNumbers:
    """Puts numbers on copies. What it made once it knows the size and hash of, and `kept` has as much as it has room
    for; the rest is made again when it is written.

    `lend` gives a cleaner when the first is needed. Threads wait for one another.
    """

    def __init__(self, lend: Callable[[], Cleaner], kept: Kept) -> None:
        self._lend, self._kept, self._alone = lend, kept, threading.RLock()
        self._known: dict[tuple[_Wanted, int], Derived] = {}
        self._pages: dict[_Wanted, int] = {}
        self._slips: set[_Wanted] = set()  # of what could not be drawn when it was reviewed
        self._last: tuple[_Wanted, bytes] | None = None
        self._touched: set[tuple[_Wanted, int]] = set()
        self._check: Callable[[], None] = lambda: None

    def number(
        self,
        groups: Mapping[str, Sequence[Entry]],
        numbering: Numbering,
        labels: Mapping[str, str],
        progress: Progress = silent,
    ) -> dict[str, list[Entry]]:
        """The same groups, in their order, each document with its numbers and its numbered copy beside it."""
        with self._alone:
            self._touched.clear()
            try:
                return self._all(groups, numbering, labels, progress)
            finally:
                self._check = lambda: None
                self._kept.keep_only(self._touched)

    def forget(self) -> None:
        """Keep no copy any longer. Waits for nobody."""
        self._kept.keep_only(())
        self._last = None

    def _all(
        self,
        groups: Mapping[str, Sequence[Entry]],
        numbering: Numbering,
        labels: Mapping[str, str],
        progress: Progress,
    ) -> dict[str, list[Entry]]:
        at, done, result = numbering.first, 0, dict[str, list[Entry]]()
        for key, group in groups.items():
            made: list[Entry] = []
            shared = (entry for entry in group if entry.file.path.startswith(f"{layout.DOCUMENTS}/"))
            bearer = next(shared, group[0])  # of an original that goes alone a slip has the number
            for entry in group:
                if entry is not bearer:
                    made.append(entry)
                    continue
                step = Step(STAGE, done, len(groups), entry.label)
                self._check = partial(progress, step)
                wanted = _Wanted(entry.file.sha256, entry.file.path, numbering.prefix, at)
                made += self._numbered(entry, wanted, numbering, labels)
                at += self._pages[wanted]
            result[key] = made
            done += 1
        return result

    def _numbered(self, entry: Entry, wanted: _Wanted, numbering: Numbering, labels: Mapping[str, str]) -> list[Entry]:
        self._check()

        def copy() -> bytes:
            return self._copy(entry, wanted, labels)

        def picture(page: int) -> bytes:
            return self._lend().numberer(self._check).picture(copy(), page)[0]

        whole = self._derived(wanted, WHOLE, copy)
        numbers = [numbering.text(wanted.first + page) for page in range(self._pages[wanted])]
        pages = range(len(numbers)) if numbering.pictures else ()
        return with_numbers(
            entry, numbers, whole, [self._derived(wanted, page, partial(picture, page)) for page in pages]
        )

    def _derived(self, wanted: _Wanted, page: int, make: Callable[[], bytes]) -> Derived:
        """What it is like; made for that if it never was. The kind is told by its first bytes, which we chose."""
        name = wanted, page
        self._touched.add(name)
        known = self._known.get(name)
        if known is None:
            data = make()
            self._kept.put(name, data)
            kind = Kind.PDF if page == WHOLE else Kind.TIFF if data.startswith((b"II", b"MM")) else Kind.JPEG
            known = Derived(len(data), hashlib.sha256(data).hexdigest(), sums_of(data), kind, ending(kind), make)
            self._known[name] = known
        return replace(known, make=lambda: self._kept.get(name) or make())

    def _copy(self, entry: Entry, wanted: _Wanted, labels: Mapping[str, str]) -> bytes:
        with self._alone:
            if not self._last or self._last[0] != wanted:
                kept = self._kept.get((wanted, WHOLE)) if wanted in self._pages else None
                self._last = wanted, self._made(entry, wanted, labels) if kept is None else kept
            return self._last[1]

    def _made(self, entry: Entry, wanted: _Wanted, labels: Mapping[str, str]) -> bytes:
        numberer = self._lend().numberer(self._check)
        made, file = None, entry.file
        drawn = file.status is Status.CLEAN and file.kind in _DRAWN and file.size <= MAX_CLEANABLE
        if drawn and wanted not in self._slips:
            try:
                made = numberer.numbered(_whole(entry), wanted.prefix, wanted.first, BATES_DIGITS)
            except FileRefused:
                if wanted in self._pages:  # a slip would not be what was reviewed
                    raise
                self._slips.add(wanted)  # it goes as a file, and its slip says so
        if made is None:
            made = numberer.numbered(slip(file, labels), wanted.prefix, wanted.first, BATES_DIGITS)
        self._pages[wanted] = made.pages
        return made.data


def given(manifest: Manifest) -> str:
    """The first and the last number in a handoff, for the record; empty where there are none."""
    found = [file.bates for file in manifest.files if file.what is What.NUMBERED and file.bates]
    return f"{found[0].first} {found[-1].last}" if found else ""


def next_number(vault: Vault, matter: MatterCode, prefix: str) -> int:
    """One above the highest that a handoff of this matter bore with that prefix, as the record has it; 1 at first."""
    with vault.reading() as view:
        told = [event.facts.get("bates", "") for event in view.custody.of(matter)]
    ends = [text.rpartition(" ")[2] for text in told if text]
    used = [int(end[-BATES_DIGITS:]) for end in ends if end[:-BATES_DIGITS] == prefix]
    return max(used, default=0) + 1


def _whole(entry: Entry) -> bytes:
    data = b"".join(entry.chunks())
    if hashlib.sha256(data).hexdigest() != entry.file.sha256:
        raise DocumentDamaged(entry.file.path, "")
    return data
