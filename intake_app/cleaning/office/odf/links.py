"""Where links of OpenDocument lead: to pictures, to charts and formulas, to shown addresses; all others go."""

import base64
import binascii
import re
from collections.abc import Iterator

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key, set_attribute, unwrap
from intake_app.cleaning.office.odf.document import Document
from intake_app.cleaning.office.relations import is_safe
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

_LABEL = "text:list-level-style-image"
_PICTURES = ("draw:image", "draw:fill-image", "style:background-image", _LABEL)
_SETTLED = {*_PICTURES, "text:a", "draw:a", "draw:object"}
_KINDS = {"", "outline", "table"}
_NUMBERING = re.compile(r"^[\d.\s]*")
_CELLS = re.compile(r"\.\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$")
_PARENTS = {".", "..", "./", "../"}
"""Where a chart says that its numbers come from: itself, or the document around it."""


def settle_links(document: Document) -> None:
    """Takes in what is shown, and forgets the rest."""
    for frame in each(document.root, "draw:frame"):
        _settle_frame(frame, document)
    for picture in each(document.root, *_PICTURES):
        parent = picture.getparent()
        if parent is None or key(parent) != "draw:frame":
            _settle_picture(picture, document)
    for embedded in each(document.root, "draw:object"):
        holder = embedded.getparent()
        if holder is None or key(holder) != "draw:frame":
            set_attribute(embedded, "xlink:href", None)
    shown = _shown_places(document)
    for link in each(document.root, "text:a", "draw:a"):
        _settle_link(link, document, shown)
    for element in document.root.iter("{*}*"):
        address = attribute(element, "xlink:href")
        is_parent = key(element) == "chart:chart" and address in _PARENTS
        if address and not is_parent and key(element) not in _SETTLED:
            document.ledger.found(What.LINK, f"{document.name}: {key(element)}")
            set_attribute(element, "xlink:href", None)


def _settle_frame(frame: Element, document: Document) -> None:
    """The first that can be shown of what a frame offers; beside objects and tables there is a picture of them."""
    left: list[Element] = []  # objects that say more than is shown of them, so that a picture is better
    for embedded in [below for below in frame if key(below) in {"draw:object", "draw:object-ole"}]:
        place = document.embedded(attribute(embedded, "xlink:href")) if key(embedded) == "draw:object" else None
        if place is None:
            left.append(embedded)
        else:
            set_attribute(embedded, "xlink:href", place)
    drawn = {"draw:object", "table:table"}
    shown = any(key(below) in drawn and below not in left for below in frame)
    refused: FileRefused | None = None
    for picture in [below for below in frame if key(below) == "draw:image"]:
        if shown:
            drop(picture)
            continue
        try:
            shown = _settle_picture(picture, document)
        except FileRefused as refusal:
            if refusal.reason is not Refusal.PICTURE_NOT_UNDERSTOOD:
                raise
            refused = refusal
            drop(picture)
    for embedded in left:
        shown = _settle_object(embedded, document, shown=shown) or shown
    if refused and not shown:
        raise refused


def _settle_object(embedded: Element, document: Document, *, shown: bool) -> bool:
    """Whether an object came along as a whole, as nothing else shows it."""
    is_document = not shown and key(embedded) == "draw:object"
    place = document.whole(attribute(embedded, "xlink:href")) if is_document else None
    if place is None:
        document.ledger.found(What.ATTACHMENT, f"{document.name}: embedded object")
        drop(embedded)
        return False
    set_attribute(embedded, "xlink:href", place)
    return True


def _settle_picture(picture: Element, document: Document) -> bool:
    """Whether it came along. One inside the XML is taken out of it; one that lies elsewhere is not fetched."""
    address, inside = attribute(picture, "xlink:href"), child(picture, "office:binary-data")
    place = document.picture(_decoded(inside, document) if inside is not None else address)
    if place is None:
        if address:
            document.ledger.found(What.LINK, f"{document.name}: {key(picture)}")
        if key(picture) == _LABEL:  # else programs number what had a picture for a label
            set_attribute(picture, "xlink:href", None)
        else:
            drop(picture)
        return False
    if inside is not None:
        drop(inside)
        picture.set("{http://www.w3.org/1999/xlink}href", place)
        picture.set("{http://www.w3.org/1999/xlink}type", "simple")
    else:
        set_attribute(picture, "xlink:href", place)
    return True


def _decoded(inside: Element, document: Document) -> bytes:
    try:
        return base64.b64decode("".join((inside.text or "").split()), validate=True)
    except binascii.Error as error:
        raise FileRefused(Refusal.DAMAGED, document.name) from error


def _shown_places(document: Document) -> set[str]:
    """What links may name as people read it: headings, and tables."""
    headings = {"".join(_texts(heading)).strip() for heading in each(document.root, "text:h")}
    return headings | {attribute(table, "table:name") for table in each(document.root, "table:table")}


def _texts(element: Element) -> Iterator[str]:
    for below in element.iter("{*}*"):
        yield below.text or ""
        if below is not element:
            yield below.tail or ""


def _place(name: str, kind: str, document: Document, shown: set[str]) -> str:
    """Where a link within the document leads to, as the copy has it; nothing for a name that only the link tells."""
    if known := document.pages.get(name) or document.bookmarks.get(name):
        return known
    if kind == "table" and name in shown and document.names.tables is not None:
        return document.names.tables[name]
    words = _NUMBERING.sub("", name).strip() if kind == "outline" else _CELLS.sub("", name).strip("'$")
    return name if words in shown else ""


def _settle_link(link: Element, document: Document, shown: set[str]) -> None:
    address = attribute(link, "xlink:href")
    if is_safe(address):
        document.ledger.kept(What.LINKS_SHOWN, document.name, Why.SHOWS_THE_SAME)
    elif address.startswith("#"):
        name, bar, kind = address[1:].partition("|")
        place = _place(name, kind, document, shown)
        if place and kind in _KINDS:
            set_attribute(link, "xlink:href", f"#{place}{bar}{kind}")
        else:
            unwrap(link)
    else:
        if address:
            document.ledger.found(What.LINK, f"{document.name}: link")
        unwrap(link)
