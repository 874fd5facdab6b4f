from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from intake_app.age import X25519Identity, new_identity
from intake_app.domain.people import KeyCheck
from intake_app.ui import i18n
from intake_app.ui.counsel import key_words
from intake_app.ui.counsel.card import CounselCard
from intake_app.ui.counsel.form import CounselForm
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.counsel.page import CounselPage
from intake_app.ui.session import Session
from intake_app.ui.theme import Theme
from intake_app.ui.widgets.text import Text
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel, change_key, confirm_key
from intake_app.workflows.fingerprint import Fingerprint
from intake_app.workflows.new_key import NewKey, keep_key


def test_enter_pressed_twice_adds_counsel_and_vouches_for_no_key(session: Session, vault: Vault, qtbot: QtBot) -> None:
    page = CounselPage(session)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.start_new()
    page._form._name.setText("Ana Vega")
    page._form._key.setText(str(X25519Identity.generate().recipient()))
    qtbot.keyClick(page._form._key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._list)
    focused: QWidget | None = page.focusWidget()
    assert focused is page._add
    with vault.reading() as view:
        (counsel,) = view.people.list()
    assert counsel.check is KeyCheck.UNCHECKED


SSH = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDkKMU5nhHv3AIpIewnO06Wo/ywwPE8hwayfM+K9olbB"
LONG = str(new_identity(post_quantum=True).recipient())


@pytest.mark.parametrize(("pasted", "kept"), [(f"{LONG}\n", LONG), (f"{SSH} ana@laptop", SSH)])
def test_any_key_that_can_be_sealed_for_is_taken_and_its_words_shown(
    session: Session, vault: Vault, pasted: str, kept: str, qtbot: QtBot
) -> None:
    page = CounselPage(session)
    qtbot.addWidget(page)
    page.start_new()
    page._form._name.setText("Ana Vega")
    page._form._key.setText(pasted)
    page._form._finish()
    qtbot.waitUntil(lambda: page.findChild(KeyWords) is not None)
    with vault.reading() as view:
        (counsel,) = view.people.list()
    assert counsel.key == kept


def test_it_says_how_a_key_is_compared_with_somebody_who_has_no_words_for_it(
    session: Session, vault: Vault, qtbot: QtBot
) -> None:
    """`age-keygen` shows none."""
    counsel = add_counsel(vault, "Ana Vega", "", SSH, actor="Desk 1")
    said = "let them read all of it"
    shown = CounselCard(session, counsel)
    qtbot.addWidget(shown)
    assert [each for each in shown.findChildren(Text) if said in each.plain()]
    checked = CounselCard(session, confirm_key(vault, counsel.id, KeyCheck.READ_ALOUD, actor="Desk 1"))
    qtbot.addWidget(checked)
    assert not [each for each in checked.findChildren(Text) if said in each.plain()]


def test_a_secret_key_pasted_by_mistake_is_answered_with_a_warning(session: Session, qtbot: QtBot) -> None:
    form = CounselForm(session)
    qtbot.addWidget(form)
    for secret in (new_identity(), new_identity(post_quantum=True)):
        QGuiApplication.clipboard().setText(str(secret))
        form._key.paste()
        assert "has to replace it" in form._key.accessibleDescription()
        assert form._key.text() == QGuiApplication.clipboard().text() == ""


def test_of_a_whole_mail_the_key_alone_stays_in_the_field(session: Session, vault: Vault, qtbot: QtBot) -> None:
    form = CounselForm(session)
    qtbot.addWidget(form)
    mail = f"Hello,\r\n\r\nhere is my key:\r\n\r\n> {LONG[:76]}\r\n> {LONG[76:]}\r\n\r\n" + "Thank you. " * 1000
    for edit in (form._key, CounselCard(session, add_counsel(vault, "Ana", "", SSH, actor="Desk 1"))._field.edit):
        QGuiApplication.clipboard().setText(mail)
        edit.paste()
        assert edit.text() == LONG


def test_a_key_from_a_file_is_ready_for_enter_and_a_refused_file_leaves_no_other_key_behind(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    form = CounselForm(session)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    (tmp_path / "key.txt").write_text(SSH)
    (tmp_path / "none.txt").write_text("nothing")
    form._key_field.read(tmp_path / "key.txt")
    qtbot.waitUntil(lambda: form._key.text() == SSH)
    assert form._key.hasFocus()
    assert form._key.cursorPosition() == 0
    form._key_field.read(tmp_path / "none.txt")
    qtbot.waitUntil(lambda: "not a key" in form._key.accessibleDescription())
    assert not form._key.text()


def test_a_secret_key_pasted_in_place_of_a_new_one_is_taken_away_at_once(
    session: Session, vault: Vault, qtbot: QtBot
) -> None:
    counsel = add_counsel(vault, "Ana Vega", "", str(new_identity().recipient()), actor="Desk 1")
    card = CounselCard(session, counsel)
    qtbot.addWidget(card)
    card._open(card._field)
    QGuiApplication.clipboard().setText(str(new_identity()))
    card._field.edit.paste()
    assert "has to replace it" in card._field.edit.accessibleDescription()
    assert card._field.edit.text() == QGuiApplication.clipboard().text() == ""
    card._field.edit.undo()
    assert card._field.edit.text() == ""
    card._field.edit.setText(str(new_identity().recipient()))
    assert "has to be checked again" in card._field.edit.accessibleDescription()


def test_one_button_adds_counsel_wherever_one_is(session: Session, vault: Vault, qtbot: QtBot) -> None:
    page = CounselPage(session)
    qtbot.addWidget(page)
    page.show()

    def offered() -> int:
        words = [button.text().replace("&", "") for button in page.findChildren(QAbstractButton) if button.isVisible()]
        return words.count("Add counsel")

    page.activated()
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._empty)
    assert offered() == 1
    page.start_new()
    assert offered() == 1
    page._form._name.setText("Ana Vega")
    page._form._key.setText(str(X25519Identity.generate().recipient()))
    page._form._finish()
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._list)
    assert offered() == 1


def test_the_longest_word_fits_its_tile(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("unwarranted", "humongous", "mammogram", "womankind", "swimmable", "wimp")
    monkeypatch.setattr(key_words, "fingerprint", lambda _key: Fingerprint("4F2A 91C7", words))
    made = KeyWords("age1")
    qtbot.addWidget(made)
    made.show()
    made.resize(made.minimumSizeHint())
    labels = [label for label in made.findChildren(Text) if label.plain() in words]
    assert len(labels) == len(words)
    assert all(label.width() >= label.sizeHint().width() for label in labels)


def test_who_came_from_a_handoff_is_offered_the_way_back(session: Session, qtbot: QtBot) -> None:
    page = CounselPage(session)
    qtbot.addWidget(page)
    page.show()
    page.activated()
    page.open(("new", "handoffs"))
    assert page._stack.currentWidget() is page._form
    with qtbot.waitSignal(session.went_to) as gone:
        page._return.click()
    assert gone.args == ["handoffs", None]
    page.activated()  # by the rail, later
    assert not page._return.isVisible()


@pytest.mark.parametrize("whose", ["now", "before", "own"])
def test_a_key_the_vault_has_seen_before_is_told(session: Session, vault: Vault, whose: str, qtbot: QtBot) -> None:
    before, now, own = (str(new_identity().recipient()) for _ in range(3))
    counsel = add_counsel(vault, "Ana Vega", "", before, actor="Desk 1")
    change_key(vault, counsel.id, now, actor="Desk 1")
    keep_key(vault, NewKey(own, "sealed"), actor="Desk 1")
    form = CounselForm(session)
    qtbot.addWidget(form)
    given, told = {
        "now": (now, "is the key of Ana Vega"),
        "before": (before, "was the key of Ana Vega"),
        "own": (own, "a key of your own"),
    }[whose]
    form._key.setText(given)
    qtbot.waitUntil(lambda: told in form._key.accessibleDescription())
    form._key.setText(str(new_identity().recipient()))
    qtbot.waitUntil(lambda: not session.jobs.running())
    assert "A whole key" in form._key.accessibleDescription()


def test_the_new_key_of_counsel_is_taken_from_a_file_too(
    session: Session, vault: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    counsel = add_counsel(vault, "Ana Vega", "", str(new_identity().recipient()), actor="Desk 1")
    card = CounselCard(session, counsel)
    qtbot.addWidget(card)
    (tmp_path / "key.txt").write_text(f"Public key: {SSH}")
    card._open(card._field)
    card._field.read(tmp_path / "key.txt")
    qtbot.waitUntil(lambda: card._field.edit.text() == SSH)
    with qtbot.waitSignal(card.changed):
        card._change()
    with vault.reading() as view:
        (changed,) = view.people.list()
    assert (changed.key, changed.previous_key) == (SSH, counsel.key)


def test_a_name_that_was_mistyped_is_corrected_and_the_check_of_the_key_stays(
    session: Session, vault: Vault, qtbot: QtBot
) -> None:
    counsel = add_counsel(vault, "Ana Wega", "", str(new_identity().recipient()), actor="Desk 1")
    counsel = confirm_key(vault, counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    card = CounselCard(session, counsel)
    qtbot.addWidget(card)
    card._open(card._names)
    card._names._name.clear()
    card._names._finish()
    assert "A name" in card._names._name.accessibleDescription()
    card._names._name.setText("Ana Vega")
    card._names._office.setText("Tidewater")
    with qtbot.waitSignal(card.changed):
        card._names._finish()
    with vault.reading() as view:
        (changed,) = view.people.list()
    assert (changed.name, changed.office, changed.check) == ("Ana Vega", "Tidewater", KeyCheck.IN_PERSON)


def test_a_link_that_unfolded_a_form_folds_it_again(session: Session, vault: Vault, qtbot: QtBot) -> None:
    card = CounselCard(session, add_counsel(vault, "Ana", "", SSH, actor="Desk 1"))
    qtbot.addWidget(card)
    card._open(card._field)
    card._open(card._names)
    assert card._field.isHidden()
    assert not card._names.isHidden()
    card._open(card._names)
    assert card._names.isHidden()


def test_a_card_does_not_scroll_sideways_with_large_text_in_either_language(
    session: Session, vault: Vault, look: Theme, qtbot: QtBot
) -> None:
    counsel = add_counsel(vault, "Ana Vega", "Tidewater", str(new_identity().recipient()), actor="Desk 1")
    change_key(vault, counsel.id, str(new_identity().recipient()), actor="Desk 1")
    look.set("light", 200)
    for language in ("en", "es"):
        i18n.install(language)
        page = CounselPage(session)
        qtbot.addWidget(page)
        page.resize(1170, 600)
        page.show()
        page.activated()
        qtbot.waitUntil(lambda page=page: page.findChild(CounselCard) is not None)
        for each in page.findChildren(CounselCard):
            each._open(each._field)
        qtbot.wait(50)
        assert all(area.horizontalScrollBar().maximum() == 0 for area in page.findChildren(QScrollArea))
    look.set("light", 100)
