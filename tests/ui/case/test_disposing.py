"""A matter is disposed of in the window: named, typed, stopped by holds, certified; nothing of it stays there."""

import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.case_file import Hold
from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Process
from intake_app.ui import printing
from intake_app.ui.case.dispose_dialog import DisposeDialog, GoneDialog
from intake_app.ui.jobs import Lane
from intake_app.ui.matters.page import MattersPage
from intake_app.ui.notes.notes_tab import NotesTab
from intake_app.ui.session import Session
from intake_app.ui.trash.certificate import certificate_html
from intake_app.vault import Vault

LIMIT = 30_000  # milliseconds


@pytest.fixture
def matters(vault: Vault) -> list[Matter]:
    with vault.change() as change:
        made = [change.matters.add(Mode.CLINIC_INTAKE, title) for title in ("Blue heron", "Green heron")]
        change.notes.add(made[0].code, "First call", "They rang on Monday.")
        change.records.add(made[0].code, Process(number="HSI-1"))
    return made


@pytest.fixture
def page(session: Session, matters: list[Matter], qtbot: QtBot) -> MattersPage:
    made = MattersPage(session)
    made.resize(1200, 800)
    qtbot.addWidget(made)
    session.before_lock(made.drafts_to_save)
    made.show()
    made.activated()
    made.open(matters[0].code)
    idle(session, qtbot)
    return made


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)


def click(within: QWidget, text: str) -> None:
    QApplication.processEvents()  # what was laid out just now is shown
    next(
        button
        for button in within.findChildren(QAbstractButton)
        if button.text().replace("&", "") == text and button.isVisible()
    ).click()


def ask(page: MattersPage) -> DisposeDialog:
    click(page, "Delete this matter for good…")
    return next(one for one in page.findChildren(DisposeDialog) if one.isVisible())


def gone(page: MattersPage, qtbot: QtBot) -> GoneDialog:
    qtbot.waitUntil(lambda: page.findChild(GoneDialog) is not None, timeout=LIMIT)
    return page.findChild(GoneDialog)


def words(widget: QWidget) -> str:
    return "\n".join(label.accessibleName() or label.text() for label in widget.findChildren(QLabel))


def test_it_goes_only_after_its_code_is_typed_and_leaves_the_others(
    page: MattersPage, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    page.open((matters[0].code, "notes"))
    idle(session, qtbot)
    page.findChild(NotesTab).findChild(QLineEdit).setText("Typed and not saved yet")
    page.open((matters[0].code, "overview"))
    dialog = ask(page)
    assert "1 note" in words(dialog)
    assert not dialog._go_on.isEnabled()
    dialog._typed.setText(matters[1].code)
    assert not dialog._go_on.isEnabled()
    dialog._typed.setText(f" {matters[0].code.lower()} ")
    dialog._go_on.click()
    click(gone(page, qtbot), "Close")
    qtbot.waitUntil(lambda: page._code == matters[1].code, timeout=LIMIT)
    idle(session, qtbot)
    with vault.reading() as view:
        assert [each.code for each in view.matters.list()] == [matters[1].code]
    for draft in page.drafts_to_save():
        draft(vault)  # as at a lock: none is left of what has gone
    assert "Blue heron" not in words(page)


def test_left_alone_it_stays(page: MattersPage, vault: Vault, session: Session, qtbot: QtBot) -> None:
    dialog = ask(page)
    dialog.reject()
    idle(session, qtbot)
    with vault.reading() as view:
        assert len(view.matters.list()) == 2


def test_once_begun_it_is_told_however_it_is_left_and_done_once(
    page: MattersPage, session: Session, matters: list[Matter], qtbot: QtBot
) -> None:
    go_on = threading.Event()
    session.jobs.run(Lane.WRITING, lambda _report: go_on.wait(LIMIT / 1000), owner=session)
    dialog = ask(page)
    dialog._typed.setText(matters[0].code)
    dialog._go_on.click()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
        qtbot.keyClick(dialog._typed, key)
    assert not dialog._go_on.isEnabled()
    assert dialog.isVisible()
    go_on.set()
    click(gone(page, qtbot), "Close")
    qtbot.waitUntil(lambda: page._code == matters[1].code, timeout=LIMIT)


def test_a_hold_stops_it_and_is_named(
    page: MattersPage, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    with vault.change() as change:
        change.records.add(matters[0].code, Hold("Motion to quash", "Ada Quill", date(2026, 11, 2)))
    page._matter.reload()
    idle(session, qtbot)
    dialog = ask(page)
    assert "Motion to quash" in words(dialog)
    assert "Ada Quill" in words(dialog)
    dialog._typed.setText(matters[0].code)
    assert not dialog._go_on.isEnabled()
    dialog.reject()


def test_a_hold_placed_meanwhile_stops_it_too(
    page: MattersPage, vault: Vault, matters: list[Matter], qtbot: QtBot
) -> None:
    dialog = ask(page)
    with vault.change() as change:
        change.records.add(matters[0].code, Hold("Motion to quash", "Ada Quill", date(2026, 11, 2)))
    dialog._typed.setText(matters[0].code)
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "A hold stands in matter" in words(dialog), timeout=LIMIT)
    with vault.reading() as view:
        assert len(view.matters.list()) == 2
    dialog.reject()


def test_its_certificate_is_printed_and_entered(
    page: MattersPage, vault: Vault, matters: list[Matter], qtbot: QtBot, tmp_path: Path, monkeypatch
) -> None:
    def to_file() -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "certificate.pdf"))
        return made

    monkeypatch.setattr(printing, "_printer", to_file)
    dialog = ask(page)
    dialog._typed.setText(matters[0].code)
    dialog._go_on.click()
    told = gone(page, qtbot)
    click(told, "Certificate…")
    next(one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog) and one.isVisible()).accept()

    def last() -> tuple[Action, str | None, dict[str, str]]:
        with vault.reading() as view:
            (event,) = view.custody.latest(1)
        return event.action, event.matter, event.facts

    qtbot.waitUntil(lambda: last() == (Action.PRINTED, matters[0].code, {"what": "certificate"}), timeout=LIMIT)
    with vault.reading() as view:
        events = [each for each in view.custody.of(matters[0].code) if each.action in (Action.PURGED, Action.DISPOSED)]
    html = certificate_html(matters[0].code, events)
    assert "The matter as a whole" in html
    assert "legal process" in html
    assert "Blue heron" not in html
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")
    told.accept()
