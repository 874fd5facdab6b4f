"""Cleaning and previews as the rest of the program calls them: bytes in, bytes and a report out, all behind glass."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from intake_app.cleaning import reading
from intake_app.cleaning.facts import MAX_CLEANABLE
from intake_app.cleaning.numberer import Numberer
from intake_app.cleaning.skills import Skill, skill
from intake_app.cleaning.sniff import sniff
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import CLEANABLE, DRAWN, OFFICE, PICTURES, CleaningReport, Finding, Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import NO_SKILL, Confinement, Glass

TASKS = "intake_app.cleaning.tasks"
"""The module that the children behind a Cleaner's glass run."""

ENDINGS = {Kind.JPEG: ".jpg", Kind.TIFF: ".tif", Kind.TEXT: ".txt", Kind.JPEG2000: ".jp2"}
LARGEST_PREVIEW = 8192
DEFAULT = CleaningChoices()

MAY_BE: dict[Kind, frozenset[Kind]] = {Kind.OLD_OFFICE: frozenset({Kind.MSG}), Kind.OFFICE: OFFICE}
"""What a kind that was told from the first bytes may turn out to be, when a child looks at all of them."""
MOST = 1 << 40
"""More than there is of anything in one file."""
LARGEST = (1 << 31) - 1
"""More than a picture is wide, or a document has pages. Qt counts no further."""
LONGEST_PLACE = 1000
"""Characters of the place of one finding."""
COMMON = 100
"""Findings of a file, and characters of the place of one, that other files may well have too."""
BECOMES: dict[Kind, Kind] = {Kind.EMAIL: Kind.TEXT, Kind.MSG: Kind.TEXT}
"""Documents whose clean copy is of another kind."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A clean copy, and what was found, removed and kept."""

    data: bytes
    report: CleaningReport


@dataclass(frozen=True, slots=True)
class Pixels:
    """One page to look at, upright, sRGB: rows from the top, four bytes for each pixel. `pages` counts them all."""

    width: int
    height: int
    rgba: bytes
    pages: int


def ending(kind: Kind) -> str:
    """The end of a file name for a clean copy of that kind, with its dot."""
    return ENDINGS.get(kind, f".{kind}")


def _unwatched() -> None:
    """For callers who never cancel."""


class Cleaner:
    """Cleans one file at a time for each thread that calls. `glass` has to run the module `TASKS`."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass

    def confinement(self) -> Confinement:
        """Which walls stand around the children. Waits for the first one."""
        return self._glass.confinement(NO_SKILL)

    def get_ready(self, kind: Kind | None = None) -> None:
        """Has children for files of that kind, or of every kind, ready before the first file comes."""
        for one in [skill(kind)] if kind else Skill:
            self._glass.announce(one)

    def clean(
        self, data: bytes, choices: CleaningChoices = DEFAULT, *, check: Callable[[], None] = _unwatched
    ) -> Cleaned:
        """
        A copy with nothing but what the file shows.

        A fresh child makes it, and another looks whether anything is left, so that bytes which take over the first
        can't vouch for themselves. FileRefused: not a kind that is cleaned, too large, damaged, too costly, or
        something is left (METADATA_REMAINS). Documents also: PASSWORD_NEEDED, WRONG_PASSWORD, ENCRYPTED,
        NOT_UNDERSTOOD, UNPACKS_TOO_LARGE.
        """
        kind = sniff(data)
        if kind not in CLEANABLE:
            raise FileRefused(Refusal.UNKNOWN_KIND, kind)
        if len(data) > MAX_CLEANABLE:
            raise FileRefused(Refusal.TOO_LARGE, str(len(data)))
        facts, clean = self._run("clean", {"kind": kind} | asdict(choices), data, check)
        report = _report(*_kinds(kind, clean, facts), facts)
        kinds = {"kind": report.output_kind, "of": report.kind}
        second_look, _ = self._run("inspect", kinds, clean, check)
        if left := _findings(second_look, "found"):
            raise FileRefused(Refusal.METADATA_REMAINS, ", ".join(finding.where for finding in left[:3]))
        return Cleaned(clean, report)

    def preview(
        self, data: bytes, *, width: int, height: int, page: int = 0, check: Callable[[], None] = _unwatched
    ) -> Pixels:
        """One page, no larger than `width` × `height`. FileRefused when it can't be shown."""
        width, height = min(width, LARGEST_PREVIEW), min(height, LARGEST_PREVIEW)
        options = {"kind": sniff(data), "width": width, "height": height, "page": page}
        result, rgba = self._run("preview", options, data, check)
        shown = Pixels(_number(result, "width"), _number(result, "height"), rgba, _number(result, "pages"))
        if shown.width > width or shown.height > height or len(rgba) != 4 * shown.width * shown.height:
            raise FileRefused(Refusal.CRASHED, "reply")
        return shown

    def read(
        self, data: bytes, choices: CleaningChoices = DEFAULT, *, check: Callable[[], None] = _unwatched
    ) -> Reading:
        """A document as text, with the names of what is in it. FileRefused when it can't be read."""
        _, told = self._run("read", {"kind": sniff(data)} | asdict(choices), data, check)
        try:
            return reading.from_bytes(told)
        except ValueError:
            raise FileRefused(Refusal.CRASHED, "reply") from None

    def part(self, data: bytes, number: int, *, check: Callable[[], None] = _unwatched) -> bytes:
        """The file at that place in `Reading.parts`, unpacked. FileRefused when it can't be."""
        _, unpacked = self._run("part", {"kind": sniff(data), "number": number}, data, check)
        return unpacked

    def codes(self, data: bytes, *, page: int = 0, check: Callable[[], None] = _unwatched) -> tuple[str, ...]:
        """What the QR codes on a page say. FileRefused when it can't be drawn."""
        kind = sniff(data)
        if kind not in DRAWN:
            raise FileRefused(Refusal.UNKNOWN_KIND, kind)
        result, _ = self._run("codes", {"kind": kind, "page": page}, data, check)
        texts = result.get("texts")
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise FileRefused(Refusal.CRASHED, "reply")
        return tuple(texts)

    def numberer(self, check: Callable[[], None] = _unwatched) -> Numberer:
        """Whoever puts a number on each page of a copy."""
        return Numberer(self._glass, check)

    def tell(self, data: bytes, *, check: Callable[[], None] = _unwatched) -> Kind:
        """The kind, as closely as it can be told, of a file that was refused. FileRefused when none can look."""
        kind = sniff(data)
        if kind not in MAY_BE:
            return kind
        told = _kind(self._run("tell", {"kind": kind}, data, check)[0], "kind")
        return told if told in MAY_BE[kind] else kind

    def _run(
        self, task: str, options: dict[str, Any], data: bytes, check: Callable[[], None]
    ) -> tuple[dict[str, Any], bytes]:
        return self._glass.run(task, options, data, skill=skill(options["kind"]), check=check)


def _kinds(sniffed: Kind, clean: bytes, facts: dict[str, Any]) -> tuple[Kind, Kind]:
    """What the file is and what its copy is. The second look walks the copy as that, so a lie gains nothing."""
    if sniffed in PICTURES:
        kinds = sniffed, sniff(clean)
        possible = kinds[1] in PICTURES
    else:
        kinds = _kind(facts, "source"), _kind(facts, "kind")
        possible = kinds[0] in MAY_BE.get(sniffed, {sniffed}) and kinds[1] is BECOMES.get(kinds[0], kinds[0])
    if not possible:
        raise FileRefused(Refusal.CRASHED, "reply")
    return kinds


def _kind(reply: dict[str, Any], name: str) -> Kind:
    try:
        return Kind(reply[name])
    except (KeyError, ValueError):
        raise FileRefused(Refusal.CRASHED, "reply") from None


def _report(kind: Kind, output_kind: Kind, facts: dict[str, Any]) -> CleaningReport:
    """From what a child says, which is believed in nothing but its findings."""
    found, kept = _findings(facts, "found"), _findings(facts, "kept")
    lives_on = {(finding.what, finding.where) for finding in kept}  # without a place: all of it, wherever it stood
    return CleaningReport(
        kind=kind,
        output_kind=output_kind,
        found=found,
        removed=_shared(
            tuple(finding for finding in found if not lives_on & {(finding.what, ""), (finding.what, finding.where)})
        ),
        kept=kept,
        width=_number(facts, "width", least=kind in PICTURES),
        height=_number(facts, "height", least=kind in PICTURES),
        pages=_number(facts, "pages"),
    )


def _findings(reply: dict[str, Any], name: str) -> tuple[Finding, ...]:
    try:
        return _shared(tuple(_finding(*row) for row in reply[name]))
    except (KeyError, TypeError):
        raise FileRefused(Refusal.CRASHED, "reply") from None


def _finding(what: str, where: str, count: int, why: str) -> Finding:
    place = "".join(char for char in str(where)[:LONGEST_PLACE] if char.isprintable())
    return Finding(str(what), place, _within(count, 0, MOST), str(why))


def _shared(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Equal ones: thousands of files from one telephone have the same findings, which take their room once."""
    if len(findings) > COMMON or any(len(finding.where) > COMMON for finding in findings):
        return findings  # whoever makes up endless ones is not to fill the memory with what is kept here
    shared: tuple[Finding, ...] = _kept(tuple(map(_kept, findings)))
    return shared


@lru_cache(maxsize=1024)
def _kept(value: Any) -> Any:
    return value


def _number(reply: dict[str, Any], name: str, *, least: int = 1) -> int:
    return _within(reply.get(name), least, LARGEST)


def _within(value: Any, least: int, most: int) -> int:
    """A number that nothing chokes on which adds, shows or stores it."""
    if not isinstance(value, int) or not least <= value <= most:
        raise FileRefused(Refusal.CRASHED, "reply")
    return value
