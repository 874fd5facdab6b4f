"""A cleaning report as JSON and as lines."""

from collections.abc import Iterable

from intake_app.domain.document import CleaningReport, Finding, Item, Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.words.findings import describe, group_of
from intake_app.words.refusals import refused

_LOCKED = {
    Refusal.PASSWORD_NEEDED: "Give its password with --password-file F or --password-fd N.",
    Refusal.WRONG_PASSWORD: "Give the one of this file with --password-file F or --password-fd N.",
}
"""Here there is no field to enter it in."""


def report_facts(report: CleaningReport | None) -> dict[str, object]:
    """The lists `found`, `removed` and `kept`; empty for a file that has no report."""
    if report is None:
        return {"found": [], "removed": [], "kept": []}
    return {
        "found": [_facts(finding) for finding in report.found],
        "removed": [_facts(finding) for finding in report.removed],
        "kept": [{**_facts(finding), "why": str(finding.why)} for finding in report.kept],
    }


def removed_words(report: CleaningReport) -> str:
    """What was removed, each kind of trace once, or that there was nothing."""
    titles = dict.fromkeys(describe(finding).title for finding in report.removed)
    return "removed: " + ", ".join(titles) if titles else "nothing to remove"


def reason_words(refusal: FileRefused, kind: Kind) -> str:
    """Why a file of that kind was refused and what to do."""
    words = refused(refusal.reason, kind)
    return f"{words.line} {_LOCKED.get(refusal.reason, words.advice)}"


def warnings(items: Iterable[Item]) -> list[str]:
    """What can still be read in clean copies although it looks gone, with the item's number and title."""
    return [f"Warning: {item.exhibit}. {item.title}: {words}" for item in items for words in warning_words(item.report)]


def warning_words(report: CleaningReport | None) -> list[str]:
    """The same of one clean copy, without saying which it is."""
    told = dict.fromkeys(describe(finding) for finding in report.warnings) if report else {}
    return [f"{words.title}. {words.detail}" for words in told]


def _facts(finding: Finding) -> dict[str, object]:
    return {
        "what": str(finding.what),
        "group": str(group_of(finding)),
        "where": finding.where,
        "count": finding.count,
    }
