"""Tracked changes, accepted: what was inserted stays, what was deleted goes, earlier formatting is forgotten."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key, unwrap
from intake_app.cleaning.office.part import Part
from intake_app.domain.findings import What

_INSERTED = ("w:ins", "w:moveTo", "w14:conflictIns")
_DELETED = ("w:del", "w:moveFrom", "w14:conflictDel")
_EARLIER = (
    "w:rPrChange",
    "w:pPrChange",
    "w:sectPrChange",
    "w:tblPrChange",
    "w:tblPrExChange",
    "w:tblGridChange",
    "w:trPrChange",
    "w:tcPrChange",
    "w:numberingChange",
    "w:cellIns",
)
_RANGES = tuple(
    f"w:{name}Range{end}"
    for name in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo")
    for end in ("Start", "End")
)
_TEXT_AFTER_ROWS = {"w:tr", "w:tblPr", "w:tblGrid"}


def accept(part: Part) -> None:
    """Leaves the text as it reads when all changes are accepted."""
    changes = [*each(part.root, *_INSERTED, *_DELETED, *_EARLIER, "w:cellDel", "w:cellMerge")]
    part.ledger.found(What.EDIT_HISTORY, f"{part.name}: tracked change", len(changes))
    people = {attribute(change, "w:author") for change in changes} - {""}
    part.ledger.found(What.PERSON, f"{part.name}: author of a change", len(people))
    part.ledger.found(What.TAKEN_AT, f"{part.name}: date of a change", sum(bool(_date(c)) for c in changes))
    if not changes and not [*each(part.root, *_RANGES)]:
        return
    _accept_tables(part.root)
    joined = [paragraph for paragraph in each(part.root, "w:p") if _mark(paragraph, *_DELETED) is not None]
    for change in each(part.root, *_DELETED):
        drop(change)
    for change in each(part.root, *_INSERTED):
        unwrap(change)
    for change in each(part.root, *_EARLIER, *_RANGES):
        drop(change)
    for paragraph in joined:
        _join_with_next(paragraph)


def _date(change: Element) -> str:
    return attribute(change, "w:date")


def _mark(paragraph: Element, *keys: str) -> Element | None:
    """What says that the end of the paragraph was inserted or deleted."""
    properties = child(paragraph, "w:pPr")
    of_mark = child(properties, "w:rPr") if properties is not None else None
    return child(of_mark, *keys) if of_mark is not None else None


def _accept_tables(root: Element) -> None:
    """Deleted rows and cells go; a cell merged with the one above becomes a part of it."""
    for properties in each(root, "w:trPr"):
        if child(properties, *_DELETED) is not None:
            _drop_from_table(properties.getparent(), "w:tr")
    for change in each(root, "w:cellDel"):
        holder = change.getparent()
        _drop_from_table(holder.getparent() if holder is not None else None, "w:tc")
    for change in each(root, "w:cellMerge"):
        change.tag = change.tag.replace("}cellMerge", "}vMerge")
        merged = attribute(change, "w:vMerge")
        change.attrib.clear()
        if merged == "rest":
            change.set(change.tag.replace("}vMerge", "}val"), "restart")
    for table in each(root, "w:tbl"):
        if child(table, "w:tr") is None and all(key(below) in _TEXT_AFTER_ROWS for below in table):
            drop(table)


def _drop_from_table(element: Element | None, wanted: str) -> None:
    """A row without cells goes with its last one."""
    if element is None or key(element) != wanted:
        return
    row = element.getparent()
    drop(element)
    if wanted == "w:tc" and row is not None and child(row, "w:tc") is None:
        drop(row)


def _join_with_next(paragraph: Element) -> None:
    """
    A paragraph whose end is deleted flows into the next one, which gives it its look.

    Where no paragraph follows, as before a table, it goes only when nothing is in it and something else is there.
    """
    following = paragraph.getnext()
    content = [below for below in paragraph if key(below) != "w:pPr"]
    if following is not None and key(following) == "w:p":
        at = 1 if child(following, "w:pPr") is not None else 0
        following[at:at] = content
        drop(paragraph)
    elif not content and following is not None and key(following) != "w:sectPr":
        drop(paragraph)
