"""PDF: cleaned in two ways, shown, and read, with pikepdf and PDFium."""

from intake_app.cleaning.pdf.clean import clean
from intake_app.cleaning.pdf.shown import read, show
from intake_app.cleaning.pdf.warming import warm_up

__all__ = ["clean", "read", "show", "warm_up"]
