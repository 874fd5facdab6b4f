"""What is due first stands first, and a date that was acted on makes room for the next."""

from datetime import date

from intake_app.domain.case_file import Reminder
from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Notice, Process, Recipient
from intake_app.domain.process_terms import WindowBasis
from intake_app.vault import Vault
from intake_app.workflows.list_matters import list_if_changed, list_matters
from intake_app.workflows.look_at_case import look_at_case
from intake_app.workflows.meet_deadline import meet_deadline
from intake_app.workflows.working_days import federal_holidays, working_days_left
from intake_app.workflows.write_record import add_record

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"
WINDOW = Process(
    recipient=Recipient("Meta"),
    notice=Notice(received_on=date(2026, 11, 18), window_days=10, window_basis=WindowBasis.STATED),
)


def test_the_most_urgent_matter_stands_first_and_those_without_a_date_last(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        urgent, calm = (change.matters.add(Mode.CLINIC_INTAKE, name).code for name in ("Tern", "Heron"))
    add_record(vault, matter.code, WINDOW, actor="ana")
    add_record(vault, urgent, Reminder("Call the platform", TODAY, "ana"), actor="ana")
    lines = list_matters(vault, today=TODAY, zone=ZONE)
    assert [line.matter.code for line in lines] == [urgent, matter.code, calm]
    assert [line.leading for line in lines] == [None, WINDOW, None]


def test_a_date_that_was_met_is_no_longer_the_next(vault: Vault, matter: Matter) -> None:
    add_record(vault, matter.code, WINDOW, actor="ana")
    add_record(vault, matter.code, Reminder("Call the platform", TODAY, "ana"), actor="ana")
    for expected in (TODAY, date(2026, 11, 27)):
        due = look_at_case(vault, matter.code, today=TODAY, zone=ZONE).next_due
        assert due is not None
        assert due.act_by == expected
        meet_deadline(vault, due, TODAY, actor="ana")
    (line,) = list_matters(vault, today=TODAY, zone=ZONE)
    assert line.next_due is None
    assert line.leading is not None


def test_weekends_and_federal_holidays_are_no_working_days() -> None:
    assert working_days_left(TODAY, date(2026, 11, 27)) == 3  # Thursday is Thanksgiving
    assert working_days_left(TODAY, TODAY) == 0
    assert federal_holidays(date(2026, 11, 23), date(2026, 12, 26)) == (date(2026, 11, 26), date(2026, 12, 25))


def test_the_list_is_read_again_only_after_changes(vault: Vault, matter) -> None:
    today = date(2026, 11, 28)
    found = list_if_changed(vault, 0, today=today, zone="UTC")
    assert found is not None
    last, lines = found
    assert [line.matter.code for line in lines] == [matter.code]
    with vault.change() as change:
        change.custody.add(Action.VIEWED, matter=matter.code, subject="item")
    assert list_if_changed(vault, last, today=today, zone="UTC") is None
    with vault.change() as change:
        change.matters.update(matter.code, title="Red kite")
    assert list_if_changed(vault, last, today=today, zone="UTC") is not None
