"""
Which of several kinds a file is that could not be cleaned, so that its refusal names it. A cleaned one has said so.

By the marks that every file of its kind has somewhere, whatever is wrong with the rest of it.
"""

from intake_app.domain.document import Kind

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_MARKS = {
    Kind.OFFICE: (
        (_OPEN_DOCUMENT + b"text", Kind.ODT),
        (_OPEN_DOCUMENT + b"spreadsheet", Kind.ODS),
        (_OPEN_DOCUMENT + b"presentation", Kind.ODP),
        (b"word/document", Kind.DOCX),
        (b"xl/workbook", Kind.XLSX),
        (b"ppt/presentation", Kind.PPTX),
    ),
    Kind.OLD_OFFICE: (("__properties_version1.0".encode("utf-16-le"), Kind.MSG),),
}


def tell(data: bytes, kind: Kind) -> Kind:
    """The kind of a file of which the first bytes say `kind`; the same where there is no more to say."""
    return next((closer for mark, closer in _MARKS.get(kind, ()) if mark in data), kind)
