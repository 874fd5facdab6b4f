from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.facial_review import is_listed, looked_at, review
from intake_app.domain.process import Account, Demand, Issuer, Notice, Process, Recipient, StatusChange
from intake_app.domain.process_terms import (
    Authenticity,
    Category,
    CopyHeld,
    Nondisclosure,
    ProcessKind,
    ProcessStatus,
    RecipientType,
)
from intake_app.domain.rulebook import FlagCode

BOOK = rulebook()
CUSTOMS = Process(ProcessKind.CUSTOMS_SUMMONS, recipient=Recipient("Meta", platform="facebook"))
LAW_OFFICE = replace(CUSTOMS, recipient=Recipient("Office", RecipientType.LAW_OFFICE), return_on=date(2025, 9, 30))


def codes(process: Process, predecessor: Process | None = None) -> set[FlagCode]:
    return {flag.code for flag in review(process, BOOK, is_federal_holiday, predecessor)}


def asking(*categories: Category) -> tuple[Demand, ...]:
    return tuple(Demand(category) for category in categories)


CASES = [
    ("Twitter 2017 (reported)", replace(CUSTOMS, issued_on=date(2017, 3, 14), return_on=date(2017, 3, 13)),
     FlagCode.RETURN_BEFORE_ISSUE, True),
    ("due on the day of issue", replace(CUSTOMS, issued_on=date(2017, 3, 14), return_on=date(2017, 3, 14)),
     FlagCode.RETURN_BEFORE_ISSUE, False),
    ("due before the notice", replace(CUSTOMS, return_on=date(2025, 9, 26), notice=Notice(date(2025, 10, 3))),
     FlagCode.RETURN_BEFORE_NOTICE, True),
    ("Google 2025: blank box", replace(CUSTOMS, purpose_blank=True), FlagCode.PURPOSE_BLANK, True),
    ("nobody looked at the box", CUSTOMS, FlagCode.PURPOSE_BLANK, False),
    ("LBProtest: Officer Safety / Doxing", replace(CUSTOMS, purpose="Officer Safety / Doxing"),
     FlagCode.PURPOSE_MISMATCH, True),
    ("the statute's own words", replace(CUSTOMS, purpose="ascertain the correctness of ENTRIES"),
     FlagCode.PURPOSE_MISMATCH, False),
    ("a power without such words", replace(CUSTOMS, kind=ProcessKind.GRAND_JURY_SUBPOENA, purpose="Doxing"),
     FlagCode.PURPOSE_MISMATCH, False),
    ("a special agent", replace(CUSTOMS, issuer=Issuer(title="Special Agent")), FlagCode.ISSUER_BELOW_RANK, True),
    ("the special agent in charge", replace(CUSTOMS, issuer=Issuer(title="Special Agent in Charge, Boston")),
     FlagCode.ISSUER_BELOW_RANK, False),
    ("no title was read", CUSTOMS, FlagCode.ISSUER_BELOW_RANK, False),
    ("an order no judge signed", Process(ProcessKind.ORDER_2703D, judge_signature=False),
     FlagCode.NO_JUDGE_SIGNATURE, True),
    ("an order nobody looked at", Process(ProcessKind.ORDER_2703D), FlagCode.NO_JUDGE_SIGNATURE, False),
    ("a paper that calls itself a warrant", Process(form="Administrative Warrant", judge_signature=False),
     FlagCode.NO_JUDGE_SIGNATURE, True),
    ("a summons needs no judge", replace(CUSTOMS, judge_signature=False), FlagCode.NO_JUDGE_SIGNATURE, False),
    ("Jon: a Social Security number", replace(CUSTOMS, demands=asking(Category.GOVERNMENT_ID)),
     FlagCode.BEYOND_SUBSCRIBER_DATA, True),
    ("Reddit: linked accounts", replace(CUSTOMS, demands=asking(Category.NAME, Category.LINKED_ACCOUNTS)),
     FlagCode.BEYOND_SUBSCRIBER_DATA, True),
    ("MontCo: all of it listed", replace(CUSTOMS, demands=asking(
        Category.POSTAL_CODE, Category.COUNTRY, Category.EMAIL_ADDRESSES, Category.ACCOUNT_CREATED,
        Category.PHONE_NUMBERS, Category.SIGNUP_IP, Category.LOGIN_IP_LOG)), FlagCode.BEYOND_SUBSCRIBER_DATA, False),
    ("a warrant may", Process(ProcessKind.SEARCH_WARRANT, demands=asking(Category.CONTENT)),
     FlagCode.BEYOND_SUBSCRIBER_DATA, False),
    ("an office is no provider", replace(LAW_OFFICE, demands=asking(Category.CONTENT)),
     FlagCode.BEYOND_SUBSCRIBER_DATA, False),
    ("testimony is no record", replace(CUSTOMS, demands=asking(Category.TESTIMONY)),
     FlagCode.BEYOND_SUBSCRIBER_DATA, False),
    ("Canadian: location", replace(CUSTOMS, demands=asking(Category.LOCATION)), FlagCode.CONTENT_OR_LOCATION, True),
    ("content by a warrant", Process(ProcessKind.SEARCH_WARRANT, demands=asking(Category.CONTENT)),
     FlagCode.CONTENT_OR_LOCATION, False),
    ("Google told Jon all the same", replace(CUSTOMS, nondisclosure=Nondisclosure.REQUESTED),
     FlagCode.NONDISCLOSURE_ONLY_REQUESTED, True),
    ("a court ordered it", replace(CUSTOMS, nondisclosure=Nondisclosure.ORDERED),
     FlagCode.NONDISCLOSURE_ONLY_REQUESTED, False),
    ("unsigned", replace(CUSTOMS, signed=False), FlagCode.UNSIGNED, True),
    ("a whole copy without a number", replace(CUSTOMS, copy_held=CopyHeld.FULL), FlagCode.NO_NUMBER, True),
    ("the number may be blacked out", replace(CUSTOMS, copy_held=CopyHeld.REDACTED), FlagCode.NO_NUMBER, False),
    ("Meta asked for a Google account", replace(CUSTOMS, accounts=(Account("gmail"),)),
     FlagCode.OTHER_RECIPIENT, True),
    ("Meta asked for Instagram", replace(CUSTOMS, accounts=(Account("instagram"), Account("other"))),
     FlagCode.OTHER_RECIPIENT, False),
    ("a notice like phishing", Process(notice=Notice(authenticity=Authenticity.SUSPICIOUS)),
     FlagCode.SUSPICIOUS_NOTICE, True),
    ("nine business days", replace(LAW_OFFICE, notice=Notice(date(2025, 9, 17))), FlagCode.LATE_CUSTOMS_NOTICE, True),
    ("ten business days", replace(LAW_OFFICE, notice=Notice(date(2025, 9, 16))), FlagCode.LATE_CUSTOMS_NOTICE, False),
    ("a platform is owed none", replace(CUSTOMS, return_on=date(2025, 9, 30), notice=Notice(date(2025, 9, 29))),
     FlagCode.LATE_CUSTOMS_NOTICE, False),
]  # fmt: skip


@pytest.mark.parametrize(("why", "process", "code", "flagged"), CASES, ids=[why for why, *_ in CASES])
def test_a_point_is_flagged_by_what_the_paper_says(why: str, process: Process, code: FlagCode, flagged: bool) -> None:
    assert (code in codes(process)) == flagged, why


def test_every_flag_can_be_raised_and_has_its_rule_beside_it() -> None:
    raised = {code for _why, _process, code, flagged in CASES if flagged}
    assert raised | {FlagCode.AFTER_WITHDRAWAL, FlagCode.WIDER_THAN_BEFORE} == set(FlagCode)
    for _why, process, _code, _flagged in CASES:
        for flag in review(process, BOOK, is_federal_holiday):
            assert flag.basis is BOOK.flags[flag.code]


def test_a_successor_of_a_withdrawn_process_is_flagged_with_the_days_between() -> None:
    """Press reports on Reddit, 2026: withdrawn, and 4 days later a grand jury subpoena."""
    before = Process(
        history=(StatusChange(date(2026, 3, 20), ProcessStatus.WITHDRAWN),),
        demands=(Demand(Category.LOGIN_IP_LOG, "", date(2026, 1, 1), date(2026, 1, 30)),),
    )
    after = Process(
        issued_on=date(2026, 3, 24),
        demands=(Demand(Category.LOGIN_IP_LOG, "", date(2025, 11, 2), date(2026, 1, 30)),),
    )
    flags = {flag.code: flag.values for flag in review(after, BOOK, is_federal_holiday, before)}
    assert flags[FlagCode.AFTER_WITHDRAWAL] == {
        "withdrawn": date(2026, 3, 20),
        "issued": date(2026, 3, 24),
        "days": 4,
    }
    assert flags[FlagCode.WIDER_THAN_BEFORE] == {"before": 30, "after": 90}
    assert not codes(after, Process()) & {FlagCode.AFTER_WITHDRAWAL, FlagCode.WIDER_THAN_BEFORE}


@pytest.mark.parametrize(
    ("title", "listed"),
    [
        ("Special Agent in Charge", True),
        ("SPECIAL AGENT-IN-CHARGE", True),
        ("Acting Special Agent in Charge", True),
        ("Special Agent in Charge Los Angeles", True),
        ("John Roe, Special Agent in Charge (HSI)", True),
        ("SAC", True),
        ("Port Director", True),
        ("Assistant Special Agent in Charge", False),
        ("Deputy Special Agent in Charge", False),
        ("Special Agent", False),
        ("Supervisory Special Agent", False),
        ("Field Office Director", False),
        ("\u202eegrahC ni tnegA laicepS", False),
        ("مدير", False),
        ("x" * 10_000, False),
    ],
)
def test_a_title_is_held_against_the_list_without_letting_a_lower_rank_in(title: str, listed: bool) -> None:
    assert is_listed(title, BOOK.issuers[0]) == listed


def test_immigration_officers_have_a_list_of_their_own() -> None:
    subpoena = Process(ProcessKind.IMMIGRATION_SUBPOENA, issuer=Issuer(title="Supervisory Special Agent"))
    assert FlagCode.ISSUER_BELOW_RANK not in codes(subpoena)
    assert FlagCode.ISSUER_BELOW_RANK in codes(replace(subpoena, issuer=Issuer(title="Deportation Officer")))


def test_an_empty_process_raises_nothing() -> None:
    assert codes(Process()) == set()


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_break_nothing(day: date) -> None:
    codes(replace(LAW_OFFICE, return_on=day, notice=Notice(day)))


@given(st.text(max_size=300), st.sampled_from(ProcessKind))
def test_no_text_breaks_it(text: str, kind: ProcessKind) -> None:
    process = Process(kind, form=text, issuer=Issuer(title=text, name=text), purpose=text, number=text)
    review(replace(process, accounts=(Account(text, value=text),)), BOOK, is_federal_holiday)


def test_what_was_not_recorded_is_not_taken_for_looked_at() -> None:
    points = looked_at(Process(kind=ProcessKind.CUSTOMS_SUMMONS), BOOK)
    assert FlagCode.ISSUER_BELOW_RANK in points
    assert FlagCode.NO_JUDGE_SIGNATURE not in points  # no order, so no judge
    assert not any(points.values())


def test_what_was_recorded_was_looked_at() -> None:
    process = Process(
        kind=ProcessKind.SEARCH_WARRANT,
        judge_signature=True,
        signed=False,
        number="7",
        issued_on=date(2025, 9, 1),
        return_on=date(2025, 9, 9),
    )
    points = looked_at(process, BOOK)
    known = {code for code, is_known in points.items() if is_known}
    assert known == {
        FlagCode.RETURN_BEFORE_ISSUE,
        FlagCode.NO_JUDGE_SIGNATURE,
        FlagCode.UNSIGNED,
        FlagCode.NO_NUMBER,
    }
