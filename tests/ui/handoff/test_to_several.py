"""Several people, one's own archive, or a passphrase; and what is told of what goes, switched off one by one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.handoff_fields import ON_REQUEST
from intake_app.domain.people import KeyCheck
from intake_app.domain.privilege import Basis
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.handoff.withheld import WithheldForm
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel, confirm_key
from intake_app.workflows.new_key import keep_key, make_key
from tests.ui.handoff.conftest import LIMIT, begun, idle

pytestmark = pytest.mark.usefixtures("cheap_keys")


def box(inside: QWidget, name: str) -> QAbstractButton:
    return next(each for each in inside.findChildren(QAbstractButton) if each.accessibleName() == name)


def text(inside: QWidget, words: str) -> QAbstractButton:
    return next(each for each in inside.findChildren(QAbstractButton) if each.text() == words)


@pytest.fixture
def view(session: Session, vault: Vault, case, qtbot: QtBot) -> HandOffView:
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    other = add_counsel(vault, "Ada Quill", "", make_key().recipient, actor="Desk 1")
    confirm_key(vault, other.id, KeyCheck.IN_PERSON, actor="Desk 1")
    add_counsel(vault, "Zoe Quantum", "", make_key(post_quantum=True).recipient, actor="Desk 1")
    keep_key(vault, make_key("golden velvet canyon tulip"), actor="Desk 1")
    made = begun(session, case, qtbot)
    next(each for each in made.what.findChildren(QAbstractButton) if each.text() == "What is told of them").click()
    made.to_whom._combo.setCurrentIndex([one.id for one in made.to_whom._people].index(case.counsel.id))
    made.write.choose_target(case.stick / "K7M")
    idle(session, qtbot)
    return made


def written(view: HandOffView, session: Session, qtbot: QtBot):
    qtbot.waitUntil(view.write._go.isEnabled, timeout=LIMIT)
    with qtbot.waitSignal(view.done, timeout=LIMIT) as done:
        view.write._go.click()
    return done.args[0]


def test_another_lawyer_and_the_archive_can_open_it_too(view, session, vault, case, qtbot) -> None:
    box(view.to_whom.also, "Ada Quill").click()
    box(view.to_whom.also, "Your own archive, with your key").click()
    idle(session, qtbot)
    assert "Marisol Vane, Ada Quill, your own archive" in view.review._words.plain()
    record = written(view, session, qtbot)
    assert len(record.recipients) == 3
    assert record.recipients[0] == case.counsel.key


def test_whose_name_is_to_be_typed_is_said_where_it_is_not_counsel_above(view, session, vault, qtbot) -> None:
    add_counsel(vault, 'Ira "Mo" Moss', "", make_key().recipient, actor="Desk 1")
    view.refresh()
    idle(session, qtbot)
    assert not view.to_whom._typed.isVisible()
    box(view.to_whom.also, 'Ira "Mo" Moss, key not checked').click()
    assert 'Ira "Mo" Moss' in view.to_whom._typed.accessibleDescription()
    view.to_whom._typed.setText("Marisol Vane")
    assert not view.to_whom.ready()
    view.to_whom._typed.setText('ira "mo" moss')
    assert view.to_whom.ready()


def test_a_very_long_name_leaves_everything_its_room(view, session, vault, qtbot) -> None:
    before = view.to_whom.width()
    name = "Ira Moss " + "of the very long family " * 4
    add_counsel(vault, name.strip(), "", make_key().recipient, actor="Desk 1")
    view.refresh()
    idle(session, qtbot)
    added = box(view.to_whom.also, f"{name.strip()}, key not checked")
    qtbot.waitUntil(added.isVisible)
    qtbot.wait(50)
    assert view.to_whom.width() == before
    assert added.width() >= added.sizeHint().width()


def test_kinds_of_keys_that_dont_go_together_are_told_and_stop_it(view, session, qtbot) -> None:
    box(view.to_whom.also, "Zoe Quantum, key not checked").click()
    idle(session, qtbot)
    assert view.to_whom._mixed.isVisible()
    assert not view.write._go.isEnabled()
    box(view.to_whom.also, "Zoe Quantum, key not checked").click()
    idle(session, qtbot)
    assert not view.to_whom._mixed.isVisible()
    qtbot.waitUntil(view.write._go.isEnabled, timeout=LIMIT)


def test_a_passphrase_takes_the_place_of_a_key_once_it_is_written_down(view, session, qtbot) -> None:
    view.to_whom.switch_way()
    idle(session, qtbot)
    assert not view.write._go.isEnabled()
    view.to_whom._choice._generated._written.setChecked(True)
    idle(session, qtbot)
    assert "Whoever knows the passphrase" in view.review._words.plain()
    record = written(view, session, qtbot)
    assert record.recipients == ()


def test_each_thing_that_is_told_has_a_switch(view, session, qtbot) -> None:
    assert view.what.selection().untold == ON_REQUEST
    paths = lambda: [file.path for file in view._order().gather().manifest.files]  # noqa: E731
    assert any(path.endswith("custody.csv") for path in paths())
    box(view.what, "Custody record of what goes").click()
    text(view.what, "Titles in names and lists").click()
    idle(session, qtbot)
    assert not any(path.endswith("custody.csv") for path in paths())
    assert any("photo" in path for path in paths())


def test_what_stays_is_listed_with_what_is_claimed_for_it(view, session, case, qtbot, tmp_path: Path) -> None:
    log = "List of what stays (privilege log)"
    (form,) = view.what.findChildren(WithheldForm)
    assert not form.isVisible()
    box(view.what, log).click()
    assert form.isVisible()
    box(view.what, "Notes").click()
    form._basis.setCurrentIndex([*Basis].index(Basis.ATTORNEY_CLIENT))
    form._basis.activated.emit(1)
    idle(session, qtbot)
    (sheet,) = view._order().selection.contents(view._facts).sheets
    assert b"note,," in sheet.data
    assert b"AC" in sheet.data
    assert b"First interview" not in sheet.data
    view.save_list(tmp_path / "contents.csv")
    qtbot.waitUntil(view._trouble.isVisible, timeout=LIMIT)
    assert "withheld.csv" in (tmp_path / "contents.csv").read_text("utf-8-sig")
