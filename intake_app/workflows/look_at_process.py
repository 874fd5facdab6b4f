"""The legal processes of a matter as counsel looks at them: clocks, points of a first look, and what came before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.case_file import Details
from intake_app.domain.clocks import clocks
from intake_app.domain.deadline import Clocks
from intake_app.domain.facial_review import Flag, review
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.process import Process
from intake_app.domain.records import Stored
from intake_app.domain.rulebook import Rulebook
from intake_app.domain.scope import Comparison, compare
from intake_app.vault import Vault


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One process. `before` is the one it came after and `scope` what each of the two asks for; `later` follow it."""

    stored: Stored[Process]
    clocks: Clocks
    flags: tuple[Flag, ...]
    before: Stored[Process] | None
    later: tuple[Stored[Process], ...]
    scope: Comparison | None


@dataclass(frozen=True, slots=True)
class Papers:
    """All processes of a matter in the order they were entered, as they stand on the day `today`.

    `watch_until` is how long the matter is watched for a new demand.
    """

    matter: MatterCode
    today: date
    processes: tuple[LookedAt, ...]
    watch_until: date | None
    exhibits: Mapping[str, int] = field(default_factory=dict)  # of the items that values were read from

    def of(self, record: RecordId | None) -> LookedAt | None:
        return next((one for one in self.processes if one.stored.id == record), None)


def look_at_papers(vault: Vault, matter: MatterCode, *, today: date, zone: str) -> Papers:
    """Read them in one transaction. `zone` is the IANA name of the zone that `today` is a day of. Raises NotFound."""
    with vault.reading() as view:
        view.matters.get(matter)
        stored = tuple(view.records.of(matter, Process))
        details = view.records.of(matter, Details)
        sources = (source.item for one in stored for source in one.value.sources.values())
        exhibits = view.documents.exhibits(item for item in sources if item)
    return Papers(
        matter, today, look_over(stored, today, zone), details[0].value.watch_until if details else None, exhibits
    )


def look_over(stored: tuple[Stored[Process], ...], today: date, zone: str) -> tuple[LookedAt, ...]:
    """All processes of a matter. `zone` as in `look_at_papers`."""
    return tuple(_looked_at(one, stored, today, zone) for one in stored)


def known_law() -> Rulebook:
    """What the program knows of platforms, kinds of records and rules, to choose from and to hold a paper against."""
    return rulebook()


def may_follow(later: RecordId, earlier: RecordId, papers: Papers) -> bool:
    """Whether `later` can be said to come after `earlier`: it is not itself before it, near or far."""
    seen: RecordId | None = earlier
    for _ in papers.processes:
        if seen is None or seen == later:
            break
        found = papers.of(seen)
        seen = found.stored.value.predecessor if found else None
    return seen != later


def _looked_at(stored: Stored[Process], among: tuple[Stored[Process], ...], today: date, zone: str) -> LookedAt:
    book, process = rulebook(), stored.value
    before = next((one for one in among if one.id == process.predecessor), None)
    return LookedAt(
        stored,
        clocks(process, book.rules, book.platforms, is_federal_holiday, today, zone),
        review(process, book, is_federal_holiday, before.value if before else None),
        before,
        tuple(one for one in among if one.value.predecessor == stored.id),
        compare(before.value, process) if before else None,
    )
