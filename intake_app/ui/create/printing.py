"""Printing the recovery sheet."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from intake_app.ui.create.sheet_drawing import draw_page


def print_sheet(parent: QWidget, name: str, words: Sequence[str], then: Callable[[], None]) -> bool:
    """Ask for a printer, print, and call `then`. False when no printer is set up."""
    if not QPrinterInfo.availablePrinterNames():
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Intake")  # print queues list it: it says nothing about the vault
    dialog = QPrintDialog(printer, parent)

    def finished(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            with _spool_in_memory():
                painter = QPainter(printer)
                draw_page(painter, QRectF(0, 0, printer.width(), printer.height()), name, words)
                painter.end()
            then()
        dialog.deleteLater()

    dialog.finished.connect(finished)
    QDialog.open(dialog)
    return True


@contextmanager
def _spool_in_memory() -> Iterator[None]:
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
