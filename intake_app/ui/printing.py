"""
Paper: pages of text and drawn pages, to a printer or as the bytes of a PDF.

Nothing goes to a printer but through here, and what goes is told to the record first: so none goes unrecorded.
A lock ends the dialog. Print queues list a job by the program's name alone, and what waits to be printed lies in memory
where the system has a place for that.
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from intake_app.ui.copyable import Draw, draw_copyable

UNITS = 720  # of a drawn page to an inch: tenths of a point, fine enough for letters to stand where they belong
MARGIN = 14  # millimetres
FOOT = 24  # points below the text of a page
LETTERS = 10.5  # points


class Record(Protocol):
    """Who enters what was printed or saved: an open vault's session, or whoever keeps it for one yet to open."""

    def enter_print(self, what: str, matter: str = "", subject: str = "") -> None:
        """It goes to a printer. `what` is one of those that `words.events` has words for."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A page on its way to a printer, as the record will name it."""

    record: Record
    what: str
    matter: str = ""
    subject: str = ""

    def enter(self) -> None:
        """Into the record."""
        self.record.enter_print(self.what, self.matter, self.subject)


class NoVault:
    """No vault is open, so that there is no record: counsel answers a handoff that was opened by itself."""

    def enter_print(self, what: str, matter: str = "", subject: str = "") -> None:
        """Nowhere to enter it."""


def _nothing() -> None:
    pass


def not_advice() -> str:
    """What every page says."""
    return QCoreApplication.translate("Printing", "This is not legal advice. Counsel decides.")


def print_html(html: str, parent: QWidget, printed: Printed) -> None:
    """Ask for a printer, enter it, print the text, which is escaped already, on as many pages as it takes."""
    _ask(parent, printed, lambda printer: _print_text(html, printer))


def print_page(draw: Draw, parent: QWidget, printed: Printed, then: Callable[[], None] = _nothing) -> None:
    """Ask for a printer, enter it, print one drawn page and call `then`."""

    def print_it(printer: QPrinter) -> None:
        printer.setFullPage(False)
        painter = QPainter(printer)
        scale = printer.resolution() / UNITS
        painter.scale(scale, scale)
        draw_copyable(painter, QSizeF(printer.width(), printer.height()) / scale, draw)
        painter.end()
        then()

    _ask(parent, printed, print_it)


def has_printers() -> bool:
    """Whether one is set up."""
    return bool(QPrinterInfo.availablePrinterNames())


def page_pdf(draw: Draw, paper: QPageSize.PageSizeId = QPageSize.PageSizeId.Letter) -> bytes:
    """One drawn page, saying nothing of when and with what it was made: the same each time. In any thread."""

    def draw_it(writer: QPdfWriter) -> None:
        painter = QPainter(writer)
        draw_copyable(painter, QSizeF(writer.width(), writer.height()), draw)
        painter.end()

    return _pdf(draw_it, paper)


def text_pdf(html: str) -> bytes:
    """The text as `print_html` prints it, on US letter paper, saying as little as `page_pdf`."""
    return _pdf(lambda writer: _print_text(html, writer))


def _pdf(draw: Callable[[QPdfWriter], None], paper: QPageSize.PageSizeId = QPageSize.PageSizeId.Letter) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS)
    writer.setPageSize(QPageSize(paper))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    draw(writer)
    return scrub_pdf(bytes(buffer.data().data()))


def scrub_pdf(pdf: bytes) -> bytes:
    """Blank what Qt notes about time, program and identity, byte for byte, so that every offset stays true."""
    patterns = (
        rb"(?<=obj\n<<\n)/Title .*?(?=\n>>)",  # the information dictionary
        rb"<\?xpacket begin.*?<\?xpacket end.*?\?>",  # the same again as XML
        rb"/Metadata \d+ 0 R|/Type /Metadata /Subtype /XML",  # what leads to that: readers complain of blank XML
        rb"(?<=/ID \[ <)[0-9a-f]+(?=>)",
        rb"(?<=> <)[0-9a-f]+(?=> \])",
    )
    for pattern in patterns:
        pdf = re.sub(pattern, _blank, pdf, flags=re.DOTALL)
    return pdf


@contextmanager
def spool_in_memory() -> Iterator[None]:
    """CUPS keeps the page in a temporary file for a moment: let it lie in the user's folder in memory, not on disk."""
    before, runtime = os.environ.get("TMPDIR"), os.environ.get("XDG_RUNTIME_DIR", "")
    if Path(runtime).is_dir() and runtime:
        os.environ["TMPDIR"] = runtime
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = before


def _ask(parent: QWidget, printed: Printed, print_it: Callable[[QPrinter], None]) -> None:
    printer = _printer()
    dialog = QPrintDialog(printer, parent)

    def accepted() -> None:
        printed.enter()
        with spool_in_memory():
            print_it(printer)

    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def _printer() -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName("Intake")  # print queues list it: it says nothing about the vault
    made.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)  # for holes and clips
    return made


def _print_text(html: str, printer: QPrinter | QPdfWriter) -> None:
    """Page by page, each with the line at its foot."""
    foot = FOOT * printer.resolution() / 72
    room = QSizeF(printer.width(), printer.height() - foot)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(printer)
    document.setDefaultFont(_on_paper(document.defaultFont()))
    document.setHtml(html)
    document.setPageSize(room)
    painter = QPainter(printer)
    painter.setFont(_on_paper(painter.font()))
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        draw_copyable(painter, QSizeF(printer.width(), printer.height()), partial(_draw_text, document, page, foot))
    painter.end()


def _on_paper(font: QFont) -> QFont:
    """Of one size, however large text is on the screen: what is made to fit one page stays on one."""
    made = QFont(font)
    made.setPointSizeF(LETTERS)
    for feature in ("calt", "liga"):  # letters that stand for others can't be copied out of a PDF
        made.setFeature(QFont.Tag(feature), 0)
    return made


def _draw_text(document: QTextDocument, number: int, foot: float, painter: QPainter, _page: QSizeF) -> None:
    """One page of it, and the line at its foot, which is so high."""
    room = document.pageSize()
    painter.save()
    painter.translate(0, -number * room.height())
    document.drawContents(painter, QRectF(0, number * room.height(), room.width(), room.height()))
    painter.restore()
    painter.setPen(QColor("#1E1D1B"))
    line = QRectF(0, room.height(), room.width(), foot)
    painter.drawText(line, Qt.AlignmentFlag.AlignBottom, f"{not_advice()}   {number + 1} / {document.pageCount()}")


def _blank(found: "re.Match[bytes]") -> bytes:
    filler = b"0" if re.fullmatch(rb"[0-9a-f]+", found[0]) else b" "
    return filler * len(found[0])
