"""One question at a time, in the order counsel needs; each answer is where it belongs before the next is asked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import (
    Consent,
    Details,
    Event,
    Hold,
    Interview,
    Language,
    Person,
    PriorDisclosure,
    SafeContact,
    Scope,
)
from intake_app.domain.conflicts import ConflictCheck
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode
from intake_app.domain.process import Process
from intake_app.domain.process_terms import CopyHeld
from intake_app.domain.records import Record
from intake_app.ui.case.inputs import TextInput, WordsInput
from intake_app.ui.case.interview import InterviewTab
from intake_app.ui.case.questions import QUESTIONS, ConsentQuestion
from intake_app.ui.case.seen import see
from intake_app.ui.matters.page import MattersPage
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.look_at_case import look_at_case

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"


@pytest.fixture
def code(vault: Vault) -> MatterCode:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Juniper").code


@pytest.fixture
def tab(session: Session, vault: Vault, code: MatterCode, qtbot: QtBot) -> InterviewTab:
    made = InterviewTab(session)
    made.changed.connect(lambda: made.show_seen(see(vault, code, today=TODAY, zone=ZONE)))
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show_seen(see(vault, code, today=TODAY, zone=ZONE))
    made.show()
    return made


def of(vault: Vault, code: MatterCode, kind: type[Record]) -> list[Record]:
    with vault.reading() as view:
        return [stored.value for stored in view.records.of(code, kind)]


def words(widget: QWidget) -> str:
    return " | ".join(label.accessibleName() for label in widget.findChildren(QLabel) if not label.isHidden())


def press(tab: InterviewTab, text: str, qtbot: QtBot) -> None:
    found = next(each for each in tab.findChildren(QAbstractButton) if each.text().replace("&", "") == text)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tab._session.jobs.running())


def at(tab: InterviewTab, code: str) -> None:
    tab._ask([question.code for question in QUESTIONS].index(code))


def say(tab: InterviewTab, label: str, text: str) -> None:
    assert tab._question is not None
    fields = [*tab._question.findChildren(TextInput), *tab._question.findChildren(WordsInput)]
    next(each for each in fields if each.input.accessibleName() == label).set_value(text)


def test_the_questions_come_in_the_order_counsel_needs() -> None:
    codes = [question.code for question in QUESTIONS]
    assert codes == [
        *("safe", "language", "names", "dates", "account", "copy", "changed", "visits", "knows", "place", "linked"),
        *("consent", "risks"),
    ]


def test_everything_can_be_skipped_and_the_interview_ends(
    tab: InterviewTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tab.left):
        for _question in QUESTIONS:
            press(tab, "Skip", qtbot)
    (interview,) = of(vault, code, Interview)
    assert isinstance(interview, Interview)
    assert len(interview.skipped) == len(QUESTIONS)
    assert interview.finished_at is not None
    assert of(vault, code, Process) == []


def test_a_notice_that_was_told_counts_at_once(tab: InterviewTab, vault: Vault, code: MatterCode, qtbot: QtBot) -> None:
    at(tab, "dates")
    say(tab, "Platform or company", "Meta")
    tab._question._noticed.set_text("11/18/2026")
    say(tab, "Days that it gives to object", "ten")
    press(tab, "Next", qtbot)
    assert of(vault, code, Process) == []
    say(tab, "Days that it gives to object", "10")
    press(tab, "Next", qtbot)
    due = look_at_case(vault, code, today=TODAY, zone=ZONE).next_due
    assert due is not None
    assert due.act_by == date(2026, 11, 27)


def test_every_answer_goes_into_its_own_record(tab: InterviewTab, vault: Vault, code: MatterCode, qtbot: QtBot) -> None:
    at(tab, "language")
    tab._question._language.choose(Language.SPANISH)
    press(tab, "Next", qtbot)
    say(tab, "Names, aliases and accounts of everybody concerned", "Marisol Vane, @eastbrook_watch")
    press(tab, "Next", qtbot)
    at(tab, "account")
    say(tab, "Account that is sought", "eastbrook_watch")
    tab._question._safe.set_value(False)
    press(tab, "Next", qtbot)
    tab._question._held.choose(CopyHeld.NOTICE_ONLY)
    press(tab, "Next", qtbot)
    say(tab, "What was produced, deleted, changed or posted", "Nothing")
    press(tab, "Next", qtbot)
    say(tab, "What happened, in a few words", "Two agents at the door")
    press(tab, "Next", qtbot)
    say(tab, "Who knows", "A sister")
    press(tab, "Next", qtbot)
    say(tab, "Where they live", "Eastbrook")
    press(tab, "Next", qtbot)
    say(tab, "Accounts and devices", "A tablet shared with a sister")
    press(tab, "Next", qtbot)
    assert isinstance(tab._question, ConsentQuestion)
    tab._question._scopes[Scope.STORE].setChecked(True)
    press(tab, "Next", qtbot)
    say(tab, "What counsel should know", "A hearing in May")
    press(tab, "Finish", qtbot)
    (interview,) = of(vault, code, Interview)
    assert isinstance(interview, Interview)
    assert interview.answers["linked"] == "A tablet shared with a sister"
    assert interview.answers["risks"] == "A hearing in May"
    (details,) = of(vault, code, Details)
    (process,) = of(vault, code, Process)
    (contact,) = of(vault, code, SafeContact)
    assert isinstance(details, Details)
    assert isinstance(process, Process)
    assert isinstance(contact, SafeContact)
    assert (details.language, details.lives_in) == (Language.SPANISH, "Eastbrook")
    assert (process.copy_held, process.accounts[0].value) == (CopyHeld.NOTICE_ONLY, "eastbrook_watch")
    assert contact.do_not_use
    (consent,) = of(vault, code, Consent)
    assert isinstance(consent, Consent)
    assert (consent.scope, consent.read_in) == (Scope.STORE, Language.SPANISH)
    for kind in (Person, ConflictCheck, Hold, Event, PriorDisclosure):
        assert len(of(vault, code, kind)) == 1, kind


def test_a_day_that_only_the_mode_proposed_is_no_answer_yet(tab: InterviewTab) -> None:
    at(tab, "consent")
    assert tab._question._until.text
    assert tab._question.is_empty()


def test_deleting_is_advised_against_and_a_hold_proposed_not_imposed(
    tab: InterviewTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    at(tab, "changed")
    assert "Preserve, don’t delete" in words(tab)
    tab._question._hold.setChecked(False)
    press(tab, "Next", qtbot)
    assert of(vault, code, Hold) == []


def test_a_name_that_looks_like_one_in_another_matter_is_said_before_the_story(
    tab: InterviewTab, vault: Vault, qtbot: QtBot
) -> None:
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Lucia Ortega")
    assert not tab._conflict.isVisibleTo(tab)
    at(tab, "names")
    say(tab, "Names, aliases and accounts of everybody concerned", "Lucía Ortega")
    press(tab, "Next", qtbot)
    assert tab._conflict.isVisibleTo(tab)


def test_it_goes_on_where_it_was_left(
    tab: InterviewTab, session: Session, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    press(tab, "Skip", qtbot)
    press(tab, "Next", qtbot)  # the language
    press(tab, "Go on later", qtbot)
    again = InterviewTab(session)
    qtbot.addWidget(again)
    again.show_seen(see(vault, code, today=TODAY, zone=ZONE))
    assert again._question is not None
    assert again._question.code == "names"


def test_what_was_said_when_the_vault_locks_is_kept(tab: InterviewTab, vault: Vault, code: MatterCode) -> None:
    at(tab, "place")
    assert tab.drafts_to_save() == []
    say(tab, "Where they live", "Eastbrook")
    (draft,) = tab.drafts_to_save()
    draft(vault)
    assert [details.lives_in for details in of(vault, code, Details)] == ["Eastbrook"]
    (interview,) = of(vault, code, Interview)
    assert interview.done == ("place",)


def test_the_interview_begins_from_the_overview_and_leads_back(
    session: Session, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    page = MattersPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.open(code)
    qtbot.waitUntil(lambda: not session.jobs.running())
    start = next(each for each in page.findChildren(QAbstractButton) if each.text() == "Start the interview")
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    view = page._matter
    assert isinstance(view._tabs.currentWidget(), InterviewTab)
    press(view._tabs.interview, "Skip", qtbot)
    press(view._tabs.interview, "Go on later", qtbot)
    assert view._tabs.currentWidget() is view._tabs.overview
    assert any(each.text() == "Go on with it" for each in view._tabs.overview.findChildren(QAbstractButton))
