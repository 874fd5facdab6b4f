"""Elements that are nothing without the part they refer to, and go when it does."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key
from intake_app.cleaning.office.part import Part
from intake_app.domain.findings import What

_BY_RELATION = {
    "x:drawing": "r:id",
    "x:legacyDrawing": "r:id",
    "x:legacyDrawingHF": "r:id",
    "x:drawingHF": "r:id",
    "x:picture": "r:id",
    "x:tablePart": "r:id",
    "x:control": "r:id",
    "w:headerReference": "r:id",
    "w:footerReference": "r:id",
    "c:userShapes": "r:id",
    "p:sldId": "r:id",
    "p:sldMasterId": "r:id",
    "p:sldLayoutId": "r:id",
    "p:notesMasterId": "r:id",
    "p:handoutMasterId": "r:id",
    "p:sld": "r:id",
}
_OF_FRAMES = {"c:chart": "r:id", "cx:chart": "r:id", "dgm:relIds": "r:dm"}
_DRAWN = ("mc:AlternateContent", *(f"xdr:{name}" for name in ("sp", "grpSp", "graphicFrame", "cxnSp", "pic")))
_FRAMES = ("w:drawing", "p:graphicFrame", "xdr:graphicFrame", "wpg:graphicFrame", "a:graphicFrame", "cdr:graphicFrame")


def drop_dangling(part: Part) -> None:
    """What refers to a part that is not there, or does not come along."""
    for name, needed in _BY_RELATION.items():
        for element in each(part.root, name):
            if element is not part.root and attribute(element, needed) not in part.relations:
                drop(element)
    for holder in each(part.root, "a:graphicData"):
        if shows_nothing_known(holder):
            part.ledger.found(What.PRIVATE_DATA, f"{part.name}: {key(next(iter(holder)))}")
            drop(next(filter(_is_frame, holder.iterancestors()), holder))
            continue
        for element in holder:
            relation = _OF_FRAMES.get(key(element))
            if relation and attribute(element, relation) not in part.relations:
                drop(next(filter(_is_frame, element.iterancestors()), element))
    for parts in each(part.root, "x:tableParts", "x:controls", "p:notesMasterIdLst", "p:handoutMasterIdLst"):
        if not len(parts):
            drop(parts)


def drop_empty_anchors(part: Part) -> None:
    """Places in a sheet where nothing is drawn any more."""
    for anchor in each(part.root, "xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor"):
        if child(anchor, *_DRAWN) is None:
            drop(anchor)


def shows_nothing_known(holder: Element) -> bool:
    """Whether what a frame holds is of programs' own kinds alone, such as the buttons of a filter."""
    return len(holder) > 0 and all(key(element).startswith("?:") for element in holder)


def _is_frame(element: Element) -> bool:
    return key(element) in _FRAMES
