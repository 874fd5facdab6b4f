"""A legal name is kept apart from its person; who looked at it stands in the record."""

import pytest

from intake_app.domain.case_file import LegalName, Person, PersonRole
from intake_app.domain.matter import Matter, Mode
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.workflows.legal_name import keep_legal_name, remove_person, reveal_name
from intake_app.workflows.write_record import add_record


def test_a_pseudonym_without_a_legal_name_reveals_nothing_and_no_look_is_recorded(vault: Vault, matter: Matter) -> None:
    person = add_record(vault, matter.code, Person(PersonRole.SOURCE, "Heron"), actor="ana")
    assert reveal_name(vault, person.id, actor="ben") == ""
    keep_legal_name(vault, matter.code, LegalName(person.id, "Maria Example"), actor="ana")
    assert reveal_name(vault, person.id, actor="ben") == "Maria Example"
    with vault.reading() as view:
        looks = [event.actor for event in view.custody.of(matter.code) if event.action == "name_revealed"]
    assert looks == ["ben"]


def test_a_name_that_is_kept_in_another_matter_is_not_read(vault: Vault, matter: Matter) -> None:
    with vault.change(actor="ana") as change:
        other = change.matters.add(Mode.CLINIC_INTAKE, "Red fox")
    person = add_record(vault, matter.code, Person(PersonRole.SOURCE, "Heron"), actor="ana")
    keep_legal_name(vault, other.code, LegalName(person.id, "Maria Example"), actor="ana")
    assert reveal_name(vault, person.id, actor="ben") == ""


def test_a_corrected_name_takes_the_place_of_the_wrong_one(vault: Vault, matter: Matter) -> None:
    person = add_record(vault, matter.code, Person(PersonRole.SOURCE, "Heron"), actor="ana")
    for name in ("Maria Exampel", "Maria Example"):
        keep_legal_name(vault, matter.code, LegalName(person.id, name), actor="ana")
    with vault.reading() as view:
        assert [stored.value.name for stored in view.records.of(matter.code, LegalName)] == ["Maria Example"]


def test_a_person_goes_with_the_legal_name(vault: Vault, matter: Matter) -> None:
    person = add_record(vault, matter.code, Person(PersonRole.SOURCE, "Heron"), actor="ana")
    keep_legal_name(vault, matter.code, LegalName(person.id, "Maria Example"), actor="ana")
    remove_person(vault, matter.code, person.id, actor="ana")
    with vault.reading() as view:
        assert view.records.of(matter.code, LegalName) == []
    with pytest.raises(NotFound):
        reveal_name(vault, person.id, actor="ben")
