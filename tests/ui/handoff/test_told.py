"""What is told of what goes: Bates numbers, the list of what stays, and nothing at all where all was left out."""

import csv
import io
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain.people import KeyCheck
from intake_app.domain.privilege import Basis
from intake_app.domain.process import Process
from intake_app.ui.handoff.bates import BatesForm
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.handoff.withheld import EachDialog, WithheldForm
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import confirm_key
from intake_app.workflows.open_handoff import What, open_handoff
from intake_app.workflows.page_numbers import next_number
from intake_app.workflows.take_in import take_in
from intake_app.workflows.write_record import add_record
from tests.ui.handoff.conftest import LIMIT, begun, idle
from tests.ui.handoff.test_hand_off_view import button, inside, reviewed


@pytest.fixture
def view(session: Session, vault: Vault, case, qtbot: QtBot) -> HandOffView:
    """For counsel whose key was checked, the switches unfolded."""
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    made = begun(session, case, qtbot)
    made.write.choose_target(case.stick / "K7M")
    button(made.what, "What is told of them").click()
    return made


def bates(view: HandOffView) -> BatesForm:
    (form,) = view.what.findChildren(BatesForm)
    return form


def test_numbers_are_stamped_on_copies_and_the_next_handoff_goes_on(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    button(view.what, "Bates numbers").click()
    bates(view)._pictures.setChecked(True)
    idle(session, qtbot)
    view.write._go.click()
    idle(session, qtbot)
    with open_handoff(case.stick / "K7M.age", case.key.read_text()) as opened:
        numbered = [file.bates.first for file in opened.manifest.files if file.what is What.NUMBERED]
        images = [file for file in opened.manifest.files if file.what is What.IMAGE]
    assert numbered == [f"{case.code}-0000001"]
    assert len(images) == 1
    assert next_number(vault, case.code, f"{case.code}-") == 2
    view.start(case.code)
    idle(session, qtbot)
    button(view.what, "Bates numbers").click()
    qtbot.waitUntil(lambda: bates(view)._first.text() == "2", timeout=LIMIT)
    idle(session, qtbot)


def test_a_prefix_that_cannot_be_used_stops_the_handoff_and_says_why(
    view: HandOffView, session: Session, qtbot: QtBot
) -> None:
    """Else it would go out without the numbers that were asked for."""
    button(view.what, "Bates numbers").click()
    idle(session, qtbot)
    assert view.write._go.isEnabled()
    bates(view)._prefix.setText("a/b")
    bates(view)._prefix.editingFinished.emit()
    idle(session, qtbot)
    assert not view.write._go.isEnabled()
    assert "Letters, digits" in bates(view)._prefix.accessibleDescription()


def test_each_thing_that_stays_has_its_own_basis_and_author(view: HandOffView, session: Session, qtbot: QtBot) -> None:
    for name in ("Clean copies", "List of what stays (privilege log)"):
        button(view.what, name).click()
    (form,) = view.what.findChildren(WithheldForm)
    form._author.setText("Desk 1")
    form._author.textEdited.emit("Desk 1")
    form.open_each()
    (dialog,) = form.findChildren(EachDialog)
    assert [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())] == ["0001", "0002"]
    dialog.table.selectRow(1)
    dialog.basis.setCurrentIndex(dialog.basis.findData(Basis.ATTORNEY_CLIENT.value))
    dialog.basis.activated.emit(1)
    dialog.author.setText("M. Vane")
    dialog.author.textEdited.emit("M. Vane")
    dialog.accept()
    idle(session, qtbot)
    rows = list(csv.DictReader(io.StringIO(inside(view)["withheld.csv"].decode("utf-8-sig"))))
    assert [(row["number"], row["basis"], row["author"]) for row in rows] == [
        ("0001", "UNREVIEWED", "Desk 1"),
        ("0002", "AC", "M. Vane"),
    ]
    button(view.what, "Kept as received").click()  # the claim about what goes now is not told
    idle(session, qtbot)
    rows = list(csv.DictReader(io.StringIO(inside(view)["withheld.csv"].decode("utf-8-sig"))))
    assert [row["number"] for row in rows] == ["0002"]


def test_with_every_sheet_left_out_there_is_nothing_to_hand_off_until_they_are_put_back(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    add_record(vault, case.code, Process(number="HSI-7"), actor="Desk 1")
    view.start(case.code)
    view.write.choose_target(case.stick / "K7M")
    idle(session, qtbot)
    for name in ("Clean copies", "Notes", "Sheets for counsel"):
        button(view.what, name).click()
    qtbot.waitUntil(lambda: len(reviewed(view)) == 3, timeout=LIMIT)
    for left in (2, 1, 0):
        button(view.review, reviewed(view)[0]).click()
        qtbot.waitUntil(lambda left=left: len(reviewed(view)) == left, timeout=LIMIT)
    idle(session, qtbot)
    assert not view.write._go.isEnabled()
    button(view.review, "Put back 3 left out").click()
    qtbot.waitUntil(lambda: len(reviewed(view)) == 3, timeout=LIMIT)
    assert view.write._go.isEnabled()


def test_several_smaller_files_can_be_asked_for(
    view: HandOffView, session: Session, vault: Vault, cleaner, case, qtbot: QtBot, tmp_path: Path
) -> None:
    sounds = tmp_path / "sounds"
    sounds.mkdir()
    for number in (1, 2):
        (sounds / f"{number}.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0" + os.urandom(700_000))
    take_in(vault, cleaner, case.code, [sounds], actor="Desk 1")
    view.start(case.code)
    view.write.choose_target(case.stick / "K7M")
    idle(session, qtbot)
    button(view.what, "Kept as received").click()
    button(view.write, "Several smaller files…").click()
    view.write.parts._size.setText("1")
    idle(session, qtbot)
    view.write._go.click()
    idle(session, qtbot)
    assert sorted(path.name for path in case.stick.iterdir()) == ["K7M-1-of-2.age", "K7M-2-of-2.age"]
