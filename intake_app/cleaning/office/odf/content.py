"""Text, tables and slides of OpenDocument: changes, remarks, fields and names."""

from intake_app.cleaning.office.markup import attribute, child, drop, each, set_attribute, unwrap
from intake_app.cleaning.office.odf.document import Document
from intake_app.cleaning.office.odf.forms import settle_forms
from intake_app.cleaning.office.odf.formulas import reaches_out
from intake_app.cleaning.office.odf.headers import is_live, settle_headers
from intake_app.cleaning.office.odf.marks import settle_marks
from intake_app.domain.findings import What, Why

_FIELDS = """
    author-initials author-name bibliography-mark bookmark-ref character-count conditional-text creation-date
    creation-time creator database-display database-name database-row-number date dde-connection description
    drop-down editing-cycles editing-duration execute-macro expression file-name image-count initial-creator
    keywords measure meta meta-field modification-date modification-time note-ref object-count page-variable-get
    page-variable-set paragraph-count placeholder print-date print-time printed-by reference-ref sender-city
    sender-company sender-country sender-email sender-fax sender-firstname sender-initials sender-lastname
    sender-phone-private sender-phone-work sender-position sender-postal-code sender-state-or-province sender-street
    sender-title sequence sequence-ref sheet-name subject table-count table-formula template-name text-input time
    title user-defined user-field-get user-field-input variable-get variable-input variable-set word-count
"""
"""Places whose text a program works out anew, from who uses it, when, and where the file lies."""

_GONE: dict[str, What] = {
    "office:scripts": What.SCRIPT,
    "text:script": What.SCRIPT,
    "office:event-listeners": What.SCRIPT,
    "presentation:event-listener": What.ACTION,
    "presentation:sound": What.ATTACHMENT,
    "anim:audio": What.ATTACHMENT,
    "anim:command": What.ACTION,
    "draw:plugin": What.ATTACHMENT,
    "draw:applet": What.ATTACHMENT,
    "draw:floating-frame": What.LINK,
    "draw:image-map": What.LINK,
    "text:section-source": What.LINK,
    "table:table-source": What.LINK,
    "table:cell-range-source": What.LINK,
    "table:dde-links": What.LINK,
    "office:dde-source": What.LINK,
    "text:dde-connection-decls": What.LINK,
    "text:alphabetical-index-auto-mark-file": What.LINK,
    "table:database-source-sql": What.LINK,
    "table:database-source-table": What.LINK,
    "table:database-source-query": What.LINK,
    "text:variable-decls": What.FORM_DATA,
    "text:user-field-decls": What.FORM_DATA,
    "table:data-pilot-tables": What.PRIVATE_DATA,
    "table:consolidation": What.PRIVATE_DATA,
    "table:scenario": What.PRIVATE_DATA,
    "table:detective": What.PRIVATE_DATA,
    "svg:title": What.CAPTION,
    "svg:desc": What.CAPTION,
    "table:title": What.CAPTION,
    "table:desc": What.CAPTION,
    "math:annotation": What.PRIVATE_DATA,
    "svg:font-face-src": What.ATTACHMENT,
    "svg:definition-src": What.ATTACHMENT,
    "text:hidden-text": What.HIDDEN_CONTENT,
    "text:label": What.FORM_DATA,
}
_MARKS = """
    text:reference-mark text:reference-mark-start text:reference-mark-end text:toc-mark text:toc-mark-start
    text:toc-mark-end text:user-index-mark text:user-index-mark-start text:user-index-mark-end
    text:alphabetical-index-mark text:alphabetical-index-mark-start text:alphabetical-index-mark-end
    text:bibliography-configuration text:sequence-decls text:database-next text:database-row-select
"""
"""Marks that show nothing, and lists of them."""
_BOOKMARKS = ("text:bookmark", "text:bookmark-start", "text:bookmark-end")


def clean_content(document: Document) -> None:
    """Leaves what is shown, as text, in the state that it is in."""
    settle_forms(document)
    settle_marks(document)
    _accept_changes(document)
    _drop_remarks(document)
    settle_headers(document)
    for name, what in _GONE.items():
        for element in each(document.root, name):
            document.ledger.found(what, f"{document.name}: {name}")
            drop(element)
    for element in each(document.root, *_MARKS.split()):
        drop(element)
    for field in each(document.root, *(f"text:{name}" for name in _FIELDS.split()), "loext:sender-initials"):
        if is_live(field, document):
            continue
        document.ledger.found(What.ACTION, f"{document.name}: field {field.tag.rpartition('}')[2]}")
        unwrap(field)
    for mark in each(document.root, *_BOOKMARKS):
        set_attribute(mark, "text:name", document.bookmarks[attribute(mark, "text:name")])
    _settle_formulas(document)


def _accept_changes(document: Document) -> None:
    """What was deleted stands apart from the text and goes with who deleted it; what was inserted is in the text."""
    for changes in each(document.root, "text:tracked-changes", "table:tracked-changes"):
        count = sum(1 for _ in each(changes, "text:changed-region")) or len(changes)
        document.ledger.found(What.EDIT_HISTORY, f"{document.name}: tracked change", count)
        people = {(creator.text or "") for creator in each(changes, "dc:creator")} - {""}
        document.ledger.found(What.PERSON, f"{document.name}: author of a change", len(people))
        document.ledger.found(
            What.TAKEN_AT, f"{document.name}: date of a change", sum(1 for _ in each(changes, "dc:date"))
        )
        drop(changes)
    for mark in each(document.root, "text:change", "text:change-start", "text:change-end"):
        drop(mark)


def _drop_remarks(document: Document) -> None:
    for remark in each(document.root, "office:annotation", "officeooo:annotation"):
        document.ledger.found(What.REMARKS, f"{document.name}: comment")
        if child(remark, "dc:creator", "meta:creator-initials") is not None:
            document.ledger.found(What.PERSON, f"{document.name}: author of a comment")
        drop(remark)
    for end in each(document.root, "office:annotation-end", "officeooo:annotation-end"):
        drop(end)


def _settle_formulas(document: Document) -> None:
    """Formulas that look into other files become the values that they showed."""
    kept = 0
    for cell in each(document.root, "table:table-cell", "table:covered-table-cell"):
        formula = attribute(cell, "table:formula")
        if reaches_out(formula):
            document.ledger.found(What.LINK, f"{document.name}: formula")
            set_attribute(cell, "table:formula", None)
        elif formula:
            kept += 1
    for name in each(document.root, "table:named-range", "table:named-expression", "table:content-validation"):
        told = "".join(name.attrib.values())
        if reaches_out(told):
            document.ledger.found(What.LINK, f"{document.name}: name")
            drop(name)
    document.ledger.kept(What.FORMULAS, document.name, Why.SHOWS_THE_SAME, kept)
    names = [*each(document.root, "table:named-range", "table:named-expression", "table:database-range")]
    made_up = [name for name in names if not attribute(name, "table:name").startswith("__")]
    document.ledger.kept(What.NAMES, "names of ranges", Why.STAYS_READABLE, len(made_up))
