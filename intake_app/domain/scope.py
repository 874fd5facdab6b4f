"""What a later process asks for, beside the one it came after."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intake_app.domain.process import Account, Demand, Process
from intake_app.domain.process_terms import Category


class Difference(StrEnum):
    ADDED = "added"
    DROPPED = "dropped"
    SAME = "same"
    WIDENED = "widened"  # its dates take in the earlier ones and more
    NARROWED = "narrowed"
    SHIFTED = "shifted"  # more at one end, less at the other


@dataclass(frozen=True, slots=True)
class Range:
    """Dates of records, both included. None is an end that the paper does not limit."""

    begins: date | None = None
    ends: date | None = None

    @property
    def days(self) -> int | None:
        """How many; None without a limit, or with one that ends before it begins."""
        if self.begins is None or self.ends is None or self.ends < self.begins:
            return None
        return (self.ends - self.begins).days + 1

    def covers(self, other: "Range") -> bool:
        return _first(self) <= _first(other) and _last(self) >= _last(other)


@dataclass(frozen=True, slots=True)
class AccountLine:
    account: Account
    difference: Difference


@dataclass(frozen=True, slots=True)
class DemandLine:
    """One category on both sides, None where a side has none of it."""

    category: Category
    difference: Difference
    before: Range | None
    after: Range | None

    @property
    def days_more(self) -> int | None:
        """Days gained, negative for days lost; None where a side has no limit."""
        before = 0 if self.before is None else self.before.days
        after = 0 if self.after is None else self.after.days
        return None if before is None or after is None else after - before


@dataclass(frozen=True, slots=True)
class Comparison:
    """Line by line, and the dates of all demands together."""

    accounts: tuple[AccountLine, ...]
    demands: tuple[DemandLine, ...]
    before: Range | None
    after: Range | None

    @property
    def wider(self) -> bool:
        """Whether anything is asked for that was not before."""
        more = {Difference.ADDED, Difference.WIDENED, Difference.SHIFTED}
        return not more.isdisjoint(
            [line.difference for line in self.accounts] + [line.difference for line in self.demands]
        )


def compare(before: Process, after: Process) -> Comparison:
    """The scope of two processes side by side: what both have and what went first, then what is new."""
    return Comparison(
        tuple(_account_lines(before.accounts, after.accounts)),
        tuple(_demand_lines(before.demands, after.demands)),
        _together(before.demands),
        _together(after.demands),
    )


def _account_lines(before: Iterable[Account], after: Iterable[Account]) -> Iterable[AccountLine]:
    old, new = ({_identity(account): account for account in side} for side in (before, after))
    for identity, account in old.items():
        yield AccountLine(account, Difference.SAME if identity in new else Difference.DROPPED)
    for identity, account in new.items():
        if identity not in old:
            yield AccountLine(account, Difference.ADDED)


def _demand_lines(before: Iterable[Demand], after: Iterable[Demand]) -> Iterable[DemandLine]:
    old, new = _by_category(before), _by_category(after)
    for category in [*old, *(one for one in new if one not in old)]:
        sides = old.get(category), new.get(category)
        yield DemandLine(category, _difference(*sides), *sides)


def _difference(before: Range | None, after: Range | None) -> Difference:
    if before is None:
        return Difference.ADDED
    if after is None:
        return Difference.DROPPED
    if before == after:
        return Difference.SAME
    if after.covers(before):
        return Difference.WIDENED
    return Difference.NARROWED if before.covers(after) else Difference.SHIFTED


def _identity(account: Account) -> tuple[str, str]:
    """As a platform tells accounts apart: Reddit's u/name is name, and case tells nothing."""
    plain = account.value.strip().casefold()
    return account.platform, plain.removeprefix("/").removeprefix(
        "u/"
    ) if account.platform == "reddit" else plain.lstrip("@")


def _by_category(demands: Iterable[Demand]) -> dict[Category, Range]:
    found: dict[Category, list[Demand]] = {}
    for demand in demands:
        found.setdefault(demand.category, []).append(demand)
    return {category: _hull(listed) for category, listed in found.items()}


def _together(demands: tuple[Demand, ...]) -> Range | None:
    return _hull(demands) if demands else None


def _hull(demands: Iterable[Demand]) -> Range:
    """From the first day of any to the last of any."""
    begins, ends = [one.begins for one in demands], [one.ends for one in demands]
    return Range(
        None if None in begins else min(day for day in begins if day),
        None if None in ends else max(day for day in ends if day),
    )


def _first(span: Range) -> date:
    return span.begins or date.min


def _last(span: Range) -> date:
    return span.ends or date.max
