"""P22: every page that goes to a printer, and every page saved as a PDF, is an event of the custody record."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.custody import Action
from intake_app.ui import printing
from intake_app.ui.counsel.key_dialog import KeyDialog
from intake_app.ui.create.page import SHEET, CreatePage
from intake_app.ui.handoff.answer import AnswerDialog
from intake_app.ui.jobs import Jobs
from intake_app.ui.preferences.sheet_dialog import SheetDialog
from intake_app.ui.printing import MARGIN, _printer
from intake_app.ui.session import Session
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.theme import Theme
from intake_app.vault import Vault
from intake_app.words.events import sentence
from intake_app.workflows.acknowledge import Signed
from intake_app.workflows.new_key import make_key

UI = Path(__file__).parents[2] / "intake_app" / "ui"
PAPER = {"QPrinter", "QPrintDialog", "QPrintPreviewDialog", "QPdfWriter"}


@pytest.fixture(autouse=True)
def printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One that writes a PDF: machines for tests have no other."""

    def to_file() -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        return made

    monkeypatch.setattr(printing, "_printer", to_file)
    monkeypatch.setattr("intake_app.ui.printing.QPrinterInfo.availablePrinterNames", lambda: ["Desk"])


@pytest.fixture
def behind(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made


def answer_dialog() -> QPrintDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog) and one.isVisible())


def told(vault: Vault) -> list[str]:
    with vault.reading() as view:
        events = [e for e in view.custody.all() if e.action in (Action.PRINTED, Action.EXPORTED)]
    return [sentence(event) for event in events]


def click(widget: QWidget, words: str) -> None:
    next(each for each in widget.findChildren(QAbstractButton) if each.text().replace("&", "") == words).click()


def calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield path, node


def test_printers_are_asked_for_in_one_place_only() -> None:
    named = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and PAPER & {alias.name for alias in node.names}
    }
    assert named == {"printing.py"}


def test_only_where_no_vault_is_open_nothing_is_entered() -> None:
    assert {path.name for path, _call in calls("NoVault")} == {"answer.py"}


def test_text_on_paper_is_of_one_size_and_every_letter_of_it_can_be_copied(look: Theme) -> None:
    told = "2026-11-29 22:38 UTC (RWR+hZT47giH1DKROvsj5OaWq3IpmklOHRa5vA6J8wd+CkvCrinfOx44)"
    pages = []
    for percent in (100, 200):
        look.set("light", percent)
        with pypdfium2.PdfDocument(printing.text_pdf(f"<h2>Matter C1T</h2><p>{told}</p>")) as document:
            pages.append([page.get_textpage().get_text_bounded() for page in document])
    look.set("light", 100)
    assert pages[0] == pages[1]
    assert told in pages[0][0]
    assert "Matter C1T" in pages[0][0]


@pytest.mark.parametrize("how", ["html", "page"])
def test_what_is_printed_is_entered_and_what_is_cancelled_is_not(
    how: str, session: Session, behind: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    def ask() -> None:
        entry = printing.Printed(session, "deadlines")
        if how == "html":
            printing.print_html("<p>A deadline</p>", behind, entry)
        else:
            printing.print_page(lambda painter, _page: painter.drawLine(0, 0, 9, 9), behind, entry)

    ask()
    answer_dialog().reject()
    ask()
    answer_dialog().accept()
    qtbot.waitUntil(lambda: bool(told(session.vault)))
    assert told(session.vault) == ["A page printed: sheet of deadlines"]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_printed_and_a_saved_key_card_are_entered(
    session: Session, behind: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = KeyDialog(behind, session, "Legal desk", make_key().recipient)
    click(dialog, "Print card…")
    answer_dialog().accept()
    dialog.save_card(tmp_path / "card.pdf")
    qtbot.waitUntil(lambda: len(told(session.vault)) == 2)
    assert told(session.vault) == [
        "A page printed: card of a public key",
        "Card of a public key saved outside the vault",
    ]


def test_a_printed_acknowledgement_is_entered(session: Session, behind: QWidget, qtbot: QtBot) -> None:
    dialog = AnswerDialog(behind, Signed("text", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"), session)
    click(dialog, "Print…")
    answer_dialog().accept()
    qtbot.waitUntil(lambda: told(session.vault) == ["A page printed: acknowledgement of a handoff"])


def test_a_new_recovery_sheet_that_goes_out_is_entered(
    session: Session, behind: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = SheetDialog(session, behind, lambda: None)
    click(dialog, "Print…")
    answer_dialog().accept()
    dialog._step._save_pdf(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: len(told(session.vault)) == 2)
    assert told(session.vault) == ["A page printed: recovery sheet", "Recovery sheet saved outside the vault"]


def test_the_first_recovery_sheet_is_entered_once_it_has_opened_the_vault(
    tmp_path: Path, jobs: Jobs, verbs: Verbs, qtbot: QtBot
) -> None:
    page = CreatePage(tmp_path, jobs, verbs)
    qtbot.addWidget(page)
    qtbot.addWidget(page.foot)
    page.show()
    page._where._name.setText("Eastbrook")
    page.foot.forward.click()
    page._passphrase._generated._written.setChecked(True)
    page.foot.forward.click()
    qtbot.waitUntil(lambda: page._step == SHEET)
    click(page._sheet, "Print…")
    answer_dialog().accept()
    for edit, number in zip(page._sheet._edits, page._sheet._asked, strict=True):
        edit.setText(page._words[number])
    qtbot.waitUntil(page.foot.forward.isEnabled)
    vault = page._vault
    assert vault is not None
    page._sheet._save_pdf(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: len(told(vault)) == 2)
    assert told(vault) == ["A page printed: recovery sheet", "Recovery sheet saved outside the vault"]
    vault.close()


def test_every_kind_of_page_has_words_in_the_record(session: Session, qtbot: QtBot) -> None:
    """A new one that nobody named would stand there as it is written in the program."""
    kinds = {
        node.args[1].value
        for _path, node in calls("Printed")
        if len(node.args) > 1 and isinstance(node.args[1], ast.Constant)
    }
    assert len(kinds) >= 6
    for kind in kinds | {"facts", "first-look", "timeline"}:
        session.enter_print(kind)
    qtbot.waitUntil(lambda: len(told(session.vault)) == len(kinds) + 3)
    assert not [said for said in told(session.vault) if said.rpartition(": ")[2] in kinds - {"receipt", "timeline"}]


def test_paper_keeps_a_margin_for_holes_and_clips(qapp) -> None:
    assert _printer().pageLayout().margins(QPageLayout.Unit.Millimeter).left() == pytest.approx(MARGIN, abs=0.5)
