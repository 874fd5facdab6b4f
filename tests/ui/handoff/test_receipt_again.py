"""A receipt that nobody printed in time: from the lists of handoffs it comes again, whole, an event each time."""

import hashlib
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_app.age import X25519Identity
from intake_app.domain.custody import Action
from intake_app.domain.document import Role
from intake_app.domain.handoff import Addressees, Choice, Contents, HandoffRecord, Numbering
from intake_app.ui import i18n, printing
from intake_app.ui.handoff.page import HandoffsPage
from intake_app.ui.handoff.receipt_dialog import ReceiptDialog
from intake_app.ui.matters.handoffs_tab import HandoffsTab
from intake_app.ui.places import places
from intake_app.ui.session import Session
from intake_app.ui.shell import Shell
from intake_app.ui.theme import Theme
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Vault
from intake_app.words.events import sentence
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.cleaner import Cleaner
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.hand_off import hand_off
from intake_app.workflows.new_key import signing_key
from intake_app.workflows.page_numbers import PageNumbers
from intake_app.workflows.people_with_keys import new_sheet
from intake_app.workflows.rekey import rekey
from intake_app.workflows.write_note import write_note
from tests.ui.conftest import PASSPHRASE
from tests.ui.handoff.conftest import LIMIT, idle

MOST = 60  # stops on the way round a page


@pytest.fixture
def seal(vault: Vault, case, cleaner: Cleaner):
    """Hands off what the matter holds."""

    def seal(
        *keys: str, name: str = "K7M", counsel=None, bates: Numbering | None = None, **more
    ) -> list[HandoffRecord]:
        with vault.reading() as view:
            items, notes = view.documents.of(case.code), view.notes.of(case.code)
        clean = tuple(Choice(item.id, Role.CLEAN) for item in items if item.content(Role.CLEAN))
        return hand_off(
            vault, case.code, actor="Desk 1",
            to=Addressees(keys) if keys else Addressees(passphrase="golden velvet canyon tulip"),
            counsel=counsel, contents=Contents(clean, tuple(note.id for note in notes), bates=bates),
            target=case.stick / f"{name}.age", sender="Clinic", **more,
            numbers=PageNumbers(lambda: cleaner, vault.kept),
        )  # fmt: skip

    return seal


@pytest.fixture
def shell(session: Session, qtbot: QtBot) -> Shell:
    made = Shell(session, places())
    qtbot.addWidget(made, before_close_func=lambda window: window.hide())
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture(autouse=True)
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the printer puts out, which writes a PDF: machines for tests have no other."""
    paper = tmp_path / "printed.pdf"

    def to_file() -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(paper))
        return made

    monkeypatch.setattr(printing, "_printer", to_file)
    return paper


def button(inside: QWidget, words: str) -> QAbstractButton:
    found = (each for each in inside.findChildren(QAbstractButton) if each.text().replace("&", "") == words)
    return next(each for each in found if each.isVisible())


def dialog(shell: Shell, qtbot: QtBot) -> ReceiptDialog:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in shell.findChildren(ReceiptDialog)), timeout=LIMIT)
    return next(each for each in shell.findChildren(ReceiptDialog) if each.isVisible())


def shown(dialog: ReceiptDialog) -> str:
    return dialog.findChild(QTextEdit).toPlainText()


def text_of(pdf: Path) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def in_the_list(shell: Shell, session: Session, qtbot: QtBot, row: int = 0) -> ReceiptDialog:
    """From the Handoffs page, the newest first."""
    shell.show_place("handoffs")
    idle(session, qtbot)
    page = shell.page()
    assert isinstance(page, HandoffsPage)
    assert not button(page, "Receipt…").isEnabled()
    page._table.selectRow(row)
    button(page, "Receipt…").click()
    return dialog(shell, qtbot)


def told(session: Session) -> list[tuple[str, str]]:
    with session.vault.reading() as view:
        events = [e for e in view.custody.all() if e.action in (Action.PRINTED, Action.EXPORTED)]
    return [(sentence(event), event.subject) for event in events]


def test_it_is_printed_and_saved_from_the_list_and_each_is_an_event(
    shell: Shell, session: Session, case, seal, printed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (record,) = seal(case.counsel.key, counsel=case.counsel)
    open_one = in_the_list(shell, session, qtbot)
    saved = tmp_path / "receipt.pdf"
    open_one.save(saved)
    idle(session, qtbot)
    button(open_one, "Print…").click()
    next(one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog) and one.isVisible()).accept()
    qtbot.waitUntil(lambda: len(told(session)) == 2, timeout=LIMIT)
    assert told(session) == [
        ("Receipt of a handoff saved outside the vault", record.id),
        ("A page printed: receipt", record.id),
    ]
    sha256 = hashlib.sha256((case.stick / "K7M.age").read_bytes()).hexdigest()
    for pages in (text_of(saved), text_of(printed), [shown(open_one)]):
        (page,) = pages
        for words in ("Given out again on", "Marisol Vane", case.code, "K7M.age", sha256[:32], sha256[32:]):
            assert words in page
        assert fingerprint(case.counsel.key).digits in page
        assert signing_key(session.vault) in page


def test_with_large_text_on_the_screen_it_stays_one_page(
    shell: Shell, session: Session, vault: Vault, case, seal, look: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    quill = add_counsel(vault, "Ada Quill", "", str(X25519Identity.generate().recipient()), actor="Desk 1")
    seal(case.counsel.key, quill.key, counsel=case.counsel)
    look.set("light", 200)
    open_one = in_the_list(shell, session, qtbot)
    open_one.save(tmp_path / "receipt.pdf")
    idle(session, qtbot)
    look.set("light", 100)
    (page,) = text_of(tmp_path / "receipt.pdf")
    assert signing_key(vault) in page


def test_a_file_that_is_there_is_not_overwritten_and_that_is_told(
    shell: Shell, session: Session, case, seal, tmp_path: Path, qtbot: QtBot
) -> None:
    seal(case.counsel.key, counsel=case.counsel)
    open_one = in_the_list(shell, session, qtbot)
    (tmp_path / "receipt.pdf").write_bytes(b"mine")
    open_one.save(tmp_path / "receipt.pdf")
    idle(session, qtbot)
    assert open_one.findChild(MessagePanel).isVisible()
    assert (tmp_path / "receipt.pdf").read_bytes() == b"mine"
    assert told(session) == []


def test_from_the_matter_each_handoff_has_its_own(
    shell: Shell, session: Session, vault: Vault, case, seal, qtbot: QtBot
) -> None:
    """In several parts, for several people, with a passphrase, with numbers."""
    write_note(vault, case.code, "Long", "It rang. " * 40_000, actor="Desk 1")
    quill = add_counsel(vault, "Ada Quill", "", str(X25519Identity.generate().recipient()), actor="Desk 1")
    seal(case.counsel.key, quill.key, name="numbered", counsel=case.counsel, bates=Numbering("K7M-"))
    write_note(vault, case.code, "Longer", "It rang again. " * 30_000, actor="Desk 1")
    seal(case.counsel.key, name="parts", counsel=case.counsel, part_size=650_000)
    seal(name="secret")
    shell.show_place("matters", (case.code, "handoffs"))
    idle(session, qtbot)
    tab = shell.findChild(HandoffsTab)
    buttons = [each for each in tab.findChildren(QAbstractButton) if each.text() == "Receipt…"]
    files = [each.accessibleDescription() for each in buttons]
    assert files == ["secret.age", "parts-2-of-2.age", "parts-1-of-2.age", "numbered.age"]
    pages = []
    for each in buttons:
        each.click()
        pages.append(shown(dialog(shell, qtbot)))
        dialog(shell, qtbot).reject()
    secret, second, first, numbered = pages
    assert "a passphrase, by whoever knows it" in secret
    assert "Handed to" not in secret
    for page in (first, second):
        assert "age -d -i KEY-FILE -o handoff-1.zip parts-1-of-2.age" in page
        assert (page.count("parts-2-of-2.age"), page.count("SHA-256 of the file")) == (1, 2)
    assert "Marisol Vane, Ada Quill" in numbered
    assert numbered.count("Key that opens it") == 2


def test_after_the_data_key_was_replaced_the_key_that_signed_is_left_out(
    shell: Shell, session: Session, vault: Vault, case, seal, qtbot: QtBot
) -> None:
    seal(case.counsel.key, counsel=case.counsel)
    before = signing_key(vault)
    rekey(vault, PASSPHRASE, new_sheet())
    page = shown(in_the_list(shell, session, qtbot))
    assert "no longer known" in page
    assert before not in page
    assert signing_key(vault) not in page


@pytest.mark.parametrize(("language", "words"), [("en", "Receipt…"), ("es", "Recibo…")])
def test_the_keyboard_reaches_it(
    shell: Shell, session: Session, case, seal, language: str, words: str, qtbot: QtBot
) -> None:
    i18n.install(language)
    seal(case.counsel.key, counsel=case.counsel)
    shell.show_place("handoffs")
    idle(session, qtbot)
    shell.activateWindow()
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.text().replace("&", "") == words:
            break
        QTest.keyClick(focused or shell, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    open_one = dialog(shell, qtbot)
    reached = set()
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton | QTextEdit):
            reached.add(focused)
        QTest.keyClick(focused or open_one, Qt.Key.Key_Tab)
    kinds = {each for each in open_one.findChildren(QWidget) if isinstance(each, QAbstractButton | QTextEdit)}
    assert {each for each in kinds if each.isVisible()} <= reached
