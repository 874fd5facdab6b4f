from intake_app.domain.custody import Action
from intake_app.domain.people import KeyCheck
from intake_app.vault import Vault


def test_a_signer_is_remembered_by_the_name_that_came_first(vault: Vault) -> None:
    with vault.change() as change:
        assert change.signers.get("RWkey") is None
        met = change.signers.meet("RWkey", "Ada")
        assert change.signers.meet("RWkey", "Somebody else") == met
        assert [signer.key for signer in change.signers.named("ADA")] == ["RWkey"]
    assert (met.name, met.check) == ("Ada", KeyCheck.UNCHECKED)


def test_that_a_signing_key_was_compared_is_kept_with_how_when_and_by_whom(vault: Vault) -> None:
    with vault.change(actor="Ben") as change:
        signer = change.signers.record_check("RWkey", "Ada", KeyCheck.READ_ALOUD)
        event = change.custody.latest(1)[0]
    assert (signer.check, signer.checked_at, signer.checked_by) == (KeyCheck.READ_ALOUD, event.at, "Ben")
    assert (event.action, event.facts["key"]) == (Action.SIGNER_CHECKED, "RWkey")
