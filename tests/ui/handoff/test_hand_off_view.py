"""Handing off: nothing that still carries something goes unasked, nothing goes to a key nobody checked unasked."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import LegalName, Person, PersonRole
from intake_app.domain.custody import Action
from intake_app.domain.ids import RecordId
from intake_app.domain.people import KeyCheck
from intake_app.domain.process import Process
from intake_app.ui import i18n
from intake_app.ui.handoff import review
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.handoff.what import uncapitalized
from intake_app.ui.session import Session
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import MonoText, Text
from intake_app.vault import Vault
from intake_app.workflows import hand_off as workflow
from intake_app.workflows.add_counsel import confirm_key
from intake_app.workflows.cleaner import Cleaner
from intake_app.workflows.legal_name import remove_person
from intake_app.workflows.open_handoff import What
from intake_app.workflows.take_in import take_in
from intake_app.workflows.write_record import add_record
from tests.ui.handoff.conftest import LIMIT, begun, idle

RAIL, BARS = 169, 82  # of the window, in pixels


@pytest.fixture
def view(session: Session, case, qtbot: QtBot) -> HandOffView:
    return begun(session, case, qtbot)


@pytest.fixture
def checked(view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot) -> HandOffView:
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    view.refresh()
    idle(session, qtbot)
    view.write.choose_target(case.stick / "K7M")
    return view


def button(inside: QWidget, text: str) -> QAbstractButton:
    return next(each for each in inside.findChildren(QAbstractButton) if text in (each.text(), each.accessibleName()))


def reviewed(view: HandOffView) -> list[str]:
    names = [each.accessibleName() for each in view.review.findChildren(QAbstractButton) if each.isVisible()]
    return [name for name in names if name.startswith("Leave")]


def test_clean_copies_and_notes_are_ticked_and_what_still_carries_something_is_not(view: HandOffView) -> None:
    ticks = {
        box.accessibleName(): box.isChecked() for box in view.what.findChildren(QAbstractButton) if box.isVisible()
    }
    del ticks[""]  # what opens the switches for what is told
    assert ticks == {"Clean copies": True, "Kept as received": False, "Sealed originals": False, "Notes": True}


def test_the_sheets_go_along_once_they_are_ticked(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    add_record(vault, case.code, Process(number="HSI-7"), actor="Desk 1")
    view.start(case.code)
    idle(session, qtbot)
    assert not button(view.what, "Sheets for counsel").isChecked()
    for name in ("Clean copies", "Notes", "Sheets for counsel"):
        button(view.what, name).click()
    idle(session, qtbot)
    order = view._order()
    assert order is not None
    sheets = [entry for entry in order.gather().entries if entry.file.what is What.SHEET]
    names = [entry.file.path.rpartition("/")[2] for entry in sheets]
    assert names == ["Fact sheet.pdf", "First look.pdf", "Timeline.pdf"]
    assert all(b"".join(entry.chunks()).startswith(b"%PDF") for entry in sheets)


def inside(view: HandOffView) -> dict[str, bytes]:
    order = view._order()
    if order is None:
        return {}
    sheets = [entry for entry in order.gather().entries if entry.file.what is What.SHEET]
    return {entry.file.path.rpartition("/")[2]: b"".join(entry.chunks()) for entry in sheets}


def test_single_sheets_are_left_out_and_put_back(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    add_record(vault, case.code, Process(number="HSI-7"), actor="Desk 1")
    view.start(case.code)
    idle(session, qtbot)
    button(view.what, "Sheets for counsel").click()
    qtbot.waitUntil(lambda: "Leave First look.pdf out" in reviewed(view), timeout=LIMIT)
    button(view.review, "Leave First look.pdf out").click()
    qtbot.waitUntil(lambda: "Leave First look.pdf out" not in reviewed(view), timeout=LIMIT)
    assert list(inside(view)) == ["Fact sheet.pdf", "Timeline.pdf"]
    button(view.review, "Put back 1 left out").click()
    idle(session, qtbot)
    assert list(inside(view)) == ["Fact sheet.pdf", "First look.pdf", "Timeline.pdf"]


@pytest.fixture
def juniper(vault: Vault, case) -> RecordId:
    with vault.change() as change:
        person = change.records.add(case.code, Person(PersonRole.CLIENT, "Juniper"))
        change.records.add(case.code, Person(PersonRole.WITNESS, "Tern"))
        change.records.add(case.code, LegalName(person.id, "Lucía Ortega Jiménez"))
    return person.id


def looks(vault: Vault, person: RecordId) -> int:
    with vault.reading() as reading:
        events = reading.custody.latest(100)
    return sum(event.action is Action.NAME_REVEALED and event.subject == person for event in events)


def test_a_legal_name_goes_only_once_it_is_ticked_and_the_look_is_recorded(
    view: HandOffView, session: Session, vault: Vault, case, juniper: RecordId, qtbot: QtBot
) -> None:
    view.start(case.code)
    idle(session, qtbot)
    boxes = [box for box in view.what.findChildren(QAbstractButton) if box.accessibleName() == "Legal name"]
    assert [(box.isChecked(), box.accessibleDescription()) for box in boxes] == [
        (False, "Goes as “Juniper”. Tick to add the name.")
    ]
    assert (inside(view), looks(vault, juniper)) == ({}, 0)
    boxes[0].click()
    qtbot.waitUntil(lambda: "Leave Legal name.txt out" in reviewed(view), timeout=LIMIT)
    assert inside(view) == {"Legal name.txt": "Juniper: Lucía Ortega Jiménez\n".encode()}
    assert looks(vault, juniper) == 1
    boxes[0].click()
    idle(session, qtbot)
    assert inside(view) == {}
    assert looks(vault, juniper) == 1
    boxes[0].click()
    idle(session, qtbot)
    view.start(case.code)  # anew: nothing is ticked
    idle(session, qtbot)
    assert inside(view) == {}


def test_a_legal_name_that_was_taken_away_meanwhile_takes_its_tick_along(
    view: HandOffView, session: Session, vault: Vault, case, juniper: RecordId, qtbot: QtBot
) -> None:
    view.start(case.code)
    idle(session, qtbot)
    remove_person(vault, case.code, juniper, actor="Desk 2")
    box = button(view.what, "Legal name")
    box.click()
    idle(session, qtbot)
    qtbot.waitUntil(lambda: not box.isChecked())
    assert inside(view) == {}
    assert view._trouble.isVisible()


def test_a_copy_in_which_words_can_still_be_read_is_told_where_it_is_ticked(
    view: HandOffView, session: Session, vault: Vault, cleaner: Cleaner, case, make_pdf, tmp_path, qtbot: QtBot
) -> None:
    (tmp_path / "notice.pdf").write_bytes(make_pdf("Account:", "marisol.vane", box=True))
    take_in(vault, cleaner, case.code, [tmp_path / "notice.pdf"], actor="Desk 1")
    view.start(case.code)
    idle(session, qtbot)
    said = {box.accessibleName(): box.accessibleDescription() for box in view.what.findChildren(QAbstractButton)}
    assert "1 can still be read" in said["Clean copies"]


def test_of_many_files_the_first_are_listed_and_more_on_demand(
    checked: HandOffView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review, "AT_ONCE", 1)
    whole = reviewed(checked)
    checked.what.leave_out(checked.what.selection())
    qtbot.waitUntil(lambda: len(reviewed(checked)) < len(whole), timeout=LIMIT)
    more = next(each for each in checked.review.findChildren(QAbstractButton) if each.text().startswith("Show more"))
    while more.isVisible():
        before = len(checked.review.findChildren(IconLabel))
        more.click()
        assert len(checked.review.findChildren(IconLabel)) > before
    qtbot.waitUntil(lambda: reviewed(checked) == whole, timeout=LIMIT)


def test_what_was_chosen_stands_before_what_explains_it(view: HandOffView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(reviewed(view)) == 2, timeout=LIMIT)
    told = [words.plain() for words in view.review.findChildren(Text) if words.isVisible()]
    places = [next(at for at, words in enumerate(told) if part in words) for part in ("photo", "Always", "README")]
    assert places == sorted(places)


def test_single_files_are_left_out_and_put_back(view: HandOffView, qtbot: QtBot) -> None:
    photo, note = "Leave photo out", "Leave First interview out"
    qtbot.waitUntil(lambda: reviewed(view) == [photo, note])
    qtbot.mouseClick(button(view.review, photo), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reviewed(view) == [note])
    qtbot.mouseClick(button(view.review, "Put back 1 left out"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reviewed(view) == [photo, note])


def test_without_anything_ticked_there_is_nothing_to_hand_off(
    checked: HandOffView, session: Session, qtbot: QtBot
) -> None:
    for name in ("Clean copies", "Notes"):
        button(checked.what, name).click()
    idle(session, qtbot)
    assert reviewed(checked) == []
    assert not checked.write._go.isEnabled()


def test_an_unchecked_key_is_loud_and_wants_the_name_typed(view: HandOffView, case, qtbot: QtBot) -> None:
    view.write.choose_target(case.stick / "K7M")
    assert view.to_whom._confirm.isVisible()
    assert not view.write._go.isEnabled()
    qtbot.keyClicks(view.to_whom._typed, "marisol")
    assert not view.write._go.isEnabled()
    qtbot.keyClicks(view.to_whom._typed, " vane")
    qtbot.waitUntil(view.write._go.isEnabled)


def test_a_checked_key_asks_for_no_name(checked: HandOffView, qtbot: QtBot) -> None:
    assert not checked.to_whom._confirm.isVisible()
    qtbot.waitUntil(checked.write._go.isEnabled)


def test_there_is_a_receipt_only_after_the_file_was_read_back(
    checked: HandOffView, session: Session, case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_back, go_on = threading.Event(), threading.Event()
    seal = workflow.seal_to_file

    def seal_slowly(*arguments: object, progress, **options: object) -> object:
        def watch(step) -> None:
            progress(step)
            if step.stage == "read_back" and not read_back.is_set():
                read_back.set()
                go_on.wait(LIMIT / 1000)

        return seal(*arguments, progress=watch, **options)

    monkeypatch.setattr(workflow, "seal_to_file", seal_slowly)
    qtbot.waitUntil(checked.write._go.isEnabled)
    qtbot.mouseClick(checked.write._go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(read_back.is_set, timeout=LIMIT)
    assert not (case.stick / "K7M.age").exists()
    assert not [each for each in checked.findChildren(QAbstractButton) if "Receipt" in each.text()]
    assert not checked.what.isEnabled()
    go_on.set()
    idle(session, qtbot)
    assert button(checked, "&Receipt…").isEnabled()
    assert (case.stick / "K7M.age").exists()
    assert [each.name for each in case.stick.iterdir()] == ["K7M.age"]


def test_a_cancelled_handoff_leaves_no_file_and_no_line(
    checked: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal = workflow.seal_to_file

    def cancel_and_seal(*arguments: object, **options: object) -> object:
        session.jobs.cancel_all()
        return seal(*arguments, **options)

    monkeypatch.setattr(workflow, "seal_to_file", cancel_and_seal)
    qtbot.waitUntil(checked.write._go.isEnabled)
    checked.write._go.click()
    idle(session, qtbot)
    assert list(case.stick.iterdir()) == []
    with vault.reading() as view:
        assert view.handoffs.list() == []
    assert checked.what.isEnabled()
    assert checked.write._go.isEnabled()


def test_counsel_added_meanwhile_can_be_chosen_and_ticks_stay(
    view: HandOffView, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    button(view.what, "Notes").click()
    with vault.change() as change:
        change.people.add("Ana Vega", "", view.to_whom.counsel().key)
    view.refresh()
    idle(session, qtbot)
    assert view.to_whom._combo.count() == 2
    assert view.to_whom.counsel().name == "Marisol Vane"
    assert not button(view.what, "Notes").isChecked()


@pytest.mark.parametrize("language", ["en", "es"])
def test_with_a_checked_key_all_four_steps_are_seen_at_once_on_a_small_screen(
    session: Session, vault: Vault, case, language: str, qtbot: QtBot
) -> None:
    i18n.install(language)
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    page = HandOffView(session)
    page.resize(1280 - RAIL, 720 - BARS)
    qtbot.addWidget(page)
    page.show()
    page.start(case.code)
    idle(session, qtbot)
    qtbot.waitUntil(lambda: all(bar.maximum() == 0 for bar in page.findChildren(QScrollBar)))


def test_the_review_is_as_tall_as_its_list_and_a_long_one_scrolls(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    area = view.review.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.height() == area.widget().sizeHint().height())
    with vault.change() as change:
        for number in range(40):
            change.notes.add(case.code, f"Note {number}", "She came in.")
    view.start(case.code)
    idle(session, qtbot)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert not view.write._go.visibleRegion().isEmpty()


def test_beside_a_receipt_there_is_no_place_to_choose(
    checked: HandOffView, session: Session, case, qtbot: QtBot
) -> None:
    qtbot.waitUntil(checked.write._go.isEnabled)
    checked.write._go.click()
    idle(session, qtbot)
    assert not checked.write._choose.isVisible()
    button(checked, "Hand off again").click()
    assert checked.write._choose.isVisible()


def test_beside_a_receipt_nothing_says_that_the_drive_is_too_small(
    checked: HandOffView, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be full now, with the handoff on it."""
    qtbot.waitUntil(checked.write._go.isEnabled)
    checked.write._go.click()
    assert "Leave the drive in" in checked.write._free.plain()
    idle(session, qtbot)
    qtbot.waitUntil(button(checked, "&Receipt…").isVisible)
    assert not checked.write._free.isVisible()
    button(checked, "Hand off again").click()
    assert checked.write._free.isVisible()


def test_the_receipt_comes_into_sight(checked: HandOffView, session: Session, qtbot: QtBot) -> None:
    checked.resize(1111, 560)
    qtbot.waitUntil(checked.write._go.isEnabled)
    checked.write._go.click()
    idle(session, qtbot)
    receipt = button(checked, "&Receipt…")
    qtbot.waitUntil(lambda: not receipt.visibleRegion().isEmpty())


def test_beside_a_receipt_stands_what_is_typed_with_age(checked: HandOffView, session: Session, qtbot: QtBot) -> None:
    """Where nothing prints, whoever hands off has to send it along some other way."""
    qtbot.waitUntil(checked.write._go.isEnabled)
    checked.write._go.click()
    idle(session, qtbot)
    (typed,) = (each for each in checked.write.findChildren(Text) if "-o handoff.zip K7M.age" in each.plain())
    (summed,) = checked.write.findChildren(MonoText)
    for shown in (summed, typed):
        qtbot.waitUntil(lambda shown=shown: shown.height() >= shown.heightForWidth(shown.width()))
    assert summed.height() >= summed.sizeHint().height()


def test_what_originals_reveal_reads_as_part_of_a_sentence() -> None:
    assert [uncapitalized(title) for title in ("GPS position", "Date and time", "")] == [
        "GPS position",
        "date and time",
        "",
    ]
