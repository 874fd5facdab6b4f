from datetime import UTC, datetime

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.handoff import Answered, HandoffRecord
from intake_app.domain.matter import Matter
from intake_app.errors import NotFound
from intake_app.vault import Vault
from tests.vault.conftest import told


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
    assert told(event) == {"recipient": "age1x", "sha256": "ef" * 32, "size": "4096", "entries": "2"}


def entered(vault: Vault, matter: Matter) -> HandoffRecord:
    with vault.change() as change:
        return change.handoffs.add(
            matter.code, counsel=None, counsel_name="Ada", recipient="age1x", file_name="handoff.age", size=4096,
            sha256="ef" * 32, entries=2, contents="ab" * 32,
        )  # fmt: skip


def test_an_answer_stands_beside_its_handoff_and_in_the_record_once(vault: Vault, matter: Matter) -> None:
    record = entered(vault, matter)
    answered = Answered(datetime(2025, 3, 2, tzinfo=UTC), "Ada", "RWkey", whole=True)
    with vault.change() as change:
        change.signers.meet("RWkey", "Ada")
        assert change.handoffs.answer(record, answered, "text").answers == (answered,)
        assert change.handoffs.answer(record, answered, "text").answers == (answered,)
        events = change.custody.latest(2)
    assert [event.action for event in events] == [Action.ACKNOWLEDGED, Action.SIGNER_MET]
    assert events[0].facts["sha256"] == record.sha256
    with vault.reading() as view:
        assert view.handoffs.with_hash("ef" * 32).contents == "ab" * 32
        with pytest.raises(NotFound):
            view.handoffs.with_hash("00" * 32)


def test_what_a_handoff_does_not_tell_is_read_from_the_record(vault: Vault, matter: Matter) -> None:
    whole = entered(vault, matter)
    with vault.change() as change:
        lacking = change.handoffs.add(
            matter.code, counsel=None, counsel_name="Ada", recipient="age1x", file_name="second.age", size=4096,
            sha256="cd" * 32, entries=2, left_out="actors times",
        )  # fmt: skip
    with vault.reading() as view:
        assert (view.handoffs.left_out(whole), view.handoffs.left_out(lacking)) == ((), ("actors", "times"))
