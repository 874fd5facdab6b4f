from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.process import Account, Demand, Process
from intake_app.domain.process_terms import Category, IdType
from intake_app.domain.scope import Difference, Range, compare

START = date(2025, 9, 1)
RANGES = st.tuples(st.none() | st.integers(0, 99), st.none() | st.integers(0, 99)).map(
    lambda ends: Range(*(None if days is None else START + timedelta(days=days) for days in ends))
)


def demands(*listed: tuple[Category, Range]) -> Process:
    return Process(demands=tuple(Demand(category, "", span.begins, span.ends) for category, span in listed))


def days(first: int, last: int) -> Range:
    return Range(START + timedelta(days=first), START + timedelta(days=last))


@pytest.mark.parametrize(
    ("before", "after", "difference", "more"),
    [
        (days(0, 29), days(0, 29), Difference.SAME, 0),
        (days(0, 29), days(0, 89), Difference.WIDENED, 60),
        (days(0, 29), days(10, 19), Difference.NARROWED, -20),
        (days(0, 29), days(20, 49), Difference.SHIFTED, 0),
        (days(0, 29), Range(), Difference.WIDENED, None),
        (Range(), days(0, 29), Difference.NARROWED, None),
        (Range(), Range(), Difference.SAME, None),
        (Range(None, START), Range(START, None), Difference.SHIFTED, None),
    ],
)
def test_dates_of_a_demand_are_held_against_the_earlier_ones(
    before: Range, after: Range, difference: Difference, more: int | None
) -> None:
    (line,) = compare(demands((Category.LOGIN_IP_LOG, before)), demands((Category.LOGIN_IP_LOG, after))).demands
    assert (line.difference, line.days_more) == (difference, more)


def test_what_is_new_and_what_went_is_told() -> None:
    before = demands((Category.NAME, days(0, 9)), (Category.CONTACTS, days(0, 9)))
    after = demands((Category.LOCATION, days(0, 29)), (Category.NAME, days(0, 9)))
    found = compare(before, after)
    assert [(line.category, line.difference) for line in found.demands] == [
        (Category.NAME, Difference.SAME),
        (Category.CONTACTS, Difference.DROPPED),
        (Category.LOCATION, Difference.ADDED),
    ]
    assert [line.days_more for line in found.demands] == [0, -10, 30]
    assert found.wider


def test_reddit_2026_three_times_the_dates() -> None:
    """Press reports: the grand jury subpoena named about three times the date range of the summons."""
    found = compare(demands((Category.LOGIN_IP_LOG, days(0, 29))), demands((Category.LOGIN_IP_LOG, days(-60, 29))))
    assert found.before
    assert found.after
    assert (found.before.days, found.after.days) == (30, 90)
    assert found.wider


def test_an_account_is_the_same_with_an_at_sign_and_in_capitals() -> None:
    before = Process(accounts=(Account("x", value="@ALT_USCIS"), Account("x", value="gone")))
    after = Process(accounts=(Account("x", value="alt_uscis "), Account("reddit", value="alt_uscis")))
    found = compare(before, after)
    assert [(line.account.platform, line.difference) for line in found.accounts] == [
        ("x", Difference.SAME),
        ("x", Difference.DROPPED),
        ("reddit", Difference.ADDED),
    ]


def test_demands_of_one_kind_are_taken_together() -> None:
    twice = demands((Category.NAME, days(0, 4)), (Category.NAME, days(20, 24)))
    (line,) = compare(twice, demands((Category.NAME, days(0, 24)))).demands
    assert line.difference is Difference.SAME


def test_a_range_that_ends_before_it_begins_has_no_days() -> None:
    assert days(9, 0).days is None
    assert days(0, 0).days == 1


def test_nothing_beside_nothing_is_not_wider() -> None:
    found = compare(Process(), Process())
    assert (found.accounts, found.demands, found.before, found.after, found.wider) == ((), (), None, None, False)


@given(RANGES, RANGES)
def test_going_back_turns_each_difference_around(one: Range, two: Range) -> None:
    around = {Difference.WIDENED: Difference.NARROWED, Difference.NARROWED: Difference.WIDENED}
    there = compare(demands((Category.NAME, one)), demands((Category.NAME, two))).demands[0]
    back = compare(demands((Category.NAME, two)), demands((Category.NAME, one))).demands[0]
    assert back.difference is around.get(there.difference, there.difference)
    assert there.days_more == (None if back.days_more is None else -back.days_more)


def test_reddit_names_are_the_same_however_they_are_written() -> None:
    before = Process(accounts=(Account("reddit", IdType.USERNAME, "u/Example"),))
    after = Process(accounts=(Account("reddit", IdType.USERNAME, "example"),))
    assert [line.difference for line in compare(before, after).accounts] == [Difference.SAME]
    elsewhere = Process(accounts=(Account("x", IdType.USERNAME, "u/example"),))
    assert [line.difference for line in compare(before, elsewhere).accounts] == [Difference.DROPPED, Difference.ADDED]
