from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.data import rulebook
from intake_app.domain.across import Case
from intake_app.domain.deidentified import FOLDED, Row, Terms, deidentified_rows
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.matter import Mode
from intake_app.domain.process import Process, Recipient, StatusChange
from intake_app.domain.process_terms import ProcessKind, ProcessStatus, RecipientType

TRACKER = rulebook().tracker


def case(
    matter: int,
    kind: ProcessKind = ProcessKind.CUSTOMS_SUMMONS,
    year: int = 2025,
    status: ProcessStatus = ProcessStatus.WITHDRAWN,
    mode: Mode = Mode.CLINIC_INTAKE,
    recipient: RecipientType = RecipientType.PLATFORM,
) -> Case:
    day = date(year, 9, 11)
    process = Process(
        kind, recipient=Recipient("secret", recipient), issued_on=day, history=(StatusChange(day, status),)
    )
    return Case(MatterCode(f"M-{matter}"), RecordId(str(matter)), mode, process)


CASES = st.lists(
    st.builds(
        case,
        st.integers(0, 30),
        st.sampled_from(ProcessKind),
        st.integers(2024, 2026),
        st.sampled_from(ProcessStatus),
        st.sampled_from(Mode),
        st.sampled_from(RecipientType),
    ),
    max_size=60,
)


def test_five_alike_are_told_in_the_trackers_terms() -> None:
    table = deidentified_rows([case(number) for number in range(5)], TRACKER)
    told = Terms("2025", "SUBPOENA", "DROPPED", "THIRD_PARTY", "TECH_COMPANY")
    assert (table.rows, table.k, table.something_left_out) == ((Row(told, 5, 5),), 5, False)


def test_four_alike_are_not_told() -> None:
    table = deidentified_rows([case(number) for number in range(4)], TRACKER)
    assert (table.rows, table.something_left_out) == ((), True)


def test_what_is_rare_is_told_less_closely() -> None:
    banks = [case(number, recipient=RecipientType.BANK) for number in range(3)]
    isps = [case(number, recipient=RecipientType.ISP) for number in range(3, 6)]
    (row,) = deidentified_rows(banks + isps, TRACKER).rows
    assert (row.terms.third_party, row.matters) == (FOLDED, 6)


def test_five_papers_about_one_person_are_one() -> None:
    assert deidentified_rows([case(1)] * 5, TRACKER).rows == ()


def test_an_organisation_addressed_itself_has_no_third_party() -> None:
    (row,) = deidentified_rows([case(number, mode=Mode.ORG_IS_RECIPIENT) for number in range(5)], TRACKER).rows
    assert (row.terms.target, row.terms.third_party) == ("INSTITUTION", "")


@given(CASES, st.integers(2, 7))
def test_no_row_stands_for_fewer_than_the_floor_and_nothing_is_told_twice(cases: list[Case], k: int) -> None:
    table = deidentified_rows(cases, TRACKER, k)
    told = sum(row.papers for row in table.rows)
    assert all(row.matters >= k and row.papers >= row.matters for row in table.rows)
    assert told <= len(cases)
    assert table.something_left_out == (told < len(cases))
    assert len({row.terms for row in table.rows}) == len(table.rows)


@given(CASES)
def test_no_name_code_or_day_is_in_the_table(cases: list[Case]) -> None:
    text = repr(deidentified_rows(cases, TRACKER))
    assert "secret" not in text
    assert "M-" not in text
    assert "-09-11" not in text


@pytest.mark.parametrize("k", [-1, 0, 1])
def test_a_floor_that_tells_single_matters_is_refused(k: int) -> None:
    with pytest.raises(ValueError, match=str(k)):
        deidentified_rows([], TRACKER, k)
