"""A handoff that is being prepared, after its user was elsewhere in the window: it goes by what is so now."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from intake_app.domain.handoff_fields import Field
from intake_app.domain.matter import Mode
from intake_app.domain.people import KeyCheck
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.text import Text
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import confirm_key
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.trash import put_away
from intake_app.workflows.write_note import write_note
from tests.ui.handoff.conftest import LIMIT, begun, idle


@pytest.fixture
def view(session: Session, case, qtbot: QtBot) -> HandOffView:
    made = begun(session, case, qtbot)
    made.write.choose_target(case.stick / "K7M")
    return made


def box(view: HandOffView, name: str) -> QAbstractButton:
    return next(each for each in view.what.findChildren(QAbstractButton) if each.accessibleName() == name)


def read(view: HandOffView) -> str:
    return " | ".join(each.plain() for each in view.findChildren(Text) if each.isVisible())


def come_back(view: HandOffView, session: Session, qtbot: QtBot) -> None:
    view.refresh()
    idle(session, qtbot)
    idle(session, qtbot)


def test_what_went_into_the_trash_meanwhile_does_not_go_and_the_rest_can(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    clean = next(item for item in view._facts.items if item.sealed)
    put_away(vault, clean.id, actor="Desk 1")
    come_back(view, session, qtbot)
    assert "photo" not in read(view)
    assert "There is no item" not in read(view)
    assert "changed meanwhile" in read(view)
    assert not box(view, "Clean copies").isEnabled()
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    come_back(view, session, qtbot)
    assert "changed meanwhile" in read(view)  # still to be looked at
    view.write._go.click()
    idle(session, qtbot)
    assert (case.stick / "K7M.age").exists()


def test_a_note_written_meanwhile_is_on_the_review_and_fields_left_out_stay_out(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    view.what._change(lambda chosen: replace(chosen, untold=frozenset({Field.CUSTODY})))
    box(view, "Kept as received").click()
    write_note(vault, case.code, "Second talk", "He called.", actor="Desk 1")
    come_back(view, session, qtbot)
    assert any("Second talk" in each.accessibleName() for each in view.review.findChildren(QAbstractButton))
    assert view.what.selection().untold == {Field.CUSTODY}
    assert view.what.selection().as_received
    assert box(view, "Kept as received").isChecked()


def test_a_name_typed_for_a_key_nobody_checked_stays_while_it_is_the_same_key(
    view: HandOffView, session: Session, qtbot: QtBot
) -> None:
    view.to_whom._typed.setText("Marisol Vane")
    come_back(view, session, qtbot)
    assert view.to_whom._typed.text() == "Marisol Vane"
    assert view.to_whom.ready()


def test_a_receipt_stays_alone(view: HandOffView, session: Session, qtbot: QtBot) -> None:
    view.to_whom._typed.setText("Marisol Vane")
    idle(session, qtbot)
    view.write._go.click()
    idle(session, qtbot)
    assert not view.write._go.isVisible()
    come_back(view, session, qtbot)
    assert not view.write._go.isVisible()


def test_a_draft_that_would_go_along_is_told(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    assert "unfinished" not in read(view)
    with vault.change(actor="Desk 1") as change:
        change.notes.add(case.code, "Second talk", "He ca", draft=True)
    come_back(view, session, qtbot)
    assert "1 is an unfinished draft" in read(view)


def test_what_was_asked_of_another_matter_is_not_shown_under_this_one(
    view: HandOffView, session: Session, vault: Vault, qtbot: QtBot
) -> None:
    other = new_matter(vault, Mode.CLINIC_INTAKE, "Wren", actor="Desk 1")
    shown = []
    view.what.changed.connect(lambda: shown.append(view._facts.matter.code))
    over = Event()
    session.jobs.run(Lane.POOL, lambda _report: over.wait(LIMIT), owner=view)  # so that the rest is done one by one
    view.refresh()
    view.start(other.code)
    qtbot.waitUntil(lambda: other.code in shown, timeout=LIMIT)
    over.set()
    idle(session, qtbot)
    assert set(shown) == {other.code}


def test_nothing_of_one_matter_goes_under_the_name_of_the_next(
    view: HandOffView, session: Session, vault: Vault, case, qtbot: QtBot
) -> None:
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    come_back(view, session, qtbot)
    assert view.write._go.isEnabled()
    view.start(new_matter(vault, Mode.CLINIC_INTAKE, "Wren", actor="Desk 1").code)
    view.write.choose_target(case.stick / "W2R")
    view.write._go.click()
    idle(session, qtbot)
    assert not list(case.stick.iterdir())
