from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.calendar import is_working_day
from intake_app.domain.clocks import clocks, practice
from intake_app.domain.deadline import Basis, Change, Clocks, Confidence, Deadline, Need, State, Superseded, Trouble
from intake_app.domain.process import (
    Account,
    CourtPeriod,
    Demand,
    Notice,
    Override,
    Process,
    Recipient,
    StatusChange,
)
from intake_app.domain.process_terms import (
    Category,
    CopyHeld,
    ProcessKind,
    ProcessStatus,
    RecipientType,
    WindowBasis,
)

TODAY = date(2025, 10, 6)
DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def read(process: Process, today: date = TODAY, zone: str = "America/New_York") -> Clocks:
    book = rulebook()
    return clocks(process, book.rules, book.platforms, is_federal_holiday, today, zone)


def clock(process: Process, key: str, today: date = TODAY, zone: str = "America/New_York") -> Deadline:
    return next(one for one in read(process, today, zone).deadlines if one.key == key)


def needs(process: Process, rule: str) -> tuple[Need, ...]:
    return next(one.needs for one in read(process).missing if one.rule.id == rule)


def noticed(day: date, days: int | None, basis: WindowBasis = WindowBasis.STATED) -> Process:
    return Process(notice=Notice(day, window_days=days, window_basis=basis))


@given(DAYS, st.integers(0, 400))
def test_a_private_window_never_rolls_and_is_safe_on_an_earlier_working_day(day: date, days: int) -> None:
    found = clock(noticed(day, days), "R1")
    assert found.on == day + timedelta(days=days)
    assert found.safe_by
    assert found.safe_by < found.on
    assert is_working_day(found.safe_by, is_federal_holiday)


@pytest.mark.parametrize("served", [RecipientType.BANK, RecipientType.LAW_OFFICE, RecipientType.ACCOUNTANT])
def test_no_window_is_assumed_of_whom_the_law_gives_one(served: RecipientType) -> None:
    told = replace(noticed(date(2025, 10, 3), None), recipient=Recipient(type=served))
    assert "R1" not in {one.key for one in read(told).deadlines}
    named = replace(noticed(date(2025, 10, 3), 12), recipient=Recipient(type=served))
    assert clock(named, "R1").on == date(2025, 10, 15)


@given(DAYS, st.integers(0, 60), st.integers(0, 90))
def test_a_return_date_bounds_the_window_whenever_it_is_known(day: date, days: int, until_return: int) -> None:
    due = day + timedelta(days=until_return)
    process = replace(noticed(day, days), return_on=due, copy_held=CopyHeld.FULL)
    found = clock(process, "R1")
    assert found.outer == due
    assert found.safe_by
    assert found.safe_by < min(found.on, due)
    assert (Change.RETURN_COMES_FIRST in found.changes_if) == (due < found.on)
    assert (Trouble.WINDOW_AFTER_RETURN in {one.trouble for one in read(process).clashes}) == (due < found.on)


@given(DAYS, DAYS)
def test_a_date_is_in_one_state_and_it_follows_from_today(day: date, today: date) -> None:
    found = clock(noticed(day, 10), "R1", today)
    left = (found.on - today).days
    expected = State.OVERDUE if left < 0 else State.TODAY if left == 0 else State.SOON if left <= 7 else State.LATER
    assert found.state is expected


@given(DAYS)
def test_the_same_facts_give_the_same_clocks(day: date) -> None:
    process = replace(noticed(day, 10), return_on=day, issued_on=day)
    assert read(process) == read(process)


@pytest.mark.parametrize(
    ("basis", "confidence", "how"),
    [
        (WindowBasis.STATED, Confidence.STATED, Basis.NOTICE_STATES),
        (WindowBasis.COUNSEL, Confidence.STATED, Basis.COUNSEL_STATES),
        (WindowBasis.PLATFORM_DEFAULT, Confidence.ASSUMED, Basis.PLATFORM_REPORTED),
        (WindowBasis.NONE, Confidence.ASSUMED, Basis.NUMBER_UNSOURCED),
    ],
)
def test_a_window_says_where_its_length_comes_from(basis: WindowBasis, confidence: Confidence, how: Basis) -> None:
    found = clock(noticed(date(2025, 10, 3), 10, basis), "R1")
    assert (found.confidence, found.basis) == (confidence, how)
    assert found.values == {"days": 10, "since": date(2025, 10, 3)}


@pytest.mark.parametrize(
    ("process", "days"),
    [
        (Process(recipient=Recipient(platform="instagram")), 10),
        (Process(accounts=(Account("youtube"), Account("gmail"))), 7),
        (Process(accounts=(Account("facebook"), Account("google"))), 7),  # no one platform's practice
        (Process(recipient=Recipient(platform="facebook"), accounts=(Account("google"),)), 10),
        (Process(recipient=Recipient(platform="nobody's")), 7),
    ],
)
def test_a_notice_without_a_number_takes_its_platforms_reported_one_or_the_shortest(
    process: Process, days: int
) -> None:
    found = clock(replace(process, notice=Notice(date(2025, 10, 3))), "R1")
    assert found.on == date(2025, 10, 3) + timedelta(days=days)
    assert found.confidence is Confidence.ASSUMED
    assert Change.NOTICE_STATES_OTHER in found.changes_if


def test_practice_is_that_of_the_company() -> None:
    found = practice(Process(recipient=Recipient(platform="youtube")), rulebook().platforms)
    assert found
    assert found.code == "google"


def test_a_notice_of_no_known_day_has_no_date() -> None:
    assert needs(Process(notice=Notice(window_days=10, window_basis=WindowBasis.STATED)), "R1") == (Need.NOTICE_DATE,)


@pytest.mark.parametrize("days", [-1, 4000, 10**12])
def test_a_window_no_calendar_can_count_is_told(days: int) -> None:
    found = read(noticed(date(2025, 10, 3), days))
    assert Trouble.OUT_OF_RANGE in {one.trouble for one in found.clashes}
    assert "R1" not in {one.key for one in found.deadlines}


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_break_nothing(day: date) -> None:
    process = Process(ProcessKind.CUSTOMS_SUMMONS, recipient=Recipient(type=RecipientType.LAW_OFFICE), return_on=day)
    process = replace(process, notice=Notice(day, window_days=9), copy_held=CopyHeld.FULL)
    assert Trouble.OUT_OF_RANGE in {one.trouble for one in read(process).clashes}


# --- the paper's own date --------------------------------------------------------------------------------------------


def test_a_return_date_stays_on_its_weekend() -> None:
    process = Process(return_on=date(2025, 10, 12), copy_held=CopyHeld.FULL)
    assert clock(process, "R2").on == date(2025, 10, 12)
    assert clock(process, "R2").safe_by == date(2025, 10, 10)


def test_a_return_date_nobody_saw_on_paper_is_not_stated() -> None:
    found = clock(Process(return_on=date(2025, 10, 31), copy_held=CopyHeld.NOTICE_ONLY), "R2")
    assert (found.confidence, found.basis) == (Confidence.DERIVED, Basis.TOLD)
    assert Change.COPY_SAYS_OTHER in found.changes_if


def test_an_hour_is_one_of_the_place_where_the_paper_wants_the_records() -> None:
    process = Process(return_on=date(2025, 10, 7), return_time=time(8, 0), zone="Pacific/Guam", copy_held=CopyHeld.FULL)
    found = clock(process, "R2")
    assert found.on == date(2025, 10, 7)
    assert found.at
    assert found.at.isoformat() == "2025-10-07T08:00:00+10:00"
    assert found.state is State.TODAY  # in New York it is the evening of the 6th


def test_an_hour_without_a_zone_is_read_here_and_says_so() -> None:
    found = clock(Process(return_on=date(2025, 10, 31), return_time=time(9), copy_held=CopyHeld.FULL), "R2")
    assert found.at
    assert found.at.isoformat() == "2025-10-31T09:00:00-04:00"
    assert Change.ZONE_ASSUMED in found.changes_if


def test_an_hour_that_comes_twice_is_told() -> None:
    process = Process(return_on=date(2025, 11, 2), return_time=time(1, 30), copy_held=CopyHeld.FULL)
    assert Change.CLOCKS_CHANGE in clock(process, "R2").changes_if


@pytest.mark.parametrize("zone", ["Mars/Olympus", "America", "PST8PDT/..", "\u202e" * 10_000])
def test_a_zone_that_does_not_exist_is_told_and_the_date_is_kept(zone: str) -> None:
    process = Process(return_on=date(2025, 10, 31), return_time=time(9), zone=zone, copy_held=CopyHeld.FULL)
    assert clock(process, "R2").on == date(2025, 10, 31)
    assert clock(process, "R2").at is None
    assert Trouble.ZONE_UNKNOWN in {one.trouble for one in read(process).clashes}


@pytest.mark.parametrize("kind", [ProcessKind.PRESERVATION_LETTER, ProcessKind.NONDISCLOSURE_ORDER])
def test_a_paper_that_wants_no_records_has_no_return_date(kind: ProcessKind) -> None:
    assert "R2" not in {one.rule.id for one in read(Process(kind)).missing}


# --- by hand, and after the end --------------------------------------------------------------------------------------


def test_a_date_set_by_hand_keeps_the_computed_one_beside_it() -> None:
    override = Override(date(2025, 10, 24), "The platform agreed to wait", "Counsel")
    found = clock(replace(noticed(date(2025, 10, 3), 10), overrides={"R1": override}), "R1")
    assert (found.on, found.computed, found.overridden) == (date(2025, 10, 24), date(2025, 10, 13), override)
    assert found.safe_by == date(2025, 10, 23)


def test_a_date_set_by_hand_stands_where_none_could_be_counted() -> None:
    override = Override(date(2025, 10, 24), "By phone", "Counsel")
    found = read(Process(overrides={"R2": override}))
    assert [(one.key, one.on, one.basis) for one in found.deadlines] == [("R2", date(2025, 10, 24), Basis.SET_BY_HAND)]
    assert not [one for one in found.missing if one.rule.id == "R2"]


def test_a_date_set_by_hand_is_kept_where_its_clock_does_not_run_any_more() -> None:
    override = Override(date(2025, 10, 24), "By phone", "Counsel")
    for process in (Process(), noticed(TODAY, 10**9)):
        assert clock(replace(process, overrides={"R1": override}), "R1").on == date(2025, 10, 24)


def test_a_deadline_that_was_met_is_not_overdue() -> None:
    assert clock(replace(noticed(date(2025, 9, 1), 10), met=("R1",)), "R1").state is State.MET


@pytest.mark.parametrize(
    ("status", "superseded"),
    [
        (ProcessStatus.WITHDRAWN, Superseded.ENDED),
        (ProcessStatus.MONITORING, Superseded.ENDED),
        (ProcessStatus.QUASHED, Superseded.ENDED),
        (ProcessStatus.STAYED, Superseded.STAYED),
        (ProcessStatus.PRODUCED_FULL, Superseded.DISCLOSED),
        (ProcessStatus.PRODUCED_PARTIAL, None),
        (ProcessStatus.MOTION_FILED, None),
        (ProcessStatus.UPHELD, None),
    ],
)
def test_a_status_ends_the_countdown_or_does_not(status: ProcessStatus, superseded: Superseded | None) -> None:
    process = replace(noticed(date(2025, 10, 3), 10), history=(StatusChange(TODAY, status),))
    assert clock(process, "R1").superseded is superseded


def test_a_courts_period_outlives_a_stay() -> None:
    stayed = (StatusChange(TODAY, ProcessStatus.STAYED),)
    process = Process(court_periods=(CourtPeriod("Reply", TODAY, 14),), history=stayed)
    assert clock(process, "R7.0").superseded is None


def test_dates_of_the_past_do_not_lie_in_the_future() -> None:
    later = TODAY + timedelta(days=1)
    troubles = {one.trouble for one in read(Process(issued_on=later, served_on=later, notice=Notice(later))).clashes}
    assert {Trouble.ISSUED_IN_FUTURE, Trouble.SERVED_IN_FUTURE, Trouble.NOTICE_IN_FUTURE} <= troubles


def test_a_range_that_ends_before_it_begins_is_told() -> None:
    demand = Demand(Category.LOGIN_IP_LOG, begins=date(2025, 9, 1), ends=date(2025, 8, 1))
    assert Trouble.RANGE_REVERSED in {one.trouble for one in read(Process(demands=(demand,))).clashes}


@pytest.mark.parametrize("text", ["x" * 10_000, "\u202eטקסט", "مذكرة استدعاء", "\x00", ""])
def test_no_text_disturbs_the_clocks(text: str) -> None:
    process = Process(form=text, number=text, authorities=(text,), purpose=text, recipient=Recipient(text), court=text)
    assert read(process) == read(Process())
