"""What is known of a matter: kept with every version, found again, and legal names only when asked for."""

from datetime import date

import pytest

from intake_app.domain.case_file import Event, EventKind, LegalName, Person, PersonRole
from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter
from intake_app.domain.process import Process
from intake_app.domain.search import HitKind
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.vault.check import check
from tests.vault.conftest import told


def test_every_version_stays(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        first = change.records.add(matter.code, Process(number="HSI-1"))
        second = change.records.revise(first.id, Process(number="HSI-2", purpose="Officer Safety"))
        again = change.records.revise(first.id, second.value)
    assert (first.revision, second.revision, again) == (1, 2, second)
    with vault.reading() as view:
        assert [stored.value for stored in view.records.of(matter.code, Process)] == [second.value]
        assert [stored.value.number for stored in view.records.history(first.id, Process)] == ["HSI-1", "HSI-2"]
        events = [event for event in view.custody.of(matter.code) if event.subject == first.id]
        assert [event.action for event in events] == [Action.RECORD_ADDED, Action.RECORD_CHANGED]
        facts = told(events[1])
        assert facts.pop("sha256")
        assert facts == {"kind": "process", "revision": "2", "changed": "number purpose"}  # names of fields, no content
        view.custody.verify()


def test_what_was_taken_away_is_gone_from_lists_and_search_and_kept_in_the_vault(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        event = change.records.add(matter.code, Event(EventKind.AGENCY_VISIT, date(2025, 11, 17), "two agents"))
    assert [hit.kind for hit in vault.search("agents").hits] == [HitKind.EVENT]
    with vault.change() as change:
        change.records.remove(event.id)
    assert vault.search("agents").hits == ()
    with vault.reading() as view:
        assert view.records.of(matter.code, Event) == []
        assert [stored.value for stored in view.records.history(event.id, Event)] == [event.value]
        with pytest.raises(NotFound):
            view.records.get(event.id, Event)
    with vault.change() as change, pytest.raises(NotFound):
        change.records.remove(event.id)


def test_a_legal_name_is_never_searched_and_each_look_at_it_is_recorded(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        person = change.records.add(matter.code, Person(PersonRole.CLIENT, "Heron", ("Blue",)))
        change.records.add(matter.code, LegalName(person.id, "Maria Example"))
    assert vault.search("Maria").hits == ()
    assert [hit.title for hit in vault.search("blue").hits] == ["Blue heron", "Heron"]
    with vault.change() as change:
        assert change.records.reveal(person.id) == "Maria Example"
        looks = [event for event in change.custody.of(matter.code) if event.action is Action.NAME_REVEALED]
    assert [(look.subject, look.facts) for look in looks] == [(person.id, {})]


def test_a_record_is_of_one_kind_and_of_a_matter_that_is_there(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        process = change.records.add(matter.code, Process())
        with pytest.raises(NotFound):
            change.records.revise(process.id, Person(PersonRole.CLIENT, "Heron"))
        with pytest.raises(NotFound):
            change.records.add("AAA-AAA", Process())
        assert [stored.id for stored in change.records.every(Process)] == [process.id]


def test_a_version_altered_behind_our_back_is_found(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        process = change.records.add(matter.code, Process(number="HSI-1"))
        kept = change.records.add(matter.code, Process(number="HSI-2"))
        change.records.remove(kept.id)
    assert check(vault).ok
    with vault.change() as change:
        change.records._db.execute("DROP TRIGGER versions_stay")
        change.records._db.execute("UPDATE record_versions SET body = '{}' WHERE record = ?", (process.id,))
    assert check(vault).damaged_records == (process.id,)
