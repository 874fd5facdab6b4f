from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter
from intake_app.vault import Vault


def test_a_handoff_is_entered_and_recorded(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        record = change.handoffs.add(
            matter.code,
            counsel=None,
            counsel_name="Ada",
            recipient="age1x",
            file_name="handoff.age",
            size=4096,
            sha256="ef" * 32,
            entries=2,
        )
        event = change.custody.latest(1)[0]
    with vault.reading() as view:
        assert view.handoffs.of(matter.code) == view.handoffs.list() == [record]
        assert view.matters.get(matter.code).handoffs == 1
    assert (event.action, event.subject, event.at) == (Action.HANDED_OFF, record.id, record.at)
    assert event.facts == {"recipient": "age1x", "sha256": "ef" * 32, "size": "4096", "entries": "2"}
