"""A process that came after another begins with what stays the same."""

from dataclasses import replace

import pytest

from intake_app.domain.ids import RecordId
from intake_app.domain.matter import Matter
from intake_app.domain.process import Account, Process, Recipient
from intake_app.domain.process_terms import IdType, Position, RecipientType, Relation
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.workflows.begin_process import begin_process

SERVED = Recipient("Meta Platforms", RecipientType.PLATFORM, "facebook", Position.REFUSED)
SOUGHT = (Account("facebook", IdType.PAGE_OR_GROUP, "MontCo Community Watch", Relation.CO_ADMIN),)


def test_recipient_and_accounts_are_carried_over_and_nothing_else(vault: Vault, matter: Matter) -> None:
    first = begin_process(
        vault, matter.code, Process(number="HSI-1", purpose="x", recipient=SERVED, accounts=SOUGHT), actor="ana"
    )
    second = begin_process(vault, matter.code, Process(predecessor=first.id), actor="ana").value
    unsettled = replace(SERVED, position=Position.UNKNOWN)  # what they do is about the first
    assert second == Process(predecessor=first.id, recipient=unsettled, accounts=SOUGHT)


def test_one_that_came_by_itself_takes_nothing_from_others(vault: Vault, matter: Matter) -> None:
    begin_process(vault, matter.code, Process(recipient=SERVED, accounts=SOUGHT), actor="ana")
    assert begin_process(vault, matter.code, Process(), actor="ana").value == Process()


def test_after_one_that_was_taken_away_none_is_begun(vault: Vault, matter: Matter) -> None:
    with pytest.raises(NotFound):
        begin_process(vault, matter.code, Process(predecessor=RecordId("gone")), actor="ana")
    with vault.reading() as view:
        assert view.records.of(matter.code, Process) == []
