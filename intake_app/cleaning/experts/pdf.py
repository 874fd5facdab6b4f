"""PDFs, and the pictures in them."""

from intake_app.cleaning import pdf
from intake_app.cleaning.experts import pictures
from intake_app.cleaning.registry import Expert
from intake_app.domain.document import Kind

EXPERTS = {Kind.PDF: Expert(clean=pdf.clean, show=pdf.show, read=pdf.read)}


def warm_up() -> None:
    """Cleans, shows and reads a page."""
    pictures.warm_up()
    pdf.warm_up()
