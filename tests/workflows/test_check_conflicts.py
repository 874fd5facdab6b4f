"""Names alone are enough to see whether somebody in the vault may be meant, and what came of it is kept."""

from datetime import UTC, date, datetime

import pytest

from intake_app.domain.case_file import (
    Details,
    Event,
    EventKind,
    LegalName,
    Person,
    PersonRole,
    Stage,
    StageChange,
)
from intake_app.domain.conflicts import ConflictCheck, ConflictResult, Role
from intake_app.domain.ids import MatterCode
from intake_app.domain.likeness import Likeness
from intake_app.domain.matter import Matter, MatterState, Mode
from intake_app.domain.process import Account, Issuer, Process
from intake_app.domain.progress import Clock
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.workflows.check_conflicts import check_conflicts, judge_conflict
from intake_app.workflows.write_record import add_record


@pytest.fixture
def other(vault: Vault) -> MatterCode:
    """A matter with a person, a legal name, an officer, an account and a visitor."""
    with vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Tern").code
        person = change.records.add(
            code, Person(PersonRole.CLIENT, "Tern", aliases=("Lucía Jiménez",), accounts=("@northbay_press",))
        )
        change.records.add(code, LegalName(person.id, "Lucía Ortega Jiménez"))
        change.records.add(
            code, Process(issuer=Issuer(name="Harold Finch"), accounts=(Account(value="eastbrook_watch"),))
        )
        change.records.add(code, Event(EventKind.AGENCY_VISIT, date(2026, 11, 1), who="Dana Whitlock"))
    return code


@pytest.mark.parametrize(
    ("name", "role", "why"),
    [
        ("Lucia Gimenez", Role.CLIENT, Likeness.SPELLING),
        ("instagram.com/northbay_press/", Role.ACCOUNT, Likeness.ACCOUNT),
        ("Eastbrook_Watch", Role.ACCOUNT, Likeness.ACCOUNT),
        ("Finch, Harold", Role.OFFICER, Likeness.ORDER),
        ("Dana Whitlok", Role.OFFICER, Likeness.SPELLING),
    ],
)
def test_a_likeness_is_found_whatever_kind_of_name_it_is(
    vault: Vault, matter: Matter, other: MatterCode, name: str, role: Role, why: Likeness
) -> None:
    found = check_conflicts(vault, matter.code, [name], actor="ana").value
    assert (found.result, found.seen) == (ConflictResult.POSSIBLE, (other,))
    assert (role, why) in {(one.role, one.why) for one in found.alike}


def test_a_legal_name_is_looked_through_and_never_written_down(vault: Vault, matter: Matter, other: MatterCode) -> None:
    found = check_conflicts(vault, matter.code, ["Lucia Ortega"], actor="ana").value
    assert found.seen == (other,)
    assert "Jiménez" not in repr(found)


def test_names_nobody_has_are_clear_and_kept_with_who_looked(vault: Vault, matter: Matter, other: MatterCode) -> None:
    stored = check_conflicts(vault, matter.code, [" Ada Quill ", "", "Ada Quill"], actor="ana")
    assert (stored.value.names, stored.value.result, stored.value.by) == (("Ada Quill",), ConflictResult.CLEAR, "ana")
    with vault.reading() as view:
        assert view.records.of(matter.code, ConflictCheck) == [stored]


def test_the_matters_own_people_are_no_conflict(vault: Vault, matter: Matter) -> None:
    add_record(vault, matter.code, Person(PersonRole.CLIENT, "Ada Quill"), actor="ana")
    found = check_conflicts(vault, matter.code, ["Ada Quill", matter.title], actor="ana").value
    assert found.result is ConflictResult.CLEAR


def test_what_a_person_makes_of_it_is_kept_with_the_reason(vault: Vault, matter: Matter, other: MatterCode) -> None:
    stored = check_conflicts(vault, matter.code, ["Harold Finch"], actor="ana")
    judged = judge_conflict(vault, stored.id, ConflictResult.WAIVED, "Same officer, both agree", actor="ben").value
    assert (judged.result, judged.note, judged.by) == (ConflictResult.WAIVED, "Same officer, both agree", "ben")
    assert judged.alike == stored.value.alike


def test_there_is_no_check_without_a_matter(vault: Vault) -> None:
    with pytest.raises(NotFound):
        check_conflicts(vault, MatterCode("AAA-AAA"), ["Ada"], actor="ana")


def history(vault: Vault, code: MatterCode) -> list[StageChange]:
    with vault.reading() as view:
        return [line for stored in view.records.of(code, Details) for line in stored.value.history]


def test_a_check_and_what_a_person_makes_of_it_are_lines_of_the_history(
    vault: Vault, matter: Matter, other: MatterCode
) -> None:
    def later(day: int) -> Clock:
        return lambda: datetime(2026, 11, day, 20, tzinfo=UTC)

    with vault.change() as change:
        change.matters.update(matter.code, state=MatterState.HANDED_OFF)
    check_conflicts(vault, matter.code, [" "], actor="ana", clock=later(1))
    assert history(vault, matter.code) == []
    check_conflicts(vault, matter.code, ["Ada Quill"], actor="ana", clock=later(2))
    stored = check_conflicts(vault, matter.code, ["Harold Finch"], actor="ana", clock=later(3))
    judge_conflict(vault, stored.id, ConflictResult.POSSIBLE, "To be asked", actor="ben", clock=later(4))
    judge_conflict(vault, stored.id, ConflictResult.WAIVED, "Both agree", actor="ben", clock=later(5))
    lines = history(vault, matter.code)
    assert [line.found for line in lines] == [ConflictResult.CLEAR, ConflictResult.POSSIBLE, ConflictResult.WAIVED]
    assert [line.on for line in lines] == [later(day)().astimezone().date() for day in (2, 3, 5)]
    assert {line.stage for line in lines} == {Stage.SCREENED}
    assert not any(line.note for line in lines)
    with vault.reading() as view:
        assert view.matters.get(matter.code).state is MatterState.HANDED_OFF
