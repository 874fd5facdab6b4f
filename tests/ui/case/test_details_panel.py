"""About the matter: seen, changed, and its history grown, by hand."""

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from intake_app.age import X25519Identity
from intake_app.domain.case_file import Details, Privilege, Stage
from intake_app.domain.ids import CounselId, MatterCode
from intake_app.domain.matter import Mode
from intake_app.domain.people import Counsel
from intake_app.ui.case.record_dialog import RecordDialog
from intake_app.ui.case.seen import see
from intake_app.ui.matters.overview import Overview
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.vault import Vault
from intake_app.words.events import sentence
from intake_app.workflows.check_conflicts import check_conflicts

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"


class Desk:
    """Presses and types as people do."""

    def __init__(self, session: Session, vault: Vault, code: MatterCode, qtbot: QtBot) -> None:
        self.session, self.vault, self.code, self.qtbot = session, vault, code, qtbot
        self.page = Overview(session)
        self.page.resize(1000, 900)
        qtbot.addWidget(self.page)
        self.page.changed.connect(self.show)
        self.page.show()
        self.show()

    def show(self) -> None:
        self.page.show_seen(see(self.vault, self.code, today=TODAY, zone=ZONE))

    def press(self, name: str) -> None:
        links = self.page.findChildren(LinkButton)
        next(one for one in links if name in {one.text().replace("&", ""), one.accessibleName()}).click()

    @property
    def dialog(self) -> RecordDialog:
        return next(one for one in self.page.findChildren(RecordDialog) if one.isVisible())

    def write(self, label: str, text: str) -> None:
        field = next(one for one in self.dialog.findChildren(QLineEdit) if one.accessibleName() == label)
        field.setText(text)

    def offered(self, label: str) -> list[str]:
        combo = next(one for one in self.dialog.findChildren(QComboBox) if one.accessibleName() == label)
        return [combo.itemText(row) for row in range(combo.count())]

    def pick(self, label: str, code: str) -> None:
        combo = next(one for one in self.dialog.findChildren(QComboBox) if one.accessibleName() == label)
        combo.setCurrentIndex(combo.findData(code))

    def save(self) -> None:
        next(one for one in self.dialog.findChildren(Button) if one.text() == "&Save").click()
        self.qtbot.waitUntil(lambda: not self.session.jobs.running())

    def details(self) -> Details:
        with self.vault.reading() as view:
            (only,) = view.records.of(self.code, Details)
        return only.value

    def words(self) -> str:
        return "\n".join(label.accessibleName() for label in self.page.findChildren(QLabel))


@pytest.fixture
def desk(session: Session, vault: Vault, qtbot: QtBot) -> Desk:
    with vault.change() as change:
        code = change.matters.add(Mode.NEWSROOM_TIP, "Juniper").code
    return Desk(session, vault, code, qtbot)


def test_a_matter_shows_what_its_mode_begins_with(desk: Desk) -> None:
    assert "Reporter’s privilege, confidential source. What you assert, not a finding." in desk.words()
    assert "Nothing is deleted by itself." in desk.words()


def test_court_label_and_time_are_changed_by_hand(desk: Desk) -> None:
    desk.press("Edit the details of this matter")
    desk.write("Court, district or state of the demand", "N.D. Cal.")
    desk.write("Keep until", "")
    desk.pick("Label (what you assert, not a finding)", "confidential")
    desk.save()
    details = desk.details()
    assert (details.jurisdiction, details.privilege, details.dispose_on) == ("N.D. Cal.", Privilege.CONFIDENTIAL, None)
    desk.qtbot.waitUntil(lambda: "N.D. Cal." in desk.words() and "No end set" in desk.words())


def lawyer(vault: Vault, name: str, office: str = "") -> Counsel:
    key = str(X25519Identity.generate().recipient())
    with vault.change() as change:
        return change.people.add(name, office, key)


def assigned(desk: Desk) -> CounselId | None:
    with desk.vault.reading() as view:
        return view.matters.get(desk.code).counsel


def test_counsel_is_assigned_by_hand_and_taken_back(desk: Desk, vault: Vault) -> None:
    lawyer(vault, "Anton Reyes")
    vane = lawyer(vault, "Marisol Vane", "Tidewater Defense Clinic")
    desk.show()
    desk.press("Edit the details of this matter")
    assert "Marisol Vane · Tidewater Defense Clinic" in desk.offered("Assigned counsel")
    desk.pick("Assigned counsel", vane.id)
    desk.save()
    assert assigned(desk) == vane.id
    desk.qtbot.waitUntil(lambda: desk.words().count("Marisol Vane") >= 2)  # under About, and below the timeline
    desk.press("Edit the details of this matter")
    desk.pick("Assigned counsel", "")
    desk.save()
    assert assigned(desk) is None
    desk.qtbot.waitUntil(lambda: "Marisol Vane" not in desk.words())
    with vault.reading() as view:
        told = [sentence(one) for one in view.custody.of(desk.code)]
    assert "Counsel of the matter chosen" in told
    assert "Counsel of the matter taken back" in told


def test_other_facts_leave_counsel_alone_that_somebody_assigned_meanwhile(desk: Desk, vault: Vault) -> None:
    vane = lawyer(vault, "Marisol Vane")
    desk.press("Edit the details of this matter")
    with vault.change() as change:
        change.matters.assign(desk.code, vane.id)
    desk.write("Court, district or state of the demand", "N.D. Cal.")
    desk.save()
    assert assigned(desk) == vane.id


def test_a_choice_of_counsel_alone_is_kept_when_the_vault_locks(desk: Desk, vault: Vault) -> None:
    vane = lawyer(vault, "Marisol Vane")
    desk.show()
    desk.press("Edit the details of this matter")
    assert desk.dialog.draft() is None
    desk.pick("Assigned counsel", vane.id)
    draft = desk.dialog.draft()
    assert draft
    draft(vault)
    assert assigned(desk) == vane.id


def test_without_any_lawyer_the_form_says_where_to_add_one(desk: Desk) -> None:
    desk.press("Edit the details of this matter")
    assert desk.offered("Assigned counsel") == ["None yet"]
    words = [label.text() for label in desk.dialog.findChildren(QLabel)]
    assert any("add counsel under Counsel" in one for one in words)


def test_a_day_that_is_none_is_told_and_nothing_is_lost(desk: Desk) -> None:
    desk.press("Edit the details of this matter")
    desk.write("Court, district or state of the demand", "N.D. Cal.")
    desk.write("Keep until", "February 30 2027")
    desk.dialog.save()
    assert desk.dialog.isVisible()
    assert "N.D. Cal." in {field.text() for field in desk.dialog.findChildren(QLineEdit)}


def test_lines_of_the_history_stand_with_the_latest_first(desk: Desk) -> None:
    for stage, day in (("screened", "11/20/2026"), ("accepted", "11/22/2026")):
        desk.press("Add a line to its history…")
        desk.pick("Where it stands", stage)
        desk.write("Since", day)
        desk.save()
        desk.qtbot.wait(20)
    assert [one.stage for one in desk.details().history] == [Stage.SCREENED, Stage.ACCEPTED]
    desk.qtbot.waitUntil(
        lambda: "Sun, Nov 22, 2026 · Accepted\nFri, Nov 20, 2026 · Checked for conflicts" in desk.words()
    )


def test_a_conflict_check_stands_in_the_history_with_what_it_came_to(desk: Desk, vault: Vault) -> None:
    check_conflicts(vault, desk.code, ["Ada Quill"], actor="ana")
    desk.show()
    assert "Checked for conflicts · No conflict found" in desk.words()


def test_a_time_that_is_over_is_among_what_is_missing(desk: Desk, vault: Vault) -> None:
    with vault.change() as change:
        change.records.add(desk.code, Details(dispose_on=TODAY))
    desk.show()
    assert "Its time is over" in desk.words()
    desk.press("Decide")
    assert desk.dialog.isVisible()
