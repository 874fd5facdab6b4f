"""Parts of OpenDocument files, written anew."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import KEYS, attribute
from intake_app.cleaning.office.odf.document import Document
from intake_app.cleaning.office.odf.names import BY_DISPLAYED, DISPLAYED, names_a_look
from intake_app.cleaning.office.writer import Writer
from intake_app.cleaning.vocabulary import ODF, ODF_NAMES
from intake_app.cleaning.vocabulary.value_kinds import odf_kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

_IDS = {
    "xml:id",
    "draw:id",
    "draw:start-shape",
    "draw:end-shape",
    "draw:shape-id",
    "smil:targetElement",
    "text:continue-list",
    "text:list-id",
    "anim:id",
    "form:id",
    "draw:control",
}
"""Attributes that name one element to another."""
_FORMULAS = {"table:formula", "table:condition", "table:expression", "text:condition"}
"""Attributes whose value begins with the prefix of the language it is written in."""
_PARTS = {
    *("text:section", "text:index-title", "text:table-of-content", "text:alphabetical-index", "text:user-index"),
    *("text:illustration-index", "text:table-index", "text:object-index", "text:bibliography"),
}
_SHOWN = {"text:p", "text:h", "text:span", "text:a"}


def write(document: Document) -> bytes:
    """The part as it is in the copy. FileRefused: NOT_UNDERSTOOD."""
    return _OdfWriter(document).write(document.root)


class _OdfWriter(Writer):
    mixed = ODF_NAMES.texts

    def __init__(self, document: Document) -> None:
        super().__init__(ODF_NAMES, document.name)
        self._document = document

    def value(self, element: Element, key: str, value: str) -> str | None:
        if key in _IDS:
            return self._document.ids[value]
        if key in _FORMULAS:
            return self._formula(element, value)
        if key == "form:control-implementation":
            self.declare("ooo", "http://openoffice.org/2004/office")
        named = self._name(element, key, value)
        if named is not None:
            return named
        of, document = KEYS[element.tag], self._document
        kind = odf_kind(of, key)
        return document.values.settled(kind, value, f"{document.name}: value of {of} {key}", document.ledger)

    def _name(self, element: Element, key: str, value: str) -> str | None:
        """A number instead of a name that somebody made up; None for what is no such name."""
        names, of = self._document.names, KEYS[element.tag]
        if key in BY_DISPLAYED:
            return names.as_displayed(value)
        if names_a_look(of, key):
            return names.look(value)
        if key in DISPLAYED:
            return names.displayed(attribute(element, key.replace("display-", "")))
        if key == "table:name" and of == "table:table" and names.tables is not None:
            return names.tables[value]
        return names.parts[value] if key == "text:name" and of in _PARTS else None

    def leave_out(self, element: Element, key: str) -> None:
        if any((text or "").strip() for text in _texts(element)):
            raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{self._document.name}: {key}")
        self._document.ledger.found(What.PRIVATE_DATA, f"{self._document.name}: {key}")

    def _formula(self, element: Element, value: str) -> str | None:
        """With the prefix that its language has here; left out when that is not known."""
        prefix, colon, formula = value.partition(":")
        if not colon or not prefix.isidentifier() or prefix not in element.nsmap:
            return value
        known = ODF.get(element.nsmap[prefix])
        return f"{self.declare(known, element.nsmap[prefix])}:{formula}" if known else None


def _texts(element: Element) -> list[str | None]:
    return [text for below in element.iter("{*}*") for text in (below.text, below.tail if below is not element else "")]
