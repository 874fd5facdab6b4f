"""PDF: cleaned in two ways, shown, read and numbered, with pikepdf and PDFium."""

from intake_app.cleaning.pdf.bound import bound
from intake_app.cleaning.pdf.clean import clean
from intake_app.cleaning.pdf.numbering import numbered, page_picture
from intake_app.cleaning.pdf.shown import read, show
from intake_app.cleaning.pdf.warming import warm_up

__all__ = ["bound", "clean", "numbered", "page_picture", "read", "show", "warm_up"]
