"""Keys of one's own in the window: made under a passphrase, shown as a code, given away as a card."""

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.counsel.key_card import card_pdf
from intake_app.ui.counsel.key_dialog import KeyDialog
from intake_app.ui.counsel.key_panel import KeyPanel
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.counsel.new_key_form import NewKeyForm
from intake_app.ui.counsel.own_keys import OwnKeys
from intake_app.ui.session import Session
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.qr import QrView
from intake_app.ui.widgets.text import Text
from intake_app.vault import Vault
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.new_key import keep_key, make_key, own_keys, public_keys, signing_key, unlocked

PASSPHRASE = "golden velvet canyon tulip"
LIMIT = 30_000  # milliseconds

QR = zxingcpp.BarcodeFormat.QRCode
"""Of a code with thousands of modules some rows look like the bars of another kind."""

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> OwnKeys:
    made = OwnKeys(session)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    return made


def button(inside: QWidget, text: str) -> QAbstractButton:
    return next(each for each in inside.findChildren(QAbstractButton) if each.text().replace("&", "") == text)


def test_a_key_is_made_under_the_words_that_were_drawn(
    view: OwnKeys, vault: Vault, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(KeyDialog, "open", lambda dialog: shown.append(dialog._key))
    view.make()
    form = view.findChild(NewKeyForm)
    make = button(form, "Make the key")
    assert not make.isEnabled()
    passphrase = form._choice.passphrase()
    form._choice._generated._written.setChecked(True)
    form._quantum.setChecked(True)
    with qtbot.waitSignal(form.made, timeout=LIMIT):
        make.click()
    (key,) = own_keys(vault)
    assert key.recipient.startswith("age1pq1")
    assert public_keys(unlocked(key.sealed.encode(), passphrase)) == [key.recipient] == shown


def test_the_newest_is_in_use_and_the_others_are_marked(view: OwnKeys, vault: Vault, qtbot: QtBot) -> None:
    for _ in range(2):
        keep_key(vault, make_key(PASSPHRASE), actor="Desk 1")
    view.start()
    qtbot.waitUntil(lambda: len(view.findChildren(KeyWords)) == 3, timeout=LIMIT)
    assert [chip.accessibleName() for chip in view.findChildren(Chip)] == ["In use", "Replaced"]
    named = [words.accessibleName() for words in view.findChildren(KeyWords)]
    newest, older = own_keys(vault)
    for name, key in zip(named, (newest.recipient, older.recipient, signing_key(vault)), strict=True):
        assert ", ".join(fingerprint(key).words) in name


def test_the_key_that_signs_can_be_read_to_counsel_who_has_no_words_for_it(
    view: OwnKeys, vault: Vault, qtbot: QtBot
) -> None:
    view.start()
    qtbot.waitUntil(lambda: signing_key(vault) in [each.plain() for each in view.findChildren(Text)], timeout=LIMIT)


def test_the_key_file_is_saved_as_it_is(view: OwnKeys, vault: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    key = keep_key(vault, make_key(PASSPHRASE), actor="Desk 1")
    view.start()
    qtbot.waitUntil(lambda: bool(view.findChildren(KeyPanel)), timeout=LIMIT)
    (panel,) = view.findChildren(KeyPanel)
    panel.save(tmp_path / "key.txt")
    qtbot.waitUntil(panel._said.isVisible, timeout=LIMIT)
    assert (tmp_path / "key.txt").read_text() == key.sealed


@pytest.mark.parametrize("post_quantum", [False, True])
def test_what_a_dialog_and_a_card_show_is_the_key(
    session: Session, qtbot: QtBot, tmp_path: Path, post_quantum: bool
) -> None:
    key = make_key(post_quantum=post_quantum).recipient
    behind = QWidget()
    qtbot.addWidget(behind)
    dialog = KeyDialog(behind, session, "Legal desk", key)
    dialog.show()
    code = dialog.findChild(QrView)
    assert [
        found.text.lower()
        for found in zxingcpp.read_barcodes(
            code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8), formats=QR
        )
    ] == [key]
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == key
    dialog.save_card(tmp_path / "card.pdf")
    card = (tmp_path / "card.pdf").read_bytes()
    assert card == card_pdf("Legal desk", key)
    page = pypdfium2.PdfDocument(card)[0]
    text = "".join(page.get_textpage().get_text_range().split())
    assert key in text
    assert all(word in text for word in fingerprint(key).words)
    picture = page.render(scale=4).to_pil()
    assert [found.text.lower() for found in zxingcpp.read_barcodes(picture, formats=QR)] == [key]
    dialog.save_card(tmp_path / "card.pdf")
    assert "already" in dialog._said.plain()
    dialog.save_text(tmp_path / "key.txt")
    assert (tmp_path / "key.txt").read_text() == f"{key}\n"
