"""Counts of one subject."""

from collections import Counter
from dataclasses import dataclass, field

MOST = 60  # lines shown


@dataclass
class Report:
    """What was done how often, and what did not hold."""

    subject: str
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    skipped: str = ""  # why it was not done

    def count(self, what: str, by: int = 1) -> None:
        self.counts[what] += by

    def fail(self, what: str) -> None:
        self.failures.append(what)

    def lines(self) -> list[str]:
        """For people."""
        if self.skipped:
            return [f"{self.subject}: SKIPPED, {self.skipped}"]
        counts = [f"  {number:>7}  {what}" for what, number in sorted(self.counts.items())]
        verdict = f"  {len(self.failures):>7}  FAILED" if self.failures else "        0  failed"
        return [
            f"{self.subject}:",
            *counts,
            verdict,
            *(f"  {number:>7}  {what}" for what, number in Counter(self.failures).most_common(MOST)),
        ]
