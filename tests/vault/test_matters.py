import re

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, MatterState, Mode, Originals
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.vault.matters import SPEAKABLE
from tests.vault.conftest import told


def test_codes_can_be_said_on_the_phone_and_are_unique(vault: Vault) -> None:
    with vault.change() as change:
        codes = [change.matters.add(Mode.CLINIC_INTAKE, "x").code for _ in range(200)]
    assert len(set(codes)) == 200
    assert all(re.fullmatch(f"[{SPEAKABLE}]{{3}}-[{SPEAKABLE}]{{3}}", code) for code in codes)
    assert not set("01OILU") & set(SPEAKABLE)


def test_the_mode_sets_what_is_kept_unless_told_otherwise(vault: Vault) -> None:
    with vault.change() as change:
        assert change.matters.add(Mode.CLINIC_INTAKE, "x").originals is Originals.KEEP
        assert change.matters.add(Mode.NEWSROOM_TIP, "x").originals is Originals.DISCARD
        assert change.matters.add(Mode.NEWSROOM_TIP, "x", Originals.KEEP).originals is Originals.KEEP


def test_the_newest_matter_comes_first(vault: Vault) -> None:
    with vault.change() as change:
        added = [change.matters.add(Mode.CLINIC_INTAKE, title) for title in "abc"]
    with vault.reading() as view:
        assert view.matters.list() == added[::-1]


def test_only_what_is_given_changes(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        counsel = change.people.add("Ada", "", "age1x").id
        change.matters.assign(matter.code, counsel)
        changed = change.matters.update(matter.code, state=MatterState.HANDED_OFF)
        assert (changed.title, changed.state, changed.counsel) == ("Blue heron", MatterState.HANDED_OFF, counsel)
        again = change.matters.update(matter.code, title="Red heron", originals=Originals.DISCARD)
    assert (again.title, again.state, again.originals) == ("Red heron", MatterState.HANDED_OFF, Originals.DISCARD)


def test_a_change_is_recorded_without_the_title(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        change.matters.update(matter.code, title="Red heron", state=MatterState.CLOSED)
        event = change.custody.latest(1)[0]
        change.matters.update(matter.code)
        assert change.custody.latest(1)[0] == event
    assert (event.action, event.matter) == (Action.MATTER_CHANGED, matter.code)
    assert told(event) == {"changed": "title state", "state": "closed"}


def test_an_unknown_code_is_not_found(vault: Vault) -> None:
    with vault.change() as change:
        for use in (change.matters.get, change.matters.update):
            with pytest.raises(NotFound):
                use(MatterCode("AAA-AAA"))
