"""
Annotations (ISO 32000-1, 12.5): what they show becomes part of the page, what they hold goes.

Notes that show only a sign of themselves go entirely. Links to addresses on the web stay links.
"""

import re
from typing import Any

from pikepdf import Array, Dictionary, Name, Stream, String

from intake_app.cleaning.inspect.traces import label
from intake_app.cleaning.pdf import actions
from intake_app.cleaning.pdf.anew import Anew
from intake_app.cleaning.pdf.forms import form
from intake_app.cleaning.pdf.layers import Layers
from intake_app.cleaning.pdf.objects import entry, name_of
from intake_app.cleaning.pdf.resources import Resources
from intake_app.cleaning.pdf.values import list_of_numbers, numbers
from intake_app.domain.findings import What

SIGNS = {"/Text", "/FileAttachment", "/Sound", "/Popup"}
"""Those of which the page shows an icon at most."""
NO_REMARKS = {"/Link", "/Widget", "/Popup", "/Watermark", "/PrinterMark", "/TrapNet"}
HIDDEN, NO_VIEW = 2, 32

LONGEST_ADDRESS = 2048
_ADDRESS = re.compile(rb"(?:https?://|mailto:|tel:)[!-~]+", re.IGNORECASE)

MOST = 20_000
"""Annotations of one page."""


def of_page(page: Any) -> list[Any]:
    """The annotations of a page."""
    found = page.get("/Annots")
    return [item for item in list(found)[:MOST] if isinstance(item, Dictionary)] if isinstance(found, Array) else []


def flattened(anew: Anew, page: Any, resources: Resources) -> tuple[bytes, list[Any]]:
    """Content that draws what a page's annotations show, and the links that stay."""
    shown: list[bytes] = []
    links: list[Any] = []
    for annotation in of_page(page):
        kind = name_of(annotation.get("/Subtype"))
        if kind == "/Link" and (link := _link(anew, annotation)) is not None:
            links.append(anew.target.make_indirect(link))
        else:
            _tell(anew, annotation, kind)
        if not is_shown(anew.layers, annotation, kind):
            continue
        if drawing := _drawn(anew, annotation, resources):
            shown.append(drawing)
            anew.kept[What.SHOWN_REMARKS] += kind not in NO_REMARKS
    anew.kept[What.LINKS_SHOWN] += len(links)
    return b"".join(shown), links


def is_shown(layers: Layers, annotation: Any, kind: str) -> bool:
    """Whether the page shows more of it than a sign."""
    flags = annotation.get("/F", 0)
    hidden = isinstance(flags, int) and flags & (HIDDEN | NO_VIEW)
    return kind not in SIGNS and not hidden and layers.shows(annotation.get("/OC"))


def _tell(anew: Anew, annotation: Any, kind: str) -> None:
    """What goes with an annotation."""
    where = f"annotation {label(kind[1:])}"
    if kind == "/FileAttachment":
        anew.tell(What.ATTACHMENT, where)
    elif kind == "/Widget":
        anew.tell(What.FORM_DATA, "form field")
    elif kind not in NO_REMARKS:
        anew.tell(What.REMARKS, where)
        if "/T" in annotation:
            anew.tell(What.PERSON, f"{where} author")
    if "/M" in annotation or "/CreationDate" in annotation:
        anew.tell(What.TAKEN_AT, f"{where} date")
    if kind not in SIGNS and not is_shown(anew.layers, annotation, kind):
        anew.tell(What.HIDDEN_CONTENT, f"hidden {where}")
    actions.tell(anew, annotation, where)


def _link(anew: Anew, annotation: Any) -> Any:
    """A link to an address on the web; None for one to anything else."""
    action = annotation.get("/A")
    if not isinstance(action, Dictionary) or name_of(action.get("/S")) != "/URI" or "/Next" in action:
        return None
    address, place = action.get("/URI"), numbers(4)(anew, annotation.get("/Rect"))
    if not isinstance(address, String) or place is None or "/AA" in annotation:
        return None
    if len(bytes(address)) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(bytes(address)):
        return None
    new = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=place, F=4)
    new["/A"] = Dictionary(S=Name.URI, URI=String(bytes(address)))
    new["/Border"] = numbers(3)(anew, annotation.get("/Border")) or Array([0, 0, 0])
    if colour := numbers(3)(anew, annotation.get("/C")):
        new["/C"] = colour
    return new


# --- appearances ------------------------------------------------------------------------------------------------------


def appearance(annotation: Any) -> Any:
    """The drawing that an annotation is shown by; None when it has none."""
    normal = entry(annotation.get("/AP"), "/N")
    if isinstance(normal, Dictionary):
        normal = entry(normal, name_of(annotation.get("/AS")))
    return normal if isinstance(normal, Stream) else None


def _drawn(anew: Anew, annotation: Any, resources: Resources) -> bytes:
    """Draws the appearance where the annotation stands (ISO 32000-1, 12.5.5, algorithm 8.1)."""
    drawing = appearance(annotation)
    # What PDFium made lies where the marked words are, whatever rectangle a careless program gave.
    made_here = drawing is not None and "/PDFIUM_HasGeneratedAP" in annotation
    place = list_of_numbers(drawing.get("/BBox") if made_here else annotation.get("/Rect"))
    # A form whether it says so or not: no viewer asks, and some programs that fill in forms leave it out.
    made = None if drawing is None else form(anew, drawing, resources)
    if made is None or place is None or len(place) != 4 or "/BBox" not in made:
        return b""
    left, right = sorted((float(place[0]), float(place[2])))
    bottom, top = sorted((float(place[1]), float(place[3])))
    xs, ys = _corners(made)
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    if not wide or not high:
        return b""
    across, up = (right - left) / wide, (top - bottom) / high
    values = (across, 0, 0, up, left - min(xs) * across, bottom - min(ys) * up)
    matrix = b" ".join(b"%d" % value if value == int(value) else b"%.6f" % value for value in values)
    return b"q\n%s cm\n%s Do\nQ\n" % (matrix, resources.add("/XObject", made))


def _corners(made: Any) -> tuple[list[float], list[float]]:
    """Where the corners of a form's box lie after its own matrix."""
    box = [float(value) for value in made["/BBox"]]
    a, b, c, d, e, f = (float(value) for value in made.get("/Matrix", Array([1, 0, 0, 1, 0, 0])))
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    return [a * x + c * y + e for x, y in corners], [b * x + d * y + f for x, y in corners]
