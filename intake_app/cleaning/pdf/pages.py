"""Pages (ISO 32000-1, 7.7.3): their boxes, their content, and on top of it what annotations show."""

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from intake_app.cleaning.pdf import actions, annotations
from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.content import rewritten
from intake_app.cleaning.pdf.forms import GROUP, own_resources
from intake_app.cleaning.pdf.objects import items_of
from intake_app.cleaning.pdf.values import integer, number, numbers

LETTER = [0, 0, 612, 792]
"""What viewers take for a page that does not say its size."""

_BOXES = ("/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox")


def copy(anew: Anew) -> None:
    """Copies every page of the source, in order."""
    for index, page in enumerate(anew.source.pages, 1):
        anew.place = f"page {index}"
        anew.target.pages.append(pikepdf.Page(_made(anew, page.obj)))
    anew.place = ""


def _made(anew: Anew, page: Dictionary) -> Dictionary:
    new = anew.record(page, "Page", _PAGE)
    actions.tell(anew, page, "page")
    _settle_boxes(new)
    resources = own_resources(anew, page.get("/Resources"))
    content = rewritten(_content(anew, page.get("/Contents")), resources)
    shown, links = annotations.flattened(anew, page, resources)
    if shown:
        content = b"q\n" + content + b"Q\n" + shown
    new["/Type"], new["/Resources"] = Name.Page, resources.new
    new["/Contents"] = anew.stream(content)
    if links:
        new["/Annots"] = Array(links)
    return anew.target.make_indirect(new)


def _settle_boxes(page: Dictionary) -> None:
    """Leaves out boxes in which nothing could be seen, as viewers do; a page needs one at least."""
    for name in _BOXES:
        if name in page and not _overlap(page[name], page[name]):
            del page[name]
    if "/MediaBox" not in page:
        page["/MediaBox"] = Array(LETTER)
    for name in _BOXES[1:]:
        if name in page and not _overlap(page[name], page["/MediaBox"]):
            del page[name]


def _overlap(one: Any, other: Any) -> bool:
    """Whether two boxes have room in common; corners come in any order."""
    sides = ((sorted((box[at], box[at + 2])) for box in (one, other)) for at in (0, 1))
    return all(max(low, bottom) < min(high, top) for (low, high), (bottom, top) in sides)


def _content(anew: Anew, contents: Any) -> bytes:
    """All of a page's content. Streams join where one operand ends and another begins."""
    streams = [item for item in items_of(contents) if isinstance(item, Stream)]
    return b"\n".join(anew.unpacked(stream) for stream in streams)


def _leave(_: Anew, __: Any) -> None:
    """For what is made anew, and for what only slide shows and printing presses heed."""


def _turn(_: Anew, value: Any) -> Any:
    degrees = integer(_, value)
    return None if degrees is None or degrees % 90 else degrees % 360


_PAGE: dict[str, Take] = {
    **dict.fromkeys(_BOXES, numbers(4)),
    **dict.fromkeys(("/Contents", "/Resources", "/Annots"), _leave),
    **dict.fromkeys(("/Tabs", "/Trans", "/Dur", "/PZ", "/BoxColorInfo", "/B", "/AA"), _leave),
    "/Rotate": _turn,
    "/UserUnit": number,
    "/Group": GROUP,
}
