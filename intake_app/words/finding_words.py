"""The shape of words about a finding."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FindingWords:
    """`title` names the trace, `detail` says what it gives away, or why it was kept."""

    title: str
    detail: str
