"""The text parts of a document: the body, headers, footers and notes."""

from intake_app.cleaning.office.markup import attribute, child, drop, each, set_attribute, unwrap
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.word import changes, fields, styles, unseen
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

_WRAPPERS = ("w:smartTag", "w:customXml")
_NOTES = {"w:footnotes": ("w:footnote", "w:footnoteReference"), "w:endnotes": ("w:endnote", "w:endnoteReference")}
_LAST_EDITED = "_GoBack"
_OFF = {"0", "false", "off"}


def clean_text(part: Part) -> None:
    """Leaves what the text shows: changes accepted, forms and fields as text, comments and bookmarks' names gone."""
    if [*each(part.root, "w:altChunk")]:
        raise FileRefused(
            Refusal.DOCUMENT_INSIDE, f"{part.name}: w:altChunk"
        )  # a whole document to be put in its place
    _drop_unused_notes(part)
    unseen.drop_unseen_headers(part)
    changes.accept(part)
    _unwrap_forms(part)
    fields.settle_fields(part)
    _drop_remarks(part)
    _rename_bookmarks(part)
    for fitted in each(part.root, "w:fitText", "w:eastAsianLayout"):
        set_attribute(fitted, "w:id", part.shared.fitted[attribute(fitted, "w:id")])
    _settle_links(part)
    styles.refer_to_styles(part)
    _count(part)


def _drop_unused_notes(part: Part) -> None:
    """Notes that only deleted text referred to."""
    if part.kind not in _NOTES:
        return
    name, reference = _NOTES[part.kind]
    for note in each(part.root, name):
        is_used = f"{reference} {attribute(note, 'w:id')}" in part.shared.notes
        if not is_used and attribute(note, "w:type", "normal") == "normal":
            part.ledger.found(What.EDIT_HISTORY, f"{part.name}: note that nothing refers to")
            drop(note)


def _unwrap_forms(part: Part) -> None:
    """Forms and marked-up words stay as what they show; what they are bound to does not."""
    forms = [*each(part.root, "w:sdt")]
    part.ledger.found(What.FORM_DATA, f"{part.name}: content control", len(forms))
    for form in forms:
        content = child(form, "w:sdtContent")
        if content is not None:
            unwrap(content)
        for properties in [below for below in (child(form, "w:sdtPr"), child(form, "w:sdtEndPr")) if below is not None]:
            drop(properties)
        unwrap(form)
    marked = [*each(part.root, *_WRAPPERS)]
    part.ledger.found(What.PRIVATE_DATA, f"{part.name}: custom XML", len(marked))
    for properties in each(part.root, "w:smartTagPr", "w:customXmlPr"):
        drop(properties)
    for wrapper in marked:
        unwrap(wrapper)


def _drop_remarks(part: Part) -> None:
    """Where comments were attached, and what the spelling check thought."""
    for mark in each(part.root, "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:annotationRef"):
        drop(mark)
    for mark in each(part.root, "w:proofErr", "w:lastRenderedPageBreak", "w:permStart", "w:permEnd"):
        drop(mark)
    for mark in each(part.root, "w:webHidden"):  # page numbers of a table of contents, which some programs then hide
        drop(mark)


def _rename_bookmarks(part: Part) -> None:
    gone = set()
    for start in each(part.root, "w:bookmarkStart"):
        name = attribute(start, "w:name")
        if name == _LAST_EDITED or not name:
            part.ledger.found(What.EDIT_HISTORY, f"{part.name}: where it was last edited")
            gone.add(attribute(start, "w:id"))
            drop(start)
        else:
            set_attribute(start, "w:name", part.shared.bookmarks[name])
    for end in each(part.root, "w:bookmarkEnd"):
        if attribute(end, "w:id") in gone:
            drop(end)


def _settle_links(part: Part) -> None:
    for link in each(part.root, "w:hyperlink"):
        if attribute(link, "w:tooltip"):
            part.ledger.found(What.CAPTION, f"{part.name}: tip of a link")
        anchor = attribute(link, "w:anchor")
        if anchor:
            set_attribute(link, "w:anchor", part.shared.bookmarks[anchor])
        if attribute(link, "r:id") not in part.relations and not anchor:
            unwrap(link)


def _count(part: Part) -> None:
    """What the text does not show; which notes it refers to."""
    hidden = 0
    for vanish in each(part.root, "w:vanish"):
        properties = vanish.getparent()
        run = properties.getparent() if properties is not None else None
        if run is not None and attribute(vanish, "w:val", "1") not in _OFF and [*each(run, "w:t", "w:drawing")]:
            hidden += 1
    part.ledger.kept(What.HIDDEN_CONTENT, f"{part.name}: hidden text", Why.STAYS_READABLE, hidden)
    for reference in each(part.root, "w:footnoteReference", "w:endnoteReference"):
        name = "w:footnoteReference" if reference.tag.endswith("footnoteReference") else "w:endnoteReference"
        part.shared.notes.add(f"{name} {attribute(reference, 'w:id')}")
