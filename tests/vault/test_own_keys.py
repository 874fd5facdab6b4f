import pytest

from intake_app.domain.custody import Action
from intake_app.errors import NotFound
from intake_app.vault import Vault
from tests.vault.conftest import told


def test_the_newest_key_comes_first_and_the_earlier_ones_stay(vault: Vault) -> None:
    with vault.change() as change:
        change.own_keys.add("age1first", "sealed")
        change.own_keys.add("age1second", "sealed")
        event = change.custody.latest(1)[0]
    with vault.reading() as view:
        assert [key.recipient for key in view.own_keys.list()] == ["age1second", "age1first"]
    assert (event.action, told(event)) == (Action.OWN_KEY_MADE, {"key": "age1second"})


def test_a_key_that_is_there_gets_the_file_that_came_last(vault: Vault) -> None:
    with vault.change() as change:
        change.own_keys.add("age1first", "sealed")
        assert change.own_keys.add("age1first", "sealed anew").sealed == "sealed anew"
        assert len(change.own_keys.list()) == 1


def test_a_key_is_sealed_anew_and_the_record_names_it(vault: Vault) -> None:
    with vault.change() as change:
        made = change.own_keys.add("age1first", "sealed")
        assert change.own_keys.seal_anew("age1first", "sealed anew").made_at == made.made_at
        event = change.custody.latest(1)[0]
    with vault.reading() as view:
        assert view.own_keys.get("age1first").sealed == "sealed anew"
        with pytest.raises(NotFound):
            view.own_keys.get("age1second")
    assert (event.action, told(event)) == (Action.OWN_KEY_PASSPHRASE_CHANGED, {"key": "age1first"})
