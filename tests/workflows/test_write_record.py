"""The verbs on records carry who did it, and do nothing else than the vault's own."""

from datetime import date

from intake_app.domain.case_file import Hold
from intake_app.domain.matter import Matter
from intake_app.vault import Vault
from intake_app.workflows.write_record import add_record, remove_record, revise_record


def test_who_did_it_stands_in_the_record(vault: Vault, matter: Matter) -> None:
    hold = add_record(vault, matter.code, Hold("court case expected", "ana", date(2026, 11, 20)), actor="ana")
    revise_record(vault, hold.id, Hold("court case", "ana", date(2026, 11, 20)), actor="ben")
    remove_record(vault, hold.id, actor="cleo")
    with vault.reading() as view:
        events = [event for event in view.custody.of(matter.code) if event.subject == hold.id]
        assert [(event.actor, event.action) for event in events] == [
            ("ana", "record_added"),
            ("ben", "record_changed"),
            ("cleo", "record_removed"),
        ]
        assert view.records.of(matter.code, Hold) == []
