from dataclasses import replace
from datetime import date

import pytest

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.clocks import clocks
from intake_app.domain.deadline import Basis, Clocks, Confidence, Deadline, Need, State
from intake_app.domain.process import (
    CourtPeriod,
    Notice,
    Process,
    Recipient,
)
from intake_app.domain.process_terms import (
    CopyHeld,
    Nondisclosure,
    NoticeChannel,
    ProcessKind,
    RecipientType,
)

TODAY = date(2025, 10, 6)
BANK = Recipient("First Bank", RecipientType.BANK)


def read(process: Process) -> Clocks:
    book = rulebook()
    return clocks(process, book.rules, book.platforms, is_federal_holiday, TODAY, "America/New_York")


def clock(process: Process, key: str) -> Deadline:
    return next(one for one in read(process).deadlines if one.key == key)


def needs(process: Process, rule: str) -> tuple[Need, ...]:
    return next(one.needs for one in read(process).missing if one.rule.id == rule)


@pytest.mark.parametrize(
    ("process", "on", "basis", "outer"),
    [
        (Process(notice=Notice(date(2025, 10, 3))), date(2025, 10, 13), Basis.AFTER_NOTICE, date(2025, 10, 14)),
        (Process(served_on=date(2025, 10, 1)), date(2025, 10, 11), Basis.AFTER_SERVICE, date(2025, 10, 14)),
        (Process(served_on=date(2025, 10, 1), mailed=True), date(2025, 10, 15), Basis.AFTER_MAILING, None),
    ],
)
def test_a_banks_customer_has_ten_days_from_service_or_fourteen_from_mailing(
    process: Process, on: date, basis: Basis, outer: date | None
) -> None:
    found = clock(replace(process, kind=ProcessKind.RFPA_REQUEST, recipient=BANK), "R4")
    assert (found.on, found.basis, found.outer) == (on, basis, outer)


def test_a_notice_that_came_by_mail_needs_the_day_it_was_mailed() -> None:
    notice = Notice(date(2025, 10, 3), channel=NoticeChannel.POSTAL)
    assert needs(Process(recipient=BANK, notice=notice), "R4") == (Need.MAILING_DATE,)
    assert needs(Process(recipient=BANK), "R4") == (Need.SERVICE_DATE,)


def test_a_civil_objection_is_due_at_the_earlier_of_two_days() -> None:
    civil = Process(ProcessKind.CIVIL_SUBPOENA, served_on=date(2025, 9, 29), copy_held=CopyHeld.FULL)
    assert clock(civil, "R5").on == date(2025, 10, 14)  # the 13th is Columbus Day
    assert clock(civil, "R5").values["moved_from"] == date(2025, 10, 13)
    assert not clock(civil, "R5").rule.confirmed
    early = clock(replace(civil, return_on=date(2025, 10, 8)), "R5")
    assert (early.on, early.basis) == (date(2025, 10, 8), Basis.RETURN_IS_EARLIER)
    assert clock(replace(civil, return_on=date(2025, 12, 1)), "R5").on == date(2025, 10, 14)
    assert needs(replace(civil, served_on=None), "R5") == (Need.SERVICE_DATE,)


def test_a_courts_own_period_ends_with_the_courts_day() -> None:
    given = (CourtPeriod("Response", date(2025, 10, 1), 10), CourtPeriod("Reply", date(2025, 10, 31), 14, before=True))
    process = Process(court_periods=given, zone="America/Los_Angeles")
    first, second = clock(process, "R7.0"), clock(process, "R7.1")
    assert (first.on, first.values["moved_from"]) == (date(2025, 10, 14), date(2025, 10, 11))
    assert first.at
    assert first.at.isoformat() == "2025-10-14T23:59:00-07:00"
    assert (second.on, second.basis) == (date(2025, 10, 17), Basis.COURT_PERIOD_BACK)


def test_preserved_data_is_kept_ninety_days_and_ninety_more() -> None:
    letter = Process(ProcessKind.PRESERVATION_LETTER, issued_on=date(2023, 12, 1))
    found = clock(letter, "R8")
    assert (found.on, found.outer) == (date(2024, 2, 29), date(2024, 5, 29))
    assert (found.confidence, found.safe_by, found.state) == (Confidence.ASSUMED, None, State.PASSED)
    served = clock(replace(letter, served_on=date(2023, 12, 4)), "R8")
    assert (served.on, served.confidence) == (date(2024, 3, 3), Confidence.DERIVED)


def test_only_an_order_of_silence_has_an_end() -> None:
    ordered = Process(nondisclosure=Nondisclosure.ORDERED, nondisclosure_until=date(2026, 1, 5))
    assert clock(ordered, "R9").on == date(2026, 1, 5)
    assert needs(replace(ordered, nondisclosure_until=None), "R9") == (Need.GAG_END,)
    asked = read(replace(ordered, nondisclosure=Nondisclosure.REQUESTED))
    assert "R9" not in {one.rule.id for one in (*asked.deadlines, *asked.missing)}


def test_a_backup_copy_is_challenged_within_fourteen_days() -> None:
    process = Process(authorities=("18 U.S.C. § 2704(a)",), notice=Notice(date(2025, 10, 3)))
    assert clock(process, "R10").on == date(2025, 10, 17)
    assert not clock(process, "R10").rule.confirmed
