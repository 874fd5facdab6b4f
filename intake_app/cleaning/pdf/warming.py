"""Everything that is done with a PDF, done once before the door shuts: libraries load their parts late."""

import io

import pikepdf

from intake_app.cleaning.inspect import find
from intake_app.cleaning.pdf import sample
from intake_app.cleaning.pdf.clean import clean
from intake_app.cleaning.pdf.numbering import numbered, page_picture
from intake_app.cleaning.pdf.shown import read, show
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.document import Kind


def warm_up() -> None:
    """Cleans, shows, reads and numbers a document of one page."""
    data = sample.document()
    for way in PdfWay:
        copy, _ = clean(data, Kind.PDF, CleaningChoices(way))
        find(copy, Kind.PDF)
    show(data, Kind.PDF, (8, 8), 0)
    read(data, Kind.PDF, CleaningChoices())
    for one in (data, sample.blank()):  # a page in colours becomes a JPEG, the other a TIFF
        page_picture(numbered(one, "A", 1, 7)[0], 0)
    clean(_locked(data), Kind.PDF, CleaningChoices(password="user"))


def _locked(data: bytes) -> bytes:
    """With the first one, qpdf opens the system's source of random numbers, and keeps it."""
    sink = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(sink, encryption=pikepdf.Encryption(owner="owner", user="user"))
    return sink.getvalue()
