"""What an OpenDocument file holds without showing it, counted, as it stays readable."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, each
from intake_app.cleaning.office.odf.document import Document
from intake_app.domain.findings import What, Why

_PROPERTIES = (
    ("style:table-properties", "table:display", "false"),
    ("style:text-properties", "text:display", "none"),
    ("style:drawing-page-properties", "presentation:visibility", "hidden"),
)
_USERS = {
    "table:table": ("table:style-name", "hidden sheet"),
    "text:span": ("text:style-name", "hidden text"),
    "text:p": ("text:style-name", "hidden text"),
    "draw:page": ("draw:style-name", "hidden slide"),
}
_UNSEEN = {"collapse", "filter"}
_CROPPED = "fo:clip"
_DISPLAY = ("draw:display", "drawooo:display")


def count_hidden(document: Document) -> None:
    """Sheets, slides and text by their styles; rows, columns and sections by themselves; notes of slides."""
    hidden = _hidden_styles(document.root)
    for name, (style, told) in _USERS.items():
        count = sum(attribute(element, style) in hidden for element in each(document.root, name))
        _tell(document, told, count)
    for name, told in (("table:table-row", "hidden row"), ("table:table-column", "hidden column")):
        rows = [element for element in each(document.root, name) if attribute(element, "table:visibility") in _UNSEEN]
        _tell(document, told, len(rows))
    sections = [
        section
        for section in each(document.root, "text:section")
        if attribute(section, "text:display", "true") != "true"
    ]
    _tell(document, "hidden text", len(sections) + sum(1 for _ in each(document.root, "text:hidden-paragraph")))
    notes = [note for note in each(document.root, "presentation:notes") if _has_words(note)]
    _tell(document, "speaker notes", len(notes))
    cells = each(document.root, "table:table-cell", "table:covered-table-cell")
    _tell(document, "cell that holds other words than it shows", sum(map(_holds_others, cells)))
    _tell(document, "hidden shape", sum(map(_is_hidden, document.root.iter("{*}*"))))
    crops = [style for style in each(document.root, "style:graphic-properties") if _is_cut(attribute(style, _CROPPED))]
    _tell(document, "cropped picture", len(crops))


def _tell(document: Document, told: str, count: int) -> None:
    document.ledger.kept(What.HIDDEN_CONTENT, told, Why.STAYS_READABLE, count)


def _hidden_styles(root: Element) -> set[str]:
    names = set()
    for name, attribute_name, value in _PROPERTIES:
        for properties in each(root, name):
            style = properties.getparent()
            if style is not None and attribute(properties, attribute_name) == value:
                names.add(attribute(style, "style:name"))
    return names - {""}


def _has_words(note: Element) -> bool:
    return any((text.text or "").strip() for text in each(note, "text:p", "text:span"))


def _holds_others(cell: Element) -> bool:
    """Programs differ in which of the two they show."""
    held = "".join(attribute(cell, "office:string-value").split())
    shown = "".join("".join(text for words in each(cell, "text:p") for text in words.itertext("{*}*")).split())
    return bool(held and shown) and held != shown


def _is_hidden(shape: Element) -> bool:
    """From the screen, from paper or from both."""
    return any(attribute(shape, name, "always") != "always" for name in _DISPLAY)


def _is_cut(clip: str) -> bool:
    return any(digit in "123456789" for digit in clip)
