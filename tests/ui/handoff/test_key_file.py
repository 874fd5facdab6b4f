"""Counsel without a vault changes the passphrase of their key file where they choose it."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_app.ui.counsel.passphrase_dialog import KeyPassphraseDialog
from intake_app.ui.handoff.open_with import OpenWith
from intake_app.ui.jobs import Jobs
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.workflows import key_passphrase
from intake_app.workflows.new_key import is_locked, new_key, public_keys, unlocked

OLD, NEW = "golden velvet canyon tulip", "amber window quiet heron"
LIMIT = 30_000  # milliseconds

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "my-age-key.txt"


@pytest.fixture
def form(jobs: Jobs, file: Path, qtbot: QtBot) -> OpenWith:
    made = OpenWith(jobs, None)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    assert not made._change.isVisible()
    made.choose(file)
    return made


def asked(form: OpenWith, qtbot: QtBot) -> KeyPassphraseDialog:
    form._change.click()
    qtbot.waitUntil(lambda: form.findChild(KeyPassphraseDialog) is not None, timeout=LIMIT)
    dialog = form.findChild(KeyPassphraseDialog)
    own = dialog._new._own
    dialog._new._ways.choose("own")
    dialog._new._show_way("own")
    qtbot.keyClicks(own._first, NEW)
    qtbot.waitUntil(lambda: own._enough, timeout=LIMIT)
    qtbot.keyClicks(own._second, NEW)
    return dialog


def said(form: OpenWith) -> str:
    QApplication.sendPostedEvents(None, 52)  # what was said before goes
    return " ".join(strip._text.plain() for strip in form._said.findChildren(NoteStrip))


def test_another_passphrase_opens_the_same_key(form: OpenWith, file: Path, qtbot: QtBot) -> None:
    public = new_key(file, passphrase=OLD)
    dialog = asked(form, qtbot)
    assert not dialog._go_on.isEnabled()
    dialog._old.setText("not it")
    dialog._go_on.click()
    qtbot.waitUntil(lambda: dialog._old.property("state") == "bad", timeout=LIMIT)
    dialog._old.setText(OLD)
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "Changed" in said(form), timeout=LIMIT)
    assert public_keys(unlocked(file.read_bytes(), NEW)) == [public]
    assert form.passphrase_field.isVisible()
    form.key.setText("another")
    assert not form._said.isVisible()


def test_a_key_that_age_made_gets_its_first(form: OpenWith, file: Path, qtbot: QtBot) -> None:
    public = new_key(file)
    dialog = asked(form, qtbot)
    assert not dialog._old_field.isVisible()
    qtbot.keyClick(dialog._new._own._second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Changed" in said(form), timeout=LIMIT)
    assert is_locked(file.read_bytes())
    assert public_keys(unlocked(file.read_bytes(), NEW)) == [public]


def test_what_is_no_key_is_told_and_asks_nothing(form: OpenWith, file: Path, qtbot: QtBot) -> None:
    for content in (None, b"Dear counsel,"):
        if content is not None:
            file.write_bytes(content)
        form._said.hide()
        form._change.click()
        qtbot.waitUntil(lambda: bool(form._said.findChildren(MessagePanel)) and form._said.isVisible(), timeout=LIMIT)
        assert form.findChild(KeyPassphraseDialog) is None
    assert file.read_bytes() == b"Dear counsel,"


def test_closed_while_it_is_being_done_the_file_is_as_it_was(
    form: OpenWith, jobs: Jobs, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, real = threading.Event(), key_passphrase.replace_chosen

    def slowly(*arguments: object) -> None:
        closed.wait(LIMIT / 1000)
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(key_passphrase, "replace_chosen", slowly)
    new_key(file, passphrase=OLD)
    before = file.read_bytes()
    dialog = asked(form, qtbot)
    dialog._old.setText(OLD)
    dialog._go_on.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    closed.set()
    qtbot.waitUntil(lambda: not jobs.running(), timeout=LIMIT)
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    assert not said(form)
