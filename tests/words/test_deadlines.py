"""Clocks, points of a review and comparisons as they are read, for the cases everybody knows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.clock_check import doubt_clock
from intake_app.domain.clocks import clocks
from intake_app.domain.dates import read_date
from intake_app.domain.deadline import Basis, Clash, Clocks, Deadline, Trouble
from intake_app.domain.facial_review import review
from intake_app.domain.process import CourtPeriod, Demand, Issuer, Notice, Override, Process, Recipient, StatusChange
from intake_app.domain.process_terms import Category, CopyHeld, ProcessKind, ProcessStatus, WindowBasis
from intake_app.domain.rulebook import FlagCode
from intake_app.domain.scope import Range, compare
from intake_app.errors import DataFault, DataFileDamaged
from intake_app.words import comparing, deadlines, explain, hook, troubles
from intake_app.words import rulebook as of_rulebook
from intake_app.words.facial_review import flag_basis, flag_seen
from intake_app.words.quoting import quoted
from intake_app.words.rulebook import source

BOOK = rulebook()
TODAY = date(2025, 10, 6)
MONTCO = Process(
    ProcessKind.CUSTOMS_SUMMONS,
    recipient=Recipient("Meta", platform="facebook"),
    notice=Notice(date(2025, 10, 3), window_days=10, window_basis=WindowBasis.STATED),
)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    hook.install_translator(hook.in_english)


def read(process: Process) -> Clocks:
    return clocks(process, BOOK.rules, BOOK.platforms, is_federal_holiday, TODAY, "America/New_York")


def clock(process: Process, key: str) -> Deadline:
    return next(one for one in read(process).deadlines if one.key == key)


def test_a_window_says_how_it_was_counted_and_why() -> None:
    found = clock(MONTCO, "R1")
    assert deadlines.title(found) == "Time to object to the platform"
    assert deadlines.counted(found) == "10 days after Fri, Oct 3, 2025, as the notice says"
    assert deadlines.why(found) == found.rule.basis.en
    assert "The platform agrees to wait longer." in deadlines.what_would_change(found)
    assert deadlines.computed(found) == ""


def test_texts_of_the_rules_follow_the_language() -> None:
    hook.install_translator(hook.in_english, language="es")
    found = clock(MONTCO, "R1")
    assert deadlines.title(found) == found.rule.title.es
    assert deadlines.why(found) == found.rule.basis.es
    assert source(found.rule).startswith("Avisos de plataformas citados en la prensa")


def test_a_date_set_by_hand_says_who_and_why_and_what_was_counted() -> None:
    override = Override(date(2025, 10, 24), "Platform agreed", "Counsel")
    found = clock(replace(MONTCO, overrides={"R1": override}), "R1")
    assert deadlines.counted(found) == "Set by Counsel: Platform agreed"
    assert deadlines.computed(found) == "Counted: Mon, Oct 13, 2025"


def test_a_courts_period_has_its_own_name_and_says_where_it_moved_from() -> None:
    found = clock(Process(court_periods=(CourtPeriod("Response to the motion", date(2025, 10, 1), 10),)), "R7.0")
    assert deadlines.title(found) == "Response to the motion"
    assert deadlines.counted(found) == (
        "10 days after Wed, Oct 1, 2025, which is not counted itself; "
        "moved from Sat, Oct 11, 2025, a weekend or holiday"
    )


def test_what_is_missing_is_asked_for() -> None:
    missing = next(one for one in read(Process()).missing if one.rule.id == "R2")
    assert deadlines.missing(missing) == "Needed: a copy of the paper, the return date"


def test_one_day_is_not_days() -> None:
    assert (deadlines.days(1), deadlines.days(2)) == ("1 day", "2 days")


def test_every_basis_is_a_whole_sentence_without_gaps() -> None:
    found = clock(MONTCO, "R1")
    values = {"days": 3, "since": TODAY, "return": TODAY, "what": "", "platform": "Google"}
    said = [deadlines.counted(replace(found, basis=basis, values=values)) for basis in Basis]
    assert len(set(said)) == len(said)
    assert not any("{" in text for text in said)


def test_every_trouble_is_a_whole_sentence_without_gaps() -> None:
    names = ("later", "earlier", "window", "return", "noticed", "latest")
    values = dict.fromkeys(names, TODAY) | {"days": 10, "zone": "Mars", "rule": "R1"}
    said = [troubles.clash(Clash(trouble, values)) for trouble in Trouble]
    assert len(set(said)) == len(said)
    assert all(text.endswith(".") and "{" not in text for text in said)


def test_a_strange_zone_turns_no_sentence_around() -> None:
    said = troubles.clash(Clash(Trouble.ZONE_UNKNOWN, {"zone": "\u202e" + "x" * 10_000}))
    assert "\u202e" not in said
    assert len(said) < 200


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10/3/2025", ""),
        ("10/3/25", "Write the year with four digits. Is it Fri, Oct 3, 2025?"),
        ("2/29/2025", "There is no such day. The last day of that month is Fri, Feb 28, 2025."),
        ("13/13/2025", "There is no such month."),
        ("10/3/1825", "The year must lie between 1900 and 2100."),
        ("soon", "That is not a date. Write it like this: 10/3/2025 or 3 Oct 2025."),
    ],
)
def test_a_date_that_was_not_taken_says_why_and_what_it_may_be(text: str, said: str) -> None:
    assert troubles.date_trouble(read_date(text, TODAY)) == said


def test_the_other_reading_of_a_date_is_asked_for() -> None:
    assert troubles.other_reading(read_date("10/3/2025", TODAY)) == "Or Mon, Mar 10, 2025?"
    assert troubles.other_reading(read_date("10/13/2025", TODAY)) == ""


def test_a_clock_that_is_behind_is_told_with_both_times() -> None:
    now = datetime(2025, 1, 1, 12, tzinfo=UTC)
    doubt = doubt_clock(now, now + timedelta(days=40), date(2024, 1, 1))
    assert doubt
    said = troubles.clock_trouble(doubt)
    assert "2025" in said
    assert "Feb" in said
    assert said.endswith("Set its clock.")


def test_a_point_says_what_it_was_seen_from() -> None:
    process = replace(
        MONTCO,
        issued_on=date(2026, 3, 24),
        return_on=date(2026, 3, 20),
        purpose="Officer Safety / Doxing",
        issuer=Issuer(title="Special Agent"),
        demands=(Demand(Category.LOCATION), Demand(Category.CONTACTS)),
        copy_held=CopyHeld.FULL,
    )
    before = Process(history=(StatusChange(date(2026, 3, 20), ProcessStatus.WITHDRAWN),))
    seen = {flag.code: flag_seen(flag) for flag in review(process, BOOK, is_federal_holiday, before)}
    assert seen[FlagCode.RETURN_BEFORE_ISSUE] == "Return Fri, Mar 20, 2026, issued Tue, Mar 24, 2026"
    assert seen[FlagCode.PURPOSE_MISMATCH] == "“Officer Safety / Doxing” under 19 U.S.C. 1509; 19 CFR 163.7 to 163.9"
    assert seen[FlagCode.ISSUER_BELOW_RANK] == "“Special Agent”, held against 19 CFR 163.7(a), 19 U.S.C. 1509(a)"
    assert seen[FlagCode.BEYOND_SUBSCRIBER_DATA] == "Location, Contacts"
    assert seen[FlagCode.AFTER_WITHDRAWAL] == (
        "Withdrawn Fri, Mar 20, 2026, this one issued Tue, Mar 24, 2026: 4 days later"
    )
    assert seen[FlagCode.NO_NUMBER] == ""
    assert all(flag_basis(flag) for flag in review(process, BOOK, is_federal_holiday))


def test_a_long_purpose_is_cut_in_a_sentence() -> None:
    (flag,) = review(replace(MONTCO, notice=None, purpose="why " * 3_000), BOOK, is_federal_holiday)
    assert len(flag_seen(flag)) < 200


def test_what_a_stranger_wrote_stays_on_its_line() -> None:
    assert quoted(" two\nlines \u202eand turned ") == "two lines and turned"
    assert len(quoted("x" * 10_000)) == 120


def test_a_comparison_says_how_many_days_more() -> None:
    demand = Demand(Category.LOGIN_IP_LOG, "", date(2026, 1, 1), date(2026, 1, 30))
    wider = replace(demand, begins=date(2025, 11, 2))
    there = compare(Process(demands=(demand,)), Process(demands=(wider,))).demands[0]
    back = compare(Process(demands=(wider,)), Process(demands=(demand,))).demands[0]
    assert (comparing.days_more(there), comparing.days_more(back)) == ("60 days more", "60 days fewer")
    assert comparing.dates(there.before) == "Thu, Jan 1, 2026 to Fri, Jan 30, 2026"


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (None, ""),
        (Range(), "no dates named"),
        (Range(TODAY), "since Mon, Oct 6, 2025"),
        (Range(None, TODAY), "until Mon, Oct 6, 2025"),
    ],
)
def test_a_range_without_an_end_says_so(span: Range | None, said: str) -> None:
    assert comparing.dates(span) == said


def test_a_rule_tells_its_source_and_whether_anybody_checked_it() -> None:
    known, checked = (next(rule for rule in BOOK.rules if rule.id == name) for name in ("R5", "R8"))
    assert of_rulebook.source(checked) == "18 U.S.C. 2703(f)(2) (checked Mon, Nov 23, 2026)"
    assert of_rulebook.unconfirmed(known) == "Not confirmed: ask counsel"
    assert of_rulebook.unconfirmed(checked) == ""


def test_a_damaged_data_file_is_named_with_its_line() -> None:
    message = explain(DataFileDamaged("rules.toml", 12, DataFault.UNKNOWN_FIELD, "rule.dayz"))
    assert message.what == "rules.toml, line 12: nothing is called “rule.dayz” here."
    assert explain(DataFileDamaged("rules.toml", 0, DataFault.MISSING_FILE)).what.startswith("rules.toml: the file")
