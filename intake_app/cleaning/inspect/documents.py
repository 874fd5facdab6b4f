"""The walks for documents, apart from those for pictures: a child that opens no documents imports none of them."""

from functools import partial

from intake_app.cleaning.inspect import mail_copy, odf, office, pdf, text
from intake_app.cleaning.inspect.traces import Walk
from intake_app.domain.document import Kind

WALKS: dict[Kind, Walk] = {
    Kind.PDF: pdf.walk,
    Kind.TEXT: text.walk,
    **{kind: partial(office.walk, kind=kind) for kind in (Kind.DOCX, Kind.XLSX, Kind.PPTX)},
    **{kind: partial(odf.walk, kind=kind) for kind in (Kind.ODT, Kind.ODS, Kind.ODP)},
}

COPY_WALKS: dict[Kind, Walk] = dict.fromkeys((Kind.EMAIL, Kind.MSG), mail_copy.walk)
"""Of copies that are of another kind than what they were made from."""
