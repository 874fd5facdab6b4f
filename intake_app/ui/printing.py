"""Paper: one way to print a page of text, which a lock can end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def print_html(html: str, parent: QWidget) -> None:
    """Ask for a printer and print the page; a lock closes the dialog. Everything in `html` is escaped already."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)

    def print_it() -> None:
        document = QTextDocument()
        document.setHtml(html)
        document.print_(printer)

    dialog.accepted.connect(print_it)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
