"""
Counts for others to use, in the terms of the U.S. Press Freedom Tracker, in which nobody can be told apart.

Every row stands for at least `k` matters. What is rarer is told less closely, step by step, until enough are alike;
what is rare even so is left out. Matters are counted, not papers: five papers about one person are one.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake_app.domain.across import Case
from intake_app.domain.rulebook import TrackerTerms

FLOOR = 5
FOLDED = "*"  # any of several


@dataclass(frozen=True, slots=True)
class Terms:
    """What is told of a case. `third_party` is "" where the target is no third party."""

    year: str
    order_type: str
    status: str
    target: str
    third_party: str


@dataclass(frozen=True, slots=True)
class Row:
    """How many papers, of how many matters, are alike in these terms."""

    terms: Terms
    papers: int
    matters: int


@dataclass(frozen=True, slots=True)
class Table:
    """The rows, the floor they keep to, and whether anything was too rare to be told: how much is not said either."""

    rows: tuple[Row, ...]
    k: int
    something_left_out: bool


def deidentified_rows(cases: Sequence[Case], terms: TrackerTerms, k: int = FLOOR) -> Table:
    """The cases as a table. Raises ValueError for a floor that would tell single matters."""
    if k < 2:
        raise ValueError(k)
    rows: list[Row] = []
    left = [(_terms(case, terms), case) for case in cases]
    for folded in ((), ("third_party",), ("status",), ("year",), ("target",), ("order_type",)):
        alike: defaultdict[Terms, list[Case]] = defaultdict(list)
        for told, case in left:
            alike[replace(told, **dict.fromkeys(folded, FOLDED))].append(case)
        left = []
        for told, listed in alike.items():
            matters = len({case.matter for case in listed})
            if matters >= k:
                rows.append(Row(told, len(listed), matters))
            else:
                left += [(told, case) for case in listed]
    return Table(tuple(sorted(rows, key=_order)), k, bool(left))


def _terms(case: Case, terms: TrackerTerms) -> Terms:
    target = terms.target[case.mode]
    return Terms(
        case.month[:4],
        terms.order_type[case.process.kind],
        terms.status[case.process.status],
        target,
        terms.third_party[case.process.recipient.type] if target == "THIRD_PARTY" else "",
    )


def _order(row: Row) -> tuple[str, ...]:
    told = row.terms
    return told.year, told.order_type, told.status, told.target, told.third_party
