from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.across import Case, Group, Link, groups, series, shingles
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.matter import Mode
from intake_app.domain.process import Account, Demand, Issuer, Notice, Process, Recipient
from intake_app.domain.process_terms import Category, Component, Department


def case(matter: str, process: Process) -> Case:
    return Case(MatterCode(matter), RecordId(f"{matter}-1"), Mode.CLINIC_INTAKE, process)


def linked(link: Link, *cases: Case) -> list[Group]:
    return [group for group in groups(cases) if group.link is link]


def by(name: str) -> Process:
    return Process(issuer=Issuer(name=name))


def test_an_agency_is_counted_by_month() -> None:
    dhs, component = Issuer(Department.DHS, Component.HSI), Component.HSI
    cases = (
        case("A", Process(issuer=dhs, issued_on=date(2025, 9, 11))),
        case("B", Process(issuer=dhs, notice=Notice(date(2025, 10, 3)))),
        case("C", Process(issuer=dhs, served_on=date(2025, 9, 30))),
        case("D", Process(issuer=dhs)),
        case("E", Process(issuer=Issuer(Department.DOJ))),
        case("F", Process()),
        case("G", Process()),
    )
    (agency,) = linked(Link.AGENCY, *cases)
    assert (agency.names, agency.matters) == ((Department.DHS,), 4)
    assert agency.months == {"": 1, "2025-09": 2, "2025-10": 1}
    assert [group.names for group in linked(Link.COMPONENT, *cases)] == [(component,)]


def test_papers_of_one_matter_link_nothing() -> None:
    twice = (case("A", by("Adam Roe")), case("A", by("Adam Roe")))
    assert groups(twice) == ()


def test_an_officer_is_known_again_in_other_spellings() -> None:
    cases = (case("A", by("Adam Roe")), case("B", by("Roe, Adam")), case("C", by("Adán Ro")), case("D", by("A. Roe")))
    (group,) = linked(Link.OFFICER, *cases)
    assert group.names == ("Adam Roe", "Roe, Adam", "A. Roe")
    assert [one.matter for one in group.cases] == ["A", "B", "D"]


def test_an_office_is_the_same_in_capitals_and_with_a_comma() -> None:
    offices = ("Los Angeles, CA", "LOS ANGELES CA", "Boston")
    cases = [case(office, Process(issuer=Issuer(field_office=office))) for office in offices]
    (group,) = linked(Link.OFFICE, *cases)
    assert group.names == ("Los Angeles, CA", "LOS ANGELES CA")


@pytest.mark.parametrize(
    ("number", "stem"),
    [
        ("HSI-2025-000123", "H51-2025"),
        ("hsi 2025 000999", "H51-2025"),
        ("H5I-2O25-OOO124", "H51-2025"),
        ("HSI/2025/12", "H51-2025"),
        ("202500012345", "20250001"),
        ("1234567", ""),
        ("2025-ABX", ""),
        ("", ""),
        ("—", ""),
        ("٢٠٢٥-١٢٣", "٢٠٢٥"),
    ],
)
def test_a_series_is_what_stands_before_the_last_figures(number: str, stem: str) -> None:
    assert series(number) == stem


def test_numbers_of_one_series_link_matters() -> None:
    numbers = ("HSI-2025-000123", "HSI-2O25-000124", "ICE-2025-000125")
    (group,) = linked(Link.SERIES, *(case(number, Process(number=number)) for number in numbers))
    assert group.names == numbers[:2]


def test_platforms_are_those_addressed_or_else_those_sought() -> None:
    cases = (
        case("A", Process(recipient=Recipient(platform="google"))),
        case("B", Process(accounts=(Account("google"), Account("other")))),
        case("C", Process(recipient=Recipient(platform="facebook"), accounts=(Account("google"),))),
        case("D", Process(accounts=(Account("other"),))),
    )
    (group,) = linked(Link.PLATFORM, *cases)
    assert (group.names, [one.matter for one in group.cases]) == (("google",), ["A", "B"])


def test_wording_is_known_again_by_what_both_share() -> None:
    list_of_2025 = "postal code, country, all email addresses on file, and the date of account creation"
    cases = (
        case("A", Process(demands=(Demand(Category.ALL_RECORDS, list_of_2025),))),
        case("B", Process(purpose="Officer safety.", demands=(Demand(Category.NAME, list_of_2025.upper()),))),
        case("C", Process(purpose="Officer Safety / Doxing")),
        case("D", Process(purpose="something else entirely that nobody has written on any other paper so far")),
    )
    (group,) = linked(Link.WORDING, *cases)
    assert [one.matter for one in group.cases] == ["A", "B"]
    assert group.names[0] in shingles(list_of_2025)


@pytest.mark.parametrize("text", ["word " * 50_000, "x" * 10_000, "\u200fمذكرة استدعاء", "\x00", "a b c d"])
def test_wording_of_any_length_and_script_is_taken(text: str) -> None:
    assert len(shingles(text)) <= 2000
    groups([case(name, Process(purpose=text, number=text, issuer=Issuer(name=text))) for name in "AB"])


@given(st.lists(st.sampled_from(["Adam Roe", "Roe Adam", "A. Roe", "Eve Doe", "Ana Cruz", ""]), max_size=12))
def test_no_case_is_in_two_groups_of_officers_and_none_is_lost(names: list[str]) -> None:
    cases = [case(str(number), by(name)) for number, name in enumerate(names)]
    found = linked(Link.OFFICER, *cases)
    members = [one.matter for group in found for one in group.cases]
    assert len(members) == len(set(members))
    for name in set(names) - {""}:
        assert names.count(name) < 2 or any(name in group.names for group in found)
