"""The overview says what presses: the next date with its basis, what is missing, and all that happened, drawn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Channel, Consent, Event, EventKind, Hold, SafeContact, Scope
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode
from intake_app.domain.process import Notice, Process, Recipient, StatusChange
from intake_app.domain.process_terms import CopyHeld, ProcessStatus, ProofRequired, WindowBasis
from intake_app.domain.records import Record
from intake_app.ui.case.forms import EventForm
from intake_app.ui.case.missing import open_things
from intake_app.ui.case.record_dialog import RecordDialog
from intake_app.ui.case.seen import Seen, see
from intake_app.ui.case.timeline import TimelineView
from intake_app.ui.case.timeline_facts import in_words, timeline_of
from intake_app.ui.deadlines.met_dialog import MetDialog
from intake_app.ui.matters.overview import Overview
from intake_app.ui.session import Session
from intake_app.vault import Vault

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"
NOTICE = Notice(
    received_on=date(2026, 11, 18),
    window_days=10,
    window_basis=WindowBasis.STATED,
    proof_required=ProofRequired.COURT_DOCUMENT,
)
WINDOW = Process(copy_held=CopyHeld.NOTICE_ONLY, recipient=Recipient("Meta"), notice=NOTICE)

Fill = Callable[..., Seen]


@pytest.fixture
def code(vault: Vault) -> MatterCode:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Juniper").code


@pytest.fixture
def fill(vault: Vault, code: MatterCode) -> Fill:
    """Puts records into the matter and reads it."""

    def made(*records: Record) -> Seen:
        with vault.change() as change:
            for record in records:
                change.records.add(code, record)
        return see(vault, code, today=TODAY, zone=ZONE)

    return made


@pytest.fixture
def overview(session: Session, qtbot: QtBot) -> Overview:
    made = Overview(session)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def words(widget: QWidget) -> str:
    labels = [label.accessibleName() for label in widget.findChildren(QLabel)]
    return " | ".join([*labels, *(button.text() for button in widget.findChildren(QAbstractButton))])


def press(widget: QWidget, text: str, qtbot: QtBot) -> None:
    button = next(each for each in widget.findChildren(QAbstractButton) if each.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_next_date_is_told_with_how_it_was_counted(fill: Fill, overview: Overview) -> None:
    overview.show_seen(fill(WINDOW))
    told = words(overview)
    for part in (
        "Fri, Nov 27, 2026",
        "4 days left, 3 of them working days",
        "Wed, Nov 18, 2026",
        "10 days",
        "Sat, Nov 28, 2026, not moved forward",
        "It is not legal advice.",
    ):
        assert part in told


def test_without_a_date_it_says_what_is_needed_for_one(fill: Fill, overview: Overview) -> None:
    overview.show_seen(fill())
    assert "No date on any paper yet" in words(overview)
    overview.show_seen(fill(Process(history=(StatusChange(TODAY, ProcessStatus.CLOSED),), notice=Notice())))
    assert "No open deadline" in words(overview)


def test_a_date_that_is_marked_as_met_is_kept_as_met(
    fill: Fill, overview: Overview, session: Session, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    overview.show_seen(fill(WINDOW))
    press(overview, "Mark as met", qtbot)
    with qtbot.waitSignal(overview.changed):
        press(overview.findChild(MetDialog), "Mark as met", qtbot)
    with vault.reading() as view:
        assert view.records.of(code, Process)[0].value.met == ("R1",)


def test_how_a_date_is_counted_is_shown_among_the_deadlines(
    fill: Fill, overview: Overview, session: Session, qtbot: QtBot
) -> None:
    seen = fill(WINDOW)
    overview.show_seen(seen)
    with qtbot.waitSignal(session.went_to) as went:
        press(overview, "How this is counted", qtbot)
    assert went.args == ["deadlines", seen.case.next_due]


def test_everything_that_is_missing_is_said_once_with_its_action(fill: Fill) -> None:
    assert {thing.where for thing in open_things(fill())} == {"interview", "process", "people", "files", "notes"}
    titles = [thing.title for thing in open_things(fill(WINDOW))]
    for title in ("No copy of the paper yet", "Notice email not checked", "Return date", "No conflict check"):
        assert titles.count(title) == 1


def test_what_was_recorded_is_missing_no_longer(fill: Fill) -> None:
    before = {thing.title for thing in open_things(fill())}
    gone = before - {
        thing.title
        for thing in open_things(
            fill(
                SafeContact(None, Channel.SIGNAL),
                Consent(Scope.NAMED_COUNSEL, "Juniper", TODAY),
            )
        )
    }
    assert gone == {"No safe way to contact", "No consent to share with counsel"}


@pytest.mark.parametrize(
    "consent",
    [
        Consent(Scope.STORE, "Juniper", TODAY),
        Consent(Scope.NAMED_COUNSEL, "Juniper", TODAY, revoked_on=TODAY),
        Consent(Scope.NAMED_COUNSEL, "Juniper", TODAY, expires_on=TODAY - timedelta(1)),
    ],
)
def test_consent_that_was_revoked_or_has_run_out_or_is_for_less_is_none(fill: Fill, consent: Consent) -> None:
    assert "No consent to share with counsel" in {thing.title for thing in open_things(fill(consent))}


@pytest.mark.parametrize("bad", [{"do_not_use": True}, {"is_the_targeted_account": True}])
def test_the_account_that_is_sought_is_no_safe_way_to_contact(fill: Fill, bad: dict[str, bool]) -> None:
    contact = replace(SafeContact(None, Channel.EMAIL), **bad)
    assert "No safe way to contact" in {thing.title for thing in open_things(fill(contact))}


def test_the_timeline_tells_everything_in_words_and_by_arrow_keys(fill: Fill, overview: Overview, qtbot: QtBot) -> None:
    overview.show_seen(
        fill(WINDOW, Event(EventKind.AGENCY_CALL, date(2026, 11, 19)), Hold("Court case", "Desk 1", TODAY))
    )
    view = overview.findChild(TimelineView)
    told = view.accessibleDescription()
    for part in ("Notice from Meta", "Call from an agency", "Act by Fri, Nov 27", "Nothing may be deleted"):
        assert part in told
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleName() == "Wed, Nov 18, 2026: Notice from Meta"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert "Nothing may be deleted" in view.accessibleName()
    view.grab()


def test_the_timeline_is_a_list_too_and_stays_one(fill: Fill, overview: Overview, qtbot: QtBot) -> None:
    overview.show_seen(fill(WINDOW))
    press(overview, "Show as a list", qtbot)
    assert overview.findChild(TimelineView).isHidden()
    overview.show_seen(fill(Event(EventKind.OTHER, TODAY, "Asked for a copy")))
    assert overview._timeline is not None
    assert overview._timeline.as_list
    assert "Asked for a copy" in words(overview._timeline)


def test_a_matter_of_years_is_drawn_around_today_and_listed_whole(fill: Fill) -> None:
    line = timeline_of(fill(Event(EventKind.OTHER, date(2019, 1, 2), "Long ago"), WINDOW))
    assert line.first > TODAY - timedelta(60)
    assert in_words(line)[0] == ("Wed, Jan 2, 2019", "Long ago")


def test_an_event_is_added_with_its_day(
    fill: Fill, overview: Overview, session: Session, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    overview.show_seen(fill())
    press(overview, "Add event…", qtbot)
    dialog = overview.findChild(RecordDialog)
    form = dialog.form
    assert isinstance(form, EventForm)
    form.day.set_text("31/31/2026")
    form.what.set_value("Two agents at the door")
    dialog.save()
    assert dialog.isVisible()
    assert overview.drafts_to_save() == []  # an event without a day is none
    form.day.set_text("11/20/2026")
    assert len(overview.drafts_to_save()) == 1
    with qtbot.waitSignal(overview.changed):
        dialog.save()
    with vault.reading() as view:
        (event,) = (stored.value for stored in view.records.of(code, Event))
    assert (event.on, event.what) == (date(2026, 11, 20), "Two agents at the door")
