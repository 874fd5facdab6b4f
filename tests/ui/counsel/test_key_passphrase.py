"""Another passphrase for one's own key, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from intake_app.ui.counsel import key_panel
from intake_app.ui.counsel.key_panel import KeyPanel
from intake_app.ui.counsel.passphrase_dialog import KeyPassphraseDialog
from intake_app.ui.session import Session
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.vault import Vault
from intake_app.workflows.new_key import keep_key, make_key, own_key, public_keys, unlocked

OLD, NEW = "golden velvet canyon tulip", "amber window quiet heron"
LIMIT = 30_000  # milliseconds

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def key(vault: Vault) -> str:
    return keep_key(vault, make_key(OLD), actor="Desk 1").recipient


@pytest.fixture
def panel(session: Session, vault: Vault, key: str, qtbot: QtBot) -> KeyPanel:
    made = KeyPanel(session, own_key(vault, key), newest=True)
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def asked(panel: KeyPanel, qtbot: QtBot) -> KeyPassphraseDialog:
    button = next(each for each in panel.findChildren(QPushButton) if "passphrase" in each.text())
    button.click()
    dialog = panel.findChild(KeyPassphraseDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def type_new(dialog: KeyPassphraseDialog, qtbot: QtBot, typed: str = NEW) -> None:
    own = dialog._new._own
    dialog._new._ways.choose("own")
    dialog._new._show_way("own")
    qtbot.keyClicks(own._first, typed)
    qtbot.waitUntil(lambda: own._enough, timeout=LIMIT)
    qtbot.keyClicks(own._second, typed)


def said(panel: KeyPanel) -> str:
    return " ".join(strip.accessibleName() or strip._text.plain() for strip in panel._said.findChildren(NoteStrip))


def opened_by(vault: Vault, key: str, passphrase: str) -> bool:
    return public_keys(unlocked(own_key(vault, key).sealed.encode(), passphrase)) == [key]


def test_it_is_changed_by_keyboard_alone(panel: KeyPanel, vault: Vault, key: str, qtbot: QtBot) -> None:
    dialog = asked(panel, qtbot)
    assert not dialog._go_on.isEnabled()
    qtbot.waitUntil(dialog._old.hasFocus)
    qtbot.keyClicks(QApplication.focusWidget(), OLD)
    assert not dialog._go_on.isEnabled()
    type_new(dialog, qtbot)
    qtbot.keyClick(dialog._new._own._second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Changed" in said(panel), timeout=LIMIT)
    assert opened_by(vault, key, NEW)
    QApplication.sendPostedEvents(None, 52)  # what was closed goes
    assert panel.findChild(KeyPassphraseDialog) is None


def test_words_that_were_drawn_do_as_well(panel: KeyPanel, vault: Vault, key: str, qtbot: QtBot) -> None:
    dialog = asked(panel, qtbot)
    dialog._old.setText(OLD)
    words = dialog._new.passphrase()
    dialog._new._generated._written.setChecked(True)
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "Changed" in said(panel), timeout=LIMIT)
    assert opened_by(vault, key, words)


def test_a_wrong_one_is_told_at_its_field_and_nothing_typed_is_lost(
    panel: KeyPanel, vault: Vault, key: str, qtbot: QtBot
) -> None:
    dialog = asked(panel, qtbot)
    dialog._old.setText("not it")
    type_new(dialog, qtbot)
    dialog._go_on.click()
    qtbot.waitUntil(lambda: dialog._old.property("state") == "bad", timeout=LIMIT)
    assert dialog._old.hasFocus()
    assert opened_by(vault, key, OLD)
    dialog._old.setText(OLD)
    assert dialog._old.property("state") != "bad"
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "Changed" in said(panel), timeout=LIMIT)
    assert opened_by(vault, key, NEW)


def test_one_too_easy_to_guess_or_typed_otherwise_is_not_taken(panel: KeyPanel, qtbot: QtBot) -> None:
    dialog = asked(panel, qtbot)
    dialog._old.setText(OLD)
    type_new(dialog, qtbot)
    assert dialog._go_on.isEnabled()
    dialog._new._own._second.setText("amber window quiet rose")
    assert not dialog._go_on.isEnabled()
    dialog._new._own._first.setText("tulip")
    dialog._new._own._second.setText("tulip")
    assert "strong enough" in dialog._missing.plain()


def test_closed_while_it_is_being_done_nothing_is_changed(
    panel: KeyPanel, vault: Vault, key: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    closed, real = Event(), key_panel.change_passphrase_of_kept

    def slowly(*arguments: object, **named: object) -> None:
        closed.wait(LIMIT / 1000)
        real(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(key_panel, "change_passphrase_of_kept", slowly)
    dialog = asked(panel, qtbot)
    dialog._old.setText(OLD)
    type_new(dialog, qtbot)
    dialog._go_on.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    closed.set()
    qtbot.waitUntil(lambda: not panel._session.jobs.running(), timeout=LIMIT)
    assert opened_by(vault, key, OLD)
    assert not said(panel)


def test_what_the_drive_refuses_is_told_and_can_be_tried_again(
    panel: KeyPanel, vault: Vault, key: str, qtbot: QtBot
) -> None:
    import resource

    dialog = asked(panel, qtbot)
    dialog._old.setText(OLD)
    type_new(dialog, qtbot)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, before[1]))
    try:
        dialog._go_on.click()
        qtbot.waitUntil(lambda: bool(dialog.findChildren(MessagePanel)), timeout=LIMIT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert opened_by(vault, key, OLD)
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "Changed" in said(panel), timeout=LIMIT)
    assert opened_by(vault, key, NEW)


def test_what_is_saved_afterwards_is_under_the_new_one(
    panel: KeyPanel, vault: Vault, key: str, qtbot: QtBot, tmp_path
) -> None:
    dialog = asked(panel, qtbot)
    dialog._old.setText(OLD)
    type_new(dialog, qtbot)
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "Changed" in said(panel), timeout=LIMIT)
    panel.save(tmp_path / "key.txt")
    qtbot.waitUntil(lambda: "Saved" in said(panel), timeout=LIMIT)
    assert public_keys(unlocked((tmp_path / "key.txt").read_bytes(), NEW)) == [key]
