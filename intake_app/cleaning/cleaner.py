"""Cleaning and previews as the rest of the program calls them: bytes in, bytes and a report out, all behind glass."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from intake_app.cleaning.facts import MAX_CLEANABLE
from intake_app.cleaning.sniff import sniff
from intake_app.domain.document import CLEANABLE, CleaningReport, Finding, Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Confinement, Glass

TASKS = "intake_app.cleaning.tasks"
"""The module that the children behind a Cleaner's glass run."""

ENDINGS = {Kind.JPEG: ".jpg", Kind.TIFF: ".tif"}
LARGEST_PREVIEW = 8192


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
        return self._glass.confinement()

    def clean(self, data: bytes, *, check: Callable[[], None] = _unwatched) -> Cleaned:
        """
        A copy with nothing but what the picture shows.

        A fresh child makes it, and another looks whether anything is left, so that bytes which take over the first
        can't vouch for themselves. FileRefused: not a kind that is cleaned, too large, damaged, too costly, or
        something is left (METADATA_REMAINS).
        """
        kind = sniff(data)
        if kind not in CLEANABLE:
            raise FileRefused(Refusal.UNKNOWN_KIND, kind)
        if len(data) > MAX_CLEANABLE:
            raise FileRefused(Refusal.TOO_LARGE, str(len(data)))
        facts, clean = self._glass.run("clean", {"kind": kind}, data, check=check)
        report = _report(kind, sniff(clean), facts)
        second_look, _ = self._glass.run("inspect", {"kind": report.output_kind}, clean, check=check)
        if left := _findings(second_look, "found"):
            raise FileRefused(Refusal.METADATA_REMAINS, ", ".join(finding.where for finding in left[:3]))
        return Cleaned(clean, report)

    def preview(
        self, data: bytes, *, width: int, height: int, page: int = 0, check: Callable[[], None] = _unwatched
    ) -> Pixels:
        """One page, no larger than `width` × `height`. FileRefused when it can't be shown."""
        width, height = min(width, LARGEST_PREVIEW), min(height, LARGEST_PREVIEW)
        options = {"kind": sniff(data), "width": width, "height": height, "page": page}
        result, rgba = self._glass.run("preview", options, data, check=check)
        shown = Pixels(_number(result, "width"), _number(result, "height"), rgba, _number(result, "pages"))
        if shown.width > width or shown.height > height or len(rgba) != 4 * shown.width * shown.height:
            raise FileRefused(Refusal.CRASHED, "reply")
        return shown


def _report(kind: Kind, output_kind: Kind, facts: dict[str, Any]) -> CleaningReport:
    """From what a child says, which is believed in nothing but its findings: the kind of the copy is looked up."""
    if output_kind not in CLEANABLE:
        raise FileRefused(Refusal.CRASHED, "reply")
    found, kept = _findings(facts, "found"), _findings(facts, "kept")
    lives_on = {finding.what for finding in kept}
    return CleaningReport(
        kind=kind,
        output_kind=output_kind,
        found=found,
        removed=tuple(finding for finding in found if finding.what not in lives_on),
        kept=kept,
        width=_number(facts, "width"),
        height=_number(facts, "height"),
        pages=_number(facts, "pages"),
    )


def _findings(reply: dict[str, Any], name: str) -> tuple[Finding, ...]:
    try:
        return tuple(Finding(str(what), str(where), int(count), str(why)) for what, where, count, why in reply[name])
    except (KeyError, TypeError, ValueError):
        raise FileRefused(Refusal.CRASHED, "reply") from None


def _number(reply: dict[str, Any], name: str) -> int:
    value = reply.get(name)
    if not isinstance(value, int) or value < 1:
        raise FileRefused(Refusal.CRASHED, "reply")
    return value
