"""Entering a case as a volunteer does: what is typed is in the vault, and the clocks follow."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Details, Stage
from intake_app.domain.process import Account, Notice, Process
from intake_app.domain.process_terms import CopyHeld, Department, IdType, ProcessKind, ProcessStatus, WindowBasis
from intake_app.workflows.write_record import add_record


def test_the_montco_case_is_entered_from_its_notice_and_shows_its_window(volunteer, qtbot: QtBot) -> None:
    """Issued 11 September 2025, told about 22 days later, ten days to show a court filing; no customs issue named."""
    volunteer.begin()
    volunteer.pick("Kind", "customs_summons")
    volunteer.write("Authority cited", "19 U.S.C. 1509")
    volunteer.pick("Agency", "dhs")
    volunteer.write("Served on", "Meta Platforms, Inc.")
    volunteer.press("Add an account")
    volunteer.pick("Platform", "facebook")
    volunteer.write("Account", "MontCo Community Watch")
    volunteer.write("Reason stated", "Officer Safety / Doxing")
    volunteer.write("Notice dated", "10/3/2025")
    volunteer.write("Days to object", "10")
    volunteer.press("Add what is demanded")
    for category in ("Postal code", "Email addresses", "Location"):
        volunteer.press(category)
    volunteer.save()

    process = volunteer.process()
    assert process.notice == Notice(received_on=date(2025, 10, 3), window_days=10, window_basis=WindowBasis.STATED)
    assert (process.kind, process.issuer.department) == (ProcessKind.CUSTOMS_SUMMONS, Department.DHS)
    assert (process.recipient.name, process.recipient.platform) == ("Meta Platforms, Inc.", "facebook")
    assert process.accounts == (Account("facebook", IdType.USERNAME, "MontCo Community Watch"),)
    # Ten days from Friday 3 October end on Columbus Day, Monday the 13th; the last working day before is the 10th.
    shown = [
        "Notice window, Fri, Oct 10, 2025, 5 days left",
        "Return date, Not known",
        "Court rule, Not started, Starts when something is filed",
    ]
    qtbot.waitUntil(lambda: volunteer.cards() == shown)
    volunteer.waits_for("Purpose does not match the power cited")
    volunteer.waits_for("0 within · 2 unclear · 1 beyond")
    assert "Stated in the notice" in [chip.accessibleName() for chip in volunteer.tab.findChildren(QWidget)]


def test_the_paper_that_comes_later_adds_what_clashes(volunteer, qtbot: QtBot) -> None:
    volunteer.begin()
    volunteer.write("Notice dated", "Oct 3, 2025")
    volunteer.press("The paper has come…")
    volunteer.write("Issued", "September 11 2025")
    volunteer.write("Return date", "25 sep 2025")
    volunteer.save()
    process = volunteer.process()
    assert (process.copy_held, process.status) == (CopyHeld.FULL, ProcessStatus.COPY_OBTAINED)
    volunteer.waits_for("was over when the notice came")
    qtbot.waitUntil(lambda: any(name.startswith("Return date, Thu, Sep 25, 2025") for name in volunteer.cards()))


def test_a_withdrawal_is_followed_by_watching_and_closes_nothing(volunteer) -> None:
    volunteer.begin()
    volunteer.tell("withdrawn", "10/4/2025")
    volunteer.save()
    process = volunteer.process()
    assert [change.status for change in process.history][1:] == [ProcessStatus.WITHDRAWN, ProcessStatus.MONITORING]
    volunteer.press("Watch this matter until Thu, Apr 2, 2026")  # 180 days
    volunteer.idle()
    with volunteer.vault.reading() as view:
        (details,) = [stored.value for stored in view.records.of(volunteer.matter.code, Details)]
    assert details.watch_until == date(2026, 4, 2)
    assert [change.stage for change in details.history] == [Stage.MONITORING]
    volunteer.waits_for("is watched for a new demand until")


def test_a_process_is_chosen_by_its_record_as_the_search_does(volunteer) -> None:
    made = [
        add_record(volunteer.vault, volunteer.matter.code, Process(number=number), actor="ana")
        for number in ("A-1", "A-2")
    ]
    volunteer.tab.choose(made[0].id)
    volunteer.show_again()
    assert volunteer.entry("Number").text() == "A-1"


def test_removing_a_process_brings_the_empty_page_back(volunteer) -> None:
    volunteer.begin()
    volunteer.press("Remove this process")
    volunteer.press("Remove")
    volunteer.idle()
    assert volunteer.processes() == []
    assert volunteer.tab.currentWidget() is volunteer.tab._empty


def test_tab_goes_through_the_form_as_it_reads(volunteer, qtbot: QtBot) -> None:
    volunteer.begin()
    volunteer.press("Add an account")
    qtbot.waitUntil(lambda: volunteer.entry("Account").isVisible())
    stop: QWidget = volunteer.entry("Reference of the platform")
    passed = []
    for _ in range(6):
        stop = next_stop(stop)
        passed.append(stop.accessibleName() or stop.property("text"))
    assert passed == ["Platform", "Known by", "Account", "Remove this account", "Whose it is", "Add an acc&ount"]


def next_stop(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    while not (following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus):
        following = following.nextInFocusChain()
    return following
