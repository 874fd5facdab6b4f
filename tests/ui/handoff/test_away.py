"""Whoever goes elsewhere while a handoff is written learns what came of it."""

import errno
import os

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from intake_app.domain.people import KeyCheck
from intake_app.errors import CannotWrite
from intake_app.ui.handoff.page import HandoffsPage
from intake_app.ui.session import Session
from intake_app.ui.widgets.text import Text
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import confirm_key

LIMIT = 30_000  # milliseconds


@pytest.fixture
def page(session: Session, vault: Vault, case, qtbot: QtBot) -> HandoffsPage:
    """All is ready for a handoff."""
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    made = HandoffsPage(session)
    qtbot.addWidget(made)
    made.show()
    made.open(case.code)
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    made.hand_off.write.choose_target(case.stick / "K7M")
    qtbot.waitUntil(made.hand_off.write._go.isEnabled)
    return made


def begin_and_go_back(page: HandoffsPage) -> None:
    page.hand_off.write._go.click()
    page.hand_off.left.emit()
    assert page._stack.currentIndex() == 0


def test_the_receipt_stands_where_the_list_was(page: HandoffsPage, qtbot: QtBot) -> None:
    begin_and_go_back(page)
    qtbot.waitUntil(page.hand_off.isVisible, timeout=LIMIT)
    assert [each for each in page.hand_off.findChildren(QAbstractButton) if each.text() == "&Receipt…"]


def test_a_failure_is_told_above_every_page_and_where_it_happened(
    page: HandoffsPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    with qtbot.waitSignal(session.jobs.unhandled, timeout=LIMIT) as told:
        begin_and_go_back(page)
    assert isinstance(told.args[0], CannotWrite)
    qtbot.waitUntil(page.hand_off.isVisible)
    assert any("It is full" in each.plain() for each in page.hand_off.write.findChildren(Text))
