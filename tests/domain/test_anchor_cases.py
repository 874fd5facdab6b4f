"""
Cases rebuilt from public reports: are the dates right, and is what is wrong with the paper seen?

Each case names its source; where the reports leave a thing open, the case does too.
"""

from dataclasses import dataclass, field, replace
from datetime import date, time

import pytest

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.clocks import clocks
from intake_app.domain.deadline import Basis, Clocks, Confidence, Deadline, Need, State, Superseded, Trouble
from intake_app.domain.process import Account, Demand, Issuer, Notice, Process, Recipient, StatusChange
from intake_app.domain.process_terms import (
    Category,
    Component,
    CopyHeld,
    Department,
    Disclosure,
    Nondisclosure,
    Position,
    ProcessKind,
    ProcessStatus,
    RecipientType,
    WindowBasis,
)

PACIFIC, EASTERN = "America/Los_Angeles", "America/New_York"

# 3:17-cv-01916 (N.D. Cal.); DHS OIG-18-18. Summons of 14 March 2017, suit by Twitter 6 April, withdrawn 7 April.
# The return date before the day it was sent is reported, not checked.
TWITTER_2017 = Process(
    kind=ProcessKind.CUSTOMS_SUMMONS,
    issuer=Issuer(Department.DHS, Component.CBP_OPR),
    recipient=Recipient("Twitter", platform="x", position=Position.LITIGATING),
    authorities=("19 U.S.C. 1509",),
    issued_on=date(2017, 3, 14),
    return_on=date(2017, 3, 13),
    nondisclosure=Nondisclosure.REQUESTED,
    copy_held=CopyHeld.FULL,
    accounts=(Account("x", value="@ALT_USCIS"),),
    history=(StatusChange(date(2017, 4, 6), ProcessStatus.PLATFORM_LITIGATING),),
)

# Politico; N.D. Cal., Magistrate Judge Hixson, September 2025. Meta was told not to produce until further order.
LB_PROTEST_2025 = Process(
    kind=ProcessKind.CUSTOMS_SUMMONS,
    recipient=Recipient("Meta", platform="instagram"),
    purpose="Officer Safety / Doxing",
    copy_held=CopyHeld.FULL,
    accounts=(Account("instagram", value="lbprotest"),),
    notice=Notice(date(2025, 9, 8), window_days=10, window_basis=WindowBasis.STATED),
    history=(StatusChange(date(2025, 9, 12), ProcessStatus.MOTION_FILED),),
)

# ACLU-PA; Ars Technica. Two summonses of 11 September 2025, notice some 22 days later, 10 days to show a court filing.
MONTCO_2025 = Process(
    kind=ProcessKind.CUSTOMS_SUMMONS,
    issuer=Issuer(Department.DHS),
    recipient=Recipient("Meta", platform="facebook"),
    authorities=("19 U.S.C. 1509",),
    issued_on=date(2025, 9, 11),
    purpose_blank=True,
    copy_held=CopyHeld.NOTICE_ONLY,
    accounts=(Account("facebook", value="MontCo Community Watch"),),
    notice=Notice(date(2025, 10, 3), window_days=10, window_basis=WindowBasis.STATED),
    demands=(Demand(Category.POSTAL_CODE), Demand(Category.COUNTRY), Demand(Category.SIGNUP_IP)),
)
MONTCO_WITHDRAWN = replace(MONTCO_2025, history=(StatusChange(date(2026, 1, 16), ProcessStatus.WITHDRAWN),))

# 5:26-mc-80026 (N.D. Cal.); Washington Post. 7 days, no copy at first, motion 2 February, withdrawn 5 February 2026,
# which was day 99: the notice came on 29 October 2025.
JON_2025 = Process(
    recipient=Recipient("Google", platform="google"),
    nondisclosure=Nondisclosure.REQUESTED,
    copy_held=CopyHeld.NONE,
    accounts=(Account("gmail"),),
    notice=Notice(date(2025, 10, 29), window_days=7, window_basis=WindowBasis.STATED, copy_attached=False),
)
JON_WITHDRAWN = replace(
    JON_2025,
    history=(
        StatusChange(date(2026, 2, 2), ProcessStatus.MOTION_FILED),
        StatusChange(date(2026, 2, 5), ProcessStatus.WITHDRAWN),
    ),
)

# EFF's complaints to the attorneys general of California and New York: produced 8 May 2025, told afterwards.
THOMAS_JOHNSON_2025 = Process(
    kind=ProcessKind.SCA_SUBPOENA,
    recipient=Recipient("Google", platform="google", position=Position.COMPLIED),
    authorities=("18 U.S.C. 2703(c)(2)",),
    notice=Notice(date(2025, 5, 8), disclosure=Disclosure.ALREADY),
    history=(StatusChange(date(2025, 5, 8), ProcessStatus.PRODUCED_FULL),),
)

# Press reports on J. Doe and Reddit, 2026. A summons of early March, told within about 2 days, withdrawn; 4 days later
# a grand jury subpoena from D.D.C., return on 14 April. The days of March are ours: the reports name none.
REDDIT_SUMMONS = Process(
    kind=ProcessKind.CUSTOMS_SUMMONS,
    recipient=Recipient("Reddit", platform="reddit"),
    issued_on=date(2026, 3, 4),
    accounts=(Account("reddit"),),
    notice=Notice(date(2026, 3, 6)),
    history=(StatusChange(date(2026, 3, 20), ProcessStatus.WITHDRAWN),),
)
REDDIT_GRAND_JURY = Process(
    kind=ProcessKind.GRAND_JURY_SUBPOENA,
    recipient=Recipient("Reddit", platform="reddit"),
    issued_on=date(2026, 3, 24),
    return_on=date(2026, 4, 14),
    return_time=time(10, 0),
    zone=EASTERN,
    court="D.D.C.",
    copy_held=CopyHeld.FULL,
    accounts=(Account("reddit"),),
)

# Press reports on a Canadian's Google account, 2026: 19 U.S.C. 1509 for location data. No notice window was reported.
CANADIAN_2026 = Process(
    kind=ProcessKind.CUSTOMS_SUMMONS,
    recipient=Recipient("Google", platform="google"),
    authorities=("19 U.S.C. 1509",),
    demands=(Demand(Category.LOCATION),),
    notice=Notice(date(2026, 2, 2)),
)

# WIRED's FOIA data: newsrooms and an immigration lawyer were addressed by 1509 summonses themselves.
LAW_OFFICE = Process(
    kind=ProcessKind.CUSTOMS_SUMMONS,
    recipient=Recipient("An immigration law office", RecipientType.LAW_OFFICE),
    issued_on=date(2025, 9, 2),
    served_on=date(2025, 9, 4),
    return_on=date(2025, 9, 30),
    copy_held=CopyHeld.FULL,
    notice=Notice(date(2025, 9, 17)),
)
NEWSROOM = replace(LAW_OFFICE, recipient=Recipient("A newsroom", RecipientType.NEWSROOM), notice=None)


def read(process: Process, today: date, zone: str = PACIFIC) -> Clocks:
    book = rulebook()
    return clocks(process, book.rules, book.platforms, is_federal_holiday, today, zone)


@dataclass(frozen=True)
class Case:
    source: str
    process: Process
    today: date
    clock: str
    expected: dict[str, object] = field(default_factory=dict)


CASES = [
    # R1: the window of the notice
    Case("MontCo: 10 days after 3 October", MONTCO_2025, date(2025, 10, 4), "R1", {"on": date(2025, 10, 13)}),
    Case("MontCo: the 13th is Columbus Day", MONTCO_2025, date(2025, 10, 4), "R1", {"safe_by": date(2025, 10, 10)}),
    Case("MontCo: as the notice says", MONTCO_2025, date(2025, 10, 4), "R1", {"confidence": Confidence.STATED}),
    Case("MontCo: basis", MONTCO_2025, date(2025, 10, 4), "R1", {"basis": Basis.NOTICE_STATES}),
    Case("MontCo: more than a week away", MONTCO_2025, date(2025, 10, 4), "R1", {"state": State.LATER}),
    Case("MontCo: a week away", MONTCO_2025, date(2025, 10, 6), "R1", {"state": State.SOON}),
    Case("MontCo: the last day", MONTCO_2025, date(2025, 10, 13), "R1", {"state": State.TODAY}),
    Case("MontCo: the day after", MONTCO_2025, date(2025, 10, 14), "R1", {"state": State.OVERDUE}),
    Case("MontCo: withdrawn", MONTCO_WITHDRAWN, date(2026, 1, 17), "R1", {"superseded": Superseded.ENDED}),
    Case("Jon: 7 days after 29 October", JON_2025, date(2025, 10, 29), "R1", {"on": date(2025, 11, 5)}),
    Case("Jon: safe on Tuesday", JON_2025, date(2025, 10, 29), "R1", {"safe_by": date(2025, 11, 4)}),
    Case("Jon: a week on the first day", JON_2025, date(2025, 10, 29), "R1", {"state": State.SOON}),
    Case("Jon: notice without a number", replace(JON_2025, notice=Notice(date(2025, 10, 29))), date(2025, 10, 29),
         "R1", {"on": date(2025, 11, 5), "confidence": Confidence.ASSUMED, "basis": Basis.PLATFORM_REPORTED}),
    Case("LBProtest: 10 days after 8 September", LB_PROTEST_2025, date(2025, 9, 10), "R1", {"on": date(2025, 9, 18)}),
    Case("LBProtest: the court told Meta to wait", replace(LB_PROTEST_2025, history=(
        *LB_PROTEST_2025.history, StatusChange(date(2025, 9, 15), ProcessStatus.STAYED))), date(2025, 9, 16),
        "R1", {"superseded": Superseded.STAYED, "state": State.SUPERSEDED}),
    Case("Thomas-Johnson: gone before he was told", THOMAS_JOHNSON_2025, date(2025, 5, 9), "R1",
         {"superseded": Superseded.DISCLOSED, "state": State.SUPERSEDED}),
    Case("Reddit: nothing known of its window", REDDIT_SUMMONS, date(2026, 3, 6), "R1",
         {"on": date(2026, 3, 13), "confidence": Confidence.ASSUMED, "basis": Basis.SHORTEST_REPORTED}),
    Case("Canadian: Google's reported 7 days", CANADIAN_2026, date(2026, 2, 3), "R1",
         {"on": date(2026, 2, 9), "safe_by": date(2026, 2, 6), "confidence": Confidence.ASSUMED}),
    # R2: the return date
    Case("Reddit: return 14 April", REDDIT_GRAND_JURY, date(2026, 3, 25), "R2",
         {"on": date(2026, 4, 14), "safe_by": date(2026, 4, 13), "confidence": Confidence.STATED}),
    Case("Twitter: return before issue still shown", TWITTER_2017, date(2017, 3, 20), "R2",
         {"on": date(2017, 3, 13), "state": State.OVERDUE}),
    Case("Newsroom as recipient", NEWSROOM, date(2025, 9, 5), "R2", {"on": date(2025, 9, 30)}),
    # R3: only brokers, attorneys and accountants
    Case("Law office: the day before", LAW_OFFICE, date(2025, 9, 18), "R3",
         {"on": date(2025, 9, 29), "safe_by": date(2025, 9, 26), "basis": Basis.DAY_BEFORE_RETURN}),
    # R6: the grand jury
    Case("Reddit: promptly, before 14 April", REDDIT_GRAND_JURY, date(2026, 3, 25), "R6",
         {"on": date(2026, 4, 14), "safe_by": date(2026, 4, 13)}),
    # W1: withdrawn is not closed
    Case("MontCo: watched for 180 days", MONTCO_WITHDRAWN, date(2026, 1, 17), "W1",
         {"on": date(2026, 7, 15), "state": State.LATER}),
    Case("Jon: watched for 180 days", JON_WITHDRAWN, date(2026, 2, 6), "W1", {"on": date(2026, 8, 4)}),
    Case("Reddit: watched while the next one came", REDDIT_SUMMONS, date(2026, 3, 24), "W1",
         {"on": date(2026, 9, 16), "basis": Basis.AFTER_WITHDRAWAL}),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.source)
def test_a_clock_of_a_reported_case_is_right(case: Case) -> None:
    found = clock(read(case.process, case.today), case.clock)
    assert {name: getattr(found, name) for name in case.expected} == case.expected


def clock(found: Clocks, key: str) -> Deadline:
    return next(one for one in found.deadlines if one.key == key)


ABSENT = [
    ("Platforms are no customs recordkeepers", MONTCO_2025, "R3"),
    ("Nor are newsrooms", NEWSROOM, "R3"),
    ("No bank", REDDIT_SUMMONS, "R4"),
    ("A customs summons is no civil subpoena", MONTCO_2025, "R5"),
    ("Nor a grand jury's", REDDIT_SUMMONS, "R6"),
    ("A line that asks for silence is no order that ends", TWITTER_2017, "R9"),
    ("No backup copy was cited", JON_2025, "R10"),
    ("Nothing was withdrawn yet", JON_2025, "W1"),
]


@pytest.mark.parametrize(("why", "process", "key"), ABSENT, ids=[why for why, *_ in ABSENT])
def test_a_clock_that_does_not_run_is_not_shown(why: str, process: Process, key: str) -> None:
    found = read(process, date(2026, 3, 25))
    assert key not in {one.key for one in found.deadlines} | {one.rule.id for one in found.missing}, why


CLASHES = [
    ("Twitter: return before issue (reported)", TWITTER_2017, Trouble.RETURN_BEFORE_ISSUE),
    ("Law office: told 9 business days before", LAW_OFFICE, Trouble.LATE_CUSTOMS_NOTICE),
    ("MontCo, had it named 10 October as return date", replace(MONTCO_2025, return_on=date(2025, 10, 10)),
     Trouble.WINDOW_AFTER_RETURN),
    ("MontCo, had it named 26 September", replace(MONTCO_2025, return_on=date(2025, 9, 26)),
     Trouble.RETURN_BEFORE_NOTICE),
    ("MontCo, had the notice come first", replace(MONTCO_2025, notice=Notice(date(2025, 9, 1))),
     Trouble.NOTICE_BEFORE_ISSUE),
]  # fmt: skip


@pytest.mark.parametrize(("why", "process", "trouble"), CLASHES, ids=[why for why, *_ in CLASHES])
def test_what_does_not_fit_together_is_shown(why: str, process: Process, trouble: Trouble) -> None:
    assert trouble in {clash.trouble for clash in read(process, date(2026, 3, 25)).clashes}, why


def test_jon_is_told_to_ask_for_a_copy_because_nobody_knows_the_return_date() -> None:
    missing = {one.rule.id: one.needs for one in read(JON_2025, date(2025, 10, 29)).missing}
    assert missing["R2"] == (Need.COPY, Need.RETURN_DATE)


@pytest.mark.parametrize("process", [THOMAS_JOHNSON_2025, replace(THOMAS_JOHNSON_2025, notice=None, history=())])
def test_already_disclosed_replaces_the_countdown(process: Process) -> None:
    found = read(process, date(2025, 5, 9))
    assert found.disclosed
    assert found.disclosed.id == "R11"
    assert not [one for one in found.deadlines if one.state in {State.TODAY, State.SOON, State.LATER, State.OVERDUE}]


def test_the_grand_jury_sits_in_washington_whoever_reads_it_in_california() -> None:
    found = clock(read(REDDIT_GRAND_JURY, date(2026, 3, 25)), "R2")
    assert found.at
    assert found.at.isoformat() == "2026-04-14T10:00:00-04:00"


def test_day_99_of_jon_is_the_day_of_the_withdrawal() -> None:
    notice = JON_2025.notice
    assert notice
    assert notice.received_on
    assert (date(2026, 2, 5) - notice.received_on).days == 99
