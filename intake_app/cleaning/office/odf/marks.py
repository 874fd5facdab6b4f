"""
Fields of Word in LibreOffice's texts: marks around code and what it shows, boxes to tick, lists to choose from.

The text between the first mark and the second is code, which no page shows.
"""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, drop, each, key
from intake_app.cleaning.office.odf.document import Document
from intake_app.domain.findings import What

_CHECKED, _UNCHECKED = "☒", "☐"


def settle_marks(document: Document) -> None:
    """Leaves what fields show, in their place."""
    for separator in each(document.root, "field:fieldmark-separator"):
        _drop_code(separator, document)
    for mark in each(document.root, "field:fieldmark"):
        document.ledger.found(What.FORM_DATA, f"{document.name}: field")
        mark.tail = _shown(mark) + (mark.tail or "")
        drop(mark)
    for mark in each(document.root, *(f"field:fieldmark-{name}" for name in ("start", "separator", "end"))):
        drop(mark)


def _drop_code(separator: Element, document: Document) -> None:
    """Where the mark that began it stands in the same paragraph; else nothing is known to be code."""
    between: list[Element] = []
    before = separator.getprevious()
    while before is not None and key(before) != "field:fieldmark-start":
        between.append(before)
        before = before.getprevious()
    if before is None:
        return
    if before.tail or between:
        document.ledger.found(What.ACTION, f"{document.name}: code of a field")
    before.tail = None
    for code in between:
        code.tail = None
        drop(code)


def _shown(mark: Element) -> str:
    """A box as it is ticked, or the entry of a list that is chosen."""
    told = [(attribute(item, "field:name"), attribute(item, "field:value")) for item in each(mark, "field:param")]
    if "CHECKBOX" in attribute(mark, "field:type"):
        return _CHECKED if ("Checkbox_Checked", "true") in told else _UNCHECKED
    entries = [value for name, value in told if name == "Dropdown_ListEntry"]
    chosen = next((value for name, value in told if name == "Dropdown_Selected"), "")
    return entries[int(chosen)] if chosen.isdecimal() and int(chosen) < len(entries) else ""
