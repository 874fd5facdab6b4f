"""Cleaning reports as JSON, the way `items.report` holds them."""

import json
from dataclasses import asdict

from intake_app.domain.document import CleaningReport, Finding, Kind


def to_json(report: CleaningReport) -> str:
    """Compact; the field names are those of the dataclasses."""
    return json.dumps(asdict(report), separators=(",", ":"))


def from_json(text: str) -> CleaningReport:
    """The reverse of `to_json`."""
    fields = json.loads(text)
    for name in ("kind", "output_kind"):
        fields[name] = Kind(fields[name])
    for name in ("found", "removed", "kept"):
        fields[name] = tuple(Finding(**finding) for finding in fields[name])
    return CleaningReport(**fields)
