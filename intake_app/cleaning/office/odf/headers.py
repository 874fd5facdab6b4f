"""
Headers and footers: those of sheets name the sheet, the file and the day by fields that are worked out for each page,
with nothing but question marks in the file. And what stands in one that is switched off is shown on no page.
"""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, drop, each, key, unwrap
from intake_app.cleaning.office.odf.document import Document
from intake_app.cleaning.vocabulary.odf_text import LIVE, UNKNOWN
from intake_app.domain.findings import What, Why

HOLDERS = tuple(f"style:{name}{page}" for name in ("header", "footer") for page in ("", "-left", "-first"))


_OF_ALL = {"style:header", "style:footer"}


def settle_headers(document: Document) -> None:
    """Empties what is switched off; a title becomes the words that are shown for it, which the file keeps elsewhere."""
    for holder in each(document.root, *HOLDERS):
        if attribute(holder, "style:display") == "false" and len(holder):
            _settle_unseen(holder, document)
        for title in each(holder, "text:title") if document.of_sheets and document.title else ():
            title.text = document.title
            unwrap(title)


def _settle_unseen(holder: Element, document: Document) -> None:
    """That of left or first pages may be shown all the same in a text, whatever it says: LibreOffice 4.1 wrote such."""
    where = f"{document.name}: {key(holder)} that is switched off"
    if key(holder) not in _OF_ALL and not document.of_sheets:
        document.ledger.kept(What.HIDDEN_CONTENT, where, Why.STAYS_READABLE)
        return
    document.ledger.found(What.HIDDEN_CONTENT, where)
    for below in list(holder):
        drop(below)


def is_live(field: Element, document: Document) -> bool:
    """Whether the field is of a sheet's header and worked out for each page. Forgets the text in it."""
    if not document.of_sheets or key(field) not in LIVE or attribute(field, "text:fixed") == "true":
        return False
    if not any(key(above) in HOLDERS for above in field.iterancestors()):
        return False
    for below in list(field):
        drop(below)
    field.text = UNKNOWN
    return True
