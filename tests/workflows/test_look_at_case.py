"""Every page that shows a date shows the same one, and nothing that has to be acted on is left out."""

from datetime import date

import pytest

from intake_app.domain.case_file import Reminder
from intake_app.domain.deadline import State
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Notice, Process
from intake_app.domain.process_terms import CopyHeld, WindowBasis
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.workflows.look_at_case import all_due, look_at_case
from intake_app.workflows.write_record import add_record, revise_record

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"
NOTICE = Notice(received_on=date(2026, 11, 18), window_days=10, window_basis=WindowBasis.STATED)
WINDOW = Process(copy_held=CopyHeld.NOTICE_ONLY, notice=NOTICE)


def test_a_notice_alone_gives_a_date_to_act_by(vault: Vault, matter: Matter) -> None:
    add_record(vault, matter.code, WINDOW, actor="ana")
    case = look_at_case(vault, matter.code, today=TODAY, zone=ZONE)
    due = case.next_due
    assert due is not None
    assert due.deadline is not None
    # Ten days from 18 November end on Saturday the 28th; Thursday the 26th is a federal holiday, Friday is not.
    assert (due.act_by, due.deadline.on, due.state) == (date(2026, 11, 27), date(2026, 11, 28), State.SOON)


def test_all_matters_come_by_date_with_what_was_set_by_hand(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        other = change.matters.add(Mode.NEWSROOM_TIP, "Tern").code
    add_record(vault, matter.code, WINDOW, actor="ana")
    call = add_record(vault, other, Reminder("Call the platform", date(2026, 11, 23), "ana"), actor="ana")
    found = all_due(vault, today=TODAY, zone=ZONE)
    assert [(due.matter, due.act_by, due.state) for due in found] == [
        (other, date(2026, 11, 23), State.TODAY),
        (matter.code, date(2026, 11, 27), State.SOON),
    ]
    revise_record(vault, call.id, Reminder("Call the platform", date(2026, 11, 23), "ana", TODAY), actor="ana")
    assert all_due(vault, today=TODAY, zone=ZONE)[0].state is State.MET


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 11, 22), State.OVERDUE),
        (date(2026, 11, 23), State.TODAY),
        (date(2026, 11, 30), State.SOON),
        (date(2026, 12, 1), State.LATER),
    ],
)
def test_a_date_set_by_hand_comes_near_as_others_do(vault: Vault, matter: Matter, on: date, state: State) -> None:
    add_record(vault, matter.code, Reminder("Call", on, "ana"), actor="ana")
    assert [due.state for due in look_at_case(vault, matter.code, today=TODAY, zone=ZONE).due] == [state]


def test_an_empty_matter_has_nothing_due_and_an_absent_one_is_said_to_be_absent(vault: Vault, matter: Matter) -> None:
    case = look_at_case(vault, matter.code, today=TODAY, zone=ZONE)
    assert (case.details, case.interview, case.processes, case.next_due) == (None, None, (), None)
    with pytest.raises(NotFound):
        look_at_case(vault, "AAA-AAA", today=TODAY, zone=ZONE)
