"""People by pseudonym, a legal name only when asked for, and nothing given, placed or typed is lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import (
    Channel,
    Consent,
    Hold,
    LegalName,
    Person,
    PersonRole,
    SafeContact,
    Scope,
)
from intake_app.domain.conflicts import ConflictCheck, ConflictResult
from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode
from intake_app.domain.records import Record
from intake_app.ui.case.forms import ConsentForm, ContactForm, HoldForm, PersonForm
from intake_app.ui.case.people_tab import PeopleTab
from intake_app.ui.case.record_dialog import RecordDialog
from intake_app.ui.case.seen import see
from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import SureDialog
from intake_app.vault import Vault

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"


@pytest.fixture
def code(vault: Vault) -> MatterCode:
    with vault.change() as change:
        other = change.matters.add(Mode.CLINIC_INTAKE, "Tern").code
        change.records.add(other, Person(PersonRole.CLIENT, "Lucia Ortega"))
        return change.matters.add(Mode.CLINIC_INTAKE, "Juniper").code


@pytest.fixture
def tab(session: Session, vault: Vault, code: MatterCode, qtbot: QtBot) -> PeopleTab:
    made = PeopleTab(session)
    made.changed.connect(lambda: made.show_seen(see(vault, code, today=TODAY, zone=ZONE)))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show_seen(see(vault, code, today=TODAY, zone=ZONE))
    made.show()
    return made


def fill(vault: Vault, code: MatterCode, *records: Record) -> None:
    with vault.change() as change:
        for record in records:
            change.records.add(code, record)


def of(vault: Vault, code: MatterCode, kind: type[Record]) -> list[Record]:
    with vault.reading() as view:
        return [stored.value for stored in view.records.of(code, kind)]


def words(widget: QWidget) -> str:
    return " | ".join(label.accessibleName() for label in widget.findChildren(QLabel) if not label.isHidden())


def press(widget: QWidget, text: str, qtbot: QtBot) -> None:
    found = (each for each in widget.findChildren(QAbstractButton) if each.text().replace("&", "") == text)
    qtbot.mouseClick(next(found), Qt.MouseButton.LeftButton)


def idle(tab: PeopleTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tab._session.jobs.running())


def dialog(tab: PeopleTab) -> RecordDialog:
    return next(each for each in tab.findChildren(RecordDialog) if each.isVisible())


def test_a_person_is_added_by_pseudonym(tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot) -> None:
    press(tab, "Add a person…", qtbot)
    opened = dialog(tab)
    opened.save()
    assert opened.isVisible()
    form = opened.form
    assert isinstance(form, PersonForm)
    form.pseudonym.set_value("Juniper")
    form.aliases.set_value("June; J. Vane, June")
    opened.save()
    idle(tab, qtbot)
    (person,) = of(vault, code, Person)
    assert person == Person(PersonRole.CLIENT, "Juniper", aliases=("June", "J. Vane"))
    assert "Juniper" in words(tab)


def test_a_legal_name_is_shown_only_when_asked_for_and_that_is_recorded(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    with vault.change() as change:
        person = change.records.add(code, Person(PersonRole.CLIENT, "Juniper"))
        change.records.add(code, LegalName(person.id, "Marisol Vane"))
    tab.changed.emit()
    idle(tab, qtbot)
    assert "Marisol" not in words(tab)
    press(tab, "Reveal name", qtbot)
    qtbot.waitUntil(lambda: "Marisol Vane" in words(tab))  # Qt shows what is new one turn of its loop later
    with vault.reading() as view:
        assert view.custody.of(code)[-1].action is Action.NAME_REVEALED


def test_a_change_that_comes_while_a_name_is_asked_for_does_not_swallow_it(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    with vault.change() as change:
        person = change.records.add(code, Person(PersonRole.CLIENT, "Juniper"))
        change.records.add(code, LegalName(person.id, "Marisol Vane"))
    tab.changed.emit()
    press(tab, "Reveal name", qtbot)
    fill(vault, code, Person(PersonRole.WITNESS, "Heron"))
    tab.changed.emit()  # the rows are built anew before the answer is there
    qtbot.waitUntil(lambda: "Marisol Vane" in words(tab))
    tab.hide()
    tab.show()
    qtbot.waitUntil(lambda: "Heron" in words(tab))
    assert "Marisol" not in words(tab)


def test_a_revealed_name_can_be_corrected(tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot) -> None:
    with vault.change() as change:
        person = change.records.add(code, Person(PersonRole.CLIENT, "Juniper"))
        change.records.add(code, LegalName(person.id, "Marisol Vain"))
    tab.changed.emit()
    press(tab, "Reveal name", qtbot)
    qtbot.waitUntil(lambda: "Marisol Vain" in words(tab))
    press(tab, "Correct the name", qtbot)
    opened = dialog(tab)
    opened.form._name.set_value("Marisol Vane")
    opened.save()
    idle(tab, qtbot)
    assert [legal.name for legal in of(vault, code, LegalName)] == ["Marisol Vane"]
    qtbot.waitUntil(lambda: "Marisol" not in words(tab))


def test_a_person_is_removed_only_when_that_is_meant(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    fill(vault, code, Person(PersonRole.CLIENT, "Juniper"))
    tab.changed.emit()
    for answer, left in (("Keep them", 1), ("Remove", 0)):
        press(tab, "Remove", qtbot)
        press(next(each for each in tab.findChildren(SureDialog) if each.isVisible()), answer, qtbot)
        idle(tab, qtbot)
        assert len(of(vault, code, Person)) == left


def test_without_a_legal_name_one_can_be_kept(tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot) -> None:
    fill(vault, code, Person(PersonRole.CLIENT, "Juniper"))
    tab.changed.emit()
    idle(tab, qtbot)
    press(tab, "Reveal name", qtbot)
    idle(tab, qtbot)
    opened = dialog(tab)
    opened.form._name.set_value("Marisol Vane")
    opened.save()
    idle(tab, qtbot)
    assert [legal.name for legal in of(vault, code, LegalName)] == ["Marisol Vane"]
    assert "Marisol" not in words(tab)


def test_the_account_that_is_sought_is_said_not_to_be_used(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    press(tab, "Add a way…", qtbot)
    form = dialog(tab).form
    assert isinstance(form, ContactForm)
    form._targeted.set_value(True)
    assert "Do not use it" in words(form)
    dialog(tab).save()
    idle(tab, qtbot)
    (contact,) = of(vault, code, SafeContact)
    assert contact == SafeContact(None, Channel.IN_PERSON, is_the_targeted_account=True, do_not_use=True)
    assert "This is the account that is sought" in words(tab)


def test_a_watched_device_is_warned_of(tab: PeopleTab, vault: Vault, code: MatterCode) -> None:
    fill(vault, code, SafeContact(None, Channel.PHONE, device_may_be_watched=True))
    tab.changed.emit()
    assert "The device may be watched" in words(tab)


def test_consent_is_given_and_revoked_and_both_are_kept(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    press(tab, "Record consent…", qtbot)
    form = dialog(tab).form
    assert isinstance(form, ConsentForm)
    form._by.set_value("Juniper")
    form._expires.set_text("1/31/2027")
    dialog(tab).save()
    idle(tab, qtbot)
    (consent,) = of(vault, code, Consent)
    assert consent == Consent(Scope.STORE, "Juniper", TODAY, expires_on=date(2027, 1, 31))
    assert "read in" not in words(tab), "nobody said in which language"
    press(tab, "Revoke", qtbot)
    idle(tab, qtbot)
    assert [given.revoked_on for given in of(vault, code, Consent)] == [TODAY]
    assert "Revoked on Mon, Nov 23, 2026" in words(tab)


def test_a_hold_needs_a_reason_and_can_be_released(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    press(tab, "Place a hold…", qtbot)
    opened = dialog(tab)
    opened.save()
    assert opened.isVisible()
    assert isinstance(opened.form, HoldForm)
    opened.form._reason.set_value("A court case is expected")
    opened.save()
    idle(tab, qtbot)
    press(tab, "Release", qtbot)
    idle(tab, qtbot)
    assert of(vault, code, Hold) == [Hold("A court case is expected", "Desk 1", TODAY, "Desk 1", TODAY)]


def test_names_are_checked_and_a_person_says_what_it_is(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    assert tab._conflicts is not None
    tab._conflicts._names.set_value("Lucía Ortega")
    press(tab, "Check names", qtbot)
    idle(tab, qtbot)
    assert "The same name" in words(tab)
    press(tab, "Conflict", qtbot)
    idle(tab, qtbot)
    (check,) = of(vault, code, ConflictCheck)
    assert isinstance(check, ConflictCheck)
    assert (check.result, check.names) == (ConflictResult.CONFLICT, ("Lucía Ortega",))


def test_enter_in_the_field_checks_the_names(tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot) -> None:
    assert tab._conflicts is not None
    tab._conflicts._names.set_value("Lucía Ortega")
    qtbot.keyClick(tab._conflicts._names.input, Qt.Key.Key_Return)
    idle(tab, qtbot)
    assert len(of(vault, code, ConflictCheck)) == 1


def test_what_is_typed_when_the_vault_locks_is_kept_once(
    tab: PeopleTab, vault: Vault, code: MatterCode, qtbot: QtBot
) -> None:
    assert tab.drafts_to_save() == []
    press(tab, "Add a person…", qtbot)
    form = dialog(tab).form
    assert isinstance(form, PersonForm)
    form.pseudonym.set_value("Juniper")
    (draft,) = tab.drafts_to_save()
    draft(tab._session.vault)
    dialog(tab).reject()
    assert len(of(vault, code, Person)) == 1
    assert tab.drafts_to_save() == []
