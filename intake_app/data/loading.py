"""The data files as one rulebook."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from intake_app.data.reading import by, entries
from intake_app.domain.matter import Mode
from intake_app.domain.process_terms import Category, ProcessKind, ProcessStatus, RecipientType
from intake_app.domain.rulebook import (
    Authority,
    FlagBasis,
    FlagCode,
    Issuers,
    Platform,
    RecordCategory,
    Rule,
    Rulebook,
    Sourced,
    TrackerTerms,
)
from intake_app.errors import DataFault, DataFileDamaged

Code = TypeVar("Code", bound=StrEnum)

TRACKER_CODES = {
    "order_type": {"SUBPOENA", "2703", "WARRANT", "MOTION_TO_COMPEL", "NATIONAL_SECURITY_LETTER", "FISA", "OTHER"},
    "status": {
        "UNKNOWN",
        "PENDING",
        "DROPPED",
        "QUASHED",
        "UPHELD",
        "PARTIALLY_UPHELD",
        "CARRIED_OUT",
        "IGNORED",
        "OBJECTED_TO",
    },
    "target": {"JOURNALIST", "THIRD_PARTY", "INSTITUTION"},
    "third_party": {"TELECOM", "TECH_COMPANY", "ISP", "FINANCIAL", "TRAVEL", "OTHER"},
}
"""The codes of `incident/choices.py` of the U.S. Press Freedom Tracker."""


@cache
def rulebook() -> Rulebook:
    """The one that the program carries."""
    return load(files("intake_app.data"))


def load(folder: Traversable) -> Rulebook:
    """The rulebook in a folder. Raises DataFileDamaged, which names the file, the line and the fault."""
    rules = by(folder / "rules.toml", "rule", Rule, lambda rule: rule.id)
    platforms = _platforms(folder / "platforms.toml")
    categories = by(
        folder / "record_categories.toml", "category", RecordCategory, lambda entry: entry.category, Category
    )
    issuers = entries(folder / "issuers.toml", "issuers", Issuers)
    authorities = by(folder / "authorities.toml", "authority", Authority, lambda entry: entry.kind, ProcessKind)
    flags = by(folder / "facial_review.toml", "flag", FlagBasis, lambda entry: entry.code, FlagCode)
    parts = entries(folder / "tracker.toml", "map", TrackerPart)
    sourced: list[Iterable[Sourced]] = [
        rules.values(),
        platforms.values(),
        categories.values(),
        issuers,
        authorities.values(),
        flags.values(),
        parts,
    ]
    return Rulebook(
        rules=tuple(rules.values()),
        platforms=platforms,
        categories=categories,
        issuers=issuers,
        authorities=authorities,
        flags=flags,
        tracker=_tracker(folder / "tracker.toml", parts),
        checked_on=max(entry.checked_on for group in sourced for entry in group),
    )


def _platforms(file: Traversable) -> dict[str, Platform]:
    found = by(file, "platform", Platform, lambda platform: platform.code)
    for platform in found.values():
        if platform.policy_of and (platform.policy_of not in found or found[platform.policy_of].policy_of):
            raise DataFileDamaged(file.name, 0, DataFault.UNKNOWN_CODE, f"policy_of: {platform.policy_of}")
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerPart(Sourced):
    """Some codes of one field, as one source gives them."""

    field: str
    codes: Mapping[str, str]


def _tracker(file: Traversable, parts: tuple[TrackerPart, ...]) -> TrackerTerms:
    found: dict[str, dict[str, str]] = {field: {} for field in TRACKER_CODES}
    for part in parts:
        if part.field not in found:
            raise DataFileDamaged(file.name, 0, DataFault.UNKNOWN_CODE, part.field)
        for ours, theirs in part.codes.items():
            if theirs not in TRACKER_CODES[part.field]:
                raise DataFileDamaged(file.name, 0, DataFault.UNKNOWN_CODE, f"{part.field}.{ours}: {theirs}")
            if ours in found[part.field]:
                raise DataFileDamaged(file.name, 0, DataFault.TWICE, f"{part.field}.{ours}")
            found[part.field][ours] = theirs
    return TrackerTerms(
        order_type=_complete(file, "order_type", found, ProcessKind),
        status=_complete(file, "status", found, ProcessStatus),
        target=_complete(file, "target", found, Mode),
        third_party=_complete(file, "third_party", found, RecipientType),
    )


def _complete(
    file: Traversable, field: str, found: Mapping[str, Mapping[str, str]], kind: type[Code]
) -> dict[Code, str]:
    """One field's map by our codes: each of them, and no other."""
    known = {str(code): code for code in kind}
    for ours in found[field]:
        if ours not in known:
            raise DataFileDamaged(file.name, 0, DataFault.UNKNOWN_CODE, f"{field}.{ours}")
    for code in kind:
        if code not in found[field]:
            raise DataFileDamaged(file.name, 0, DataFault.MISSING_ENTRY, f"{field}.{code}")
    return {known[ours]: theirs for ours, theirs in found[field].items()}
