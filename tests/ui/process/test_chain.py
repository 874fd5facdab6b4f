"""A process that follows another stands beside it."""

from datetime import date

from intake_app.domain.process import Account, Demand, Process, Recipient, StatusChange
from intake_app.domain.process_terms import Category, ProcessStatus
from intake_app.workflows.write_record import add_record


def test_a_new_one_goes_to_the_same_recipient_for_the_same_accounts(volunteer) -> None:
    sought = (Account("facebook", value="MontCo Community Watch"),)
    first = Process(recipient=Recipient("Meta Platforms", platform="facebook"), accounts=sought, number="HSI-1")
    add_record(volunteer.vault, volunteer.matter.code, first, actor="ana")
    volunteer.show_again()
    volunteer.tab._page._chain.wanted.emit()
    volunteer.idle()
    _, second = volunteer.processes()
    assert (second.recipient, second.accounts, second.number) == (first.recipient, sought, "")


def test_a_successor_shows_its_scope_beside_the_one_before(volunteer) -> None:
    day = date(2025, 9, 1)
    first = Process(demands=(Demand(Category.NAME),), history=(StatusChange(day, ProcessStatus.WITHDRAWN),))
    add_record(volunteer.vault, volunteer.matter.code, first, actor="ana")
    volunteer.show_again()
    volunteer.tab._page._chain.wanted.emit()
    volunteer.idle()
    volunteer.press("Add what is demanded")
    for category in ("Name", "Contacts"):
        volunteer.press(category)
    volunteer.save()
    volunteer.waits_for("Beside the one before")
    volunteer.waits_for("Follows one that was withdrawn")
    assert [process.predecessor is not None for process in volunteer.processes()] == [False, True]
    volunteer.press("Show 1. Kind not known")
    volunteer.idle()
    volunteer.waits_for("Followed by")
