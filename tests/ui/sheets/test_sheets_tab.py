"""The sheets in the window: seen before they are printed, and told in the record when they leave the vault."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter
from intake_app.ui import printing
from intake_app.ui.case.seen import see
from intake_app.ui.printing import Printed
from intake_app.ui.session import Session
from intake_app.ui.sheets import sheets_tab
from intake_app.ui.sheets.sheets_tab import SheetsTab
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Vault

DAY, ZONE = date(2025, 10, 6), "America/Los_Angeles"


@pytest.fixture
def tab(session: Session, vault: Vault, matter: Matter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SheetsTab:
    monkeypatch.setattr(sheets_tab, "today", lambda: DAY)
    monkeypatch.setattr(sheets_tab, "zone", lambda: ZONE)
    made = SheetsTab(session)
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    made.show_seen(see(vault, matter.code, today=DAY, zone=ZONE))
    qtbot.waitUntil(lambda: made._known is not None)
    return made


def ended(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)


def dark_dots(tab: SheetsTab) -> int:
    picture = tab._preview.grab().toImage()
    places = ((x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3))
    return sum(picture.pixelColor(x, y).lightness() < 120 for x, y in places)


def test_the_preview_shows_the_sheet(tab: SheetsTab) -> None:
    facts = dark_dots(tab)
    assert facts > 200
    tab._kinds._buttons["first-look"].click()
    assert dark_dots(tab) != facts


def test_a_saved_sheet_is_a_pdf_and_a_line_of_the_record(
    tab: SheetsTab, session: Session, vault: Vault, matter: Matter, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "facts.pdf"
    tab.save(target)
    ended(session, qtbot)
    assert target.read_bytes().startswith(b"%PDF")
    with vault.reading() as view:
        last = view.custody.of(matter.code)[-1]
    assert (last.action, last.facts) == (Action.EXPORTED, {"what": "sheet_saved", "sheet": "facts"})


def test_a_file_that_is_there_stays_and_the_page_says_so(
    tab: SheetsTab, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "facts.pdf"
    target.write_bytes(b"mine")
    tab.save(target)
    ended(session, qtbot)
    assert target.read_bytes() == b"mine"
    qtbot.waitUntil(lambda: tab.findChild(MessagePanel) is not None)


def test_printing_asks_first_and_is_told_in_the_record(
    tab: SheetsTab,
    session: Session,
    vault: Vault,
    matter: Matter,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The printer here is one that writes a PDF: machines for tests have no other."""

    def to_file(parent: object, entry: Printed, print_it: Callable[[QPrinter], None]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        entry.enter()
        print_it(printer)

    tab.print()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog) and one.isVisible())
    dialog.reject()
    monkeypatch.setattr(printing, "_ask", to_file)
    tab.print()
    ended(session, qtbot)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    with vault.reading() as view:
        printed = [event.facts for event in view.custody.of(matter.code) if event.action is Action.PRINTED]
    assert printed == [{"what": "facts"}]


def test_every_printed_page_of_text_says_that_it_is_no_advice(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "text.pdf"))
    printing._print_text("<p>A deadline</p>" * 200, printer)
    document = pypdfium2.PdfDocument(tmp_path / "text.pdf")
    assert len(document) > 1
    assert all("not legal advice" in page.get_textpage().get_text_bounded() for page in document)
