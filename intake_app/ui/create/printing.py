"""Printing the recovery sheet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from intake_app.ui.create.sheet_drawing import draw_page
from intake_app.ui.printing import spool_in_memory


def print_sheet(parent: QWidget, name: str, words: Sequence[str], then: Callable[[], None]) -> bool:
    """Ask for a printer, print, and call `then`. False when no printer is set up."""
    if not QPrinterInfo.availablePrinterNames():
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Intake")  # print queues list it: it says nothing about the vault
    dialog = QPrintDialog(printer, parent)

    def finished(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            with spool_in_memory():
                painter = QPainter(printer)
                draw_page(painter, QRectF(0, 0, printer.width(), printer.height()), name, words)
                painter.end()
            then()
        dialog.deleteLater()

    dialog.finished.connect(finished)
    QDialog.open(dialog)
    return True
