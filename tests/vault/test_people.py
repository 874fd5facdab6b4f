import pytest

from intake_app.domain.custody import Action
from intake_app.domain.ids import CounselId
from intake_app.domain.people import KeyCheck
from intake_app.errors import NotFound
from intake_app.vault import Vault
from tests.vault.conftest import told


def test_a_new_key_starts_unchecked(vault: Vault) -> None:
    with vault.change() as change:
        counsel = change.people.add("Ada Quill", "Quill & Partners", "age1first")
    assert (counsel.check, counsel.checked_at, counsel.previous_key) == (KeyCheck.UNCHECKED, None, "")
    with vault.reading() as view:
        assert view.people.list() == [counsel]


def test_another_key_has_to_be_checked_anew_and_the_old_one_is_kept(vault: Vault) -> None:
    with vault.change() as change:
        counsel = change.people.add("Ada", "", "age1first")
        checked = change.people.record_check(counsel.id, KeyCheck.IN_PERSON)
        assert (checked.check, checked.checked_at is not None) == (KeyCheck.IN_PERSON, True)
        assert change.people.set_key(counsel.id, "age1first") == checked
        changed = change.people.set_key(counsel.id, "age1second")
        assert (changed.key, changed.previous_key, changed.check) == ("age1second", "age1first", KeyCheck.UNCHECKED)
        again = change.people.set_key(counsel.id, "age1third")
        assert (again.previous_key, len(change.people.list())) == ("age1second", 1)
        assert [(old.key, old.check) for old in again.earlier] == [
            ("age1second", KeyCheck.UNCHECKED),
            ("age1first", KeyCheck.IN_PERSON),
        ]


def test_who_compared_a_key_is_kept_beside_it(vault: Vault) -> None:
    with vault.change(actor="Ben") as change:
        counsel = change.people.add("Ada", "", "age1first")
        assert change.people.record_check(counsel.id, KeyCheck.CODE).checked_by == "Ben"
        assert change.people.set_key(counsel.id, "age1second").checked_by == ""


def test_every_act_is_recorded_with_the_key_it_was_about(vault: Vault) -> None:
    with vault.change() as change:
        counsel = change.people.add("Ada", "", "age1first").id
        change.people.update(counsel, "Ada Q.", "Office")
        change.people.set_key(counsel, "age1second")
        change.people.record_check(counsel, KeyCheck.READ_ALOUD)
        events = change.custody.latest(4)[::-1]
    assert [(event.action, told(event)) for event in events] == [
        (Action.COUNSEL_ADDED, {"key": "age1first"}),
        (Action.COUNSEL_CHANGED, {}),
        (Action.KEY_CHANGED, {"before": "age1first", "key": "age1second"}),
        (Action.KEY_CHECKED, {"how": "read_aloud", "key": "age1second"}),
    ]
    assert {event.subject for event in events} == {counsel}


def test_people_stand_by_name(vault: Vault) -> None:
    with vault.change() as change:
        for name in ("cleo", "Ada", "Ben"):
            change.people.add(name, "", "age1x")
        assert [counsel.name for counsel in change.people.list()] == ["Ada", "Ben", "cleo"]


def test_who_is_not_there_is_not_found(vault: Vault) -> None:
    with vault.change() as change, pytest.raises(NotFound):
        change.people.set_key(CounselId("none"), "age1x")
